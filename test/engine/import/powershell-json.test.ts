import { describe, expect, it } from 'vitest'
import { codesOf, partOf, valuesOf } from './part-of'

const json = (rows: unknown): string => JSON.stringify(rows, null, 1)
const resource = {
  Cluster: 'CLU',
  Name: 'R',
  State: 2,
  OwnerGroup: { Name: 'G', State: 0 },
  ResourceType: { Name: 'MSMQ' },
}
const group = { Cluster: 'CLU', Name: 'G', State: 0, IsCoreGroup: false, FailoverThreshold: 1 }
const wmi = {
  Scope: { Path: {} },
  Path: '\\\\N1\\root\\MicrosoftBizTalkServer:MSBTS_ServerSetting.Name="N1"',
  Options: {},
  ClassPath: {},
  Properties: [],
  SystemProperties: [],
  Qualifiers: [],
  Site: null,
  Container: null,
  __GENUS: 2,
  __SERVER: 'N1',
}
const cim = (className: string): object => ({
  CimClass: { CimClassName: className, CimSuperClassName: 'MSBTS_Setting' },
  CimInstanceProperties: ['Caption', 'Name = "x"'],
  CimSystemProperties: { Namespace: 'root/MicrosoftBizTalkServer', ServerName: 'N1', ClassName: className },
  PSComputerName: null,
})

interface Case {
  readonly json: unknown
  readonly kind: string
  readonly values: Readonly<Record<string, unknown>>
}

/** What ConvertTo-Json makes of the objects of cmdlets and classes, under a name that says nothing. */
const cases: Readonly<Record<string, Case>> = {
  'one object': {
    json: resource,
    kind: 'cluster-resources',
    values: {
      'cluster-resource/R': true,
      'cluster-resource/R State': 2,
      'cluster-resource/R OwnerGroup': 'G',
      'cluster-resource/R ResourceType': 'MSMQ',
    },
  },
  'a wrapped list': {
    json: { value: [group], Count: 1 },
    kind: 'cluster-groups',
    values: {
      'cluster-group/G': true,
      'cluster-group/G State': 0,
      'cluster-group/G IsCoreGroup': false,
      'cluster-group/G FailoverThreshold': 1,
    },
  },
  'enumerations that were read and written again': {
    json: [{ Name: 'N1', NodeWeight: 1, State: { value: 0, Value: 'Up' } }],
    kind: 'cluster-nodes',
    values: { 'cluster-node/N1': true, 'cluster-node/N1 NodeWeight': 1, 'cluster-node/N1 State': 'Up' },
  },
  'nodes of an old cluster': {
    json: [{ Name: 'N1', NodeName: 'N1', NodeHighestVersion: 467057, State: 1 }],
    kind: 'cluster-nodes',
    values: { 'cluster-node/N1': true, 'cluster-node/N1 State': 1 },
  },
  'owners of a resource': {
    json: [{ ClusterObject: resource, OwnerNodes: [{ Name: 'N1', State: 0 }, { Name: 'N2' }] }],
    kind: 'cluster-resource-owners',
    values: { 'cluster-resource/R': true, 'cluster-resource/R PossibleOwners': ['N1', 'N2'] },
  },
  'owners of a group, one of them, wrapped': {
    json: { ClusterObject: group, OwnerNodes: { value: [{ Name: 'N1' }], Count: 1 } },
    kind: 'cluster-group-owners',
    values: { 'cluster-group/G': true, 'cluster-group/G PreferredOwners': ['N1'] },
  },
  'parameters, of which some are not asked for': {
    json: [
      { ClusterObject: resource, Name: 'UseNetworkName', Value: 1, IsReadOnly: false, ParameterType: 2 },
      { ClusterObject: 'R', Name: 'ServiceName', Value: 'BTSSvc$H', ParameterType: 3 },
      { ClusterObject: 'R', Name: 'ResourceData', Value: [1, 2], ParameterType: 1 },
    ],
    kind: 'cluster-resource-parameters',
    values: {
      'cluster-resource/R': true,
      'cluster-resource/R Parameter/UseNetworkName': 1,
      'cluster-resource/R Parameter/ServiceName': 'BTSSvc$H',
    },
  },
  dependencies: {
    json: [{ Resource: resource, DependencyExpression: '([A]) and ([B])' }],
    kind: 'cluster-resource-dependencies',
    values: { 'cluster-resource/R': true, 'cluster-resource/R DependencyExpression': '([A]) and ([B])' },
  },
  quorum: {
    json: { Cluster: 'CLU', QuorumResource: { Name: 'Witness' }, QuorumType: 1 },
    kind: 'cluster-quorum',
    values: { group: true, 'group Quorum/QuorumResource': 'Witness', 'group Quorum/QuorumType': 1 },
  },
  'hosts by Get-CimInstance': {
    json: [{ Caption: null, Name: 'H', HostType: 1, ClusterResourceGroupName: '', ...cim('MSBTS_HostSetting') }],
    kind: 'biztalk-hosts',
    values: { 'host/H': true, 'host/H HostType': 1, 'host/H ClusterResourceGroupName': '' },
  },
  'servers by Get-CimInstance, whose class was cut off': {
    json: [{ Caption: null, Name: 'N1', CimClass: 'root/MicrosoftBizTalkServer:MSBTS_ServerSetting' }],
    kind: 'biztalk-servers',
    values: { 'server/N1': true },
  },
  'servers by Get-WmiObject': {
    json: [{ ...wmi, __CLASS: 'MSBTS_ServerSetting', Name: 'N1', SettingID: null }],
    kind: 'biztalk-servers',
    values: { 'server/N1': true },
  },
  'servers by their properties': {
    json: [{ Caption: null, Description: null, SettingID: null, MgmtDbNameOverride: '', Name: 'N1' }],
    kind: 'biztalk-servers',
    values: { 'server/N1': true },
  },
  'instances by MSBTS_HostInstanceSetting': {
    json: { HostName: 'H', RunningServer: 'N1', IsDisabled: true, CLRMaxIOThreads: 250 },
    kind: 'biztalk-host-instances',
    values: { 'host-instance/H/N1': true, 'host-instance/H/N1 IsDisabled': true },
  },
  'services by Get-CimInstance': {
    json: [
      { Name: 'MSMQ', Status: 'OK', State: 'Running', StartMode: 'Auto', StartName: 'x', SystemName: 'N1' },
      { Name: 'Spooler', Status: 'OK', State: 'Running', StartMode: 'Auto', StartName: 'x', SystemName: 'N1' },
    ],
    kind: 'services',
    values: {
      'server/N1': true,
      'server/N1 Service/MSMQ/State': 'Running',
      'server/N1 Service/MSMQ/StartMode': 'Auto',
      'server/N1 Service/MSMQ/StartName': 'x',
    },
  },
}

describe.each(Object.entries(cases))('%s', (_, { json: rows, kind, values }) => {
  it('is recognised and read', () => {
    const part = partOf(json(rows), 'export.json')
    expect([part.kind, valuesOf(part)]).toEqual([kind, values])
    expect([part.issues, part.ledger.notUnderstood]).toEqual([[], []])
    expect(part.listings.map(({ completeness }) => completeness)).toEqual(['complete'])
  })
})

it('names the computer that the objects were read on', () => {
  expect(partOf(json([{ Name: 'H', HostType: 1, ...cim('MSBTS_HostSetting') }])).exported).toEqual({ computer: 'N1' })
})

it('accounts for all that PowerShell adds, and for what stands below a name', () => {
  const { ledger } = partOf(json([{ ...wmi, __CLASS: 'MSBTS_ServerSetting', Name: 'N1' }]))
  expect(ledger.ignored.map(({ what }) => what)).toEqual([...Object.keys(wmi), '__CLASS'])
  expect(partOf(json([resource])).ledger.ignored).toEqual([
    { what: 'Cluster', why: 'No rule uses it, so it was not compared.', count: 1 },
    { what: 'more of OwnerGroup', why: 'Only its name or its value is said of this object.', count: 1 },
  ])
})

it.each([
  'System.Collections.Specialized.StringCollection',
  'System.Collections.ObjectModel.Collection`1[Microsoft.FailoverClusters.PowerShell.ClusterNode]',
  'Microsoft.FailoverClusters.PowerShell.ClusterNode Microsoft.FailoverClusters.PowerShell.ClusterNode',
  'System.Object[]',
  '@{Name=N1; State=Up}',
])('does not take %s for owners', (cut) => {
  const part = partOf(json([{ Resource: 'R', OwnerNodes: cut }]))
  expect(valuesOf(part)).toEqual({ 'cluster-resource/R': true })
  expect(part.issues.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'incomplete: cluster-resource/R has the name of a type in place of OwnerNodes, because PowerShell cut the value off; it is unknown. Export it with Export-Clixml, or with ConvertTo-Json -Depth 4.',
  ])
})

it('does not use a row whose name was cut off, and does not take the rest for all there is', () => {
  const part = partOf(
    json([
      { Resource: 'Microsoft.FailoverClusters.PowerShell.ClusterResource', DependencyExpression: '' },
      { Resource: 'R', DependencyExpression: '' },
    ]),
  )
  expect(valuesOf(part)).toEqual({ 'cluster-resource/R': true, 'cluster-resource/R DependencyExpression': '' })
  expect([codesOf(part), part.listings[0]?.completeness]).toEqual([['missing-name 2'], 'partial'])
})

it('knows what root/MSCluster and dbatools say more than the cmdlets', () => {
  const added = { Caption: 'G', InternalState: null, ClusterName: 'CLU', ClusterFqdn: 'CLU.shop.local' }
  const rows = [
    { ...added, ...cim('MSCluster_ResourceGroup'), Name: 'G', State: 'Online', OwnerNode: 'N1', IsCore: false },
    { ...added, ...cim('MSCluster_Network'), Name: 'Net', Role: 3, State: 3, AddressMask: '255.255.255.0' },
    {
      ...added,
      ...cim('MSCluster_Node'),
      Name: 'N1',
      State: 0,
      NodeDrainStatus: 0,
      Dedicated: null,
      ResetCapability: 1,
    },
  ]
  const part = partOf(json(rows))
  expect(valuesOf(part)).toEqual({
    'cluster-group/G': true,
    'cluster-group/G State': 'Online',
    'cluster-group/G OwnerNode': 'N1',
    'cluster-group/G IsCoreGroup': false,
    group: true,
    'group Network/Net/Role': 3,
    'group Network/Net/State': 3,
    'cluster-node/N1': true,
    'cluster-node/N1 State': 0,
  })
  expect([part.issues, part.ledger.notUnderstood]).toEqual([[], []])
})

it('says where MSCluster_Cluster does not help', () => {
  expect(partOf(json([{ ...cim('MSCluster_Cluster'), Name: 'CLU', QuorumType: 'Majority' }])).issues).toEqual([
    {
      code: 'not-recognised',
      message:
        'The file is JSON with objects of MSCluster_Cluster. Its properties have other names: export what Get-Cluster gives. Nothing of it was used; collect the state of the group again with the collection script.',
      line: 1,
    },
  ])
})

it('reads what a generic application starts only where that is MQSAgent', () => {
  const parameter = { ClusterObject: { Name: 'R', ResourceType: 'Generic Application' }, Name: 'CommandLine' }
  const part = partOf(
    json([
      { ...parameter, Value: 'dllhost.exe MQSAgent' },
      { ...parameter, ClusterObject: { Name: 'S', ResourceType: 'Generic Application' }, Value: 'run.exe /pwd:Can4ry' },
    ]),
  )
  expect(valuesOf(part)).toEqual({
    'cluster-resource/R': true,
    'cluster-resource/R Parameter/CommandLine': 'dllhost.exe MQSAgent',
  })
  expect(part.issues.map(({ code }) => code)).toEqual(['secret-in-clear'])
})

it('says a secret of objects and of services that no rule asks about', () => {
  const part = partOf(
    json([
      { ...cim('Win32_Service'), SystemName: 'N1', Name: 'Agent', PathName: 'agent.exe --password=Can4ry' },
      { ...cim('MSBTS_SendHandler'), AdapterName: 'SFTP', CustomCfg: '<a><Password>Can4ry</Password></a>' },
      { ...cim('Win32_Service'), SystemName: 'N1', Name: 'MSMQ', State: 'Running' },
    ]),
  )
  expect(valuesOf(part)).toEqual({ 'server/N1': true, 'server/N1 Service/MSMQ/State': 'Running' })
  expect(part.issues.map(({ code }) => code)).toEqual(['secret-in-clear', 'secret-in-clear'])
  expect(JSON.stringify(part)).not.toContain('Can4ry')
})

it('says that names alone do not tell groups from resources', () => {
  const rows = json([{ ClusterObject: 'X', OwnerNodes: ['N1'] }])
  expect(codesOf(partOf(rows, 'owners.json'))).toEqual(['not-recognised 2'])
  expect(partOf(rows, 'group-owners.json').kind).toBe('cluster-group-owners')
})

it('does not take services of Get-Service for send ports', () => {
  expect(codesOf(partOf(json([{ Name: 'MSMQ', Status: 4, StartType: 2, DisplayName: 'x' }])))).toEqual([
    'not-recognised 1',
  ])
})

it('reads times of Windows PowerShell', () => {
  const at = (time: unknown): unknown =>
    partOf(`{"SchemaVersion":1,"Computer":"N1","CollectedAt":${String(time)}}`).exported?.at
  expect(at(String.raw`"\/Date(1754500000000)\/"`)).toBe('2025-08-06T17:06:40Z')
  expect(at(String.raw`{"value":"\/Date(951782400000+0200)\/","DisplayHint":2,"DateTime":"x"}`)).toBe(
    '2000-02-29T00:00:00Z',
  )
  expect(at(String.raw`"\/Date(-1)\/"`)).toBe('1969-12-31T23:59:59Z')
  expect(at('"2024-05-01T10:00:00+02:00"')).toBe('2024-05-01T10:00:00+02:00')
})

it('reads UTF-16, as > writes it, and the code page, as Set-Content does', () => {
  const text = json([{ Name: 'Hö', HostType: 1 }])
  const read = (bytes: Uint8Array): unknown => [valuesOf(partOf(bytes)), codesOf(partOf(bytes))]
  expect(read(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual([{ 'host/Hö': true, 'host/Hö HostType': 1 }, []])
  expect(read(Buffer.from(text, 'latin1'))).toEqual([{ 'host/Hö': true, 'host/Hö HostType': 1 }, ['note 1']])
  expect(read(Buffer.from(json([{ Name: 'H\\u0026', HostType: 1 }]).replaceAll('\\\\', '\\')))).toEqual([
    { 'host/H&': true, 'host/H& HostType': 1 },
    [],
  ])
})
