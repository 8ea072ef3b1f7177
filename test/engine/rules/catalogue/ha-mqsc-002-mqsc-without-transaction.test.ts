import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-mqsc-002-mqsc-without-transaction'
import { estate } from '../../../support/changes'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { judgeTemplate } from '../../../support/questions'

const mqsc = (name: string, host: string, config: Readonly<Record<string, string>>): LocationSpec => ({
  name,
  adapter: 'MQSC',
  host,
  address: `mqsc:///tcp//QM1/${name}`,
  config,
})

it('fails where it says no, or nothing', () => {
  const locations = [
    mqsc('Strict', 'A', { transactionSupported: 'yes' }),
    mqsc('Loose', 'B', { transactionSupported: 'no' }),
    mqsc('StrictToo', 'B', { transactionSupported: 'yes' }),
    mqsc('Default', 'C', {}),
    { ...mqsc('Off', 'Track', { transactionSupported: 'no' }), enabled: false },
    { name: 'Server', adapter: 'MQSeries', host: 'I' },
  ]
  expect(judge(rule, { ...estate(), locations })).toEqual({
    'host/A': 'pass',
    'host/B': 'fail medium: Host B receives by MQSC without transactions for Loose: messages can arrive twice.',
    'host/C': 'fail medium: Host C receives by MQSC without transactions for Default: messages can arrive twice.',
    'host/Track': 'fail low: Host Track receives by MQSC without transactions for Off: messages can arrive twice.',
  })
})

it('cannot tell of a template', () => {
  const locations = [mqsc('Token', 'B', { transactionSupported: '${Transactions}' })]
  expect(judgeTemplate(rule, { ...estate(), locations })).toEqual({
    'host/B':
      'cannot tell: Does host B receive by MQSC in transactions for Token? (the value of ${Transactions} in receive-location/In/Token)',
  })
})
