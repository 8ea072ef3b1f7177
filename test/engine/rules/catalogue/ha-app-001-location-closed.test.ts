import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-app-001-location-closed'
import { estate, host, receives, withoutHosts } from '../../../support/changes'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'

const before = estate(receives('FTP', 'C', 'FromShop'), receives('FTP', 'C', 'FromBank'))
const shop = (change: Partial<LocationSpec>) => ({
  ...before,
  locations: before.locations.map((location) => (location.name === 'FromShop' ? { ...location, ...change } : location)),
})
const scheduled = (schedule: Readonly<Record<string, string>>) => shop({ schedule })
const fails = (what: string) => ({ 'host/C': `fail medium: Less comes in through host C after the change: ${what}.` })
const window = (from: string, to: string) => ({
  ReceiveLocationServiceWindowEnabled: 'true',
  ReceiveLocationFromTime: `2000-01-01T${from}:00`,
  ReceiveLocationToTime: `2000-01-01T${to}:00`,
})

it('says nothing of one side alone, and passes where nothing closes', () => {
  expect(judge(rule, before)).toEqual({})
  expect(judge(rule, before, { before })).toEqual({ 'host/C': 'pass' })
  expect(judge(rule, shop({ host: 'B' }), { before })).toEqual({ 'host/C': 'pass' })
})

it('fails where a location is disabled or not there', () => {
  expect(judge(rule, shop({ enabled: false }), { before })).toEqual(fails('FromShop is disabled'))
  expect(judge(rule, estate(receives('FTP', 'C', 'FromBank')), { before })).toEqual(fails('FromShop is not there'))
  expect(judge(rule, estate(withoutHosts('C')), { before })).toEqual(
    fails('FromBank is not there and FromShop is not there'),
  )
})

it('does not mind a location that was disabled before', () => {
  expect(judge(rule, shop({ enabled: false }), { before: shop({ enabled: false }) })).toEqual({ 'host/C': 'pass' })
  expect(judge(rule, before, { before: shop({ enabled: false }) })).toEqual({ 'host/C': 'pass' })
})

it('fails where dates close in, and passes where they open', () => {
  const until = (date: string) =>
    scheduled({ ReceiveLocationEndDateEnabled: 'true', ReceiveLocationEndDate: `${date}T00:00:00` })
  const from = (date: string) =>
    scheduled({ ReceiveLocationStartDateEnabled: 'true', ReceiveLocationStartDate: `${date}T00:00:00` })
  expect(judge(rule, until('2026-03-01'), { before })).toEqual(
    fails('FromShop receives nothing after 2026-03-01 00:00:00'),
  )
  expect(judge(rule, from('2026-04-01'), { before: from('2026-03-01') })).toEqual(
    fails('FromShop receives nothing before 2026-04-01 00:00:00'),
  )
  expect(judge(rule, until('2026-04-01'), { before: until('2026-03-01') })).toEqual({ 'host/C': 'pass' })
  expect(judge(rule, before, { before: until('2026-03-01') })).toEqual({ 'host/C': 'pass' })
  expect(judge(rule, until('2026-03-01'), { before: until('2026-03-01') })).toEqual({ 'host/C': 'pass' })
  expect(judge(rule, from('2026-03-01'), { before: from('2026-03-01') })).toEqual({ 'host/C': 'pass' })
})

it('fails where the service window is narrower, past midnight too', () => {
  const narrowed = (now: readonly [string, string], had: readonly [string, string]) =>
    judge(rule, scheduled(window(...now)), { before: scheduled(window(...had)) })
  expect(judge(rule, scheduled(window('08:00', '18:00')), { before })).toEqual(
    fails('FromShop receives only from 08:00:00 to 18:00:00'),
  )
  expect(narrowed(['09:00', '18:00'], ['08:00', '18:00'])).toEqual(
    fails('FromShop receives only from 09:00:00 to 18:00:00'),
  )
  expect(narrowed(['08:00', '18:00'], ['22:00', '06:00'])).toEqual(
    fails('FromShop receives only from 08:00:00 to 18:00:00'),
  )
  expect(narrowed(['08:00', '17:59'], ['08:00', '18:00'])).toEqual(
    fails('FromShop receives only from 08:00:00 to 17:59:00'),
  )
  expect(narrowed(['07:00', '19:00'], ['08:00', '18:00'])).toEqual({ 'host/C': 'pass' })
  expect(narrowed(['08:00', '18:00'], ['08:00', '18:00'])).toEqual({ 'host/C': 'pass' })
  expect(narrowed(['07:00', '18:00'], ['08:00', '18:00'])).toEqual({ 'host/C': 'pass' })
  expect(narrowed(['20:00', '08:00'], ['22:00', '06:00'])).toEqual({ 'host/C': 'pass' })
  expect(judge(rule, scheduled(window('23:00', '22:59')), { before })).toEqual({ 'host/C': 'pass' })
  const off = { ...window('08:00', '18:00'), ReceiveLocationServiceWindowEnabled: 'false' }
  expect(judge(rule, scheduled(off), { before })).toEqual({ 'host/C': 'pass' })
})

it('cannot tell without the bindings', () => {
  expect(judge(rule, estate(host('C', { on: ['N1'] })), { before, without: ['bindings.xml'] })).toEqual({
    'host/C':
      'cannot tell: Are the receive locations FromBank and FromShop of host C still there and enabled? (bindings.xml)',
  })
})
