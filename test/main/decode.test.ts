import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../src-main/disk/decode'

const decode = (...bytes: (string | number[])[]) =>
  sourceOf('before', 'x.xml', Buffer.concat(bytes.map((part) => Buffer.from(part as string)))).content

const utf16be = (text: string) => [...Buffer.from(text, 'utf16le').swap16()]

describe('an encoding', () => {
  it.each([
    ['UTF-8', [...Buffer.from('<a>ä</a>')], 'utf-8', '<a>ä</a>'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...Buffer.from('<a/>')], 'utf-8', '<a/>'],
    ['UTF-16 with a mark', [0xff, 0xfe, ...Buffer.from('<a>ä</a>', 'utf16le')], 'utf-16le', '<a>ä</a>'],
    ['UTF-16, the other way round', [0xfe, 0xff, ...utf16be('<a/>')], 'utf-16be', '<a/>'],
    ['UTF-16 without a mark', [...Buffer.from('<a/>', 'utf16le')], 'utf-16le', '<a/>'],
    ['UTF-16 without a mark, the other way round', utf16be('<a/>'), 'utf-16be', '<a/>'],
  ])('%s is recognised', (_name, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({ text, encoding })
  })

  it('that an XML declaration names is used', () => {
    const declaration = '<?xml version="1.0" encoding="Windows-1252"?>'
    expect(decode(declaration, [0xe4, 0x80])).toEqual({ text: `${declaration}ä€`, encoding: 'windows-1252' })
  })

  it('that the declaration names wrongly is UTF-8, as an editor saves it', () => {
    const text = '<?xml version="1.0" encoding="utf-16"?><a>ä</a>'
    expect(decode(text)).toEqual({ text, encoding: 'utf-8' })
  })

  it('that nobody knows is refused', () => {
    expect(decode('<?xml version="1.0" encoding="klingon"?><a/>')).toMatchObject({
      refused: { code: 'refused-encoding' },
    })
  })
})

describe('content', () => {
  it('with an invalid byte is refused with its place, and never replaced', () => {
    expect(decode('<a>\n<b>pä', [0x70, 0xff], '</b></a>')).toEqual({
      refused: {
        code: 'refused-encoding',
        message: 'The byte at offset 11 is not valid utf-8: export the file again or repair it.',
        line: 2,
      },
    })
  })

  it('that ends inside a character is refused', () => {
    expect(decode('<a>', [0xc3])).toMatchObject({ refused: { code: 'refused-encoding' } })
  })

  it('that is not there is refused', () => {
    expect(decode('')).toMatchObject({ refused: { code: 'refused-empty' } })
  })
})
