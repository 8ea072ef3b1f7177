/** Characters that a reader cannot see or that reorder text. Tab and line feed stay as they are. */
const invisible = [
  '\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u00A0\\u00AD', // controls, no-break space, soft hyphen
  '\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F', // joiners, fillers
  '\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800', // spaces, zero width, direction
  '\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFC', // wide space, variants, byte-order mark
]
const hidden = new RegExp(invisible.map((range) => `[${range}]`).join('|'), 'gu')

/** Text from a file as it may be shown: `⟨U+202E⟩` for what would not be seen. */
export function visible(text: string): string {
  return text.replaceAll(hidden, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return `⟨U+${code}⟩`
  })
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`
}

export function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(\d{3})+$)/g, ',')
}

export function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${String(bytes)} B`
  const kilobytes = bytes / 1024
  return kilobytes < 1024 ? `${kilobytes.toFixed(1)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`
}

/** The twelve digits that stand on every page. */
export function shortHash(sha256: string): string {
  return sha256.slice(0, 12)
}

/** In blocks of eight, so that two of them can be compared by eye. */
export function spacedHash(sha256: string): string {
  return sha256.replaceAll(/(.{8})(?=.)/g, '$1 ')
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

export interface Piece {
  readonly text: string
  readonly differs: boolean
}

/** Splits two values into what they share at both ends and the part in the middle that differs. */
export function difference(before: string, after: string): { before: readonly Piece[]; after: readonly Piece[] } {
  const [old, now] = [Array.from(before), Array.from(after)]
  const shorter = Math.min(old.length, now.length)
  let start = 0
  while (start < shorter && old[start] === now[start]) start++
  let end = 0
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++
  return { before: pieces(old, start, end), after: pieces(now, start, end) }
}

function pieces(characters: readonly string[], start: number, end: number): readonly Piece[] {
  const stop = characters.length - end
  return [
    { text: characters.slice(0, start).join(''), differs: false },
    { text: characters.slice(start, stop).join(''), differs: true },
    { text: characters.slice(stop).join(''), differs: false },
  ].filter(({ text }) => text !== '')
}

/** Whether each word of a filter stands somewhere in the texts, without regard to case. */
export function includesText(filter: string, texts: readonly string[]): boolean {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const all = texts.join('\n').toLowerCase()
  return words.every((word) => all.includes(word))
}
