import { damaged, Refusal } from './archive'
import { Bits, Code } from './bits'

const frame = 0x8000
const literals = 256
const lengthSymbols = 249
/** By the bits of the window, from 15 to 21: how many kinds of distance there are. */
const positionSlots = [30, 32, 34, 36, 38, 42, 50]

const extraBits = Array.from({ length: 51 }, (_, slot) => (slot < 4 ? 0 : slot < 36 ? (slot >> 1) - 1 : 17))
const positionBase = extraBits.reduce<number[]>((bases, bits) => [...bases, (bases.at(-1) ?? 0) + 2 ** bits], [0])

/** The blocks of a folder that is compressed with LZX (MS-PATCH 2 as cabinets use it): each block is one frame. */
export function unpackLzx(
  blocks: readonly { readonly data: Uint8Array; readonly size: number }[],
  windowBits: number,
): Uint8Array {
  const slots = positionSlots[windowBits - 15]
  if (slots === undefined) {
    throw new Refusal('refused-unreadable', 'The package is damaged (a window of LZX that does not exist).')
  }
  const lzx = new Lzx(
    blocks.reduce((sum, { size }) => sum + size, 0),
    slots,
  )
  const bits = new Bits(Buffer.concat(blocks.map(({ data }) => data)))
  for (const { size } of blocks) lzx.frame(bits, size)
  return lzx.finish()
}

const kinds = { verbatim: 1, aligned: 2, stored: 3 } as const

class Lzx {
  private readonly out: Uint8Array
  private done = 0
  private readonly mainLengths: Uint8Array
  private readonly lengthLengths = new Uint8Array(lengthSymbols)
  private main = new Code(new Uint8Array())
  private lengths = new Code(new Uint8Array())
  private aligned = new Code(new Uint8Array())
  private recent: [number, number, number] = [1, 1, 1]
  private kind = 0
  private blockSize = 0
  private blockLeft = 0
  private begun = false
  /** Calls of x86 programs were made absolute up to this size; 0 where they were not. */
  private callsUpTo = 0
  private hasCalls = false

  constructor(size: number, slots: number) {
    this.out = new Uint8Array(size)
    this.mainLengths = new Uint8Array(literals + slots * 8)
  }

  frame(bits: Bits, size: number): void {
    const end = this.done + size
    if (!this.begun) {
      this.begun = true
      if (bits.bit() === 1) this.callsUpTo = bits.bits(16) * 0x10000 + bits.bits(16)
    }
    while (this.done < end) {
      if (this.blockLeft === 0) this.beginBlock(bits)
      const before = this.done
      const part = Math.min(this.blockLeft, end - this.done)
      if (this.kind === kinds.stored) this.copyStored(bits, part)
      else this.decode(bits, this.done + part)
      this.blockLeft -= this.done - before
      if (this.blockLeft < 0 || this.done > end) throw damaged('a match goes beyond its block')
    }
    bits.endFrame()
  }

  finish(): Uint8Array {
    if (!this.hasCalls || this.callsUpTo === 0) return this.out
    for (let start = 0; start < this.out.length && start < frame * frame; start += frame) this.restoreCalls(start)
    return this.out
  }

  private beginBlock(bits: Bits): void {
    if (this.kind === kinds.stored && this.blockSize % 2 === 1) bits.byte()
    this.kind = bits.bits(3)
    this.blockSize = this.blockLeft = bits.bits(24)
    if (this.blockSize === 0) throw damaged('a block of LZX is empty')
    switch (this.kind) {
      case kinds.aligned:
        this.aligned = new Code(Uint8Array.from({ length: 8 }, () => bits.bits(3)))
        this.readCodes(bits)
        break
      case kinds.verbatim:
        this.readCodes(bits)
        break
      case kinds.stored:
        this.hasCalls = true
        bits.align()
        this.recent = [bits.long(), bits.long(), bits.long()]
        break
      default:
        throw damaged('a block of LZX is of no known kind')
    }
  }

  private readCodes(bits: Bits): void {
    readLengths(bits, this.mainLengths, 0, literals)
    readLengths(bits, this.mainLengths, literals, this.mainLengths.length)
    readLengths(bits, this.lengthLengths, 0, lengthSymbols)
    this.main = new Code(this.mainLengths)
    this.lengths = new Code(this.lengthLengths)
    if (this.mainLengths[0xe8] !== 0) this.hasCalls = true
  }

  private copyStored(bits: Bits, count: number): void {
    for (let n = 0; n < count; n += 1) this.out[this.done++] = bits.byte()
  }

  private decode(bits: Bits, end: number): void {
    while (this.done < end) {
      const symbol = this.main.decode(bits)
      if (symbol < literals) this.out[this.done++] = symbol
      else this.copy(bits, symbol - literals)
    }
  }

  private copy(bits: Bits, match: number): void {
    const shortLength = match & 7
    const length = 2 + (shortLength === 7 ? 7 + this.lengths.decode(bits) : shortLength)
    const distance = this.distance(bits, match >> 3)
    if (distance > this.done || distance < 1 || this.done + length > this.out.length) {
      throw damaged('a match lies outside of its file')
    }
    for (let n = 0; n < length; n += 1) {
      this.out[this.done] = this.out[this.done - distance] ?? 0
      this.done += 1
    }
  }

  private distance(bits: Bits, slot: number): number {
    const [first, second, third] = this.recent
    switch (slot) {
      case 0:
        return first
      case 1:
        this.recent = [second, first, third]
        return second
      case 2:
        this.recent = [third, second, first]
        return third
      default: {
        const distance = (positionBase[slot] ?? 0) - 2 + this.offset(bits, extraBits[slot] ?? 0)
        this.recent = [distance, first, second]
        return distance
      }
    }
  }

  private offset(bits: Bits, extra: number): number {
    if (this.kind !== kinds.aligned || extra < 3) return bits.bits(extra)
    return bits.bits(extra - 3) * 8 + this.aligned.decode(bits)
  }

  /** What follows a call (E8) was made absolute, so that equal targets compress well; relative is what the file had. */
  private restoreCalls(start: number): void {
    const size = Math.min(frame, this.out.length - start)
    if (size <= 10) return
    const view = new DataView(this.out.buffer, this.out.byteOffset)
    for (let at = start; at < start + size - 10; at += 1) {
      if (this.out[at] !== 0xe8) continue
      const absolute = view.getInt32(at + 1, true)
      if (absolute >= -at && absolute < this.callsUpTo) {
        view.setInt32(at + 1, absolute >= 0 ? absolute - at : absolute + this.callsUpTo, true)
      }
      at += 4
    }
  }
}

/** The lengths of words, as differences from the block before, in a code of their own. */
function readLengths(bits: Bits, lengths: Uint8Array, from: number, to: number): void {
  const code = new Code(Uint8Array.from({ length: 20 }, () => bits.bits(4)))
  for (let at = from; at < to;) {
    const symbol = code.decode(bits)
    const length = (of: number, less: number): number => ((lengths[of] ?? 0) - less + 17) % 17
    if (symbol < 17) {
      lengths[at] = length(at, symbol)
      at += 1
      continue
    }
    const run = symbol === 17 ? bits.bits(4) + 4 : symbol === 18 ? bits.bits(5) + 20 : bits.bits(1) + 4
    const value = symbol === 19 ? length(at, code.decode(bits)) : 0
    lengths.fill(value, at, Math.min(at + run, to))
    at += run
  }
}
