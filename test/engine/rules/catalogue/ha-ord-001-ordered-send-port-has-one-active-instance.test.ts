import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-ord-001-ordered-send-port-has-one-active-instance'
import { standard, type EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'

const estate: EstateSpec = {
  ...standard,
  sendPorts: [
    { name: 'OnClustered', host: 'A', ordered: true },
    { name: 'OnTwo', host: 'B', ordered: true, secondary: { adapter: 'FILE', host: 'Track', address: 'somewhere' } },
    { name: 'OnOne', host: 'C', ordered: true, status: 2 },
    { name: 'NotOrdered', host: 'Track' },
    { name: 'Dynamic', dynamic: true, ordered: true },
  ],
}

it('finds nothing: one instance at a time keeps the order, and another takes over', () => {
  expect(judge(rule, estate)).toEqual({ 'host/A': 'pass', 'host/B': 'pass', 'host/C': 'pass' })
})

it('cannot tell without host instances, unless the host is clustered', () => {
  expect(judge(rule, estate, { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/A': 'pass',
    'host/B':
      'cannot tell: Does host B have a second instance that can take over the ordered ports OnTwo? (biztalk-host-instances.json)',
    'host/C':
      'cannot tell: Does host C have a second instance that can take over the ordered ports OnOne? (biztalk-host-instances.json)',
  })
})
