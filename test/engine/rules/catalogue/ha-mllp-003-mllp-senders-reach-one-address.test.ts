import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-mllp-003-mllp-senders-reach-one-address'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { receiving, withHosts } from '../../../support/queues'

const mllp = (name: string, host: string, config: LocationSpec['config'] = {}): LocationSpec => ({
  name,
  adapter: 'MLLP',
  host,
  address: `localhost:${String(11_000 + name.length)}`,
  config: { ConnectionInitiatedBy: 'Remote', ...config },
})
const address = 'whether one address leads to every server'
const single = (host: string, server: string, name: string, severity = 'high') =>
  `fail ${severity}: Host ${host} is not clustered and runs on ${server} only: nothing comes in for ${name} while that server is down.`

it('fails on one server and where order is split, and asks for the address elsewhere', () => {
  const estate = withHosts(
    receiving(
      mllp('Clustered', 'A', { OrderedDelivery: 'True' }),
      mllp('OnTwo', 'B'),
      mllp('OnOne', 'C'),
      mllp('InOrder', 'Order', { OrderedDelivery: 'True' }),
      mllp('Dials', 'Dials', { ConnectionInitiatedBy: 'Local' }),
      mllp('DialsAlone', 'Alone', { ConnectionInitiatedBy: 'Local' }),
      { ...mllp('Off', 'Latent'), enabled: false },
      { name: 'NotMllp', adapter: 'FILE', host: 'Track' },
    ),
    { name: 'Order', on: ['N1', 'N2'] },
    { name: 'Dials', on: ['N1', 'N2'] },
    { name: 'Alone', on: ['N1'] },
    { name: 'Latent', on: ['N2'] },
  )
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/Alone': single('Alone', 'N1', 'DialsAlone'),
    'host/B': `cannot tell: Do the senders of OnTwo use an address that leads to every server of the host? (${address})`,
    'host/C': single('C', 'N1', 'OnOne'),
    'host/Dials': 'pass',
    'host/Latent': single('Latent', 'N2', 'Off', 'medium'),
    'host/Order':
      'fail high: Host Order is not clustered and can run on N1 and N2 at once, but InOrder must deliver in order, which each instance keeps for itself only.',
  })
})

it('cannot tell without host instances', () => {
  expect(judge(rule, receiving(mllp('In', 'B')), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B': `cannot tell: Can host B run on more than one server at a time, and do the senders of In use an address that leads to every server of the host? (biztalk-host-instances.json; ${address})`,
  })
})
