import { describe, expect, it } from 'vitest'
import { decode } from '../../src-main/reading/decode'

const read = (...bytes: (string | number[])[]) =>
  decode(Buffer.concat(bytes.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))))
const utf16be = (text: string) => [...Buffer.from(text, 'utf16le').swap16()]
const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`

describe('an encoding', () => {
  it.each([
    ['UTF-8', [...Buffer.from('<a>ä</a>')], 'utf-8', '<a>ä</a>'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...Buffer.from('<a/>')], 'utf-8', '<a/>'],
    ['UTF-16 with a mark', [0xff, 0xfe, ...Buffer.from('<a>ä</a>', 'utf16le')], 'utf-16le', '<a>ä</a>'],
    ['UTF-16, the other way round', [0xfe, 0xff, ...utf16be('<a/>')], 'utf-16be', '<a/>'],
    ['UTF-16 without a mark', [...Buffer.from('<a/>', 'utf16le')], 'utf-16le', '<a/>'],
    ['UTF-16 without a mark, the other way round', utf16be('{}'), 'utf-16be', '{}'],
    ['a table in UTF-16, as cmd /u writes it', [...Buffer.from('\r\nName;Ä', 'utf16le')], 'utf-16le', '\r\nName;Ä'],
    ['a table in UTF-16, the other way round', utf16be('Name\tÄ'), 'utf-16be', 'Name\tÄ'],
  ])('%s is recognised', (_name, bytes, encoding, text) => {
    expect(read(bytes)).toEqual({ text, encoding })
  })

  it('of one byte that the declaration names is used, the same under every version of Node', () => {
    const text = declared('Windows-1252')
    expect(read(text, [0xe4, 0x80, 0x93])).toEqual({ text: `${text}ä€“`, encoding: 'windows-1252' })
    const latin = declared('iso-8859-1')
    expect(read(latin, [0xe4])).toEqual({ text: `${latin}ä`, encoding: 'iso-8859-1' })
  })

  it.each([
    ['nobody knows', [declared('klingon')]],
    ['the byte order mark contradicts', [[0xef, 0xbb, 0xbf], declared('windows-1252')]],
    ['the bytes contradict', [declared('utf-16'), '<a/>']],
    ['the bytes contradict, the other way round', [[0xff, 0xfe, ...Buffer.from(declared('utf-8'), 'utf16le')]]],
    ['has the other order of bytes', [[0xfe, 0xff, ...utf16be(declared('utf-16le'))]]],
    ['does not have the byte', [declared('iso-8859-1'), [0x80]]],
    ['does not have the byte, either', [declared('us-ascii'), [0xe4]]],
  ] as [string, (string | number[])[]][])('that %s is refused', (_why, bytes) => {
    expect(read(...bytes)).toMatchObject({ refused: { code: 'refused-encoding' } })
  })
})

describe('content', () => {
  it.each([
    ['<a>\n<b>pä', [0x70, 0xff], 11, 2],
    ['<a>\ufffd\n', [0xfe], 7, 2],
    ['<a>', [0xc3], 3, 1],
  ])('%j with an invalid byte is refused with its place, and never replaced', (text, bytes, offset, line) => {
    const message = `The byte at offset ${offset} (line ${line}) is not valid utf-8. Export the file again, or save it as UTF-8.`
    expect(read(text, bytes)).toEqual({ refused: { code: 'refused-encoding', message, line } })
  })

  it('of a picture or a program is no text', () => {
    const message =
      'The file is no text: it has bytes of value 0, and the byte at offset 0 (line 1) is not valid utf-8. Take it away, or export it again.'
    expect(read([0x89], 'PNG\r\n', [0x1a, 0, 0])).toEqual({ refused: { code: 'refused-encoding', message, line: 1 } })
  })

  it('that is not there is refused', () => {
    expect(read('')).toMatchObject({ refused: { code: 'refused-empty' } })
  })

  it.each([
    ['a ZIP archive', 'PK\x03\x04'],
    ['a cabinet archive', 'MSCF'],
  ])('that is %s is refused by its name', (what, start) => {
    expect(read(start)).toMatchObject({ refused: { message: expect.stringContaining(what) } })
  })
})
