import { damaged } from './archive'

/** Reads the bits of LZX: words of 16 bits, least significant byte first, most significant bit first. */
export class Bits {
  private readonly data: Uint8Array
  private at = 0
  private word = 0
  private left = 0

  constructor(data: Uint8Array) {
    this.data = data
  }

  bit(): number {
    if (this.left === 0) {
      if (this.at >= this.data.length) throw damaged('a block of a cabinet ends too early')
      this.word = (this.data[this.at] ?? 0) | ((this.data[this.at + 1] ?? 0) << 8)
      this.at += 2
      this.left = 16
    }
    this.left -= 1
    return (this.word >>> this.left) & 1
  }

  bits(count: number): number {
    let value = 0
    for (let n = 0; n < count; n += 1) value = value * 2 + this.bit()
    return value
  }

  /** To the next word; a whole word is passed over where none has been begun. */
  align(): void {
    if (this.left === 0) this.at += 2
    this.left = 0
  }

  /** A frame ends with its last word, however much of that was used. */
  endFrame(): void {
    this.left = 0
  }

  /** Only at the beginning of a word. */
  byte(): number {
    if (this.at >= this.data.length) throw damaged('a block of a cabinet ends too early')
    const value = this.data[this.at] ?? 0
    this.at += 1
    return value
  }

  long(): number {
    const [a, b, c, d] = [this.byte(), this.byte(), this.byte(), this.byte()]
    return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0
  }
}

/** A canonical Huffman code, by the length of each symbol's word. Decoding costs no table, so a hostile file gains none. */
export class Code {
  private readonly counts = new Uint16Array(17)
  private readonly symbols: Uint16Array

  constructor(lengths: Uint8Array) {
    for (const length of lengths) this.counts[length] = (this.counts[length] ?? 0) + 1
    this.counts[0] = 0
    this.symbols = new Uint16Array(lengths.length)
    const next = this.firstPlaces()
    for (const [symbol, length] of lengths.entries()) {
      if (length === 0) continue
      const place = next[length] ?? 0
      this.symbols[place] = symbol
      next[length] = place + 1
    }
  }

  decode(bits: Bits): number {
    let code = 0
    let first = 0
    let index = 0
    for (let length = 1; length <= 16; length += 1) {
      code |= bits.bit()
      const count = this.counts[length] ?? 0
      if (code - first < count) return this.symbols[index + code - first] ?? 0
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    throw damaged('a block of a cabinet has a word that means nothing')
  }

  private firstPlaces(): Uint16Array {
    const places = new Uint16Array(18)
    let room = 1
    for (let length = 1; length <= 16; length += 1) {
      const count = this.counts[length] ?? 0
      room = room * 2 - count
      if (room < 0) throw damaged('a block of a cabinet has more words than there can be')
      places[length + 1] = (places[length] ?? 0) + count
    }
    return places
  }
}
