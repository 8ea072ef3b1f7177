import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sps-001-sharepoint-single-or-not-load-balanced'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { receiving, sending, withHosts } from '../../../support/queues'

const sharePoint = (
  name: string,
  host: string,
  SiteUrl = 'https://portal.corp.example/sites/orders',
): LocationSpec => ({
  name,
  adapter: 'Windows SharePoint Services',
  host,
  config: { SiteUrl },
})
const balanced = 'whether portal is load-balanced'
const ask = `cannot tell: Does portal lead to a load balancer before SharePoint? (${balanced})`

it('fails on one server, and asks for the load balancer elsewhere', () => {
  const single = (host: string, name: string, severity = 'high') =>
    `fail ${severity}: Host ${host} is not clustered and runs on N1 only: what SharePoint and ${name} exchange waits while that server is down.`
  const estate = withHosts(
    receiving(sharePoint('Clustered', 'A'), sharePoint('OnTwo', 'B'), sharePoint('OnOne', 'C'), {
      ...sharePoint('Off', 'Latent'),
      enabled: false,
    }),
    { name: 'Latent', on: ['N1'] },
  )
  expect(judge(rule, estate)).toEqual({
    'host/A': ask,
    'host/B': ask,
    'host/C': single('C', 'OnOne'),
    'host/Latent': single('Latent', 'Off', 'medium'),
  })
})

it('speaks of sends, too, by their address', () => {
  const out = {
    name: 'Out',
    adapter: 'Windows SharePoint Services',
    host: 'B',
    address: 'wss://portal.corp.example:80/sites/orders/Out',
  }
  expect(judge(rule, sending(out))).toEqual({ 'host/B': ask })
})

it('cannot tell without host instances', () => {
  expect(judge(rule, receiving(sharePoint('In', 'C')), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/C': `cannot tell: Can host C run on more than one server, and does portal lead to a load balancer before SharePoint? (biztalk-host-instances.json; ${balanced})`,
  })
})
