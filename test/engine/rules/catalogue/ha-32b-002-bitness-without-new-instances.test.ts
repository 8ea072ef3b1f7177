import { describe, expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-32b-002-bitness-without-new-instances'
import { estate, host, receives } from '../../../support/changes'
import type { EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { newQuestions, recordOf } from '../../../support/review'

const before = estate(receives('FTP', 'C'))
const wide = estate(host('C', { only32Bit: false }), receives('FTP', 'C'))
const quiet = { 'host/A': 'pass', 'host/B': 'pass', 'host/C': 'pass', 'host/I': 'pass', 'host/Track': 'pass' }

it('says nothing of one side alone, and passes where the flag stays', () => {
  expect(judge(rule, wide)).toEqual({})
  expect(judge(rule, wide, { before: wide })).toEqual(quiet)
})

it('fails where the flag changes and an instance is where it was', () => {
  expect(judge(rule, wide, { before })).toEqual({
    ...quiet,
    'host/C':
      'fail low: Host C is set to 64-bit by the change, and still has its instances on N1: they run as they were created, until they are created again.',
  })
  expect(judge(rule, before, { before: wide })['host/C']).toMatch(/^fail low: Host C is set to 32-bit/)
  const latent = estate(host('C', { only32Bit: false }), receives('FTP', 'C', 'Off', false))
  expect(judge(rule, latent, { before })['host/C']).toMatch(/^fail advice/)
})

it('passes where the instances are on other servers, and leaves a new host out', () => {
  const moved = estate(host('C', { only32Bit: false, on: ['N2'] }), host('New', { on: ['N1'] }))
  expect(judge(rule, moved, { before })).toEqual(quiet)
})

it('cannot tell without hosts', () => {
  const ask = 'Does the change set host C to other bits without creating its instances again?'
  expect(judge(rule, wide, { before, without: ['biztalk-hosts.json'] })['host/C']).toBe(
    `cannot tell: ${ask} (biztalk-hosts.json)`,
  )
})

describe('the identities of the instances', () => {
  const onTwo = (only32Bit: boolean, ...ids: readonly string[]): EstateSpec => {
    const instances = Object.fromEntries(ids.map((UniqueID, index) => [`N${String(index + 1)}`, { UniqueID }]))
    return estate(host('C', { only32Bit, on: ['N1', 'N2'], instances }), receives('FTP', 'C'))
  }
  const were = onTwo(true, '{A1}', '{A2}')
  const kept = (servers: string) =>
    `fail low: Host C is set to 64-bit by the change, and still has its instances on ${servers}: they run as they were created, until they are created again.`

  it.each<[string, EstateSpec, EstateSpec, string, readonly string[]]>([
    ['all are new', were, onTwo(false, '{B1}', '{B2}'), 'pass', []],
    ['one is the same, in another spelling', were, onTwo(false, '{B1}', 'a2'), kept('N2'), []],
    ['the after side gives none', were, onTwo(false), kept('N1 and N2'), ['HA-32B-002 host/C']],
    ['the before side gives none', onTwo(true), onTwo(false, '{B1}', '{B2}'), kept('N1 and N2'), ['HA-32B-002 host/C']],
    ['one of two is new, and one gives none', were, onTwo(false, '{B1}'), kept('N2'), ['HA-32B-002 host/C']],
  ])('%s', (_, earlier, now, expected, asked) => {
    expect(judge(rule, now, { before: earlier })['host/C']).toBe(expected)
    expect(newQuestions(recordOf(earlier, now)).filter((line) => line.startsWith('HA-32B-002'))).toEqual(asked)
  })
})
