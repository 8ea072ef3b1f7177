import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-rv-001-rendezvous-receive-several-instances'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { receiving, withHosts } from '../../../support/queues'

const rendezvous = (name: string, host: string, member?: string): LocationSpec => ({
  name,
  adapter: 'TIBCO Rendezvous',
  host,
  config: member === undefined ? {} : { MemberOfBizTalkGroup: member },
})
const fails = (host: string, name: string, severity = 'high') =>
  `fail ${severity}: Host ${host} is not clustered and can run on N1 and N2 at once: ${name} is no member of a distributed queue, so that each of them listens and receives every message.`

it('fails where several instances listen by themselves', () => {
  const estate = withHosts(
    receiving(
      rendezvous('Clustered', 'A', 'False'),
      rendezvous('OnTwo', 'B', 'False'),
      rendezvous('OnOne', 'C', 'False'),
      rendezvous('Member', 'Shared', 'True'),
      { ...rendezvous('Off', 'Latent', 'False'), enabled: false },
      { name: 'NotRv', adapter: 'TIBCO EMS', host: 'Track' },
    ),
    { name: 'Shared', on: ['N1', 'N2'] },
    { name: 'Latent', on: ['N1', 'N2'] },
  )
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B': fails('B', 'OnTwo'),
    'host/C': 'pass',
    'host/Latent': fails('Latent', 'Off', 'medium'),
    'host/Shared': 'pass',
  })
})

it('cannot tell without the property, nor without host instances', () => {
  expect(judge(rule, receiving(rendezvous('In', 'B')))).toEqual({
    'host/B': 'cannot tell: Is In no member of a distributed queue? (MemberOfBizTalkGroup of receive-location/In/In)',
  })
  expect(judge(rule, receiving(rendezvous('In', 'B', 'False')), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B': 'cannot tell: Can host B run on more than one server at a time? (biztalk-host-instances.json)',
  })
})
