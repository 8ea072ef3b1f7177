import { expect, it } from 'vitest'
import { estate } from '../../support/changes'
import { filesOf } from '../../support/estate'
import { reportOf } from '../../support/review'

const side = (bindings: string, collected?: string): Readonly<Record<string, string>> => {
  const files = filesOf(estate())
  return {
    ...files,
    'bindings.xml': (files['bindings.xml'] ?? '').replace('2026-01-05T10:00:00.0000000+01:00', bindings),
    ...(collected === undefined
      ? {}
      : { 'manifest.json': JSON.stringify({ SchemaVersion: '1', CollectedAt: collected, Errors: [] }) }),
  }
}
const monday = '2026-01-05T10:00:00+01:00'

it.each<[string, Parameters<typeof side>, Parameters<typeof side>, readonly string[]]>([
  ['one time on both sides', [monday, monday], [monday, monday], []],
  ['the same moment in two time zones', [monday], ['2026-01-05T09:00:00Z'], []],
  ['bindings within an hour of the platform', [monday, '2026-01-05T09:59:59Z'], ['2026-01-06T10:00:00+01:00'], []],
  [
    'bindings older than the platform',
    [monday, '2026-01-05T13:30:00+01:00'],
    ['2026-01-06T10:00:00+01:00'],
    [
      `The bindings of the before side may not fit its hosts: bindings.xml (${monday}) is 3 hours older than services.json (2026-01-05T13:30:00+01:00). Export both again at one time.`,
    ],
  ],
  [
    'a platform more than a day older than the bindings',
    [monday],
    ['2026-01-10T10:00:00+01:00', '2026-01-07T10:00:00+01:00'],
    [
      'Exports of the after side were not made at one time: biztalk-group.json (2026-01-07T10:00:00+01:00) is 3 days older than bindings.xml (2026-01-10T10:00:00+01:00). What changed between them may look like a part of the change.',
    ],
  ],
  [
    'swapped sides',
    ['2026-01-05T10:00:01+01:00'],
    [monday],
    [
      `A file of the after side was exported before one of the before side: bindings.xml (${monday}) is less than an hour older than bindings.xml (2026-01-05T10:00:01+01:00). Check that the sides are not swapped.`,
    ],
  ],
  ['times without a zone, which nobody can compare', ['2026-01-08T10:00:00'], ['2026-01-01T10:00:00'], []],
])('%s', (_, before, after, warnings) => {
  const told = reportOf(side(...before), side(...after)).decision.warnings
  expect(told.filter((text) => / (older than|swapped) /.test(text))).toEqual(warnings)
})
