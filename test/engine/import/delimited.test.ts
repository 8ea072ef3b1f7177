import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDelimited } from '../../../src-main/engine/import/delimited'
import { partOf } from './part-of'

const value = fc.string({ unit: fc.constantFrom(...Array.from('ab"\',;\t \r\n#=ä😀')) })
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))

it('reads back whatever is quoted by the rules, in its place', () => {
  const how = [fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n', '\r')] as const
  fc.assert(
    fc.property(table, ...how, (rows, delimiter, end) => {
      const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter))
      const text = `sep=${delimiter}${end}${quoted.join(end)}`
      const reading = readDelimited(text)
      const records = reading.ok ? reading.records : []
      expect(records.map((record) => record.map((cell) => cell.text))).toEqual(rows)
      for (const cell of records.flat()) {
        const before = text.slice(0, cell.start).split(/\r\n?|\n/)
        expect([cell.line, cell.column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1])
      }
    }),
  )
})

it('answers any text with a part, and never throws', () => {
  const pieces = [
    'Name',
    'HostName',
    'State',
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '"',
    ' : ',
    '----',
    '  ',
    'Up',
    '...',
    '#TYPE ',
    'PS C:\\> ',
    '{',
    '-1',
  ]
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (content) => {
      const part = partOf(`Name${content}`)
      for (const { message } of part.issues) expect(message).toMatch(/^[A-Z0-9].*\.$/s)
      for (const { line } of part.artifacts) expect(line).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
})
