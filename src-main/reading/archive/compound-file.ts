import { damaged } from './archive'

const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const end = 0xfffffffe
const free = 0xffffffff
const miniSize = 64

export function isCompoundFile(bytes: Uint8Array): boolean {
  return signature.equals(bytes.subarray(0, 8))
}

export interface Stream {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface CompoundFile {
  /** Says of what program the file is. */
  readonly classId: string
  readonly streams: readonly Stream[]
}

/** A compound file of Windows (MS-CFB) as its streams; storages are passed over, what lies in them is not. */
export function readCompoundFile(bytes: Uint8Array): CompoundFile {
  try {
    return new Reader(bytes).read()
  } catch (error) {
    if (error instanceof RangeError) throw damaged('a compound file ends too early')
    throw error
  }
}

interface Found {
  readonly name: string
  readonly type: number
  readonly start: number
  readonly size: number
  readonly classId: string
}

class Reader {
  private readonly bytes: Buffer
  private readonly sectorSize: number
  private readonly miniLimit: number
  private readonly table: readonly number[]
  private miniTable: readonly number[] = []
  private miniStream: Buffer = Buffer.alloc(0)

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const shift = this.bytes.readUInt16LE(30)
    if (shift !== 9 && shift !== 12) throw damaged('a compound file has sectors of an unknown size')
    this.sectorSize = 2 ** shift
    this.miniLimit = this.bytes.readUInt32LE(56)
    this.table = this.readTable()
  }

  read(): CompoundFile {
    const found = this.directory()
    const root = found.find(({ type }) => type === 5)
    if (root === undefined) throw damaged('a compound file has no root')
    this.miniTable = numbersOf(this.chain(this.bytes.readUInt32LE(60)))
    this.miniStream = this.chain(root.start)
    const streams = found.filter(({ type }) => type === 2)
    const total = streams.reduce((sum, { size }) => sum + size, 0)
    if (total > this.bytes.length) throw damaged('the streams of a compound file share the same bytes')
    return { classId: root.classId, streams: streams.map((one) => ({ name: one.name, bytes: this.content(one) })) }
  }

  /** Where the table itself lies: 109 sectors are named in the header, the rest in a list of sectors. */
  private readTable(): readonly number[] {
    const { bytes, sectorSize } = this
    const places = numbersOf(bytes.subarray(76, 512))
    let next = bytes.readUInt32LE(68)
    for (let n = bytes.readUInt32LE(72); n > 0 && next < end; n -= 1) {
      const list = numbersOf(this.sector(next))
      places.push(...list.slice(0, -1))
      next = list.at(-1) ?? end
    }
    const used = places.filter((place) => place < end)
    if (used.length > bytes.length / sectorSize) throw damaged('a compound file has too large a table')
    return used.flatMap((place) => numbersOf(this.sector(place))).slice(0, Math.ceil(bytes.length / sectorSize))
  }

  private sector(number: number): Buffer {
    const start = (number + 1) * this.sectorSize
    if (start >= this.bytes.length) throw damaged('a sector of a compound file lies outside of it')
    return this.bytes.subarray(start, start + this.sectorSize)
  }

  private chain(first: number): Buffer {
    return Buffer.concat(follow(first, this.table).map((number) => this.sector(number)))
  }

  private directory(): readonly Found[] {
    const entries = this.chain(this.bytes.readUInt32LE(48))
    return Array.from({ length: Math.floor(entries.length / 128) }, (_, at) => {
      const entry = entries.subarray(at * 128, at * 128 + 128)
      return {
        name: entry.toString('utf16le', 0, Math.min(64, Math.max(0, entry.readUInt16LE(64) - 2))),
        type: entry.readUInt8(66),
        classId: entry.toString('hex', 80, 96),
        start: entry.readUInt32LE(116),
        size: entry.readUInt32LE(120),
      }
    })
  }

  private content({ start, size }: Found): Uint8Array {
    if (size === 0) return new Uint8Array()
    const whole = size < this.miniLimit ? this.miniChain(start) : this.chain(start)
    if (whole.length < size) throw damaged('a stream of a compound file is shorter than it says')
    return whole.subarray(0, size)
  }

  private miniChain(first: number): Buffer {
    const parts = follow(first, this.miniTable).map((number) => {
      const part = this.miniStream.subarray(number * miniSize, (number + 1) * miniSize)
      if (part.length === 0) throw damaged('a sector of a compound file lies outside of it')
      return part
    })
    return Buffer.concat(parts)
  }
}

/** The sectors of a chain; one that leads back into itself is refused. */
function follow(first: number, table: readonly number[]): readonly number[] {
  const chain: number[] = []
  for (let next = first; next !== end && next !== free; next = table[next] ?? end) {
    if (chain.length >= table.length) throw damaged('the sectors of a compound file lead back to themselves')
    chain.push(next)
  }
  return chain
}

function numbersOf(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readUInt32LE(at * 4))
}
