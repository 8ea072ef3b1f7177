import { describe, expect, it } from 'vitest'
import { bindings, codesOf, escaped, partOf, valuesOf } from './part-of'

type Content = string | Uint8Array
/** The content, and the codes that answer it; none: it is read. */
type Case = readonly [content: () => Content, codes: readonly string[]]
type Cases = Readonly<Record<string, Case>>

const binding = (inside: string, before = ''): string => `${before}<BindingInfo>${inside}</BindingInfo>`
const port = (inside: string): string =>
  `<SendPortCollection><SendPort Name="A">${inside}</SendPort></SendPortCollection>`
const data = (xml: string): string =>
  port(`<PrimaryTransport><TransportTypeData>${escaped(xml)}</TransportTypeData></PrimaryTransport>`)
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')
const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${String(at + 1)} "${`&l${String(at)};`.repeat(10)}">`)

const entities: Cases = {
  'a file as an entity': [
    () => binding('&x;', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    ['refused-doctype 1'],
  ],
  'an address as an entity': [
    () => binding('&x;', '<!DOCTYPE a [<!ENTITY x SYSTEM "http://x.example/">]>'),
    ['refused-doctype 1'],
  ],
  'an external DTD': [
    () => binding('', '<!DOCTYPE BindingInfo SYSTEM "http://x.example/x.dtd">'),
    ['refused-doctype 1'],
  ],
  'a public DTD': [() => binding('', '<!DOCTYPE a PUBLIC "-//X" "x.dtd">'), ['refused-doctype 1']],
  'a parameter entity': [() => binding('', '<!DOCTYPE a [<!ENTITY % p SYSTEM "x.dtd"> %p;]>'), ['refused-doctype 1']],
  'an entity that nobody uses': [() => binding('', '<!DOCTYPE a [<!ENTITY x "y">]>'), ['refused-doctype 1']],
  'a billion laughs': [
    () => binding('&l9;', `<!DOCTYPE a [<!ENTITY l0 "lol">${laughs.join('')}]>`),
    ['refused-doctype 1'],
  ],
  'one long entity many times': [
    () => binding('&x;'.repeat(10_000), `<!DOCTYPE a [<!ENTITY x "${'x'.repeat(100_000)}">]>`),
    ['refused-doctype 1'],
  ],
  'a default for an attribute': [
    () => binding('', '<!DOCTYPE a [<!ATTLIST BindingInfo Version CDATA "1">]>'),
    ['refused-doctype 1'],
  ],
  'a DOCTYPE behind a comment': [() => binding('', '<!-- x -->\n<!DOCTYPE a>'), ['refused-doctype 2']],
  'a DOCTYPE in UTF-16': [() => utf16(`\ufeff${binding('', '<!DOCTYPE a>')}`), ['refused-doctype 1']],
  'a DOCTYPE in small letters': [() => binding('', '<!doctype a>'), ['refused-not-xml 1']],
  'a DOCTYPE inside': [() => binding('<!DOCTYPE a>'), ['refused-not-xml 1']],
  'a DOCTYPE in XML inside of XML': [
    () => binding(data('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><CustomProps>&x;</CustomProps>')),
    ['not-understood 1'],
  ],
  'an entity that nobody declares': [() => binding('&nbsp;'), ['refused-not-xml 1']],
  'an inclusion': [
    () => binding('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" />'),
    ['not-understood 1'],
  ],
  'a style sheet': [() => binding('', '<?xml-stylesheet href="http://x.example/x.xsl"?>'), []],
}

const structure: Cases = {
  'two roots': [() => binding('') + binding(port('')), ['refused-not-xml 1']],
  'text behind the root': [() => `${binding('')}evil`, ['refused-not-xml 1']],
  'a tag behind the root': [() => `${binding('')}<b>`, ['refused-not-xml 1']],
  'CDATA behind the root': [() => `${binding('')}<![CDATA[x]]>`, ['refused-not-xml 1']],
  'text before the root': [() => `x${binding('')}`, ['not-recognised 1']],
  'an attribute twice': [() => '<BindingInfo a="1" a="2" />', ['refused-not-xml 1']],
  'an attribute twice inside': [() => binding('<a><b c="1"\n c="2" /></a>'), ['refused-not-xml 2']],
  'an attribute without quotes': [() => binding('<a b=c />'), ['refused-not-xml 1']],
  'an attribute without a value': [() => binding('<a b />'), ['refused-not-xml 1']],
  'attributes without a space': [() => binding('<a b="1"c="2" />'), ['refused-not-xml 1']],
  'a bare < in an attribute': [() => binding('<a b="<" />'), ['refused-not-xml 1']],
  'a bare &': [() => binding('a & b'), ['refused-not-xml 1']],
  'the end of CDATA in text': [() => binding(']]>'), ['refused-not-xml 1']],
  'a control character': [() => binding('\u0001'), ['refused-not-xml 1']],
  'a control character by number': [() => binding('&#1;'), ['refused-not-xml 1']],
  'a NUL': [() => binding('\0'), ['refused-not-xml 1']],
  'a NUL by number': [() => binding('&#0;'), ['refused-not-xml 1']],
  'U+FFFE': [() => binding('\ufffe'), ['refused-not-xml 1']],
  'half a character by number': [() => binding('&#xD800;'), ['refused-not-xml 1']],
  'a number beyond Unicode': [() => binding('&#x110000;'), ['refused-not-xml 1']],
  'an enormous number': [() => binding(`&#${'9'.repeat(100_000)};`), ['refused-not-xml 1']],
  'tags that cross': [() => binding('<a><b></a></b>'), ['refused-not-xml 1']],
  'an end without a start': [() => '</BindingInfo>', ['refused-not-xml 1']],
  'no root': [() => '<!-- x -->', ['refused-not-xml 1']],
  'a comment with two hyphens': [() => binding('<!-- a -- b -->'), ['refused-not-xml 1']],
  'a comment without an end': [() => binding('<!-- a'), ['refused-not-xml 1']],
  'CDATA without an end': [() => binding('<![CDATA[a'), ['refused-not-xml 1']],
  'a declaration that comes late': [() => `\n<?xml version="1.0"?>${binding('')}`, ['refused-not-xml 2']],
  'a declaration inside': [() => binding('<?xml version="1.0"?>'), ['refused-not-xml 1']],
  'a name that begins with a digit': [() => binding('<1a />'), ['refused-not-xml 1']],
  'a name with a space in front': [() => binding('< a />'), ['refused-not-xml 1']],
  'an instruction without a name': [() => binding('<? x?>'), ['refused-not-xml 1']],
  'tags of SGML': [() => binding('<!ELEMENT a ANY>'), ['refused-not-xml 1']],
}

const encodings: Cases = {
  'UTF-8 that is cut': [() => bytes('<a>\xc3'), ['refused-encoding 1']],
  'UTF-8 that is too long': [() => bytes('<a>\xc0\xaf</a>'), ['refused-encoding 1']],
  'half a character in UTF-8': [() => bytes('<a>\xed\xa0\x80</a>'), ['refused-encoding 1']],
  'UTF-8 beyond Unicode': [() => bytes('<a>\xf4\x90\x80\x80</a>'), ['refused-encoding 1']],
  'a byte of another code page': [() => bytes('<a>\n\n\xff</a>'), ['refused-encoding 3']],
  'an odd byte in UTF-16': [() => Buffer.concat([utf16('\ufeff<a/>'), Buffer.from('x')]), ['refused-encoding 1']],
  'half a character in UTF-16': [() => utf16('\ufeff<a>\ud800</a>'), ['refused-encoding 1']],
  'UTF-32': [() => bytes([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), ['not-recognised 1']],
  'UTF-7': [
    () => '<?xml version="1.0" encoding="utf-7"?><BindingInfo>+ADw-b+AD4-</BindingInfo>',
    ['refused-encoding 1'],
  ],
  EBCDIC: [() => bytes([0x4c, 0x6f, 0xa7, 0x94, 0x93]), ['note 1', 'not-recognised 1']],
  'UTF-16 by its declaration only': [
    () => '<?xml version="1.0" encoding="utf-16"?><BindingInfo />',
    ['refused-encoding 1'],
  ],
  'a declaration with an invented encoding': [
    () => '<?xml version="1.0" encoding="x"?><BindingInfo />',
    ['refused-encoding 1'],
  ],
  'two byte order marks': [() => `\ufeff\ufeff${binding('')}`, []],
}

const large: Cases = {
  'ten thousand levels': [() => binding('<a>'.repeat(10_000)), ['refused-limit 1']],
  'a million levels': [() => binding('<a>'.repeat(1_000_000)), ['refused-limit 1']],
  'a million levels with namespaces': [() => binding('<a xmlns="x">'.repeat(1_000_000)), ['refused-limit 1']],
  'twenty thousand tags that do not match': [() => binding(`<a>${'</b>'.repeat(20_000)}`), ['refused-not-xml 1']],
  'a million attributes': [
    () => binding(`<a ${Array.from({ length: 1_000_000 }, (_, at) => `a${String(at)}=""`).join(' ')} />`),
    ['refused-limit 1'],
  ],
  'an attribute of 10 MB': [() => binding(port('').replace('"A"', `"${'x'.repeat(10_000_001)}"`)), ['refused-limit 1']],
  'a text of 100 MB': [() => binding(`<a>${'x'.repeat(100_000_000)}</a>`), ['refused-limit 1']],
  'a comment of 10 MB': [() => binding(`<!--${'x'.repeat(10_000_000)}-->`), []],
  'an instruction of 10 MB': [() => binding(`<?x ${'x'.repeat(10_000_000)}?>`), []],
  'a name of 100 kB': [() => binding(`<${'x'.repeat(100_000)} />`), ['refused-limit 1']],
  'a name of an attribute of 100 kB': [() => binding(`<a ${'x'.repeat(100_000)}="" />`), ['refused-limit 1']],
  'half a million characters by number': [
    () => binding(port(`<Description>${'&#120;'.repeat(500_000)}</Description>`)),
    [],
  ],
  'a million levels in XML inside of XML': [() => binding(data('<a>'.repeat(1_000_000))), ['not-understood 1']],
  'fifty levels of XML inside of XML': [
    () => binding(data(Array.from({ length: 12 }).reduce<string>((inner) => `<a>${escaped(inner)}</a>`, 'x'))),
    [],
  ],
  'a password that goes on': [
    () => binding(port(`<Description>${'password='.repeat(100_000)}</Description>`)),
    ['secret-in-clear 1'],
  ],
}

const json: Cases = {
  'a million lists': [() => '['.repeat(1_000_000), ['refused-limit 1']],
  'a million lists that end': [() => `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, ['refused-limit 1']],
  'a million objects': [() => '{"a":'.repeat(1_000_000), ['refused-limit 1']],
  'a key twice': [() => '[{"Name":"A","Name":"B"}]', ['refused-not-json 1']],
  'a key twice, once by number': [() => '[{"Name":"A","N\\u0061me":"B"}]', ['refused-not-json 1']],
  'no number': [() => '[{"Name":NaN}]', ['refused-not-json 1']],
  'other quotes': [() => "[{'Name':'A'}]", ['refused-not-json 1']],
  'a line break in a text': [() => '[{"Name":"A\nB"}]', ['refused-not-json 1']],
  'an unknown escape': [() => '[{"Name":"\\x41"}]', ['refused-not-json 1']],
  'a comment': [() => '[{"Name":"A"}] // x', ['refused-not-json 1']],
  'a second value': [() => '[]\n{}', ['refused-not-json 2']],
  'an end too many': [() => '[]]', ['refused-not-json 1']],
  'a number too large to be exact': [() => '[{"Name":"A","HostType":9007199254740993}]', []],
  'ten thousand keys of one row': [
    () => `[{"Name":"A","HostType":1,${Array.from({ length: 10_000 }, (_, at) => `"k${String(at)}":0`).join(',')}}]`,
    Array.from({ length: 10_000 }, () => 'not-understood 1'),
  ],
}

const groups: Readonly<Record<string, Cases>> = { entities, structure, encodings, large, json }
const names = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '_', '$t', 'length'],
]

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(Object.entries(cases))('%s', (_name, [content, codes]) => {
    const made = Buffer.from(content() as string)
    const started = process.cpuUsage()
    const part = partOf(made)
    const { user, system } = process.cpuUsage(started)
    expect(user + system).toBeLessThan(3_000_000)
    expect(codesOf(part)).toEqual(codes)
    expect(part.issues.filter(({ message }) => !/^[A-Z].*\.$/s.test(message))).toEqual([])
  })
})

describe('names of JavaScript', () => {
  it.each(names.filter((name) => name !== '$t'))('%s is an element and an attribute like any other', (name) => {
    const inside = `<${name} ${name}="1"><${name}>2</${name}></${name}>`
    const part = partOf(
      bindings(
        port(`${inside}<PrimaryTransport><TransportTypeData>${escaped(inside)}</TransportTypeData></PrimaryTransport>`),
      ),
    )
    expect(part.issues).toEqual([])
    expect(valuesOf(part)).toEqual({
      'send-port/A': true,
      [`send-port/A ${name}@${name}`]: '1',
      [`send-port/A ${name}/${name}`]: '2',
      [`send-port/A PrimaryTransport/TransportTypeData/${name}@${name}`]: '1',
      [`send-port/A PrimaryTransport/TransportTypeData/${name}/${name}`]: '2',
    })
  })

  it.each(names)('%s is a property of JSON like any other, and a name', (name) => {
    const part = partOf(`[{"Name":"${name}","HostType":1,"${name}":{"${name}":1}}]`, 'biztalk-hosts.json')
    expect(part.ledger.notUnderstood.map(({ what }) => what)).toEqual([name])
    expect(part.artifacts.map((artifact) => artifact.name)).toEqual([name])
  })

  it('never reach the objects of the program', () => {
    const known = JSON.stringify([Object, Array, Map, Function].map((one) => Object.getOwnPropertyNames(one.prototype)))
    partOf(binding(data('<__proto__ polluted="1"><polluted>1</polluted></__proto__>')))
    partOf('[{"Name":"A","HostType":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]')
    expect(JSON.stringify([Object, Array, Map, Function].map((one) => Object.getOwnPropertyNames(one.prototype)))).toBe(
      known,
    )
    expect('polluted' in {}).toBe(false)
  })
})

it('are ninety and more', () => {
  expect(Object.values(groups).flatMap((cases) => Object.keys(cases)).length).toBeGreaterThanOrEqual(90)
})
