import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-mllp-004-mllp-dials-out-several-instances'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { receiving, withHosts } from '../../../support/queues'

const mllp = (name: string, host: string, by?: string): LocationSpec => ({
  name,
  adapter: 'MLLP',
  host,
  address: 'localhost:11000',
  config: by === undefined ? {} : { ConnectionInitiatedBy: by },
})
const fails = (host: string, name: string, severity = 'high') =>
  `fail ${severity}: Host ${host} is not clustered and can run on N1 and N2 at once: each of them opens a connection of its own for ${name}, and the other system may send to both.`

it('fails where several instances dial out', () => {
  const estate = withHosts(
    receiving(
      mllp('Clustered', 'A', 'Local'),
      mllp('OnTwo', 'B', 'Local'),
      mllp('OnOne', 'C', 'Local'),
      mllp('Listens', 'Listens', 'Remote'),
      { ...mllp('Off', 'Latent', 'Local'), enabled: false },
    ),
    { name: 'Listens', on: ['N1', 'N2'] },
    { name: 'Latent', on: ['N1', 'N2'] },
  )
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B': fails('B', 'OnTwo'),
    'host/C': 'pass',
    'host/Latent': fails('Latent', 'Off', 'medium'),
    'host/Listens': 'pass',
  })
})

it('cannot tell who opens the connection where that is not stated, nor without host instances', () => {
  expect(judge(rule, receiving(mllp('In', 'B')))).toEqual({
    'host/B': 'cannot tell: Does BizTalk open the connection for In? (ConnectionInitiatedBy of receive-location/In/In)',
  })
  expect(judge(rule, receiving(mllp('In', 'B', 'Local')), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B': 'cannot tell: Can host B run on more than one server at a time? (biztalk-host-instances.json)',
  })
})
