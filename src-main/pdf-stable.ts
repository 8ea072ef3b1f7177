import { withoutDates } from './pdf-dates'

/**
 * The same PDF for the same HTML on the same Chromium. It differs in its dates, and in the numbers by which the tags of
 * tables name one another: Chromium counts every node that a process ever had, and now and then one more.
 */
export function stablePdf(pdf: Uint8Array): Uint8Array {
  return withoutDates(withOwnNumbers(pdf))
}

const nodeName = /\(node\d{8}\)/g

/** From 1 in the old order, each as long as before: nothing moves, and the sorted tree of names stays sorted. */
function withOwnNumbers(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const names = [...new Set(text.match(nodeName) ?? [])].sort()
  const numbers = new Map(names.map((name, at) => [name, `(node${String(at + 1).padStart(8, '0')})`]))
  const renamed = text.replace(nodeName, (name) => numbers.get(name) ?? name)
  return new Uint8Array(Buffer.from(renamed, 'latin1'))
}
