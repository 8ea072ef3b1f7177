import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mapStrings, visible, wellFormed } from '../../../src-main/engine/report/visible'

const at = (code: number): string => `a${String.fromCodePoint(code)}b`

it.each([
  0x00, 0x07, 0x09, 0x0a, 0x0d, 0x1b, 0x7f, 0x85, 0xa0, 0xad, 0x0301, 0x061c, 0x115f, 0x1160, 0x17b4, 0x180e, 0x2003,
  0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2010, 0x2028, 0x2029, 0x202a, 0x202d, 0x202e, 0x202f, 0x2044, 0x2060,
  0x2066, 0x2069, 0x2212, 0x2800, 0x3000, 0x3164, 0xfe0f, 0xfeff, 0xff21, 0xffa0, 0xfffc, 0x1d400, 0xe0041,
])('shows the character %i, which a reader would not see or would take for another', (code) => {
  expect(visible(at(code))).toBe(`a⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩b`)
})

it('shows half of a surrogate pair', () => {
  expect(visible('a\ud83d')).toBe('a⟨U+D83D⟩')
})

it.each([
  ['Orders', 'Оrders', '⟨U+041E⟩rders'],
  ['ABC', 'АВС', '⟨U+0410⟩⟨U+0412⟩⟨U+0421⟩'],
  ['Rcv', 'Rсv', 'R⟨U+0441⟩v'],
  ['Rcv A', 'Rcv  A', 'Rcv ␠A'],
  ['Rcv', 'Rcv ', 'Rcv␠'],
  ['Rcv', ' Rcv', '␠Rcv'],
  ['Café', 'Cafe\u0301', 'Cafe⟨U+0301⟩'],
])('tells %s from a name that looks like it', (name, other, shown) => {
  expect([visible(name), visible(other)]).toEqual([name, shown])
})

it.each(['Zahlungen für Ärzte', 'Reçu – déjà vu', 'Заказы', 'Παραγγελίες', '注文', '🙂 “quoted” · 100 %'])(
  'leaves %s as it is',
  (name) => {
    expect(visible(name)).toBe(name)
  },
)

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visible(visible(text))).toBe(visible(text))
    }),
  )
})

it('maps every string of a value and nothing else', () => {
  expect(mapStrings({ a: 'x', b: [1, 'y', { c: null, d: true }] }, (text) => `${text}!`)).toEqual({
    a: 'x!',
    b: [1, 'y!', { c: null, d: true }],
  })
})

it('replaces what has no UTF-8 form', () => {
  expect(wellFormed('a\ud83d \ud83d\ude02')).toBe('a\ufffd \ud83d\ude02')
})
