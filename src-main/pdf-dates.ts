const constant = new TextEncoder().encode("D:20000101000000+00'00'")

/**
 * The same PDF with its two dates set to a constant, in place: the printer stamps the clock into them, and the same
 * record has to give the same bytes. Nothing moves, so the table of offsets at the end of the file stays right.
 */
export function withoutDates(pdf: Uint8Array): Uint8Array {
  const fixed = pdf.slice()
  for (const name of ['/CreationDate (', '/ModDate (']) {
    const key = new TextEncoder().encode(name)
    for (let at = indexOf(fixed, key, 0); at >= 0; at = indexOf(fixed, key, at + 1)) overwrite(fixed, at + key.length)
  }
  return fixed
}

/** Only a date of the length and the beginning that is expected; anything else is left as it is. */
function overwrite(bytes: Uint8Array, start: number): void {
  const end = bytes.indexOf(')'.charCodeAt(0), start)
  if (end - start === constant.length && indexOf(bytes, new TextEncoder().encode('D:'), start) === start) {
    bytes.set(constant, start)
  }
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at
  }
  return -1
}
