import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-32b-001-32-bit-component-on-64-bit-host'
import { standard, type EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { proof } from '../../../support/questions'

const as2 = 'Microsoft.BizTalk.EdiInt.DefaultPipelines.AS2EdiReceive'

const estate: EstateSpec = {
  ...standard,
  adapters: { SQL: 81163, FTP: 80907, 'Legacy/ERP': 65547, FILE: 11 },
  hosts: [
    ...standard.hosts,
    { name: 'Wide', only32Bit: false, on: ['N1', 'N2'] },
    { name: 'WideIdle', only32Bit: false, on: ['N1'] },
    { name: 'WideSender', only32Bit: false, on: ['N1'] },
    { name: 'WideFtp', only32Bit: false, on: ['N1'] },
    { name: 'WideFile', only32Bit: false, on: ['N1'] },
  ],
  locations: [
    { name: 'Narrow', adapter: 'SQL', host: 'B' },
    { name: 'FromSql', adapter: 'SQL', host: 'Wide' },
    { name: 'Signed', adapter: 'FILE', host: 'Wide', pipeline: as2 },
    { name: 'Latent', adapter: 'FILE', host: 'WideIdle', pipeline: 'Orders.Pipelines.SmimeReceive', enabled: false },
    { name: 'HasItsOwnRule', adapter: 'FTP', host: 'WideFtp' },
    { name: 'Plain', adapter: 'FILE', host: 'WideFile' },
  ],
  sendPorts: [
    {
      name: 'ToErp',
      adapter: 'HTTP',
      host: 'B',
      address: 'http://erp.corp.example/in',
      secondary: { adapter: 'Legacy/ERP', host: 'WideSender', address: 'erp://erp.corp.example' },
    },
  ],
}

it('speaks of every host with a 32-bit component, and of no other', () => {
  expect(judge(rule, estate)).toEqual({
    'host/B': 'pass',
    'host/Wide': `fail high: Host Wide is not limited to 32 bits, and 32 bits are needed for adapter SQL and pipeline ${as2} of FromSql and Signed.`,
    'host/WideIdle':
      'fail medium: Host WideIdle is not limited to 32 bits, and 32 bits are needed for pipeline Orders.Pipelines.SmimeReceive of Latent.',
    'host/WideSender':
      'fail high: Host WideSender is not limited to 32 bits, and 32 bits are needed for adapter Legacy/ERP of ToErp.',
  })
})

it('reads the bitmap of the binding where no list of adapters has the adapter', () => {
  const locations = [{ name: 'Old', adapter: 'Legacy', host: 'Wide', capabilities: 65547 }]
  expect(judge(rule, { ...estate, adapters: {}, sendPorts: [], locations })).toEqual({
    'host/Wide': 'fail high: Host Wide is not limited to 32 bits, and 32 bits are needed for adapter Legacy of Old.',
  })
})

it('proves it by the pipeline and the flag of the host', () => {
  expect(proof(rule, { ...estate, locations: estate.locations.slice(3, 4) }, 'host/WideIdle')).toEqual([
    'bindings.xml: <Address>\\\\files.corp.example\\in\\Latent\\*.xml</Address>',
    'bindings.xml: <ReceiveLocationTransportType Name="FILE" Capabilities="0" ConfigurationClsid="00000000-0000-0000-0000-000000000000" />',
    'bindings.xml: <ReceivePipeline Name="Orders.Pipelines.SmimeReceive" FullyQualifiedName="Microsoft.BizTalk.DefaultPipelines.PassThruReceive, Microsoft.BizTalk.DefaultPipelines, Version=3.0.1.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35" Type="1" TrackingOption="None" Description="" />',
    'bindings.xml: <ReceiveHandler Name="WideIdle" HostTrusted="false">',
    'biztalk-hosts.json: "IsHost32BitOnly": false,',
  ])
})

it('cannot tell without the list of hosts', () => {
  expect(judge(rule, estate, { without: ['biztalk-hosts.json'] })['host/Wide']).toBe(
    'cannot tell: Is host Wide limited to 32 bits? (biztalk-hosts.json)',
  )
})
