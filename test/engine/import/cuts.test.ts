import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importFile } from '../../../src-main/engine/import'
import { KnownEntities } from '../../../src-main/engine/import/known-entities'
import { sourceOf } from '../../../src-main/reading/sources'
import { bindings, escaped, tools } from './part-of'
import { plainly, said, uncut } from './said'

const props = escaped('<CustomProps><Uri vt="8">a</Uri></CustomProps>')
const port = (name: string) =>
  `<SendPort Name="${name}">\r\n  <PrimaryTransport><Address>C:\\${name}</Address>\r\n    <TransportTypeData>${props}</TransportTypeData></PrimaryTransport>\r\n</SendPort>`

const plain = bindings(`<SendPortCollection>
  ${port('A')} ${port('B')}
  ${port('A')}</SendPortCollection>
  <ReceivePortCollection><ReceivePort Name="R" /></ReceivePortCollection>`)

it.each([
  ['plain', plain],
  ['a comment in an entity', plain.replace('<Address>', '<!-- </SendPort> --><Address>')],
  ['CDATA in an entity', plain.replace('C:\\A', '<![CDATA[</SendPort><]]>')],
  ['an entity in a comment', plain.replace('</SendPortCollection>', `<!--${port('C')}--></SendPortCollection>`)],
  ['an instruction', plain.replace('</SendPortCollection>', '<?x </SendPort>?></SendPortCollection>')],
  ['one name inside of the other', plain.replace('<PrimaryTransport>', `${port('D')}<PrimaryTransport>`)],
  ['a space in the end tag', plain.replace('</SendPort>', '</SendPort >')],
  ['a tag in an attribute', plain.replace('Name="B"', 'Name="B" X=\'</SendPort>\'')],
  ['what nobody understands', plain.replace('<ReceivePort ', '<Strange /><ReceivePort ')],
  ['a port without a name', plain.replaceAll('Name="A"', 'Nam="A"')],
  ['a secret in clear text', plain.replaceAll('<Address>', '<Password>hunter22</Password><Address>')],
  ['an end that is missing', plain.replace('</SendPort>', '')],
  ['a second root', `${plain}<BindingInfo/>`],
  ['deep', plain.replace('<Address>', `${'<a>'.repeat(251)}${'</a>'.repeat(251)}<Address>`)],
  ['too deep', plain.replace('<Address>', `${'<a>'.repeat(253)}${'</a>'.repeat(253)}<Address>`)],
])('says the same of a file that is cut and of one that is not: %s', (_, text) => {
  expect(said(text)).toEqual(said(uncut(text), 1))
})

it('says the same of a file that was damaged anywhere', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '</SendPort>',
    '<SendPort>',
    '"',
    "'",
    '<!--',
    '-->',
    ']]>',
    '&',
    '\r',
    '\u0001',
    '',
  )
  const damage = fc.tuple(fc.nat(plain.length), fc.nat(12), pieces)
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const start = plain.indexOf('<SendPortCollection')
      const text = damages.reduce((now, [at, length, piece]) => {
        const from = Math.max(start, Math.min(at, now.length))
        return now.slice(0, from) + piece + now.slice(from + length)
      }, plain)
      expect(said(text)).toEqual(said(uncut(text), 1))
    }),
    { numRuns: 300 },
  )
})

const corpus = '../shared/corpus/bindings'
const files = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.xml')) : []

it('says the same of a file whose entities are known, wherever they stand', () => {
  const texts = [plain, ...files.slice(0, 40).map((name) => readFileSync(join(corpus, name)))]
  for (const text of texts) {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
    const source = sourceOf('after', 'after.xml', bytes)
    const known = { ...tools, known: new KnownEntities() }
    importFile(sourceOf('before', 'before.xml', bytes), known)
    expect(plainly(importFile(source, known))).toEqual(plainly(importFile(source, tools)))
  }
})
