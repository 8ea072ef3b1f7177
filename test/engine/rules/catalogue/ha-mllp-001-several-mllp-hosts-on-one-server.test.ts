import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-mllp-001-several-mllp-hosts-on-one-server'
import { standard, type ClusterSpec, type EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'

const cluster: ClusterSpec = {
  ...standard.cluster,
  nodes: ['N1', 'N2', 'N3'],
  resources: standard.cluster.resources.map((resource) =>
    resource.name === 'BTSSvc$A' ? { ...resource, owners: ['N1', 'N3'] } : resource,
  ),
}

const address = 'localhost:11000'

const estate: EstateSpec = {
  ...standard,
  cluster,
  hosts: [
    { name: 'A', group: 'GA', on: ['N1'] },
    { name: 'Alone', on: ['N4'] },
    { name: 'Lab', on: ['N3', 'N2 disabled'] },
    { name: 'Ward', on: ['N5', 'N6'] },
    { name: 'Ward2', on: ['N6', 'N7'] },
    { name: 'Sender', on: ['N4'] },
    { name: 'File', on: ['N4'] },
  ],
  locations: [
    { name: 'Admissions', adapter: 'MLLP', host: 'A', address },
    { name: 'Results', adapter: 'MLLP', host: 'Lab', address },
    { name: 'Beds', adapter: 'MLLP', host: 'Ward', address },
    { name: 'Latent', adapter: 'MLLP', host: 'Ward2', address, enabled: false },
    { name: 'Pharmacy', adapter: 'MLLP', host: 'Alone', address },
    { name: 'NotMllp', adapter: 'FILE', host: 'File' },
  ],
  sendPorts: [{ name: 'ToPharmacy', adapter: 'MLLP', host: 'Sender', address: 'pharmacy.example:11000' }],
}

it('speaks of every host that uses MLLP, and of no other', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A':
      'fail critical: Host A can run on N3, where Lab can use MLLP in the same direction too: only one of them can be enabled there, so that Admissions or what runs in the other fails.',
    'host/Alone': 'pass',
    'host/Lab':
      'fail critical: Host Lab can run on N3, where A can use MLLP in the same direction too: only one of them can be enabled there, so that Results or what runs in the other fails.',
    'host/Sender': 'pass',
    'host/Ward':
      'fail high: Host Ward can run on N6, where Ward2 can use MLLP in the same direction too: only one of them can be enabled there, so that Beds or what runs in the other fails.',
    'host/Ward2':
      'fail high: Host Ward2 can run on N6, where Ward can use MLLP in the same direction too: only one of them can be enabled there, so that Latent or what runs in the other fails.',
  })
})

it('cannot tell without host instances, or without the possible owners of a clustered host', () => {
  expect([
    judge(rule, estate, { without: ['biztalk-host-instances.json'] })['host/Ward'],
    judge(rule, estate, { without: ['cluster-resource-owners.json'] })['host/Lab'],
  ]).toEqual([
    'cannot tell: Can host Ward run on a server where another host (A, Alone, Lab and Ward2) uses MLLP in the same direction? (biztalk-host-instances.json)',
    'cannot tell: Can host Lab run on a server where another host (A) uses MLLP in the same direction? (cluster-resource-owners.json: possible owners of BTSSvc$A)',
  ])
})
