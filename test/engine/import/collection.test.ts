import { describe, expect, it } from 'vitest'
import { codesOf, partOf, settingsOf } from './part-of'

interface Case {
  readonly rows: unknown
  readonly settings: Readonly<Record<string, string>>
  /** Artifacts, where a row has no setting. */
  readonly artifacts?: readonly string[]
}

/** Every file of the collection, under a name that says nothing. */
const files: Readonly<Record<string, Case>> = {
  'biztalk-group': {
    rows: { MgmtDbServerName: 'SQL1', MgmtDbName: 'Mgmt', MajorVersion: 3, ReceiverFaultToleranceEnabled: false },
    settings: {
      'group MgmtDbServerName': 'SQL1 (line 2)',
      'group MgmtDbName': 'Mgmt (line 3)',
      'group MajorVersion': '3 (line 4)',
      'group ReceiverFaultToleranceEnabled': 'false (line 5)',
    },
  },
  'biztalk-message-boxes': {
    rows: [{ MsgBoxDbServerName: 'SQL1\\I', MsgBoxDbName: 'a/b' }],
    settings: { 'group MessageBox/SQL1\\I/a%2Fb': 'true (line 2)' },
  },
  'biztalk-hosts': {
    rows: [{ Name: 'Rcv', HostType: 1, ClusterResourceGroupName: '', IsDefault: null }],
    settings: { 'host/Rcv HostType': '1 (line 4)', 'host/Rcv ClusterResourceGroupName': ' (line 5)' },
  },
  'biztalk-host-instances': {
    rows: [{ Name: 'x', HostName: 'Rcv', RunningServer: 'N1.shop.example', IsDisabled: false, ServiceState: 4 }],
    settings: {
      'host-instance/Rcv/N1 Name': 'x (line 3)',
      'host-instance/Rcv/N1 IsDisabled': 'false (line 6)',
      'host-instance/Rcv/N1 ServiceState': '4 (line 7)',
    },
  },
  'biztalk-server-hosts': {
    rows: [
      { ServerName: 'N1', HostName: 'Rcv', IsMapped: true },
      { ServerName: 'n1', HostName: 'Tx', IsMapped: false },
    ],
    settings: { 'server/N1 Mapped/Rcv': 'true (line 5)', 'server/N1 Mapped/Tx': 'false (line 10)' },
  },
  'biztalk-servers': {
    rows: [{ Name: 'N1.shop.example' }, { Name: 'N2' }],
    settings: {},
    artifacts: ['server/N1', 'server/N2'],
  },
  'biztalk-receive-handlers': {
    rows: [{ AdapterName: 'FTP', HostName: 'Rcv' }],
    settings: {},
    artifacts: ['receive-handler/FTP/Rcv'],
  },
  'biztalk-send-handlers': {
    rows: [{ AdapterName: 'FTP', HostName: 'Tx', IsDefault: true }],
    settings: { 'send-handler/FTP/Tx IsDefault': 'true (line 5)' },
  },
  'biztalk-adapters': {
    rows: [{ Name: 'WCF-Custom', Constraints: 907 }],
    settings: { 'group Adapter/WCF-Custom/Constraints': '907 (line 4)' },
  },
  'biztalk-send-ports': { rows: [{ Name: 'Out', Status: 3 }], settings: { 'send-port/Out Status': '3 (line 4)' } },
  cluster: {
    rows: { Name: 'CLU', Domain: 'shop.example', DynamicQuorum: 1 },
    settings: {
      'group Cluster/Name': 'CLU (line 2)',
      'group Cluster/Domain': 'shop.example (line 3)',
      'group Cluster/DynamicQuorum': '1 (line 4)',
    },
  },
  'cluster-nodes': {
    rows: [{ Name: 'N1', State: { value: 0, Value: 'Up' }, NodeWeight: 1 }],
    settings: { 'cluster-node/N1 State': 'Up (line 4)', 'cluster-node/N1 NodeWeight': '1 (line 8)' },
  },
  'cluster-groups': {
    rows: [{ Name: 'Orders', State: 'Online', AntiAffinityClassNames: [], FailoverThreshold: 4294967295 }],
    settings: {
      'cluster-group/Orders State': 'Online (line 4)',
      'cluster-group/Orders AntiAffinityClassNames': '[] (line 5)',
      'cluster-group/Orders FailoverThreshold': '4294967295 (line 6)',
    },
  },
  'cluster-group-owners': {
    rows: [{ Group: 'Orders', OwnerNodes: ['N2', { Name: 'N1', State: 'Up' }] }],
    settings: { 'cluster-group/Orders PreferredOwners': '[N2 | N1] (line 4)' },
  },
  'cluster-resources': {
    rows: [{ Name: 'Orders Name', ResourceType: 'Network Name', OwnerGroup: 'Orders', State: 2 }],
    settings: {
      'cluster-resource/Orders Name ResourceType': 'Network Name (line 4)',
      'cluster-resource/Orders Name OwnerGroup': 'Orders (line 5)',
      'cluster-resource/Orders Name State': '2 (line 6)',
    },
  },
  'cluster-resource-owners': {
    rows: [{ Resource: 'R', OwnerNodes: 'N1 N2' }],
    settings: { 'cluster-resource/R PossibleOwners': '[N1 | N2] (line 4)' },
  },
  'cluster-resource-dependencies': {
    rows: [{ Resource: 'R', DependencyExpression: '([A]) and ([B])' }],
    settings: { 'cluster-resource/R DependencyExpression': '([A]) and ([B]) (line 4)' },
  },
  'cluster-resource-parameters': {
    rows: [
      { Resource: 'R', Name: 'ServiceName', Value: 'BTSSvc$A' },
      { Resource: 'R', Name: 'UseNetworkName', Value: 1 },
    ],
    settings: {
      'cluster-resource/R Parameter/ServiceName': 'BTSSvc$A (line 5)',
      'cluster-resource/R Parameter/UseNetworkName': '1 (line 10)',
    },
  },
  'cluster-disks': {
    rows: [
      { Resource: 'Disk', Path: 'S:' },
      { Resource: 'Disk', Path: 'S:\\Mount' },
    ],
    settings: { 'cluster-resource/Disk Partitions': '[S: | S:\\Mount] (line 2)' },
  },
  'cluster-quorum': {
    rows: { QuorumType: 'Majority', QuorumResource: 'Witness' },
    settings: { 'group Quorum/QuorumType': 'Majority (line 2)', 'group Quorum/QuorumResource': 'Witness (line 3)' },
  },
  'cluster-networks': {
    rows: [{ Name: 'LAN', Role: 3, State: 'Up' }],
    settings: { 'group Network/LAN/Role': '3 (line 4)', 'group Network/LAN/State': 'Up (line 5)' },
  },
  services: {
    rows: [{ Server: 'N1', Name: 'BTSSvc$Rcv', StartMode: 'Manual', State: 'Running', StartName: 'SHOP\\svc' }],
    settings: {
      'server/N1 Service/BTSSvc$Rcv/StartMode': 'Manual (line 5)',
      'server/N1 Service/BTSSvc$Rcv/State': 'Running (line 6)',
      'server/N1 Service/BTSSvc$Rcv/StartName': 'SHOP\\svc (line 7)',
    },
  },
}

describe.each(Object.entries(files))('%s', (name, { rows, settings, artifacts }) => {
  const part = partOf(JSON.stringify(rows, null, 2), 'some/file.json')

  it('is recognised by its content and read', () => {
    expect(part.kind).toBe(name)
    expect(settingsOf(part)).toEqual(settings)
    if (artifacts) expect(part.artifacts.map(({ address }) => address)).toEqual(artifacts)
  })

  it('is a complete list', () => {
    expect(part.listings).toEqual([{ name, completeness: 'complete', file: 'some/file.json' }])
    expect(part.issues).toEqual([])
    expect(part.ledger.notUnderstood).toEqual([])
  })

  it('is known by its file name where it is empty', () => {
    const empty = partOf('[]', `before/${name}.json`)
    expect([empty.kind, empty.listings.length, empty.issues.length]).toEqual([name, 1, 0])
  })
})

it('does not know an empty list by another name', () => {
  expect(codesOf(partOf('[]', 'hosts.json'))).toEqual(['not-recognised 1'])
})

it.each([
  ['answers', 'an answers file', '“Open answers…” or with --answers'],
  ['policy', 'a policy file', '“Open policy…” or with --policy'],
])('says where a file of %s belongs', (name, what, where) => {
  const text = JSON.stringify({ format: `biztalk-change-${name}/1`, [name]: [] })
  expect(partOf(text, `${name}.json`).issues).toEqual([
    {
      code: 'not-recognised',
      message: `This is ${what}, and no export. Give it with ${where}, and not as an export of a side.`,
      line: 1,
    },
  ])
})

it('takes the file name where the properties fit several listings', () => {
  const kind = (row: unknown, file: string): string => partOf(JSON.stringify([row]), file).kind
  expect(kind({ AdapterName: 'FTP', HostName: 'Tx' }, 'biztalk-send-handlers.json')).toBe('biztalk-send-handlers')
  expect(kind({ Name: 'A' }, 'biztalk-hosts.json')).toBe('biztalk-hosts')
  expect(kind({ Name: 'A', State: 'Online' }, 'cluster-groups.json')).toBe('cluster-groups')
  expect(kind({ Name: 'A', State: 'Paused' }, 'x.json')).toBe('cluster-nodes')
  expect(kind({ Name: 'A', State: 'Online' }, 'x.json')).toBe('unknown')
  expect(kind({ Name: 'A', Status: 3 }, 'cluster-nodes.json')).toBe('biztalk-send-ports')
})

it('knows a binding file that has the name of another one', () => {
  expect(partOf('<BindingInfo />', 'cluster-nodes.json').kind).toBe('bindings')
})

it('drops the virtual row of a clustered host, and counts it', () => {
  const row = (server: string, logon: string | null, type: unknown): object => ({
    HostName: 'Rcv',
    RunningServer: server,
    Logon: logon,
    ClusterInstanceType: type,
  })
  const kept = (...rows: readonly object[]): readonly string[] =>
    partOf(JSON.stringify(rows)).artifacts.map(
      ({ address, settings }) => `${address} ${String(settings.get('ClusterInstanceType')?.value)}`,
    )
  const real = [row('N1', 'svc', 2), row('N2', 'svc', 1)]
  const expected = ['host-instance/Rcv/N1 2', 'host-instance/Rcv/N2 1']
  expect(kept(...real, row('N1', '', 3))).toEqual(expected)
  expect(kept(row('N1', '', 3), ...real)).toEqual(expected)
  expect(kept(row('N1', 'svc', 'ClusteredVirtualInstance'), ...real)).toEqual(expected)
  expect(kept(row('N1', ' ', 2), row('N1', 'svc', 1), row('N2', 'svc', 1))).toEqual([
    'host-instance/Rcv/N1 1',
    'host-instance/Rcv/N2 1',
  ])
  expect(kept(row('N1', '', 0), row('N1', 'svc', 0))).toEqual(['host-instance/Rcv/N1 0'])
  expect(kept(row('N1', '', 0))).toEqual(['host-instance/Rcv/N1 0'])
  expect(kept(row('N1', null, 1), row('N2', null, 2))).toEqual(['host-instance/Rcv/N1 1', 'host-instance/Rcv/N2 2'])
  expect(partOf(JSON.stringify([...real, row('N1', '', 3)])).ledger.ignored).toEqual([
    {
      what: 'virtual row of a clustered host',
      why: 'It stands for a clustered host as a whole and is no instance of its own.',
      count: 1,
    },
  ])
})

it('takes a repeated row once, and says where two rows disagree', () => {
  const part = partOf(`[
    { "HostName": "Rcv", "RunningServer": "N1", "IsDisabled": false },
    { "HostName": "rcv", "RunningServer": "n1.shop.example", "IsDisabled": false },
    { "HostName": "Rcv", "RunningServer": "N1", "IsDisabled": true }
  ]`)
  expect(settingsOf(part)).toEqual({ 'host-instance/Rcv/N1 IsDisabled': 'false (line 2)' })
  expect(part.issues).toEqual([
    {
      code: 'conflict',
      message:
        'host-instance/Rcv/N1 is listed more than once, and IsDisabled differs on the lines 2 and 4. The first one was used; collect the state of the group again.',
      line: 4,
    },
  ])
})

it('keeps the rest where a row has no name or a property is not known', () => {
  const part = partOf(`[
    { "Name": "", "HostType": 1 },
    { "Name": "A", "HostType": 1, "Colour": "red" },
    { "Name": "B", "HostType": { "a": 1 }, "Colour": "blue" }
  ]`)
  expect(part.artifacts.map(({ address }) => address)).toEqual(['host/A', 'host/B'])
  expect(codesOf(part)).toEqual(['missing-name 2', 'not-understood 3', 'not-understood 4'])
  expect(part.ledger).toEqual({
    read: 3,
    ignored: [],
    notUnderstood: [
      { what: 'row without Name', line: 2, count: 1 },
      { what: 'Colour', line: 3, count: 2 },
      { what: 'HostType', line: 4, count: 1 },
    ],
  })
})

it('reads a list that Windows PowerShell has wrapped', () => {
  const part = partOf('{"value":[{"Name":"A","Status":3},{"Name":"B","Status":1}],"Count":2}')
  expect(settingsOf(part)).toEqual({ 'send-port/A Status': '3 (line 1)', 'send-port/B Status': '1 (line 1)' })
})

it('hides secrets of parameters', () => {
  const part = partOf(
    '[{"Resource":"R","Name":"Password","Value":"Can4ry"},\n{"Resource":"R","Name":"SharePath","Value":"a:pwd=Can4ry"}]',
  )
  expect(settingsOf(part)).toEqual({ 'cluster-resource/R Parameter/SharePath': 'a:pwd=*** (line 2)' })
  expect(part.issues).toEqual([
    {
      code: 'secret-in-clear',
      message:
        'An entry that was not used has a secret in clear text. Change that secret, and take it out of the export.',
      line: 1,
    },
    {
      code: 'secret-in-clear',
      message:
        'cluster-resource/R has a secret in clear text in Parameter/SharePath. Change that secret, and take it out of the export.',
      line: 2,
    },
  ])
  expect(JSON.stringify(part)).not.toContain('Can4ry')
})

describe('the manifest', () => {
  const manifest = (errors: unknown): string =>
    JSON.stringify(
      { SchemaVersion: 1, Computer: 'N1', CollectedAt: '2024-05-01T10:00:00+02:00', Errors: errors },
      null,
      1,
    )

  it('says when and where, and is no listing', () => {
    const part = partOf(manifest([]))
    expect({
      kind: part.kind,
      exported: part.exported,
      listings: part.listings,
      issues: part.issues,
      errors: part.errors,
    }).toEqual({
      kind: 'manifest',
      exported: { at: '2024-05-01T10:00:00+02:00', computer: 'N1' },
      listings: [],
      issues: [],
      errors: undefined,
    })
    expect(part.summary).toBe('collected at 2024-05-01T10:00:00+02:00 on N1')
  })

  it.each([
    [['cluster-nodes.json: access denied'], ['cluster-nodes']],
    [['cluster: the service does not run'], ['cluster']],
    [['The cluster service does not run'], undefined],
    ['services', ['services']],
    [[{ File: 'cluster-disks.json', Message: 'no right' }], ['cluster-disks']],
    [[{ Command: 'Get-ClusterNode', Message: 'no right' }], ['cluster-nodes']],
    [[{ Command: 'Get-ClusterOwnerNode', Message: 'no right' }], ['cluster-group-owners', 'cluster-resource-owners']],
    [{ 'biztalk-hosts.json': 'WMI failed', 'cluster.json': '' }, ['biztalk-hosts', 'cluster']],
    [null, undefined],
    ['', undefined],
  ])('finds the files of %j', (errors, expected) => {
    const part = partOf(manifest(errors))
    expect(part.errors).toEqual(expected)
    const isError = errors !== null && errors !== ''
    expect(part.issues.map(({ code }) => code)).toEqual(
      isError
        ? Array.from({ length: Array.isArray(errors) || typeof errors === 'string' ? 1 : 2 }, () => 'incomplete')
        : [],
    )
  })

  it('says that it is of another version', () => {
    expect(codesOf(partOf('{ "SchemaVersion": 2,\n"Computer": "N1" }'))).toEqual(['note 1'])
  })
})
