import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReviewRecord } from '../../src-main/engine/review/record'
import { reportOf } from '../support/review'

type Files = Readonly<Record<string, string>>

const sample = (side: string): Files => {
  const folder = join('resources/samples', side)
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
const before = sample('before')
const after = sample('after')
const plain = reportOf(before, after).record

/** What the verdict says, without the lines and hashes that belong to the spelling of the files. */
function said({ verdict, counts, findings, questions, changes }: ReviewRecord): unknown {
  return {
    verdict,
    counts,
    findings: findings.map(withoutLines),
    questions: questions.map(withoutLines),
    changes: changes.map(withoutLines),
  }
}

function withoutLines<T extends { readonly evidence: unknown }>(item: T): Omit<T, 'evidence'> {
  const { evidence: _evidence, ...rest } = item
  return rest
}

const each = (files: Files, change: (text: string, name: string) => string): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, change(text, name)]))

const json = (text: string, change: (rows: readonly Record<string, unknown>[]) => unknown, indent = 2): string =>
  JSON.stringify(change(JSON.parse(text) as Record<string, unknown>[]), null, indent)

const onlyXml = (change: (text: string) => string) => (text: string, name: string) =>
  name.endsWith('.xml') ? change(text) : text
const onlyJson = (change: (text: string) => string) => (text: string, name: string) =>
  name.endsWith('.json') ? change(text) : text

describe('the spelling of the exports changes nothing that is said', () => {
  it.each<[string, (text: string, name: string) => string]>([
    ['rows in another order', onlyJson((text) => json(text, (rows) => [...rows].reverse()))],
    [
      'properties in another order',
      onlyJson((text) => json(text, (rows) => rows.map((row) => Object.fromEntries(Object.entries(row).reverse())))),
    ],
    ['JSON on one line', onlyJson((text) => json(text, (rows) => rows, 0))],
    ['XML without indentation', onlyXml((text) => text.replaceAll(/>\n\s*</g, '><'))],
    ['XML with more of it', onlyXml((text) => text.replaceAll(/\n( *)</g, '\r\n$1$1\t<'))],
    [
      'ports in another order',
      onlyXml((text) => {
        const ports = text.match(/ {4}<SendPort [\s\S]*?<\/SendPort>\n/g) ?? []
        return text.replace(ports.join(''), [...ports].reverse().join(''))
      }),
    ],
    [
      'numbers for names',
      onlyJson((text) => text.replaceAll('"Online"', '2').replaceAll('"State": "Up"', '"State": 0')),
    ],
    [
      'server names with a DNS suffix',
      onlyJson((text) => text.replaceAll(/"(RunningServer|ServerName)": "(BTS\d+)"/g, '"$1": "$2.corp.example"')),
    ],
    ['an unused file beside them', (text) => text],
  ])('%s', (_, change) => {
    expect(said(reportOf(each(before, change), each(after, change)).record)).toEqual(said(plain))
  })

  it('on one side only, too', () => {
    const flat = onlyXml((text) => text.replaceAll(/>\n\s*</g, '><'))
    expect(said(reportOf(before, each(after, flat)).record)).toEqual(said(plain))
  })
})

it('a host renamed on both sides changes only its name', () => {
  const rename = (text: string) => text.replaceAll('RcvPool', 'Zulu')
  const renamed = reportOf(each(before, rename), each(after, rename)).record
  const back = JSON.parse(JSON.stringify(said(renamed)).replaceAll('Zulu', 'RcvPool')) as { findings: { id: string }[] }
  const ids = (findings: readonly { id: string }[]) => findings.map(({ id }) => id).sort()
  expect(ids(back.findings)).toEqual(ids(plain.findings))
})

it('a side compared with itself has no change and no new finding', () => {
  const { counts, verdict, findings } = reportOf(before, before).record
  expect({ ...counts, unchanged: 0, questions: 0 }).toEqual({
    changes: 0,
    introduced: 0,
    worsened: 0,
    resolved: 0,
    unchanged: 0,
    questions: 0,
    accepted: 0,
    undeclared: 0,
  })
  expect(verdict.code).toBe('no-effect')
  expect(new Set(findings.map(({ state }) => state))).toEqual(new Set(['unchanged']))
})

it('the other way round, what was introduced is resolved', () => {
  const mirror = reportOf(after, before).record
  const names = (record: ReviewRecord, ...states: readonly string[]) =>
    record.findings
      .filter(({ state }) => states.includes(state))
      .map(({ rule, subject }) => `${rule} ${subject}`)
      .sort()
  const onComparison = /HA-(HOST-003|CLU-009|CLU-010|CLU-012|CLU-017|32B-002|NODE-001|APP-001)/
  const onOneSide = (found: readonly string[]) => found.filter((name) => !onComparison.test(name))
  expect(onOneSide(names(mirror, 'resolved'))).toEqual(onOneSide(names(plain, 'introduced')))
  expect(onOneSide(names(mirror, 'introduced'))).toEqual(onOneSide(names(plain, 'resolved')))
})

it('every finding shows a line', () => {
  for (const { id, evidence } of plain.findings) {
    expect(evidence.before.length + evidence.after.length, id).toBeGreaterThan(0)
  }
})
