import { describe, expect, it } from 'vitest'
import type { Noise } from '../../../src-main/engine/diff/change'
import { all, diffOf, edited, estate, files, lines, rows, set, xml, type Edit } from './support/sides'

const told = (noise: readonly Noise[]) => [...new Set(noise.map(({ why, address }) => `${why}: ${address}`))]

const cases: readonly (readonly [string, Edit, readonly string[]])[] = [
  [
    'a clustered host that runs on the other node',
    all(
      set('biztalk-host-instances', (row) => row.HostName === 'A' && row.RunningServer === 'N1', {
        ServiceState: 1,
        ClusterInstanceType: 1,
      }),
      set('biztalk-host-instances', (row) => row.HostName === 'A' && row.RunningServer === 'N2', {
        ServiceState: 4,
        ClusterInstanceType: 2,
      }),
      set('cluster-groups', ({ Name }) => Name === 'GA', { OwnerNode: 'N2' }),
      set('cluster-nodes', ({ Name }) => Name === 'N2', { DynamicWeight: 0 }),
    ),
    [
      'runtime-state: cluster-group/GA',
      'runtime-state: cluster-node/N2',
      'runtime-state: host-instance/A/N1',
      'runtime-state: host-instance/A/N2',
    ],
  ],
  [
    'enumerations, names and servers in another spelling',
    all(
      set('biztalk-host-instances', ({ HostName }) => HostName === 'B', {
        ServiceState: 'Running',
        ConfigurationState: 'Installed',
        Logon: String.raw`corp\SVC-BizTalk`,
      }),
      set('cluster-resource-owners', ({ Resource }) => Resource === 'GA Disk', {
        OwnerNodes: ['N1.corp.example', 'n2'],
      }),
      xml('<ReceiveHandler Name="B"', '<ReceiveHandler Name="b"'),
    ),
    [
      'spelling: cluster-resource/GA Disk',
      'spelling: host-instance/B/N1',
      'spelling: host-instance/B/N2',
      'spelling: receive-location/Orders/FromQueue',
      'spelling: receive-location/Orders/FromShop',
    ],
  ],
  [
    'sets in another order',
    all(
      set('cluster-resource-owners', ({ Resource }) => Resource === 'GA Disk', { OwnerNodes: ['N2', 'N1'] }),
      set('cluster-resource-dependencies', ({ Resource }) => Resource === 'BTSSvc$A', {
        DependencyExpression: '[ga msmq] AND [GA Name]',
      }),
    ),
    ['order: cluster-resource/BTSSvc$A', 'order: cluster-resource/GA Disk'],
  ],
  [
    'no possible owners, where the others are all nodes',
    set('cluster-resource-owners', ({ Resource }) => Resource === 'GA Disk', { OwnerNodes: [] }),
    ['absent-or-empty: cluster-resource/GA Disk'],
  ],
  [
    'times of a window that is off, and empty descriptions',
    all(
      xml('2000-01-01T23:00:00', '2000-01-01T22:00:00'),
      xml('2026-01-06T00:00:00', '2026-02-06T00:00:00'),
      xml('<Description xsi:nil="true" />', '<Description />'),
      xml(' TrackingOption="None"', ''),
    ),
    [
      'unused-window: receive-location/Orders/FromQueue',
      'absent-or-empty: receive-location/Orders/FromQueue',
      'unused-window: receive-location/Orders/FromShop',
      'absent-or-empty: receive-location/Orders/FromShop',
      'absent-or-empty: receive-port/Orders',
      'absent-or-empty: send-port/ToFactory',
      'unused-window: send-port/ToFactory',
      'absent-or-empty: orchestration/Orders.Process',
    ],
  ],
  [
    'copies of the adapter',
    all(
      xml('Capabilities="0"', 'Capabilities="907"'),
      xml('0000-0000-0000-000000000000', '0000-0000-0000-000000000001'),
    ),
    [
      'copy-of-adapter: receive-location/Orders/FromQueue',
      'copy-of-adapter: receive-location/Orders/FromShop',
      'copy-of-adapter: send-port/ToFactory',
    ],
  ],
  [
    'settings of a backup transport that there is not',
    xml(
      '<SecondaryTransport>\n        <Address />\n        <RetryCount>3<',
      '<SecondaryTransport>\n        <Address />\n        <RetryCount>9<',
    ),
    ['absent-or-empty: send-port/ToFactory'],
  ],
]

it.each(cases)('%s is no change', (_, edit, noise) => {
  const difference = diffOf(files, edited(edit))
  expect(lines(difference.changes)).toEqual([])
  expect(told(difference.noise).sort()).toEqual([...noise].sort())
})

it('reads the same rows in another order and spacing as equal', () => {
  const shuffled = Object.keys(files).filter((name) => name.endsWith('.json'))
  const after = edited(all(...shuffled.map((name) => rows(name.replace('.json', ''), (list) => list.toReversed()))))
  expect(diffOf(files, after)).toMatchObject({ changes: [], noise: [], notCompared: [] })
})

it('reads the same things in another order and layout as equal', () => {
  const reversed = estate((of) => ({
    ...of,
    hosts: of.hosts.toReversed(),
    locations: of.locations.toReversed(),
    sendHandlers: of.sendHandlers?.toReversed() ?? [],
    cluster: { ...of.cluster, resources: of.cluster.resources.toReversed() },
    services: of.services.toReversed(),
  }))
  const spaced = all(
    xml('\n', '\r\n\t'),
    xml('&lt;Group&gt;', '\n  &lt;Group&gt;\n'),
    xml('&lt;Config&gt;', '&lt;Config&gt;\n'),
  )
  expect(diffOf(files, edited(all(reversed, spaced)))).toMatchObject({ changes: [], noise: [] })
})

it('leaves the service of an instance to the row of the instance', () => {
  const gone = estate((of) => ({
    ...of,
    hosts: of.hosts.map((one) => (one.name === 'B' ? { ...one, on: ['N1'] } : one)),
    services: of.services.filter((row) => row.Server === 'N1'),
  }))
  const { changes, noise } = diffOf(files, edited(gone))
  expect(lines(changes)).toEqual([
    'T02 removed host-instance/B/N2: ∅ -> ∅',
    'T07 changed server/N2 Mapped/B: true -> ∅',
  ])
  expect(told(noise)).toEqual(['derived: server/N2'])
})

describe('assemblies in another version', () => {
  const text = (version: string, copies: string) => `<BindingInfo>
    <ModuleRefCollection><ModuleRef Name="Orders" Version="${version}" Culture="neutral" PublicKeyToken="0123456789abcdef"
      FullName="Orders, Version=${version}, Culture=neutral, PublicKeyToken=0123456789abcdef">
      <TrackedSchemas><Schema FullName="Orders.Order" RootName="Order" AlwaysTrackAllProperties="${String(version === '1.0.0.0')}" /></TrackedSchemas>
    </ModuleRef></ModuleRefCollection>
    <ReceivePortCollection><ReceivePort Name="In"><Transforms>
      <Transform FullName="Orders.Map" AssemblyQualifiedName="Orders.Map,Orders, Version=${copies}, Culture=neutral, PublicKeyToken=0123456789abcdef" />
    </Transforms></ReceivePort></ReceivePortCollection></BindingInfo>`

  it('are one row each, and what repeats the version is noise', () => {
    const { changes, noise } = diffOf({ 'a.xml': text('1.0.0.0', '1.0.0.0') }, { 'a.xml': text('1.1.0.0', '1.1.0.0') })
    expect(changes).toMatchObject([
      {
        id: 'assembly/Orders, Version=1.1.0.0, Culture=neutral, PublicKeyToken=0123456789abcdef#Version',
        verb: 'changed',
        before: '1.0.0.0',
        after: '1.1.0.0',
        note: 'Its strong name changed with it in 1 place.',
      },
    ])
    expect(told(noise)).toEqual([
      'tracked-schemas: assembly/Orders, Version=1.1.0.0, Culture=neutral, PublicKeyToken=0123456789abcdef',
      'assembly-version: receive-port/In',
    ])
  })

  it('that no list of assemblies shows are one row for each artifact', () => {
    const { changes } = diffOf({ 'a.xml': text('1.0.0.0', '1.0.0.0') }, { 'a.xml': text('1.0.0.0', '1.2.0.0') })
    expect(lines(changes)).toEqual(['--- changed receive-port/In Version: Orders 1.0.0.0 -> Orders 1.2.0.0'])
  })
})

describe('secrets', () => {
  const text = (password: string, address = '') =>
    `<BindingInfo><ReceivePortCollection><ReceivePort Name="In"><ReceiveLocations><ReceiveLocation Name="L">
      <Address>${address}</Address><ReceiveLocationTransportTypeData>&lt;CustomProps&gt;${password}&lt;/CustomProps&gt;</ReceiveLocationTransportTypeData>
    </ReceiveLocation></ReceiveLocations></ReceivePort></ReceivePortCollection></BindingInfo>`
  const clear = (value: string) => `&lt;Password vt="8"&gt;${value}&lt;/Password&gt;`
  const masked = '&lt;Password vt="1" /&gt;'
  const path = 'ReceiveLocationTransportTypeData/CustomProps/Password'
  const between = (before: string, after: string) => diffOf({ 'a.xml': before }, { 'a.xml': after })

  it('that differ are a change without their text', () => {
    const { changes } = between(text(clear('one')), text(clear('two')))
    expect(lines(changes)).toEqual([`B07 changed receive-location/In/L ${path}: (secret) -> (secret)`])
    expect(JSON.stringify(changes)).not.toMatch(/"(one|two)"/)
  })

  it('of which one is masked cannot be compared', () => {
    const { changes, noise } = between(text(clear('one')), text(masked))
    expect(lines(changes)).toEqual([`B07 changed receive-location/In/L ${path}: (secret, clear) -> (secret, masked)`])
    expect(changes[0]?.note).toBe(
      'Cannot compare: only one side shows the secret. Compare it by hand where it matters.',
    )
    expect(told(noise)).toEqual(['masked-secret: receive-location/In/L'])
  })

  it('that are masked say nothing', () => {
    const { changes, noise } = between(text(clear('******')), text(masked))
    expect(changes).toEqual([])
    expect(told(noise)).toEqual(['masked-secret: receive-location/In/L'])
  })

  it('inside of an address may be all that differs', () => {
    const { changes } = between(text('', 'http://a.example/?password=one'), text('', 'http://a.example/?password=two'))
    expect(changes).toMatchObject([
      { code: 'B06', property: 'Address', note: 'The two sides differ in a secret, which is not shown.' },
    ])
  })

  it('inside of an address leave the rest of it to be seen', () => {
    const { changes } = between(text('', 'http://a.example/?password=one'), text('', 'http://b.example/?password=two'))
    expect(lines(changes)).toEqual([
      'B06 changed receive-location/In/L Address: http://a.example/?password=*** -> http://b.example/?password=***',
    ])
  })
})

it('is only noise where files are given under other names', () => {
  const { 'bindings.xml': moved = '', ...others } = files
  expect(diffOf(files, { ...others, 'other.xml': moved })).toMatchObject({ changes: [], noise: [], notCompared: [] })
})

it('takes row versions and identifiers of partners for noise', () => {
  const text = (version: string) => `<BindingInfo><PartyCollection><ArrayOfPartner>
    <Partner xmlns:z="http://schemas.microsoft.com/2003/10/Serialization/" z:Id="${version}"><Name>Shop</Name><version>${version}</version></Partner>
  </ArrayOfPartner></PartyCollection></BindingInfo>`
  const { changes, noise } = diffOf({ 'a.xml': text('1') }, { 'a.xml': text('2') })
  expect({ changes, noise: told(noise) }).toEqual({ changes: [], noise: ['partner-version: party/Shop'] })
})

it('tells partner data that one export leaves out in one row', () => {
  const text = (data: string) => `<BindingInfo><SendPortCollection />${data}</BindingInfo>`
  const data = '<EdiGlobalProperties><FallbackData><X12Fallback A="1" B="2" /></FallbackData></EdiGlobalProperties>'
  const { changes } = diffOf({ 'a.xml': text(data) }, { 'a.xml': text('') })
  expect(lines(changes)).toEqual(['--- changed group EdiGlobalProperties: 2 settings -> ∅'])
})
