import { deflateRawSync } from 'node:zlib'

export interface CabinetFile {
  readonly name: string
  readonly content: string | Uint8Array
}

interface Block {
  readonly data: Uint8Array
  readonly size: number
}

const frame = 0x8000

/** A cabinet of one folder, stored or with MSZIP, where every block may refer to the one before it. */
export function cabinet(files: readonly CabinetFile[], compression: 'none' | 'mszip' = 'mszip'): Buffer {
  const whole = Buffer.concat(files.map(({ content }) => Buffer.from(content)))
  const blocks = Array.from({ length: Math.ceil(whole.length / frame) }, (_, at) => {
    const part = whole.subarray(at * frame, (at + 1) * frame)
    const dictionary = whole.subarray(Math.max(0, at - 1) * frame, at * frame)
    const data =
      compression === 'none'
        ? part
        : Buffer.concat([Buffer.from('CK'), deflateRawSync(part, at > 0 ? { dictionary } : {})])
    return { data, size: part.length }
  })
  return cabinetOf(files, blocks, compression === 'none' ? 0 : 1)
}

/** The same, with blocks and a compression that the test knows to belong together. */
export function cabinetOf(files: readonly CabinetFile[], blocks: readonly Block[], compression: number): Buffer {
  let start = 0
  const list = files.map(({ name, content }) => {
    const entry = Buffer.alloc(17 + Buffer.byteLength(name))
    entry.writeUInt32LE(Buffer.from(content).length, 0)
    entry.writeUInt32LE(start, 4)
    entry.writeUInt16LE(0x80, 14)
    entry.write(name, 16)
    start += Buffer.from(content).length
    return entry
  })
  const entries = Buffer.concat(list)
  const data = Buffer.concat(blocks.flatMap((block) => [blockHeader(block), block.data]))
  const head = Buffer.alloc(44)
  head.write('MSCF')
  head.writeUInt32LE(44 + entries.length + data.length, 8)
  head.writeUInt32LE(44, 16)
  head.writeUInt16LE(0x0103, 24)
  head.writeUInt16LE(1, 26)
  head.writeUInt16LE(files.length, 28)
  head.writeUInt32LE(44 + entries.length, 36)
  head.writeUInt16LE(blocks.length, 40)
  head.writeUInt16LE(compression, 42)
  return Buffer.concat([head, entries, data])
}

function blockHeader({ data, size }: Block): Buffer {
  const header = Buffer.alloc(8)
  header.writeUInt16LE(data.length, 4)
  header.writeUInt16LE(size, 6)
  return header
}
