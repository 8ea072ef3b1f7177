/**
 * Text from the inputs as it may be shown or printed: what a reader could not see, or could take for another character,
 * stands there as its code point (`⟨U+202E⟩`), and a space that a page would swallow as `␠`. Doing it twice changes nothing.
 */
export function visible(text: string): string {
  if (/^[ -~]*$/.test(text)) return swallowedSpaces(text)
  return swallowedSpaces(text.replace(/[^ -~]/gu, shown).replace(word, lookAlikes))
}

/** The same value with every string in it mapped, member by member; what has none to map is not copied. */
export function mapStrings<T>(value: T, map: (text: string) => string): T
export function mapStrings(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value)
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    const mapped = items.map((item) => mapStrings(item, map))
    return mapped.some((item, at) => item !== items[at]) ? mapped : items
  }
  if (typeof value !== 'object' || value === null) return value
  const members: readonly (readonly [string, unknown])[] = Object.entries(value)
  const mapped = members.map(([name, member]) => [name, mapStrings(member, map)] as const)
  return mapped.some(([, member], at) => member !== members[at]?.[1]) ? Object.fromEntries(mapped) : value
}

/** Half of a surrogate pair has no UTF-8 form, and so none in a canonical record. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD')
}

/** Listed and not taken from Unicode's own classes: the same text has to look the same under every version of Unicode. */
const hidden: readonly (readonly [from: number, to: number])[] = [
  [0x0000, 0x001f], // controls
  [0x007f, 0x00a0], // more controls, and the space that does not break
  [0x00ad, 0x00ad], // soft hyphen
  [0x0300, 0x036f], // marks that join the letter before them
  [0x061c, 0x061c], // Arabic direction mark
  [0x115f, 0x1160], // blank Hangul
  [0x17b4, 0x17b5], // invisible Khmer vowels
  [0x180b, 0x180f], // Mongolian selectors
  [0x2000, 0x2011], // spaces, zero width, direction, two hyphens
  [0x2028, 0x202f], // line ends, direction, narrow space
  [0x2044, 0x2044], // a slash of fractions
  [0x205f, 0x206f], // space, operators without width, direction
  [0x2212, 0x2215], // a minus and a slash of formulas
  [0x2800, 0x2800], // blank Braille
  [0x3000, 0x3000], // wide space
  [0x3164, 0x3164], // blank Hangul
  [0xd800, 0xdfff], // half of a pair
  [0xfe00, 0xfe0f], // variants
  [0xfeff, 0xfeff], // byte-order mark
  [0xff01, 0xff5e], // full-width ASCII
  [0xffa0, 0xffa0], // blank Hangul
  [0xfff0, 0xfffc], // annotations
  [0xfffe, 0xffff], // no characters
  [0x1d400, 0x1d7ff], // letters of formulas
  [0xe0000, 0xe0fff], // tags
]

function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return hidden.some(([from, to]) => code >= from && code <= to) ? codePoint(character) : character
}

const word = /\p{L}+/gu
const ascii = /[A-Za-z]/
/** Letters of other alphabets (Latin, Greek, Cyrillic, Armenian) that are drawn like one of ours. */
const drawnAlike = [
  '\\u0251\\u0261\\u0555\\u0585',
  '\\u0391\\u0392\\u0395-\\u0397\\u0399\\u039A\\u039C\\u039D\\u039F\\u03A1\\u03A4\\u03A5\\u03A7\\u03BD\\u03BF',
  '\\u0405\\u0406\\u0408\\u0410\\u0412\\u0415\\u041A\\u041C-\\u041E\\u0420-\\u0423\\u0425\\u0430\\u0435\\u043E',
  '\\u0440\\u0441\\u0443\\u0445\\u0455\\u0456\\u0458\\u04BB\\u04CF\\u0501\\u051B\\u051D',
].join('')
const lookAlike = new RegExp(`[${drawnAlike}]`, 'gu')
const foreign = new RegExp(`[^A-Za-z${drawnAlike}]`, 'u')

/** A word of another alphabet is left alone as long as one of its letters shows that it is one. */
function lookAlikes(letters: string): string {
  return !ascii.test(letters) && foreign.test(letters) ? letters : letters.replace(lookAlike, codePoint)
}

function swallowedSpaces(text: string): string {
  if (!/^ | $| {2}/.test(text)) return text
  return text
    .replace(/^ +| +$/g, (run) => '␠'.repeat(run.length))
    .replace(/ {2,}/g, (run) => ` ${'␠'.repeat(run.length - 1)}`)
}

function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
