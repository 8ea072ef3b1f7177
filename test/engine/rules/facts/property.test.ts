import { expect, it } from 'vitest'
import msmqStop from '../../../../src-main/engine/rules/catalogue/ha-msmq-012-msmq-ordered-stop-without-transaction'
import mqseriesOrdered from '../../../../src-main/engine/rules/catalogue/ha-mqs-002-mqseries-ordered-single-instance'
import { judge } from '../../../support/judge'
import { dot, mqseries, msmq, receiving } from '../../../support/queues'

it('a choice that names none of those which the adapter has is not known', () => {
  expect(judge(mqseriesOrdered, receiving(mqseries('Odd', 'C', 'perhaps')))).toEqual({
    'host/C': expect.stringMatching(
      /^cannot tell: .*\(a readable value of ordered in receive-location\/In\/Odd\)$/,
    ) as string,
  })
})

it.each([
  ['stopOnFailure', 'fail'],
  ['STOPONFAILURE ', 'fail'],
  ['suspendNonResumable', 'pass'],
  ['', 'pass'],
  ['retry', 'cannot tell'],
])('on failure “%s”: %s', (onFailure, outcome) => {
  const settings = { serialProcessing: 'true', transactional: 'false', onFailure }
  const [said = ''] = Object.values(judge(msmqStop, receiving(msmq('One', 'B', dot, settings))))
  expect(said).toMatch(new RegExp(`^${outcome}`))
})
