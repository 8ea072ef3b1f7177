import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-mqsc-001-mqsc-ordered-several-instances'
import { estate, host } from '../../../support/changes'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'

const mqsc = (name: string, on: string, ordered: string): LocationSpec => ({
  name,
  adapter: 'MQSC',
  host: on,
  address: `mqsc:///tcp//QM1/${name}`,
  config: { ordered },
})

it('speaks of hosts that receive in order', () => {
  const spec = {
    ...estate(host('Idle', { on: ['N1', 'N2'] }), host('Free', { on: ['N1', 'N2'] })),
    locations: [
      mqsc('Clustered', 'A', 'yes'),
      mqsc('OnTwo', 'B', 'yes'),
      mqsc('OnOne', 'C', 'yes'),
      { ...mqsc('Off', 'Idle', 'yes'), enabled: false },
      mqsc('Free', 'Free', 'no'),
    ],
  }
  expect(judge(rule, spec)).toEqual({
    'host/A': 'pass',
    'host/B':
      'fail high: Host B is not clustered and can run on N1 and N2 at once: OnTwo must keep the order of messages, which two readers may break.',
    'host/C': 'pass',
    'host/Idle':
      'fail medium: Host Idle is not clustered and can run on N1 and N2 at once: Off must keep the order of messages, which two readers may break.',
  })
})

it('cannot tell without host instances', () => {
  const spec = { ...estate(), locations: [mqsc('OnTwo', 'B', 'yes')] }
  expect(judge(rule, spec, { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B': 'cannot tell: Can host B run on more than one server at a time? (biztalk-host-instances.json)',
  })
})
