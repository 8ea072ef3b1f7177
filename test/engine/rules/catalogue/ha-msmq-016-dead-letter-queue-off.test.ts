import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-msmq-016-dead-letter-queue-off'
import { judge } from '../../../support/judge'
import { judgeTemplate } from '../../../support/questions'
import { msmqSend, sending } from '../../../support/queues'

it('fails where it is switched off, and not where nothing is said', () => {
  const spec = sending(
    msmqSend('Silent', 'A', { useDeadLetterQueue: 'false' }),
    msmqSend('Heard', 'A', { useDeadLetterQueue: 'true' }),
    msmqSend('Default', 'B'),
    { ...msmqSend('Off', 'C', { useDeadLetterQueue: 'false' }), status: 2 },
    { name: 'File', host: 'Track' },
  )
  expect(judge(rule, spec)).toEqual({
    'host/A':
      'fail medium: Host A sends by MSMQ for Silent without a dead-letter queue: what cannot be delivered is lost without a trace.',
    'host/B': 'pass',
    'host/C':
      'fail low: Host C sends by MSMQ for Off without a dead-letter queue: what cannot be delivered is lost without a trace.',
  })
})

it('cannot tell of a template', () => {
  expect(judgeTemplate(rule, sending(msmqSend('Token', 'B', { useDeadLetterQueue: '${Dead}' })))).toEqual({
    'host/B':
      'cannot tell: Is the dead-letter queue switched off for Token in host B? (the value of ${Dead} in send-port/Token)',
  })
})
