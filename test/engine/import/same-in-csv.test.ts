import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { ReviewRecord } from '../../../src-main/engine/review/record'
import { reportOf } from '../../support/review'

type Value = string | number | boolean | null | readonly string[]
type Rows = readonly Readonly<Record<string, Value>>[]

function sideOf(side: 'before' | 'after', convert: (rows: Rows) => string | undefined): Record<string, string> {
  const folder = `resources/samples/${side}`
  return Object.fromEntries(
    readdirSync(folder).map((file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8')
      const csv = file.endsWith('.json') && file !== 'manifest.json' ? convert(JSON.parse(text) as Rows) : undefined
      return csv === undefined ? [file, text] : [file.replace('.json', '.csv'), csv]
    }),
  )
}

/** Lists cannot be kept in CSV, and no rows make no file. */
function toCsv(rows: Rows): string | undefined {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const cells = rows.map((row) => columns.map((column) => row[column]))
  if (rows.length === 0 || cells.flat().some(Array.isArray)) return undefined
  const write = (value: Value | undefined): string =>
    value === undefined || value === null ? '' : `"${String(value).replaceAll('"', '""')}"`
  return [columns.join(';'), ...cells.map((row) => row.map(write).join(';'))].join('\r\n')
}

function said({ findings, questions, verdict }: ReviewRecord): unknown {
  return {
    verdict,
    findings: findings.map(({ rule, subject, state, severity, message }) => [rule, subject, state, severity, message]),
    questions: questions.map(({ rule, subject, state }) => [rule, subject, state]),
  }
}

it('finds in tables what it finds in the collection', () => {
  const [before, after] = [sideOf('before', toCsv), sideOf('after', toCsv)]
  expect(Object.keys(before).filter((file) => file.endsWith('.csv')).length).toBeGreaterThan(10)
  const expected = reportOf(
    sideOf('before', () => undefined),
    sideOf('after', () => undefined),
  )
  expect(expected.record.findings.length).toBeGreaterThan(0)
  expect(said(reportOf(before, after).record)).toEqual(said(expected.record))
})
