import { createHash } from 'node:crypto'
import { TextDecoder } from 'node:util'
import type { Issue } from '../engine/model/issue'
import type { Source } from '../engine/model/part'
import type { Side } from '../engine/model/place'

/** A string of this length is the longest that the JavaScript engine holds; half of it leaves room to work. */
const mostCharacters = 256 * 1024 * 1024

/** The bytes of a file as the engine takes them: its text, or why it has none. Nothing is replaced by U+FFFD. */
export function sourceOf(side: Side, file: string, bytes: Uint8Array): Source {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { side, file, bytes: bytes.length, sha256, content: decode(bytes) }
}

/** A file that could not be read at all. */
export function unreadable(side: Side, file: string, message: string): Source {
  const sha256 = createHash('sha256').digest('hex')
  return { side, file, bytes: 0, sha256, content: { refused: { code: 'refused-unreadable', message } } }
}

function decode(bytes: Uint8Array): Source['content'] {
  if (bytes.length === 0) return refuse('refused-empty', 'The file is empty: export it again.')
  if (bytes.length > mostCharacters) {
    return refuse('refused-limit', 'The file has more than 256 MB: export the applications one by one.')
  }
  const encoding = encodingOf(bytes)
  const decoder = decoderFor(encoding)
  if (!decoder) {
    return refuse('refused-encoding', `The encoding ${encoding} is not known here: save the file as UTF-8.`)
  }
  try {
    return { text: decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes), encoding }
  } catch {
    const { offset, line } = firstInvalid(bytes, encoding)
    const message = `The byte at offset ${String(offset)} is not valid ${encoding}: export the file again or repair it.`
    return { refused: { code: 'refused-encoding', message, line } }
  }
}

/** Some versions of Node read these 32 bytes as control characters; the same file has to be the same text everywhere. */
const from0x80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => from0x80.charAt(character.charCodeAt(0) - 0x80))
}

function refuse(code: Issue['code'], message: string): Source['content'] {
  return { refused: { code, message } }
}

function decoderFor(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    return undefined
  }
}

/** By byte order mark, by the zero bytes of UTF-16, by the XML declaration; UTF-8 otherwise. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first !== 0 && second === 0) return 'utf-16le'
  if (first === 0 && second !== 0) return 'utf-16be'
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 256)).toString('latin1')
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]?.toLowerCase()
  // An export that says UTF-16 and is none was saved again by an editor, as UTF-8.
  return declared === undefined || /^(utf-?8|utf-?16|us-ascii)$/.test(declared) ? 'utf-8' : declared
}

/** Halves the file until the first invalid byte is found; a start that ends inside a character still counts as valid. */
function firstInvalid(bytes: Uint8Array, encoding: string): { readonly offset: number; readonly line: number } {
  let valid = 0
  let invalid = bytes.length
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1
    if (startsValid(bytes.subarray(0, middle), encoding)) valid = middle
    else invalid = middle
  }
  let line = 1
  for (const byte of bytes.subarray(0, valid)) if (byte === 10) line += 1
  return { offset: valid, line }
}

function startsValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
