import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src-main/engine/assemble/assemble'
import { snapshotOf } from '../../../src-main/engine/assemble/snapshot'
import { importFile } from '../../../src-main/engine/import'
import type { Ledger, Source } from '../../../src-main/engine/model/part'
import { sourceOf } from '../../../src-main/reading/sources'
import { available, notRun, sharedCorpus } from '../../support/available'
import { inputForm, type InputForm } from '../../support/ledger/input-form'
import { restore } from '../../support/ledger/restore'
import { canonical, sizeOf, walk, written, type Tree } from '../../support/ledger/xml-tree'
import { bindings, escaped, partOf } from './part-of'

const corpus = sharedCorpus()

if (corpus) describe('the corpus', () => tryOn(join(corpus, 'bindings')))
else it('cannot be tried here', () => notRun('the ledger on the corpus', 'it does not stand beside the repository'))

function tryOn(folder: string): void {
  const names = readdirSync(folder)
  const sources = names.map((name) => sourceOf('before', name, readFileSync(join(folder, name))))
  const texts = sources.map(({ content }) => ('text' in content ? content.text : ''))

  it('is given back, element by element, by the model and the ledger of each file', () => {
    let facts = 0
    const wrong = sources.filter((source, at) => {
      const form = inputForm(texts[at] ?? '')
      facts += [...form.ignored.values()].reduce((sum, count) => sum + count, sizeOf(form.root))
      return !isGivenBack(source, form)
    })
    expect(wrong.map(({ file }) => file)).toEqual([])
    console.info(
      `Ledger: ${String(names.length)} of ${String(names.length)} binding files given back, ${String(facts)} elements, attributes and texts accounted for`,
    )
  })

  if (available('xmllint'))
    it('is walked through as xmllint does', () => expect(judged(folder, names, texts)).toBe(true))
  else it('is not judged', () => notRun('the canonical form of the corpus', 'xmllint is not installed'))
}

/** With secrets that are their own digest, so that the model can be written out again. */
function isGivenBack(source: Source, { root, ignored }: InputForm): boolean {
  const part = importFile(source, { digest: (secret) => secret })
  const named = [...ignored].map(([what, count]) => `${what}: ${String(count)}`).sort()
  return (
    canonical(restore(part)) === canonical(root) &&
    named.join('\n') === ignoredIn(part.ledger).join('\n') &&
    part.ledger.notUnderstood.length === 0
  )
}

function ignoredIn({ ignored }: Ledger): readonly string[] {
  return ignored.map(({ what, count }) => `${what}: ${String(count)}`).sort()
}

/** Whether the canonical forms stay the same when our walk through the tokens has written the files out. */
function judged(folder: string, names: readonly string[], texts: readonly string[]): boolean {
  const own = mkdtempSync(join(tmpdir(), 'ledger-'))
  try {
    for (const [at, name] of names.entries()) writeFileSync(join(own, name), written(rootOf(texts[at] ?? '')))
    return canonicalByXmllint(own, names) === canonicalByXmllint(folder, names)
  } finally {
    rmSync(own, { recursive: true })
  }
}

function rootOf(text: string): Tree {
  const document = walk(text)
  if (document === undefined) throw new Error('The file is not well-formed.')
  return document.root
}

function canonicalByXmllint(folder: string, names: readonly string[]): string {
  const xml = execFileSync('xmllint', ['--noblanks', '--c14n', ...names], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    cwd: folder,
    maxBuffer: 1e9,
  })
  return xml.replaceAll(/<!--[^]*?-->\n?|<\?[^]*?\?>\n?/g, '')
}

describe('what no binding file has', () => {
  const port = '<SendPort Name="A"><Priority>5</Priority></SendPort>'
  const cases: Readonly<
    Record<string, readonly [content: string, notUnderstood: readonly string[], completeness: string]>
  > = {
    'a collection that nobody knows': [
      '<PipelineCollection><Pipeline /></PipelineCollection>',
      ['BindingInfo/PipelineCollection'],
      'partial',
    ],
    'an element between ports': [
      `<SendPortCollection>${port}<Sendport Name="B" /></SendPortCollection>`,
      ['SendPortCollection/Sendport'],
      'partial',
    ],
    'an attribute of a collection': [
      `<SendPortCollection kind="x">${port}</SendPortCollection>`,
      ['SendPortCollection@kind'],
      'partial',
    ],
    'text between ports': [
      `<SendPortCollection>${port}x</SendPortCollection>`,
      ['text in SendPortCollection'],
      'partial',
    ],
    'text between collections': ['x', ['text in BindingInfo'], 'partial'],
    'a port without a name': [
      '<SendPortCollection><SendPort /></SendPortCollection>',
      ['SendPort without Name'],
      'partial',
    ],
    'an orchestration without a name': [
      '<ModuleRefCollection><ModuleRef Name="M" FullName="M"><Services><Service /></Services></ModuleRef></ModuleRefCollection>',
      ['Service without Name'],
      'partial',
    ],
    'text between locations': [
      '<ReceivePortCollection><ReceivePort Name="R"><ReceiveLocations>x<ReceiveLocation Name="L" /></ReceiveLocations></ReceivePort></ReceivePortCollection>',
      ['text in ReceiveLocations'],
      'partial',
    ],
    'a value beside xsi:nil': [
      '<SendPortCollection><SendPort Name="A"><Description xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true">x</Description></SendPort></SendPortCollection>',
      [],
      'complete',
    ],
    'an attribute of a condition': [
      '<SendPortCollection><SendPort Name="A"><Filter><Group kind="x"><Statement Property="P" Operator="6" /></Group></Filter></SendPort></SendPortCollection>',
      ['Group@kind'],
      'complete',
    ],
    'data of a transport that is damaged': [
      '<SendPortCollection><SendPort Name="A"><PrimaryTransport><TransportTypeData>&lt;CustomProps&gt;</TransportTypeData></PrimaryTransport></SendPort></SendPortCollection>',
      ['TransportTypeData'],
      'partial',
    ],
  }

  it.each(Object.entries(cases))('%s is in the ledger', (_, [content, notUnderstood, completeness]) => {
    const { ledger, listings } = partOf(bindings(content))
    expect(ledger.notUnderstood.map(({ what }) => what)).toEqual(notUnderstood)
    expect(listings.map((listing) => listing.completeness)).toEqual([completeness])
  })
})

it('leaves a property unknown where the data that would say it cannot be read', () => {
  const propertyIn = (data: string): unknown => {
    const location = `<ReceiveLocation Name="L"><ReceiveLocationTransportType Name="MSMQ" />${data}</ReceiveLocation>`
    const part = partOf(
      bindings(
        `<ReceivePortCollection><ReceivePort Name="P"><ReceiveLocations>${location}</ReceiveLocations></ReceivePort></ReceivePortCollection>`,
      ),
    )
    const [row] = snapshotOf(assemble('before', [part]).state).receiveLocations.rows
    const fact = row?.property('serialProcessing', 'false')
    return fact?.known ? fact.value : fact?.missing
  }
  const data = (xml: string): string =>
    `<ReceiveLocationTransportTypeData>${escaped(xml)}</ReceiveLocationTransportTypeData>`
  const config = (xml: string): string =>
    data(`<CustomProps><AdapterConfig vt="8">${escaped(xml)}</AdapterConfig></CustomProps>`)
  expect({
    absent: propertyIn(''),
    empty: propertyIn(data('')),
    readable: propertyIn(config('<Config><queue>q</queue></Config>')),
    damaged: propertyIn(data('<CustomProps>')),
    damagedInside: propertyIn(config('<Config><queue>q</queue>')),
  }).toEqual({
    absent: 'false',
    empty: 'false',
    readable: 'false',
    damaged: ['a readable ReceiveLocationTransportTypeData of receive-location/P/L'],
    damagedInside: ['a readable ReceiveLocationTransportTypeData/CustomProps/AdapterConfig of receive-location/P/L'],
  })
})
