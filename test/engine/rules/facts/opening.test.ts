import { expect, it } from 'vitest'
import { closings } from '../../../../src-main/engine/rules/facts/opening'
import { locationWith } from '../../../support/facts'

type Schedule = Readonly<Record<string, string>>

const always: Schedule = {}
const from = (date: string): Schedule => ({
  ReceiveLocationStartDateEnabled: 'true',
  ReceiveLocationStartDate: `${date}T00:00:00`,
})
const until = (date: string): Schedule => ({
  ReceiveLocationEndDateEnabled: 'true',
  ReceiveLocationEndDate: `${date}T00:00:00`,
})
const within = (start: string, end: string): Schedule => ({
  ReceiveLocationServiceWindowEnabled: 'true',
  ReceiveLocationFromTime: `2000-01-01T${start}`,
  ReceiveLocationToTime: `2000-01-01T${end}`,
})

const file = (schedule: Schedule, enabled = true) =>
  locationWith({ adapter: 'FILE', address: String.raw`\\FS1\in\*.xml`, enabled, schedule })
const whatCloses = (now: Schedule, had: Schedule) => closings(file(now), file(had)).map(({ what }) => what)

it.each([
  [from('2026-02-02'), always, ['receives nothing before 2026-02-02 00:00:00']],
  [from('2026-02-02'), from('2026-01-01'), ['receives nothing before 2026-02-02 00:00:00']],
  [from('2026-02-02'), from('2026-02-02'), []],
  [from('2026-01-01'), from('2026-02-02'), []],
  [always, from('2026-02-02'), []],
  [until('2026-02-02'), always, ['receives nothing after 2026-02-02 00:00:00']],
  [until('2026-02-02'), until('2026-03-03'), ['receives nothing after 2026-02-02 00:00:00']],
  [until('2026-02-02'), until('2026-02-02'), []],
  [until('2026-03-03'), until('2026-02-02'), []],
  [always, until('2026-02-02'), []],
  [
    { ...from('2026-02-02'), ...until('2026-03-03') },
    always,
    ['receives nothing before 2026-02-02 00:00:00', 'receives nothing after 2026-03-03 00:00:00'],
  ],
])('by dates (%#)', (now, had, expected) => {
  expect(whatCloses(now, had)).toEqual(expected)
})

it.each([
  ['08:00:00', '18:00:00', always],
  ['08:00:00', '17:00:00', within('08:00:00', '18:00:00')],
  ['09:00:00', '18:00:00', within('08:00:00', '18:00:00')],
  ['08:00:30', '18:00:00', within('08:00:00', '18:00:00')],
  ['08:00:00', '18:00:00', within('22:00:00', '06:00:00')],
  ['23:00:00', '05:00:00', within('22:00:00', '06:00:00')],
  ['18:00:00', '08:00:00', within('08:00:00', '18:00:00')],
  ['00:01:01', '00:00:00', within('00:00:00', '01:00:00')],
])('a window from %s to %s is narrower (%#)', (start, end, had) => {
  expect(whatCloses(within(start, end), had)).toEqual([`receives only from ${start} to ${end}`])
})

it.each([
  ['08:00:00', '18:00:00', within('08:00:00', '18:00:00')],
  ['07:00:00', '19:00:00', within('08:00:00', '18:00:00')],
  ['08:00:00', '18:30:00', within('08:00:00', '18:00:00')],
  ['21:00:00', '06:00:00', within('22:00:00', '06:00:00')],
  ['22:00:00', '07:00:00', within('23:00:00', '06:00:00')],
  ['20:00:00', '10:00:00', within('01:00:00', '06:00:00')],
  ['00:00:00', '23:59:59', always],
  ['23:00:00', '22:59:59', always],
  ['12:00:00', '11:59:00', always],
])('a window from %s to %s closes nothing (%#)', (start, end, had) => {
  expect(whatCloses(within(start, end), had)).toEqual([])
})

it('by a switch, and not where it was off before', () => {
  const open = file(always)
  const shut = file(always, false)
  expect(closings(shut, open)).toEqual([{ what: 'is disabled', at: expect.objectContaining({ file: 'bindings.xml' }) }])
  expect(closings(shut, shut)).toEqual([])
  expect(closings(file(from('2026-02-02')), shut)).toEqual([])
})
