/**
 * Text from the inputs as it may be shown or printed: what a reader could not see, or could take for another character,
 * stands there as its code point (`⟨U+202E⟩`), and a space that a page would swallow as `␠`. Doing it twice changes nothing.
 */
export function visible(text: string): string {
  return swallowedSpaces(text.replace(hidden, codePoint).replace(word, lookAlikes))
}

/** The same value with every string in it mapped, member by member. */
export function mapStrings<T>(value: T, map: (text: string) => string): T
export function mapStrings(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value)
  if (Array.isArray(value)) return value.map((item: unknown) => mapStrings(item, map))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapStrings<unknown>(member, map)]))
}

/** Half of a surrogate pair has no UTF-8 form, and so none in a canonical record. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD')
}

// Listed and not taken from \p{C}: the same text has to look the same under every version of Unicode.
const hidden = new RegExp(
  [
    '[\\u0000-\\u001F\\u007F-\\u00A0\\u00AD]', // controls, no-break space, soft hyphen
    '[\\u0300-\\u036F]|[\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F]', // combining marks, fillers
    '[\\u2000-\\u2011\\u2028-\\u202F\\u205F-\\u206F]', // spaces, zero width, direction, two hyphens
    '[\\u2044\\u2212\\u2215\\u2800\\u3000\\u3164]', // slashes and a minus of their own, blanks
    '[\\uD800-\\uDFFF]|[\\uFE00-\\uFE0F]|[\\uFEFF\\uFF01-\\uFF5E\\uFFA0\\uFFF0-\\uFFFC\\uFFFE\\uFFFF]', // halves, full width
    '[\\u{1D400}-\\u{1D7FF}\\u{E0000}-\\u{E0FFF}]', // letters of formulas, tags
  ].join('|'),
  'gu',
)

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
  return text
    .replace(/^ +| +$/g, (run) => '␠'.repeat(run.length))
    .replace(/ {2,}/g, (run) => ` ${'␠'.repeat(run.length - 1)}`)
}

function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
