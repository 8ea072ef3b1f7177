import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-host-008-handler-does-not-exist'
import { estate, receives, sends, withoutHosts } from '../../../support/changes'
import { judge } from '../../../support/judge'

it('speaks of every host that the bindings name', () => {
  const spec = {
    ...estate(receives('FILE', 'B', 'Known'), receives('ftp', 'b', 'NoHandler'), sends('FILE', 'C', 'ToBank')),
    receiveHandlers: ['FILE/B'],
    sendHandlers: ['FILE/C'],
  }
  expect(judge(rule, spec)).toEqual({
    'host/B':
      'fail high: The bindings name the ftp receive handler of host B for NoHandler, and there is nothing of that name.',
    'host/C': 'pass',
  })
})

it('names the host of an orchestration, and a host that is gone', () => {
  const spec = {
    ...estate(withoutHosts('C'), receives('FILE', 'C', 'SwitchedOff', false)),
    orchestrations: [{ name: 'Orders.Process', host: 'C' }, { name: 'Orders.Unbound' }],
    receiveHandlers: [],
  }
  expect(judge(rule, spec)).toEqual({
    'host/C':
      'fail high: The bindings name host C and the FILE receive handler of host C for Orders.Process and SwitchedOff, and there is nothing of that name.',
  })
})

it('looks for what the file names, not for what a custom binding makes of it', () => {
  const spec = {
    ...estate(),
    locations: [
      { name: 'Queue', adapter: 'WCF-Custom', host: 'B', props: { BindingType: 'netMsmqBinding' } },
      { name: 'SwitchedOff', adapter: 'FTP', host: 'C', enabled: false },
    ],
    receiveHandlers: ['WCF-Custom/B'],
  }
  expect(judge(rule, spec)).toEqual({
    'host/B': 'pass',
    'host/C':
      'fail medium: The bindings name the FTP receive handler of host C for SwitchedOff, and there is nothing of that name.',
  })
})

it('cannot tell only of what the missing list would show', () => {
  const spec = estate(receives('FILE', 'B'), sends('FILE', 'C'))
  expect(judge(rule, spec, { without: ['biztalk-receive-handlers.json'] })).toEqual({
    'host/B': 'cannot tell: Is there really the FILE receive handler of host B? (biztalk-receive-handlers.json)',
    'host/C': 'pass',
  })
  const unbound = { ...spec, orchestrations: [{ name: 'Orders.Process', host: 'Track' }] }
  expect(judge(rule, unbound, { without: ['biztalk-hosts.json'] })).toEqual({
    'host/B': 'pass',
    'host/C': 'pass',
    'host/Track': 'cannot tell: Is there really host Track? (biztalk-hosts.json)',
  })
})
