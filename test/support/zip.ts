import { crc32, deflateRawSync } from 'node:zlib'

/** One file of a ZIP that is written by hand, with everything in it that may be a lie. */
export interface ZipPart {
  readonly name: string
  readonly content?: string | Uint8Array
  readonly stored?: boolean
  readonly method?: number
  readonly flags?: number
  /** The name in the file's own header. */
  readonly localName?: string
  /** The size in the directory and in the file's own header. */
  readonly size?: number
  readonly crc?: number
  /** The mode of a Unix file. */
  readonly mode?: number
  /** What the archive really holds, where that is not the content. */
  readonly raw?: Uint8Array
  /** Where its own header is said to be: then none is written. */
  readonly at?: number
}

const utf8 = 0x800

export function zip(parts: readonly ZipPart[], counted = parts.length): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const file = packed(part)
    directory.push(central(part, file, part.at ?? offset), Buffer.from(part.name))
    if (part.at !== undefined) continue
    const local = localFile(part)
    files.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  return Buffer.concat([...files, list, closing(counted, list.length, offset)])
}

/** The header of a file with its data, as an archive holds them. */
export function localFile(part: ZipPart): Buffer {
  const file = packed(part)
  return Buffer.concat([
    header(part, file),
    Buffer.from(part.localName ?? part.name),
    file.data,
    afterwards(part, file),
  ])
}

const streamed = 0x8

/** What a program that could not go back writes behind the data. */
function afterwards({ flags = 0 }: ZipPart, { data, size, crc }: Packed): Buffer {
  if (!(flags & streamed)) return Buffer.alloc(0)
  const bytes = Buffer.from('PK\x07\x08'.padEnd(16, '\0'), 'latin1')
  bytes.writeUInt32LE(crc, 4)
  bytes.writeUInt32LE(data.length, 8)
  bytes.writeUInt32LE(size, 12)
  return bytes
}

interface Packed {
  readonly data: Uint8Array
  readonly method: number
  readonly size: number
  readonly crc: number
}

function packed({ content = '', stored, method, size, crc, raw }: ZipPart): Packed {
  const bytes = Buffer.from(content)
  const data = raw ?? (stored ? bytes : deflateRawSync(bytes))
  return { data, method: method ?? (stored ? 0 : 8), size: size ?? bytes.length, crc: crc ?? crc32(bytes) }
}

function header({ name, localName, flags = 0 }: ZipPart, { data, method, size, crc }: Packed): Buffer {
  const bytes = Buffer.alloc(30)
  bytes.write('PK\x03\x04', 'latin1')
  bytes.writeUInt16LE(20, 4)
  bytes.writeUInt16LE(flags | utf8, 6)
  bytes.writeUInt16LE(method, 8)
  if (!(flags & streamed)) {
    bytes.writeUInt32LE(crc, 14)
    bytes.writeUInt32LE(data.length, 18)
    bytes.writeUInt32LE(size, 22)
  }
  bytes.writeUInt16LE(Buffer.byteLength(localName ?? name), 26)
  return bytes
}

function central({ name, flags = 0, mode }: ZipPart, { data, method, size, crc }: Packed, offset: number): Buffer {
  const bytes = Buffer.alloc(46)
  bytes.write('PK\x01\x02', 'latin1')
  bytes.writeUInt16LE(mode === undefined ? 20 : (3 << 8) | 20, 4)
  bytes.writeUInt16LE(20, 6)
  bytes.writeUInt16LE(flags | utf8, 8)
  bytes.writeUInt16LE(method, 10)
  bytes.writeUInt32LE(crc, 16)
  bytes.writeUInt32LE(data.length, 20)
  bytes.writeUInt32LE(size, 24)
  bytes.writeUInt16LE(Buffer.byteLength(name), 28)
  bytes.writeUInt32LE(((mode ?? 0) << 16) >>> 0, 38)
  bytes.writeUInt32LE(offset, 42)
  return bytes
}

function closing(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22)
  bytes.write('PK\x05\x06', 'latin1')
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(size, 12)
  bytes.writeUInt32LE(offset, 16)
  return bytes
}
