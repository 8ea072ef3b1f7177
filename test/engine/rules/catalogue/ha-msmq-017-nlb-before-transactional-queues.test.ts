import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-msmq-017-nlb-before-transactional-queues'
import { judge } from '../../../support/judge'
import { dot, msmq, receiving, remote, withHosts } from '../../../support/queues'

const strict = { transactional: 'true' }

it('asks where several servers read transactional messages of their own, and passes every other', () => {
  const spec = withHosts(
    receiving(
      msmq('Clustered', 'A', dot, strict),
      msmq('OnTwo', 'B', dot, strict),
      msmq('OnOne', 'C', dot, strict),
      msmq('Loose', 'Loose', dot),
      msmq('Remote', 'Remote', remote, strict),
      { name: 'File', adapter: 'FILE', host: 'Track' },
    ),
    { name: 'Loose', on: ['N1', 'N2'] },
    { name: 'Remote', on: ['N1', 'N2'] },
  )
  expect(judge(rule, spec)).toEqual({
    'host/A': 'pass',
    'host/B':
      'cannot tell: Do the senders of OnTwo, which host B reads in transactions, use the address of a load balancer? (the load balancer)',
    'host/C': 'pass',
    'host/Loose': 'pass',
    'host/Remote': 'pass',
  })
})

it('asks without host instances, too', () => {
  expect(judge(rule, receiving(msmq('In', 'C', dot, strict)), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/C':
      'cannot tell: Do the senders of In, which host C reads in transactions, use the address of a load balancer? (biztalk-host-instances.json; the load balancer)',
  })
})
