import { declaredEncoding } from '../engine/import/declaration'
import { limits } from '../engine/import/limits'
import type { Issue, IssueCode } from '../engine/model/issue'

/** The text of a file, or why it has none. */
export type Decoded = { readonly text: string; readonly encoding: string } | { readonly refused: Issue }

/** Bytes are never replaced by U+FFFD: what is not valid in its encoding is refused. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refuse('refused-empty', 'The file is empty: export it again.')
  if (bytes.length > limits.fileBytes) return tooLarge()
  const packed = packedAs(bytes)
  if (packed) return refuse('refused-unreadable', `The file is ${packed}. Unpack it first, and choose the files in it.`)
  const unicode = unicodeOf(bytes)
  if (unicode) return decodeUnicode(bytes, unicode)
  const declared = declaredEncoding(asLatin(bytes.subarray(0, 256)))
  if (declared !== undefined && !isUnicode(declared)) return decodeSingle(bytes, declared)
  const decoded = decodeUnicode(bytes, 'utf-8')
  return 'refused' in decoded && declared === undefined && isPlainText(bytes)
    ? decodeSingle(bytes, 'windows-1252')
    : decoded
}

/**
 * CLIXML, JSON and tables, which declare no encoding and which Windows PowerShell may write in the code page of the
 * machine. XML without a declaration is UTF-8 by its own rules, and a text with characters of UTF-8 is a damaged one.
 */
function isPlainText(bytes: Uint8Array): boolean {
  const text = asLatin(bytes)
  const isText = !/[^\t\n\r\x20-\x7e\x80\x82-\x8c\x8e\x91-\x9c\x9e-\xff]/.test(text)
  return isText && !/[\xc2-\xf4][\x80-\xbf]/.test(text) && !/^\s*<(?!Objs[\s>])/.test(text)
}

export function tooLarge(): { readonly refused: Issue } {
  const most = String(limits.fileBytes / 1024 / 1024)
  return refuse('refused-limit', `The file has more than ${most} MiB. Export the applications one by one.`)
}

function refuse(code: IssueCode, message: string, line = 1): { readonly refused: Issue } {
  return { refused: { code, message, line } }
}

const archives: readonly (readonly [start: string, what: string])[] = [
  ['PK\x03\x04', 'a ZIP archive'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an MSI package or another compound file'],
  ['MSCF', 'a cabinet archive'],
]

function packedAs(bytes: Uint8Array): string | undefined {
  const begin = asLatin(bytes.subarray(0, 8))
  return archives.find(([start]) => begin.startsWith(start))?.[1]
}

type Unicode = 'utf-8' | 'utf-16le' | 'utf-16be'

function unicodeOf(bytes: Uint8Array): Unicode | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : unmarked(bytes)
}

/** By the zero bytes beside the first characters of a text, which begins in English. */
function unmarked([first, second, third, fourth]: Uint8Array): Unicode | undefined {
  if (second === 0 && fourth === 0 && isAscii(first) && isAscii(third)) return 'utf-16le'
  return first === 0 && third === 0 && isAscii(second) && isAscii(fourth) ? 'utf-16be' : undefined
}

function isAscii(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d)
}

function isUnicode(declared: string): boolean {
  return unicodeNames.some(([, names]) => names.test(declared))
}

const unicodeNames: readonly (readonly [encoding: Unicode, names: RegExp])[] = [
  ['utf-8', /^utf-?8$/],
  ['utf-16le', /^(utf-?16(le)?|(iso-10646-)?ucs-2|unicode)$/],
  ['utf-16be', /^(utf-?16(be)?|(iso-10646-)?ucs-2|unicode)$/],
]

function decodeUnicode(bytes: Uint8Array, encoding: Unicode): Decoded {
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    const { offset, line } = firstInvalid(bytes, encoding)
    const where = `byte at offset ${String(offset)} (line ${String(line)}) is not valid ${encoding}`
    const message =
      encoding === 'utf-8' && bytes.subarray(0, 8192).includes(0)
        ? `The file is no text: it has bytes of value 0, and the ${where}. Take it away, or export it again.`
        : `The ${where}. Export the file again, or save it as UTF-8.`
    return refuse('refused-encoding', message, line)
  }
  const declared = declaredEncoding(text)
  const agrees = unicodeNames.some(([one, names]) => one === encoding && names.test(declared ?? ''))
  if (declared === undefined || agrees) return { text, encoding }
  const message = `The file says that its encoding is ${declared}, but it is ${encoding}, so BizTalk would not read it, either. Use the file as it was exported, or save it in the encoding that it names.`
  return refuse('refused-encoding', message)
}

/** Decodes once more with replacements, and finds the first one that did not stand in the file itself. */
function firstInvalid(bytes: Uint8Array, encoding: Unicode): { readonly offset: number; readonly line: number } {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const unit = encoding === 'utf-8' ? 1 : 2
  let offset = 0
  let from = 0
  for (const { index } of text.matchAll(/\ufffd/g)) {
    const before = text.slice(from, index)
    offset += unit === 1 ? Buffer.byteLength(before) : before.length * unit
    from = index
    const own = encoding === 'utf-16be' ? 'fffd' : encoding === 'utf-16le' ? 'fdff' : 'efbfbd'
    const there = Buffer.from(bytes.subarray(offset, offset + own.length / 2)).toString('hex')
    if (there !== own) return { offset, line: lineAt(text, index) }
  }
  return { offset: bytes.length - (bytes.length % unit), line: lineAt(text, text.length) }
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n?|\n/).length
}

/** The single-byte encodings that old exports may really have, and the bytes that mean nothing in them. */
const singleByte: Readonly<Record<string, { readonly label: string; readonly invalid: RegExp }>> = {
  'windows-1252': { label: 'windows-1252', invalid: /[\x81\x8d\x8f\x90\x9d]/ },
  'iso-8859-1': { label: 'iso-8859-1', invalid: /[\x80-\x9f]/ },
  'us-ascii': { label: 'us-ascii', invalid: /[\x80-\xff]/ },
  ascii: { label: 'us-ascii', invalid: /[\x80-\xff]/ },
}

function decodeSingle(bytes: Uint8Array, declared: string): Decoded {
  const encoding = Object.hasOwn(singleByte, declared) ? singleByte[declared] : undefined
  if (encoding === undefined) {
    const message = `The file says that its encoding is ${declared}, which is not read here. Save it as UTF-8, and say so in it.`
    return refuse('refused-encoding', message)
  }
  const latin = asLatin(bytes)
  const offset = latin.search(encoding.invalid)
  if (offset < 0) return { text: latin.replace(/[\x80-\x9f]/g, windows1252), encoding: encoding.label }
  const line = lineAt(latin, offset)
  const message = `The byte at offset ${String(offset)} (line ${String(line)}) is not valid ${declared}, which the file says that it is. Save it as UTF-8, and say so in it.`
  return refuse('refused-encoding', message, line)
}

/** Not by TextDecoder: some versions of Node read these 32 as control characters, and the text must be the same everywhere. */
const from0x80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function windows1252(character: string): string {
  return from0x80.charAt(character.charCodeAt(0) - 0x80)
}

function asLatin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
