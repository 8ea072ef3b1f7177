import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src-main/engine/assemble/assemble'
import { importFile } from '../../../src-main/engine/import'
import type { Part } from '../../../src-main/engine/model/part'
import { source, tools } from '../../support/judge'

type Files = Readonly<Record<string, string>>

const partsOf = (files: Files): readonly Part[] =>
  Object.entries(files).map(([file, text]) => importFile(source('before', file, text), tools))

/** `host/A HostTracking: true` for every setting, and the conflicts of every file. */
function joined(files: Files) {
  const { state, parts } = assemble('before', partsOf(files))
  const settings = [...state.artifacts.values()].flatMap(({ address, settings: all }) =>
    [...all].map(([path, { value }]) => `${address} ${path}: ${String(value)}`),
  )
  const conflicts = parts.flatMap(({ file, issues }) =>
    issues.filter(({ code }) => code === 'conflict').map(({ line, message }) => `${file}:${String(line)} ${message}`),
  )
  return { settings, conflicts, listings: [...state.listings.values()] }
}

const hosts = (tracking: unknown) => JSON.stringify([{ Name: 'A', HostTracking: tracking }])
const csv = (tracking: string) => `"Name","HostTracking","NTGroupName"\n"a","${tracking}","CORP\\Users"\n`
const manifest = (at: string) => JSON.stringify({ SchemaVersion: '1', Computer: 'N1', CollectedAt: at, Errors: [] })
const clixml = (tracking: boolean) =>
  `<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj RefId="0"><TN RefId="0"><T>Microsoft.Management.Infrastructure.CimInstance#root/MicrosoftBizTalkServer/MSBTS_HostSetting</T></TN><Props><S N="Name">A</S><B N="HostTracking">${String(tracking)}</B></Props></Obj></Objs>`

describe('two files that disagree', () => {
  it('are both named with values, places and times, and the collection is believed', () => {
    const found = joined({
      'x/biztalk-hosts.json': hosts(true),
      'x/manifest.json': manifest('2026-01-05T10:00:00+01:00'),
      'hosts.csv': csv('False'),
    })
    expect(found.settings).toEqual(['host/A HostTracking: true', 'host/A NTGroupName: CORP\\Users'])
    expect(found.conflicts).toEqual([
      'hosts.csv:2 host/a: HostTracking is “false” here (exported at an unknown time) and “true” in x/biztalk-hosts.json, line 1 (exported 2026-01-05T10:00:00+01:00). What stands there was used, because a file of the collection is trusted more than a table. Find out which is right, and give one export of each thing.',
    ])
  })

  it.each<[string, Files, string, string]>([
    [
      'a cmdlet before a table',
      { 'a.csv': csv('False'), 'b.xml': clixml(true) },
      'true',
      'an export of a cmdlet or a class is trusted more than a table',
    ],
    [
      'the collection before a cmdlet',
      { 'a.xml': clixml(false), 'biztalk-hosts.json': hosts(true) },
      'true',
      'a file of the collection is trusted more than an export of a cmdlet or a class',
    ],
    [
      'the newer one among equals',
      {
        'a/biztalk-hosts.json': hosts(false),
        'a/manifest.json': manifest('2026-01-05T10:00:00+01:00'),
        'b/biztalk-hosts.json': hosts(true),
        'b/manifest.json': manifest('2026-01-05T09:30:00Z'),
      },
      'true',
      'it is the newer one',
    ],
    [
      'the first name where nothing shows more',
      { 'b/biztalk-hosts.json': hosts(true), 'a/biztalk-hosts.json': hosts(false) },
      'false',
      'its name comes first, and nothing shows which of them is newer',
    ],
  ])('%s', (_, files, value, why) => {
    const reversed = Object.fromEntries(Object.entries(files).reverse())
    const found = joined(files)
    expect(found.settings[0]).toBe(`host/A HostTracking: ${value}`)
    expect(found.conflicts.map((text) => /because (.*)\. Find out/.exec(text)?.[1])).toEqual([why])
    expect(joined(reversed)).toEqual(found)
  })

  it('never show a secret', () => {
    const groups = (secret: string) => JSON.stringify([{ Name: 'A', NTGroupName: `Server=x;Password=${secret}` }])
    const found = joined({ 'a/biztalk-hosts.json': groups('hunter2'), 'b/biztalk-hosts.json': groups('letmein') })
    expect([found.conflicts.length, /hunter2|letmein/.test(JSON.stringify(found))]).toEqual([1, false])
    expect(found.conflicts[0]).toContain('NTGroupName has one secret here')
  })
})

describe('the same fact in another spelling is no conflict', () => {
  it.each<[string, Files]>([
    ['a truth value', { 'biztalk-hosts.json': hosts(true), 'x.csv': csv('TRUE') }],
    [
      'an enumeration',
      {
        'biztalk-hosts.json': '[{"Name": "A", "HostType": 1}]',
        'x/biztalk-hosts.json': '[{"Name": "A", "HostType": "InProcess"}]',
      },
    ],
    [
      'a state',
      {
        'cluster-resources.json':
          '[{"Name": "R", "ResourceType": "MSMQ", "OwnerGroup": "G", "OwnerNode": "N1", "State": 2}]',
        'x/cluster-resources.json':
          '[{"Name": "r", "ResourceType": "msmq", "OwnerGroup": "g", "OwnerNode": "n1.corp.example", "State": "Online"}]',
      },
    ],
    [
      'owners in another order, with a DNS suffix',
      {
        'cluster-resource-owners.json': '[{"Resource": "R", "OwnerNodes": ["N1", "N2"]}]',
        'x/cluster-resource-owners.json': '[{"Resource": "R", "OwnerNodes": ["n2.corp.example", "n1"]}]',
      },
    ],
    [
      'a dependency',
      {
        'cluster-resource-dependencies.json': '[{"Resource": "R", "DependencyExpression": "([A]) and ([B])"}]',
        'x/cluster-resource-dependencies.json': '[{"Resource": "R", "DependencyExpression": "[a] AND [b]"}]',
      },
    ],
    [
      'a server by its DNS name',
      {
        'biztalk-host-instances.json': '[{"HostName": "A", "RunningServer": "N1", "IsDisabled": false}]',
        'x/biztalk-host-instances.json': '[{"HostName": "a", "RunningServer": "n1.corp.example", "IsDisabled": 0}]',
      },
    ],
  ])('%s', (_, files) => {
    expect(joined(files).conflicts).toEqual([])
  })

  it('preferred owners have an order', () => {
    const owners = (...nodes: string[]) => JSON.stringify([{ Group: 'G', OwnerNodes: nodes }])
    const found = joined({
      'cluster-group-owners.json': owners('N1', 'N2'),
      'x/cluster-group-owners.json': owners('N2', 'N1'),
    })
    expect(found.conflicts.length).toBe(1)
  })

  it('a group with a localised name joins its resources', () => {
    const found = joined({
      'cluster-groups.json': '[{"Name": "叢集群組", "State": "Online", "GroupType": "Cluster"}]',
      'cluster-group-owners.json': '[{"Group": "叢集群組", "OwnerNodes": ["N1"]}]',
    })
    expect(found.settings).toEqual([
      'cluster-group/叢集群組 PreferredOwners: N1',
      'cluster-group/叢集群組 State: Online',
      'cluster-group/叢集群組 GroupType: Cluster',
    ])
  })
})

describe('a binding that two exports hold', () => {
  const port = (at: string, address: string, more = '') =>
    `<BindingInfo><Timestamp>${at}</Timestamp><SendPortCollection><SendPort Name="Out" IsStatic="true"><PrimaryTransport><Address>${address}</Address>${more}</PrimaryTransport></SendPort></SendPortCollection></BindingInfo>`

  it('is taken whole from the newer one, for what is absent is the default', () => {
    const found = joined({
      'a.xml': port('2026-01-05T10:00:00+01:00', 'C:\\old', '<RetryCount>9</RetryCount>'),
      'b.xml': port('2026-01-06T10:00:00+01:00', 'C:\\new'),
      'biztalk-send-ports.json': '[{"Name": "out", "Status": 3}]',
    })
    expect(found.settings).toEqual([
      'send-port/Out @IsStatic: true',
      'send-port/Out PrimaryTransport/Address: C:\\new',
      'send-port/Out Status: 3',
    ])
    expect(found.conflicts).toEqual([
      'a.xml:1 send-port/Out: PrimaryTransport/Address is “C:\\old” here (exported 2026-01-05T10:00:00+01:00) and “C:\\new” in b.xml, line 1 (exported 2026-01-06T10:00:00+01:00). What stands there was used, because it is the newer one. Find out which is right, and give one export of each thing. 1 more of its settings differ.',
    ])
  })
})

describe('a list', () => {
  const failed = JSON.stringify({ SchemaVersion: '1', Errors: ['biztalk-hosts.json: access denied'] })

  it('is complete where one copy is', () => {
    const partial = { 'x/biztalk-hosts.json': hosts(true), 'x/manifest.json': failed }
    expect(joined(partial).listings).toMatchObject([{ name: 'biztalk-hosts', completeness: 'partial' }])
    expect(joined({ ...partial, 'hosts.csv': csv('True') }).listings).toEqual([
      { name: 'biztalk-hosts', completeness: 'complete', file: 'hosts.csv' },
    ])
  })

  it('of bindings is partial where one of the exports is', () => {
    const text = '<BindingInfo><SendPortCollection /></BindingInfo>'
    const broken = '<BindingInfo><SendPortCollection><SendPort /></SendPortCollection></BindingInfo>'
    const completeness = (files: Files) => joined(files).listings.map((listing) => listing.completeness)
    expect([completeness({ 'a.xml': text }), completeness({ 'a.xml': text, 'b.xml': `${broken}<` })]).toEqual([
      ['complete'],
      ['partial'],
    ])
  })
})
