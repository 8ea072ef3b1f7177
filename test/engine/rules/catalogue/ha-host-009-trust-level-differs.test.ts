import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-host-009-trust-level-differs'
import { estate, host, receives, sends, withoutHosts } from '../../../support/changes'
import { judge } from '../../../support/judge'

const trusted = (name: string) => host(name, { row: { AuthTrusted: true } })

it('passes where host and bindings have one level, and leaves missing hosts to another rule', () => {
  expect(judge(rule, estate(receives('FILE', 'B')))).toEqual({ 'host/B': 'pass' })
  expect(judge(rule, estate(receives('FILE', 'B'), withoutHosts('B')))).toEqual({})
})

it('fails where they differ, one level lower for latent work', () => {
  expect(judge(rule, estate(trusted('B'), receives('FILE', 'B', 'FromShop'), sends('FTP', 'B', 'ToBank')))).toEqual({
    'host/B':
      'fail medium: Host B is trusted, but not in the bindings of FromShop and ToBank: an import of them fails or takes another host.',
  })
  expect(judge(rule, estate(trusted('B'), receives('FILE', 'B', 'FromShop', false)))).toEqual({
    'host/B':
      'fail low: Host B is trusted, but not in the bindings of FromShop: an import of them fails or takes another host.',
  })
})

it('sees orchestrations and backup transports', () => {
  const secondary = { adapter: 'FTP', host: 'C', address: 'ftp://x/out' }
  const spec = {
    ...estate(trusted('A'), trusted('C')),
    orchestrations: [{ name: 'Orders.Process', host: 'A' }],
    sendPorts: [{ name: 'ToBank', host: 'B', secondary }],
  }
  expect(judge(rule, spec)).toEqual({
    'host/A':
      'fail medium: Host A is trusted, but not in the bindings of Orders.Process: an import of them fails or takes another host.',
    'host/B': 'pass',
    'host/C':
      'fail medium: Host C is trusted, but not in the bindings of ToBank: an import of them fails or takes another host.',
  })
})

it('cannot tell without hosts', () => {
  expect(judge(rule, estate(receives('FILE', 'B', 'FromShop')), { without: ['biztalk-hosts.json'] })).toEqual({
    'host/B':
      'cannot tell: Is host B authentication trusted, as the bindings of FromShop have it? (biztalk-hosts.json)',
  })
})
