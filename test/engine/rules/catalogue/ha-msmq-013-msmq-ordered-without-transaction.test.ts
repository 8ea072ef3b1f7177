import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-msmq-013-msmq-ordered-without-transaction'
import { judge } from '../../../support/judge'
import { judgeTemplate } from '../../../support/questions'
import { dot, msmq, receiving, withHosts } from '../../../support/queues'

const ordered = { serialProcessing: 'true' }

it('speaks of hosts that receive in order, but not of what HA-MSMQ-012 says', () => {
  const spec = withHosts(
    receiving(
      msmq('Strict', 'A', dot, { ...ordered, transactional: 'true' }),
      msmq('Loose', 'B', dot, { ...ordered, transactional: 'false' }),
      msmq('Stops', 'C', dot, { ...ordered, onFailure: 'stopOnFailure' }),
      { ...msmq('Off', 'Latent', dot, ordered), enabled: false },
      msmq('Free', 'Free', dot),
    ),
    { name: 'Latent', on: ['N1'] },
    { name: 'Free', on: ['N1'] },
  )
  expect(judge(rule, spec)).toEqual({
    'host/A': 'pass',
    'host/B':
      'fail high: Host B receives in order for Loose, but reads without a transaction: order from end to end is not kept.',
    'host/C': 'pass',
    'host/Latent':
      'fail medium: Host Latent receives in order for Off, but reads without a transaction: order from end to end is not kept.',
  })
})

it('cannot tell of a template', () => {
  const spec = receiving(msmq('Token', 'B', dot, { ...ordered, transactional: '${Transactional}' }))
  expect(judgeTemplate(rule, spec)).toEqual({
    'host/B':
      'cannot tell: Does host B read in order for Token, but without a transaction? (the value of ${Transactional} in receive-location/In/Token)',
  })
})
