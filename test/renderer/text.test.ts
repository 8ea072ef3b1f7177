import { describe, expect, it } from 'vitest'
import {
  count,
  difference,
  grouped,
  includesText,
  shortHash,
  sizeOf,
  spacedHash,
  visible,
} from '../../src-renderer/src/text'
import { hash, hostile } from './fixture'

describe('visible', () => {
  it.each([
    ['plain', 'Orders/FromShop', 'Orders/FromShop'],
    ['umlauts and other alphabets', 'Bestellübergabe 注文', 'Bestellübergabe 注文'],
    ['tab and line feed', 'a\tb\nc', 'a\tb\nc'],
    ['text that turns round', '\u202egpj.exe', '⟨U+202E⟩gpj.exe'],
    ['no width', 'a\u200bb\ufeff', 'a⟨U+200B⟩b⟨U+FEFF⟩'],
    ['no-break space', 'a\u00a0b', 'a⟨U+00A0⟩b'],
    ['control characters', '\u0000\u001b[31m', '⟨U+0000⟩⟨U+001B⟩[31m'],
    ['already visible', '⟨U+202E⟩', '⟨U+202E⟩'],
  ])('%s', (_, text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it('leaves nothing invisible in hostile text', () => {
    expect(visible(hostile)).toBe(
      '<img src=x onerror=alert(1)><script>alert(1)</script>{{ 7*7 }}⟨U+202E⟩gpj.exe⟨U+200B⟩',
    )
  })
})

describe('numbers, sizes and hashes', () => {
  it('reads', () => {
    expect({
      grouped: [0, 999, 1000, 1234567].map(grouped),
      count: [count(1, 'file'), count(2, 'file'), count(5000, 'property', 'properties')],
      size: [0, 1023, 1024, 48_213, 3_400_000].map(sizeOf),
      short: shortHash(hash('3fa9')),
      spaced: spacedHash('0123456789abcdef'),
    }).toEqual({
      grouped: ['0', '999', '1,000', '1,234,567'],
      count: ['1 file', '2 files', '5,000 properties'],
      size: ['0 B', '1023 B', '1.0 KB', '47.1 KB', '3.2 MB'],
      short: '3fa93fa93fa9',
      spaced: '01234567 89abcdef',
    })
  })
})

describe('difference', () => {
  const marked = (before: string, after: string): string[] => {
    const { before: old, after: now } = difference(before, after)
    return [old, now].map((side) => side.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''))
  }

  it.each([
    [
      'in the middle',
      'files.example:22/in',
      'files2.example:2222/in',
      'files[.example:]22/in',
      'files[2.example:22]22/in',
    ],
    ['at the end', 'RcvFtp_Clustered', 'RcvFtp', 'RcvFtp[_Clustered]', 'RcvFtp'],
    ['everywhere', 'abc', 'xyz', '[abc]', '[xyz]'],
    ['nowhere', 'same', 'same', 'same', 'same'],
    ['from nothing', '', 'new', '', '[new]'],
    ['characters of two units stay whole', 'a😀b', 'a😁b', 'a[😀]b', 'a[😁]b'],
    ['a repeated part is not counted twice', 'aa', 'aaa', 'aa', 'aa[a]'],
  ])('%s', (_, before, after, old, now) => {
    expect(marked(before, after)).toEqual([old, now])
  })
})

it('includesText wants every word somewhere, without regard to case', () => {
  const texts = ['Orders / FromShop', 'receive location']
  expect(
    ['', '  ', 'fromshop', 'LOCATION orders', 'orders warehouse'].map((text) => includesText(text, texts)),
  ).toEqual([true, true, true, true, false])
})
