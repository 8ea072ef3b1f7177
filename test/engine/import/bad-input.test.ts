import { describe, expect, it } from 'vitest'
import { bindings, codesOf, partOf } from './part-of'

const good = bindings('<SendPortCollection><SendPort Name="Ä"><Priority>5</Priority></SendPort></SendPortCollection>')
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le')
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const deep = 100_000

const cases: Readonly<Record<string, readonly [content: string | Uint8Array, codes: readonly string[]]>> = {
  'an empty file': ['', ['refused-empty 1']],
  'white space only': [' \r\n ', ['refused-empty 1']],
  'plain text': ['Send ports: 12', ['not-recognised 1']],
  'CSV with a type': ['#TYPE X\n"Name","Status"\n', ['not-recognised 2']],
  'CSV that is cut off': ['Name,Status\nA,"3\n', ['refused-unreadable 2']],
  'CSV with text behind a quote': ['Name,Status\nA,"3"x\n', ['refused-unreadable 2']],
  'CSV with too many columns': [`Name,Status${','.repeat(1_000)}\n`, ['refused-limit 1']],
  'CSV with a huge value': [`Name,Status\nA,${'x'.repeat(1_000_001)}\n`, ['refused-limit 2']],
  'CSV with too many rows': [`Name,Status\n${'A,3\n'.repeat(1_000_001)}`, ['refused-limit 1000001']],
  'CSV that nobody knows': ['Colour,Size\nred,1\n', ['not-recognised 1']],
  'CSV without its header': ['1,A,-1\n2,B,0\n', ['not-recognised 1']],
  CLIXML: ['<Objs Version="1.1.0.1"><Obj RefId="0"/></Objs>', ['not-recognised 1']],
  'settings of another program': ['<Settings><Colour /></Settings>', ['not-recognised 1']],
  'a map for settings': ['<SettingsMap><HostMappings /></SettingsMap>', ['not-recognised 1']],
  'text of an unknown command': ['Colour : red\nSize   : 1\n', ['not-recognised 1']],
  'settings of a folder': ['[.ShellClassInfo]\r\nIconResource=x\r\n', ['not-recognised 1']],
  'a list without quotes': ['[true]', ['not-recognised 1']],
  'other XML': ['<project />', ['not-recognised 1']],
  'other XML that is damaged': ['<project>', ['refused-not-xml 1']],
  'two roots': [`${good}<BindingInfo />`, ['refused-not-xml 5']],
  'text after the root': [`${good}text`, ['refused-not-xml 5']],
  'a DOCTYPE': ['<!DOCTYPE BindingInfo>\n<BindingInfo />', ['refused-doctype 1']],
  'an entity of its own': ['<!DOCTYPE B [<!ENTITY x SYSTEM "file:///x">]>\n<B>&x;</B>', ['refused-doctype 1']],
  'an unknown entity': [bindings('<Description>&nbsp;</Description>'), ['refused-not-xml 3']],
  'an attribute twice': ['<BindingInfo a="1" a="2" />', ['refused-not-xml 1']],
  'a control character': ['<BindingInfo>\u0001</BindingInfo>', ['refused-not-xml 1']],
  'a NUL': ['<BindingInfo>\0</BindingInfo>', ['refused-not-xml 1']],
  'a bare < in an attribute': ['<BindingInfo a="<" />', ['refused-not-xml 1']],
  'deep XML': [`<BindingInfo>${'<a>'.repeat(deep)}`, ['refused-limit 1']],
  'deep XML inside of XML': [
    bindings(
      `<SendPortCollection><SendPort Name="A"><TransportTypeData>${'&lt;a&gt;'.repeat(deep)}</TransportTypeData></SendPort></SendPortCollection>`,
    ),
    ['not-understood 3'],
  ],
  'deep JSON': ['['.repeat(deep), ['refused-limit 1']],
  'deep JSON objects': ['{"a":'.repeat(deep), ['refused-limit 1']],
  'too many attributes': [
    `<BindingInfo ${Array.from({ length: 1001 }, (_, at) => `a${String(at)}=""`).join(' ')} />`,
    ['refused-limit 1'],
  ],
  'a huge attribute': [`<BindingInfo a="${'x'.repeat(10_000_001)}" />`, ['refused-limit 1']],
  'a huge text': [`<BindingInfo>${'x'.repeat(10_000_001)}</BindingInfo>`, ['refused-limit 1']],
  'a huge name': [`<${'x'.repeat(2_000)} />`, ['refused-limit 1']],
  'invalid UTF-8': [latin(good), ['refused-encoding 3']],
  'an odd byte in UTF-16': [Buffer.concat([utf16(good), Buffer.from('x')]), ['refused-encoding 5']],
  'half a character in UTF-16': [utf16('<B>\ud800</B>'), ['refused-encoding 1']],
  'UTF-8 that says UTF-16': [good.replace('utf-8', 'utf-16'), ['refused-encoding 1']],
  'UTF-16 that says UTF-8': [utf16(good), ['refused-encoding 1']],
  'UTF-16 that says windows-1252': [utf16(good.replace('utf-8', 'windows-1252')), ['refused-encoding 1']],
  'UTF-8 with its mark that says windows-1252': [
    `\ufeff${good.replace('utf-8', 'windows-1252')}`,
    ['refused-encoding 1'],
  ],
  'windows-1252 that is one': [latin(good.replace('utf-8', 'windows-1252')), []],
  'windows-1252 with a byte that means nothing': [
    latin(good.replace('utf-8', 'windows-1252').replace('Ä', '\x81')),
    ['refused-encoding 3'],
  ],
  'iso-8859-1 that is one': [latin(good.replace('utf-8', 'ISO-8859-1')), []],
  'an encoding that nobody reads': [good.replace('utf-8', 'shift_jis'), ['refused-encoding 1']],
  'a ZIP archive': [Buffer.from('PK\x03\x04rest', 'latin1'), ['refused-unreadable 1']],
  'an MSI package': [Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest', 'latin1'), ['refused-unreadable 1']],
  'a picture': [Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), ['refused-encoding 1']],
  'JSON with a comment': ['[{"Name":"A"} /* x */]', ['refused-not-json 1']],
  'JSON with a comma too many': ['[{"Name":"A"},]', ['refused-not-json 1']],
  'JSON that is cut off': ['[{"Name":"A"', ['refused-not-json 1']],
  'JSON with a rest': ['[]\n[]', ['refused-not-json 2']],
  'JSON with a key twice': ['[{"Name":"A",\n"Name":"B"}]', ['refused-not-json 2']],
  'JSON that nobody knows': ['[{"Colour":"red"}]', ['not-recognised 1']],
  'JSON that is no list of objects': ['[1,2]', ['not-recognised 1']],
}

describe.each(Object.entries(cases))('%s', (_, [content, codes]) => {
  it('is answered with a sentence', () => {
    const part = partOf(content)
    expect(codesOf(part)).toEqual(codes)
    for (const { message } of part.issues) expect(message).toMatch(/^[A-Z].*\.$/s)
  })
})

it('refuses an export that is cut off anywhere, and keeps nothing of it', () => {
  const head = good.indexOf('<BindingInfo')
  const end = good.lastIndexOf('>')
  for (let length = head + 1; length <= end; length += 1) {
    const part = partOf(good.slice(0, length))
    expect([length, part.artifacts.length, part.issues.map(({ code }) => code)]).toEqual([
      length,
      0,
      ['refused-not-xml'],
    ])
  }
})

it('names the byte that is not valid', () => {
  const bytes = Buffer.from('<a>é\n\ufffd', 'utf8')
  const part = partOf(Buffer.concat([bytes, Buffer.from([0xe9]), Buffer.from('</a>')]))
  expect(part.issues).toEqual([
    {
      code: 'refused-encoding',
      message: 'The byte at offset 9 (line 2) is not valid utf-8. Export the file again, or save it as UTF-8.',
      line: 2,
    },
  ])
})

it('does not call a file of other bytes a text', () => {
  expect(partOf(Uint8Array.of(0, 1, 2, 80, 75)).issues.map(({ message }) => message)).toEqual([
    'The file is no text, so nothing of it was used. Take it away, or export BizTalk bindings as XML and the platform with the collection script.',
  ])
})
