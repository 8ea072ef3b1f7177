import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-32b-002-bitness-without-new-instances'
import { estate, host, receives } from '../../../support/changes'
import { judge } from '../../../support/judge'

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
