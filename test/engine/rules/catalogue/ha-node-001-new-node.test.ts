import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-node-001-new-node'
import { estate, host, receives, resource, sends } from '../../../support/changes'
import { judge } from '../../../support/judge'

const before = estate(receives('SFTP', 'C'), receives('FTP', 'B'), receives('MSMQ', 'A'))
const needs = 'and no export shows whether that server has what the host needs'

it('says nothing of one side alone, and passes where no server is new', () => {
  expect(judge(rule, before)).toEqual({})
  expect(judge(rule, before, { before })).toEqual({ 'host/A': 'pass', 'host/C': 'pass' })
})

it('fails where a host with prerequisites gets a further server', () => {
  const after = estate(host('C', { on: ['N1', 'N2'] }), receives('SFTP', 'C'), sends('WCF-SAP', 'C'))
  expect(judge(rule, after, { before })).toEqual({
    'host/C': `fail medium: Host C can run on N2 now, ${needs}: adapter SFTP and adapter WCF-SAP.`,
  })
  const latent = estate(host('C', { on: ['N1', 'N2'] }), receives('SFTP', 'C', 'Off', false))
  expect(judge(rule, latent, { before })['host/C']).toMatch(/^fail low/)
})

it('counts a possible owner, pipelines of your own and orchestrations', () => {
  const owner = estate(receives('MSMQ', 'A'), resource('BTSSvc$A', { owners: ['N1', 'N2', 'N3'] }))
  expect(judge(rule, owner, { before })).toEqual({
    'host/A': `fail medium: Host A can run on N3 now, ${needs}: adapter MSMQ.`,
  })
  const spec = estate(host('B', { on: ['N1', 'N2', 'N3'] }))
  const own = { name: 'FromShop', adapter: 'FILE', host: 'B', pipeline: 'Acme.Pipelines.Receive' }
  const orchestrations = [{ name: 'Orders.Process', host: 'B' }]
  expect(judge(rule, { ...spec, locations: [own], orchestrations }, { before })).toEqual({
    'host/B': `fail medium: Host B can run on N3 now, ${needs}: assemblies of orchestrations and pipeline Acme.Pipelines.Receive.`,
  })
})

it('leaves hosts without prerequisites and new hosts out, and passes for a disabled instance', () => {
  const after = estate(
    host('B', { on: ['N1', 'N2', 'N3'] }),
    receives('FTP', 'B'),
    host('C', { on: ['N1', 'N2 disabled'] }),
    receives('SFTP', 'C'),
    host('New', { on: ['N1'] }),
    receives('SFTP', 'New'),
  )
  expect(judge(rule, after, { before })).toEqual({ 'host/C': 'pass' })
})

it('cannot tell without host instances', () => {
  const ask =
    'Is everything that host C needs installed, in the same version, on every server that it can run on: adapter SFTP, certificates and paths?'
  expect(judge(rule, before, { before, without: ['biztalk-host-instances.json'] })['host/C']).toBe(
    `cannot tell: ${ask} (biztalk-host-instances.json)`,
  )
})
