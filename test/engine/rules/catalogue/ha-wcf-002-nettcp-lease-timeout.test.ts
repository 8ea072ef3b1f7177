import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-wcf-002-nettcp-lease-timeout'
import { estate, host } from '../../../support/changes'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'

const tcp = (name: string, on: string, LeaseTimeout?: string): LocationSpec => ({
  name,
  adapter: 'WCF-NetTcp',
  host: on,
  address: 'net.tcp://localhost:9001/orders',
  props: LeaseTimeout === undefined ? {} : { LeaseTimeout },
})

it('fails on several servers with a longer lease, which is the default', () => {
  const spec = {
    ...estate(
      host('Short', { on: ['N1', 'N2'] }),
      host('Idle', { on: ['N1', 'N2'] }),
      host('Long', { on: ['N1', 'N2'] }),
    ),
    locations: [
      tcp('Clustered', 'A'),
      tcp('Default', 'B'),
      tcp('OnOne', 'C'),
      tcp('Short', 'Short', '00:00:30'),
      tcp('Long', 'Long', '1.00:00:00'),
      { ...tcp('Off', 'Idle', '00:05:00'), enabled: false },
      { name: 'Custom', adapter: 'WCF-Custom', host: 'Track', props: { BindingType: 'netTcpBinding' } },
    ],
  }
  expect(judge(rule, spec)).toEqual({
    'host/A': 'pass',
    'host/B':
      'fail low: Host B listens on N1 and N2 for Default with a LeaseTimeout of more than 30 seconds: behind a load balancer the clients stay with one server for that long.',
    'host/C': 'pass',
    'host/Idle':
      'fail advice: Host Idle listens on N1 and N2 for Off with a LeaseTimeout of more than 30 seconds: behind a load balancer the clients stay with one server for that long.',
    'host/Long':
      'fail low: Host Long listens on N1 and N2 for Long with a LeaseTimeout of more than 30 seconds: behind a load balancer the clients stay with one server for that long.',
    'host/Short': 'pass',
    'host/Track':
      'fail low: Host Track listens on N1 and N2 for Custom with a LeaseTimeout of more than 30 seconds: behind a load balancer the clients stay with one server for that long.',
  })
})

it('asks for the load balancer', () => {
  expect(questions(rule, { ...estate(), locations: [tcp('In', 'B')] })).toEqual({
    'host/B': 'Q08 low: Do the clients of In reach host B through a load balancer?',
  })
})

it('cannot tell without host instances, nor of a value that it cannot read', () => {
  expect([
    judge(rule, { ...estate(), locations: [tcp('In', 'B')] }, { without: ['biztalk-host-instances.json'] }),
    judge(rule, { ...estate(), locations: [tcp('In', 'B', 'soon')] }),
  ]).toEqual([
    {
      'host/B': 'cannot tell: Can host B run on more than one server at a time? (biztalk-host-instances.json)',
    },
    {
      'host/B':
        'cannot tell: Is the LeaseTimeout of In longer than 30 seconds? (a readable value of LeaseTimeout in receive-location/In/In)',
    },
  ])
})
