import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src-main/engine/import'
import { KnownEntities } from '../../../src-main/engine/import/known-entities'
import { decode } from '../../../src-main/reading/decode'
import { sourceOf } from '../../../src-main/reading/sources'
import { shapeOf } from '../../../src-main/engine/model/placed-settings'
import { bindings, escaped, tools } from './part-of'
import { said, uncut } from './said'

/** Values that are nothing but a text, and such as mean something, hide something or look like markup. */
const values = [
  ...['a', 'Orders', '17', 'C:\\out\\%MessageID%.xml', 'Ä ö', 'two  words', 'sftp://host:22/in', 'x=1;y=2'],
  ...['', ' ', ' a', 'a ', 'a\nb', 'a\r\nb', '\u00a0', '\u00a0a', 'a\u2028', '\ud83d\ude00', 'Rcv/x', 'a%b'],
  ...['true', 'false', '0', '1', '6', '******', 'Encrypted', '${token}', '{secret}', 'Password', 'Name', 'Key'],
  ...['&amp;', '&lt;', '&lt;a/&gt;', '&lt;a', 'a > b', '&quot;', "it's", '&#65;', '&amp;lt;', '&amp;amp;lt;a/>'],
  ...['&', '<a/>', '<a', '"', ']]>', '<!-- -->', '<?x ?>', '\u0001'],
  ...['ftp://me:hunter22@host/', 'Server=a;Password=hunter22;', 'sig=abcdefghijklmnop', 'Bearer abcdefghijklmnopqrst'],
]

const schema = 'http://www.w3.org/2001/XMLSchema'
const filters = [
  '<Filter />',
  '<Filter></Filter>',
  '<Filter> </Filter>',
  '<Filter xsi:nil="true" />',
  '<Filter><Filter><Group /></Filter></Filter>',
  '<Filter>text</Filter>',
  '<Filter>&lt;Filter&gt;</Filter>',
  `<Filter>\r\n${escaped('<Filter><Group /></Filter>')}</Filter>`,
  ...[
    '<Filter><Group><Statement Property="BTS.X" Operator="0" Value="a"/></Group></Filter>',
    '<Filter><Group><Statement Property="BTS.X" Operator="6"/><Statement Property="A" Operator="1" Value="2"/></Group></Filter>',
    '<Filter><Group><Statement Property="BTS.X" Operator="9" Value="2"/></Group></Filter>',
    '<Filter><Group><Statement Property="BTS.X" Operator="0" Value="Password=hunter22;"/></Group></Filter>',
    '<Filter><Group>text<Statement Property="BTS.X" Operator="6"/></Group></Filter>',
    '<Filter><Group strange="a"/></Filter>',
    '<Filter><Strange/></Filter>',
    '<Other><Group/></Other>',
    `<Filter xmlns:xsi="${schema}-instance" xmlns:xsd="${schema}"><Group/></Filter>`,
    '<Filter><!-- a --><Group/></Filter>',
    '<?xml version="1.0" encoding="utf-16"?>\r\n<Filter><Group/></Filter>',
    '<?xml version="1.0" encoding="utf-16"?>\r\n\r\n<Filter><Group/></Filter>',
  ].map((inner) => `<Filter>${escaped(inner)}</Filter>`),
]

const ordinary = {
  ...{
    name: 'A',
    host: 'Host',
    address: 'C:\\in',
    inner: 'b',
    secret: '******',
    other: 'c',
    key: 'K',
    item: 'I',
    added: 'J',
  },
  ...{ flag: '', line: '', twice: 'T', filter: '<Filter>&lt;Filter&gt;&lt;Group/&gt;&lt;/Filter&gt;</Filter>' },
}
type Said = { readonly [Name in keyof typeof ordinary]: string }

function sendPort({
  name,
  host,
  address,
  inner,
  secret,
  other,
  key,
  item,
  added,
  flag,
  line,
  twice,
  filter,
}: Said): string {
  const config = escaped(`<Config><uri>${address}</uri><add key="${added}" value="${inner}" /></Config>`)
  const data = `<CustomProps><Uri vt="8">${inner}</Uri><Config>${config}</Config><Password vt="8">${secret}</Password></CustomProps>`
  return `<SendPort Name="${name}" IsStatic="true">${line}<Description${flag}>${other}</Description>
      <PrimaryTransport><Address>${address}</Address>${line}<TransportTypeData>${escaped(data)}</TransportTypeData>
        <SendHandler Name="${host}" HostTrusted="false"><TransportType Name="FILE" /></SendHandler>
      </PrimaryTransport><add key="${added}" value="${inner}" /><item Name="${item}">${other}</item>
      <pair><Key>${key}</Key><Value>${inner}</Value></pair><list><one Name="${added}" /><one Name="${twice}" /></list>
      ${filter}${line}<ApplicationName>${other}</ApplicationName>
    </SendPort>`
}

function receivePort({ name, host, address, inner, item, twice, line }: Said): string {
  const location = (own: string): string =>
    `<ReceiveLocation Name="${own}">${line}<Address>${address}</Address><ReceiveHandler Name="${host}" /><ReceiveLocationTransportTypeData>${escaped(`<a><b>${inner}</b></a>`)}</ReceiveLocationTransportTypeData></ReceiveLocation>`
  return `<ReceivePort Name="${name}"><ReceiveLocations>${line}${location(item)}${location(twice)}</ReceiveLocations></ReceivePort>`
}

const variations: Readonly<Record<keyof Said, readonly string[]>> = {
  ...{ name: values, host: values, address: values, inner: values, secret: values, other: values },
  ...{ key: values, item: values, added: values, twice: values },
  flag: [' xsi:nil="true"', ' xsi:nil="false"', ' nil="1"'],
  line: ['\n', '\r\n', '\r\n   ', '  '],
  filter: filters,
}

function documentOf(ports: readonly Said[]): string {
  return bindings(
    `<SendPortCollection>\r\n  ${ports.map(sendPort).join('\r\n  ')}</SendPortCollection><ReceivePortCollection>\n  ${ports.map(receivePort).join('\n  ')}</ReceivePortCollection>`,
  )
}

const names = Object.keys(variations) as readonly (keyof Said)[]
const sayings = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.nat()), { maxLength: 4 })
  .map((chosen) =>
    chosen.reduce<Said>(
      (now, [name, at]) => ({ ...now, [name]: variations[name].at(at % variations[name].length) }),
      ordinary,
    ),
  )

describe('an entity that is like one read before says what it says by itself', () => {
  it.each(names)('with each other %s', (name) => {
    for (const value of variations[name]) {
      const document = documentOf([ordinary, { ...ordinary, [name]: value }, { ...ordinary, name: 'B' }])
      expect(said(document), value).toEqual(said(uncut(document), 1))
    }
  })

  it('with several others', () => {
    fc.assert(
      fc.property(fc.array(sayings, { minLength: 2, maxLength: 5, size: 'max' }), (ports) => {
        const document = documentOf(ports)
        expect(said(document)).toEqual(said(uncut(document), 1))
      }),
      { numRuns: 300 },
    )
  })

  it('with another host and another name on the other side', () => {
    const known = new KnownEntities()
    const shapes = ({ host, name }: Pick<Said, 'host' | 'name'>): ReadonlySet<object> => {
      const document = new TextEncoder().encode(documentOf([{ ...ordinary, host, name }]))
      const { artifacts } = importFile(sourceOf('before', 'file.xml', document), { ...tools, known })
      return new Set(artifacts.map(({ settings }) => shapeOf(settings)))
    }
    const first = shapes(ordinary)
    expect([...shapes({ host: 'Another', name: 'Other' })].filter((shape) => !first.has(shape))).toEqual([])
  })

  const corpus = '../shared/corpus/bindings'
  const files = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.xml')) : []

  it('in real exports', () => {
    for (const name of files) {
      const decoded = decode(readFileSync(join(corpus, name)))
      if ('refused' in decoded || decoded.text.length > 400_000) continue
      const text = decoded.text.replace(/encoding="[^"]*"/, 'encoding="utf-8"')
      expect(said(text), name).toEqual(said(uncut(text), 1))
    }
  }, 60_000)
})
