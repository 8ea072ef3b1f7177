import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-host-006-flow-without-second-server'
import { estate, host, receives } from '../../../support/changes'
import type { EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'

const three = (spec: EstateSpec): EstateSpec => ({ ...spec, servers: ['N1', 'N2', 'N3'] })
const spread = [
  three,
  host('R', { on: ['N1', 'N2'] }),
  host('S', { on: ['N2', 'N3'] }),
  host('P', { on: ['N1', 'N2'] }),
  receives('FILE', 'R', 'FromShop'),
]
const sending = (hostName: string, more: Partial<EstateSpec['sendPorts'][number]> = {}) => ({
  name: 'ToBank',
  host: hostName,
  ...more,
})
const filter = '<Filter><Group><Statement Property="BTS.ReceivePortName" Operator="0" Value="In" /></Group></Filter>'
const subscribed = (hostName: string): EstateSpec => ({
  ...estate(...spread),
  sendPorts: [sending(hostName, { filter })],
})

it('fails where hosts of a flow have one server in common and each has two', () => {
  expect(judge(rule, subscribed('S'))).toEqual({
    'host/R':
      'fail medium: What host R receives through In passes hosts that share no second server: R (N1 and N2) and S (N2 and N3).',
  })
})

it('follows orchestrations to what they send', () => {
  const spec: EstateSpec = {
    ...estate(...spread),
    sendPorts: [sending('S')],
    orchestrations: [{ name: 'Orders.Process', host: 'P', from: ['In'], to: ['ToBank'] }],
  }
  expect(judge(rule, spec)).toEqual({
    'host/R':
      'fail medium: What host R receives through In passes hosts that share no second server: P (N1 and N2), R (N1 and N2) and S (N2 and N3).',
  })
})

it('fails where two hosts have a single server each, and not the same one', () => {
  const spec = { ...subscribed('S'), hosts: estate(host('R', { on: ['N1'] }), host('S', { on: ['N2'] })).hosts }
  expect(judge(rule, spec)).toEqual({
    'host/R':
      'fail medium: What host R receives through In passes hosts that share no second server: R (N1) and S (N2).',
  })
})

it('passes where they share two servers or none, and says nothing where nothing is known to follow', () => {
  expect(judge(rule, subscribed('P'))).toEqual({ 'host/R': 'pass' })
  const apart = host('S', { on: ['N3', 'N4'] })
  expect(judge(rule, { ...subscribed('S'), hosts: estate(...spread, apart).hosts })).toEqual({ 'host/R': 'pass' })
  expect(judge(rule, subscribed('R'))).toEqual({})
  expect(judge(rule, { ...estate(...spread), sendPorts: [sending('S')] })).toEqual({})
})

it('counts the possible owners of a clustered host', () => {
  const spec = { ...estate(receives('FTP', 'A')), sendPorts: [sending('B', { filter })] }
  expect(judge(rule, spec)).toEqual({ 'host/A': 'pass' })
  const ask = 'Do A and B, through which messages from In pass, share two servers?'
  expect(judge(rule, spec, { without: ['cluster-resource-owners.json'] })).toEqual({
    'host/A': `cannot tell: ${ask} (cluster-resource-owners.json: possible owners of BTSSvc$A)`,
  })
})

it('is one level lower for a latent location', () => {
  const spec = { ...subscribed('S'), locations: estate(receives('FILE', 'R', 'FromShop', false)).locations }
  expect(judge(rule, spec)).toEqual({
    'host/R':
      'fail low: What host R receives through In passes hosts that share no second server: R (N1 and N2) and S (N2 and N3).',
  })
})

it('cannot tell without host instances', () => {
  expect(judge(rule, subscribed('S'), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/R':
      'cannot tell: Do R and S, through which messages from In pass, share two servers? (biztalk-host-instances.json)',
  })
})
