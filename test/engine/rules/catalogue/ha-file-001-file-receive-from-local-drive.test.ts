import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-file-001-file-receive-from-local-drive'
import { standard, type ClusterSpec, type EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { judgeTemplate, proof } from '../../../support/questions'

const cluster: ClusterSpec = {
  ...standard.cluster,
  resources: standard.cluster.resources.map((resource) =>
    resource.name === 'GA Disk' ? { ...resource, partitions: ['S:', 'T:\\Mount'] } : resource,
  ),
}

const estate: EstateSpec = {
  ...standard,
  cluster,
  hosts: [
    ...standard.hosts,
    { name: 'A2', group: 'GA', on: ['N1', 'N2'] },
    { name: 'Idle', on: ['N1', 'N2'] },
    { name: 'Shared', on: ['N1', 'N2'] },
    { name: 'Odd', on: ['N1', 'N2'] },
    { name: 'OddOnOne', on: ['N1'] },
  ],
  locations: [
    { name: 'OnClusterDisk', adapter: 'FILE', host: 'A', address: String.raw`S:\drop\*.xml` },
    { name: 'BelowMountPoint', adapter: 'FILE', host: 'A', address: String.raw`t:\mount\drop\*.xml` },
    { name: 'OnOtherDisk', adapter: 'FILE', host: 'A2', address: String.raw`T:\drop\*.xml` },
    { name: 'OnShareToo', adapter: 'FILE', host: 'A2' },
    { name: 'Local', adapter: 'FILE', host: 'B', address: String.raw`D:\drop\*.xml` },
    { name: 'LocalOnOne', adapter: 'FILE', host: 'C', address: String.raw`D:\drop\*.xml` },
    { name: 'Latent', adapter: 'FILE', host: 'Idle', address: 'file://D:/drop/*.xml', enabled: false },
    { name: 'OnShare', adapter: 'FILE', host: 'Shared' },
    { name: 'Device', adapter: 'FILE', host: 'Odd', address: String.raw`\\?\D:\drop\*.xml` },
    { name: 'DeviceOnOne', adapter: 'FILE', host: 'OddOnOne', address: String.raw`\\?\D:\drop\*.xml` },
    { name: 'NotFile', adapter: 'FTP', host: 'Track' },
  ],
}

it('speaks of every host that receives files, and of no other', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/A2':
      'fail high: Host A2 is clustered, but reads the files of OnOtherDisk from a drive that is no disk it depends on: after a failover they stay behind on the node that failed.',
    'host/B':
      'fail high: Host B can run on N1 and N2, but reads the files of Local from a local drive: each server has a folder of its own, and what lies there waits while it is down.',
    'host/C': 'pass',
    'host/Idle':
      'fail medium: Host Idle can run on N1 and N2, but reads the files of Latent from a local drive: each server has a folder of its own, and what lies there waits while it is down.',
    'host/Odd':
      'cannot tell: Can every server that runs host Odd read the same folder for Device? (the folder that \\\\?\\D:\\drop\\*.xml of receive-location/In/Device leads to)',
    'host/OddOnOne': 'pass',
    'host/Shared': 'pass',
  })
})

it('fails a cluster disk that the host does not depend on', () => {
  const loose = cluster.resources.map((resource) =>
    resource.name === 'GA MSMQ' ? { ...resource, depends: '([GA Disk] or [GA Name])' } : resource,
  )
  expect(judge(rule, { ...estate, cluster: { ...cluster, resources: loose } })['host/A']).toBe(
    'fail high: Host A is clustered, but reads the files of BelowMountPoint and OnClusterDisk from a drive that is no disk it depends on: after a failover they stay behind on the node that failed.',
  )
})

it('proves it by the address, the disk and the dependencies', () => {
  expect(proof(rule, { ...estate, locations: estate.locations.slice(0, 1) }, 'host/A')).toEqual([
    'bindings.xml: <Address>S:\\drop\\*.xml</Address>',
    'bindings.xml: <ReceiveLocationTransportType Name="FILE" Capabilities="0" ConfigurationClsid="00000000-0000-0000-0000-000000000000" />',
    'bindings.xml: <ReceiveHandler Name="A" HostTrusted="false">',
    'biztalk-hosts.json: "ClusterResourceGroupName": "GA"',
    'cluster-disks.json: {',
    'cluster-resource-dependencies.json: "DependencyExpression": "([GA Disk]) and ([GA Name])"',
    'cluster-resource-dependencies.json: "DependencyExpression": "([GA Name]) and ([GA MSMQ])"',
    'cluster-resources.json: {',
  ])
})

it('cannot tell without what would show the disk, or the instances', () => {
  const told = (...without: readonly string[]) => judge(rule, estate, { without })
  expect([
    told('cluster-disks.json')['host/A'],
    told('cluster-resources.json')['host/A'],
    told('cluster-resource-dependencies.json')['host/A'],
    told('biztalk-host-instances.json')['host/B'],
    told('biztalk-host-instances.json')['host/Shared'],
  ]).toEqual([
    'cannot tell: Can every server that runs host A read the same folder for BelowMountPoint and OnClusterDisk? (cluster-disks.json)',
    'cannot tell: Can every server that runs host A read the same folder for BelowMountPoint and OnClusterDisk? (cluster-resources.json)',
    'cannot tell: Can every server that runs host A read the same folder for BelowMountPoint and OnClusterDisk? (cluster-resource-dependencies.json: dependencies of BTSSvc$A)',
    'cannot tell: Can every server that runs host B read the same folder for Local? (biztalk-host-instances.json)',
    'pass',
  ])
})

it('cannot tell of a template, whose drive is a token', () => {
  const locations = [{ name: 'Drop', adapter: 'FILE', host: 'B', address: String.raw`$(Root)\drop\*.xml` }]
  expect(judgeTemplate(rule, { ...standard, locations })).toEqual({
    'host/B':
      'cannot tell: Can every server that runs host B read the same folder for Drop? (the folder that $(Root)\\drop\\*.xml of receive-location/In/Drop leads to)',
  })
})
