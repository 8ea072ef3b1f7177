import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../src-main/reading/decode'
import { notRun, sharedCorpus } from '../../support/available'
import { walk, type Tree } from '../../support/ledger/xml-tree'
import { partOf } from './part-of'

/** Rows that the ledger counts as a whole: each stands for all properties that PowerShell has not added. */
const wholeRows: ReadonlySet<string> = new Set(['virtual row of a clustered host', 'other parameters'])

/** Properties in the model, in the ledger as ignored, and not understood; what is below a property belongs to it. */
function accountedFor(file: string, propertiesOfRow: number): number {
  const { ledger } = partOf(readFileSync(file), basename(file))
  const ignored = ledger.ignored.filter(({ what }) => !what.startsWith('more of '))
  const counts = ignored.map(({ what, count }) => (wholeRows.has(what) ? count * propertiesOfRow : count))
  return [ledger.read, ...counts, ...ledger.notUnderstood.map(({ count }) => count)].reduce((a, b) => a + b, 0)
}

interface Row {
  readonly properties: number
  readonly added: number
  /** Without an account: the virtual row of a clustered host. */
  readonly blank: boolean
}

function rowsOfJson(file: string): readonly Row[] {
  const value = JSON.parse(readFileSync(file, 'utf8')) as object | readonly object[]
  return [value]
    .flat()
    .map((row) => ({ properties: Object.keys(row).length, added: 0, blank: 'Logon' in row && row.Logon === '' }))
}

/** Objects at the top, or in a list there, with their own properties. */
function rowsOfClixml(file: string): readonly Row[] {
  const decoded = decode(readFileSync(file))
  const root = 'text' in decoded ? walk(decoded.text)?.root : undefined
  const objects = (root?.children ?? []).flatMap((one) => listIn(one) ?? [one])
  return objects.map((one) => {
    const properties = bagsIn(one).flatMap(({ children }) => children)
    const logon = properties.find(({ attributes }) => attributes.get('N') === 'Logon')
    const added = properties.filter(({ attributes }) =>
      /^(PSComputerName|__ClassMetadata)$/.test(attributes.get('N') ?? ''),
    )
    return { properties: properties.length, added: added.length, blank: logon?.text === '' }
  })
}

function listIn({ children }: Tree): readonly Tree[] | undefined {
  return children.find(({ name }) => name === 'LST')?.children
}

function bagsIn({ children }: Tree): readonly Tree[] {
  return children.filter(({ name }) => name === 'Props' || name === 'MS')
}

function exact(files: readonly string[], rowsOf: (file: string) => readonly Row[]): void {
  const said = files.map((file) => {
    const rows = rowsOf(file)
    const whole = rows.find(({ blank }) => blank) ?? rows[0]
    const all = rows.reduce((sum, { properties }) => sum + properties, 0)
    return [basename(file), all, accountedFor(file, (whole?.properties ?? 0) - (whole?.added ?? 0))] as const
  })
  expect(said.filter(([, all, found]) => all !== found)).toEqual([])
}

describe('each property of each row is in the model or in the ledger', () => {
  it.each(['before', 'after'])('of the sample, %s', (side) => {
    const folder = join('resources/samples', side)
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
    expect(files.length).toBeGreaterThan(15)
    exact(
      files.map((name) => join(folder, name)),
      rowsOfJson,
    )
  })

  const corpus = sharedCorpus()
  if (corpus)
    it('of the objects of PowerShell', () => {
      const folder = join(corpus, 'platform/synthetic')
      const files = readdirSync(folder).filter((name) => name.endsWith('.xml'))
      exact(
        files.map((name) => join(folder, name)),
        rowsOfClixml,
      )
    })
  else it('cannot be tried', () => notRun('the ledger on objects of PowerShell', 'the corpus does not stand there'))
})
