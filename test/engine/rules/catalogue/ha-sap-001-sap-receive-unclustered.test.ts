import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sap-001-sap-receive-unclustered'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { proof } from '../../../support/questions'
import { receiving, withHosts } from '../../../support/queues'

const sap = (name: string, host: string, adapter = 'WCF-SAP'): LocationSpec => ({
  name,
  adapter,
  host,
  props: { BindingType: 'sapBinding' },
})
const estate = withHosts(
  receiving(
    sap('Clustered', 'A'),
    sap('OnTwo', 'B', 'WCF-Custom'),
    sap('OnOne', 'C'),
    { ...sap('Off', 'Latent'), enabled: false },
    { name: 'NotSap', adapter: 'FTP', host: 'Track' },
  ),
  { name: 'Latent', on: ['N1'] },
)

it('speaks of every host that receives from SAP, whatever the transport is called', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B':
      'fail high: Host B is not clustered and receives from SAP for OnTwo: Microsoft asks for a clustered host, as SAP receive takes part in a two-phase commit.',
    'host/C':
      'fail high: Host C is not clustered and receives from SAP for OnOne: Microsoft asks for a clustered host, as SAP receive takes part in a two-phase commit.',
    'host/Latent':
      'fail medium: Host Latent is not clustered and receives from SAP for Off: Microsoft asks for a clustered host, as SAP receive takes part in a two-phase commit.',
  })
})

it('cannot tell without the hosts', () => {
  expect(
    judge(rule, receiving(sap('In', 'B')), { without: ['biztalk-hosts.json', 'biztalk-host-instances.json'] }),
  ).toEqual({ 'host/B': 'cannot tell: Is host B, which receives from SAP for In, clustered? (biztalk-hosts.json)' })
})

it('proves it by the location and by the host', () => {
  expect(proof(rule, estate, 'host/B')).toEqual([
    'bindings.xml: <Address>wcf-custom://OnTwo</Address>',
    'bindings.xml: <ReceiveLocationTransportType Name="WCF-Custom" Capabilities="0" ConfigurationClsid="00000000-0000-0000-0000-000000000000" />',
    'bindings.xml: <ReceiveHandler Name="B" HostTrusted="false">',
    'biztalk-hosts.json: "ClusterResourceGroupName": ""',
  ])
})
