const dates = /\/(?:CreationDate|ModDate) \(D:[^)]*\)/g

/**
 * A PDF as Chromium writes it, without the time at which it was printed: the same report gives the same bytes. The two
 * entries are overwritten with spaces, so that everything else stays where the file's own table says it is.
 */
export function withoutClock(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  return Buffer.from(
    text.replace(dates, (entry) => ' '.repeat(entry.length)),
    'latin1',
  )
}
