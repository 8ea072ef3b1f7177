import { damaged, Refusal, type Entry } from './archive'
import type { Budget } from './budget'
import { unpackLzx } from './lzx'
import { unpackMszip } from './mszip'

export function isCabinet(bytes: Uint8Array): boolean {
  return bytes[0] === 0x4d && bytes[1] === 0x53 && bytes[2] === 0x43 && bytes[3] === 0x46 && bytes[4] === 0
}

interface Block {
  readonly data: Uint8Array
  readonly size: number
}

interface Folder {
  readonly compression: number
  readonly blocks: readonly Block[]
}

/** All files of a cabinet (MS-CAB), with the names that it gives them, `/` between folders. */
export function readCabinet(bytes: Uint8Array, budget: Budget): readonly Entry[] {
  try {
    return new Cabinet(bytes).read(budget)
  } catch (error) {
    if (error instanceof RangeError) throw damaged('a cabinet ends too early')
    throw error
  }
}

const flags = { earlier: 1, later: 2, reserve: 4 } as const
/** From here on, the number of a folder means that the file goes on in another cabinet. */
const inAnother = 0xfffd
const nameIsUtf8 = 0x80

class Cabinet {
  private readonly bytes: Buffer
  private at = 0
  private folderReserve = 0
  private blockReserve = 0

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  read(budget: Budget): readonly Entry[] {
    const { bytes } = this
    const [firstFile, folderCount, fileCount] = [bytes.readUInt32LE(16), bytes.readUInt16LE(26), bytes.readUInt16LE(28)]
    budget.count(fileCount)
    this.at = 36
    this.skipOptions(bytes.readUInt16LE(30))
    const folders = Array.from({ length: folderCount }, () => this.folder())
    this.at = firstFile
    const files = Array.from({ length: fileCount }, () => this.file())
    const unpacked = folders.map((folder) => unpackFolder(folder, budget))
    return files.map(({ name, folder, start, size }) => {
      const content = unpacked[folder]
      if (content === undefined || start + size > content.length)
        throw damaged('a file of a cabinet lies outside of it')
      return { name, bytes: content.subarray(start, start + size) }
    })
  }

  private skipOptions(options: number): void {
    if (options & (flags.earlier | flags.later)) throw inPieces()
    if (!(options & flags.reserve)) return
    this.folderReserve = this.bytes.readUInt8(this.at + 2)
    this.blockReserve = this.bytes.readUInt8(this.at + 3)
    this.at += 4 + this.bytes.readUInt16LE(this.at)
  }

  private folder(): Folder {
    const { bytes, at } = this
    this.at += 8 + this.folderReserve
    const [start, count, compression] = [bytes.readUInt32LE(at), bytes.readUInt16LE(at + 4), bytes.readUInt16LE(at + 6)]
    const blocks: Block[] = []
    let next = start
    for (let n = 0; n < count; n += 1) {
      const [stored, size] = [bytes.readUInt16LE(next + 4), bytes.readUInt16LE(next + 6)]
      const from = next + 8 + this.blockReserve
      next = from + stored
      if (next > bytes.length || size > 0x8000) throw damaged('a block of a cabinet lies outside of it')
      blocks.push({ data: bytes.subarray(from, next), size })
    }
    return { compression, blocks }
  }

  private file(): { name: string; folder: number; start: number; size: number } {
    const { bytes, at } = this
    const [size, start, folder] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4), bytes.readUInt16LE(at + 8)]
    const end = bytes.indexOf(0, at + 16)
    if (end < 0) throw damaged('a name in a cabinet has no end')
    if (folder >= inAnother) throw inPieces()
    const encoding = bytes.readUInt16LE(at + 14) & nameIsUtf8 ? 'utf8' : 'latin1'
    this.at = end + 1
    return { name: bytes.toString(encoding, at + 16, end).replaceAll('\\', '/'), folder, start, size }
  }
}

function unpackFolder({ compression, blocks }: Folder, budget: Budget): Uint8Array {
  const size = blocks.reduce((sum, block) => sum + block.size, 0)
  const stored = blocks.reduce((sum, { data }) => sum + data.length, 0)
  budget.take('in a cabinet', size, stored)
  switch (compression & 0xf) {
    case 0:
      return Buffer.concat(blocks.map(({ data }) => data))
    case 1:
      return unpackMszip(blocks)
    case 3:
      return unpackLzx(blocks, (compression >>> 8) & 0x1f)
    default:
      throw unknownCompression(compression & 0xf)
  }
}

function inPieces(): Refusal {
  return new Refusal('refused-unreadable', `The package is only a piece of a set of cabinets. ${exportInstead}`)
}

function unknownCompression(method: number): Refusal {
  const message = `The package is compressed in a way that is not read here (cabinet method ${String(method)}). ${exportInstead}`
  return new Refusal('refused-unreadable', message)
}

const exportInstead = 'Export the bindings of the application with BTSTask ExportBindings, and choose that file.'
