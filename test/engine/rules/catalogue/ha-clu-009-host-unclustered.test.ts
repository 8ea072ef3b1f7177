import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-clu-009-host-unclustered'
import { estate, host, receives, withoutHosts } from '../../../support/changes'
import { judge } from '../../../support/judge'

const before = estate(receives('FTP', 'A'))

it('says nothing of one side alone, nor of a host that never was clustered', () => {
  expect(judge(rule, before)).toEqual({})
  expect(judge(rule, before, { before })).toEqual({ 'host/A': 'pass' })
})

it('fails where the cluster group is gone', () => {
  expect(judge(rule, estate(host('A', { group: '' }), receives('FTP', 'A')), { before })).toEqual({
    'host/A':
      'fail high: Host A is clustered no longer: all its instances stop while it is unclustered, and afterwards it can run on N1 and N2 at the same time.',
  })
  const latent = estate(host('A', { group: '', on: ['N1', 'N2 disabled'] }), receives('FTP', 'A', 'SwitchedOff', false))
  expect(judge(rule, latent, { before })).toEqual({
    'host/A':
      'fail medium: Host A is clustered no longer: all its instances stop while it is unclustered, and afterwards it can run on N1 only.',
  })
})

it('does not take a deleted host for an unclustered one', () => {
  expect(judge(rule, estate(withoutHosts('A'), receives('FTP', 'A')), { before })).toEqual({})
})

it('cannot tell without the hosts of the after side', () => {
  const without = ['biztalk-hosts.json', 'biztalk-host-instances.json']
  expect(judge(rule, before, { before, without })).toEqual({
    'host/A': 'cannot tell: Does the change take host A out of the cluster? (biztalk-hosts.json)',
  })
})
