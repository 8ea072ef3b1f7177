import { expect, it } from 'vitest'
import type { EstateSpec } from '../../support/estate'
import { causes, news, newQuestions, recordOf, resolved } from '../../support/review'
import { base, ftp, receiving, sending, unclustered, withHost, withMore, withoutResource, withResource } from './base'

const onA = receiving(ftp('A'))
const sso = {
  name: 'ENTSSO',
  type: 'Generic Service',
  group: 'GS',
  service: 'ENTSSO',
  owners: ['N3'],
  depends: '([GS Name])',
}
const withSso: EstateSpec = withMore(
  { ...base, cluster: { ...base.cluster, nodes: ['N1', 'N2', 'N3'] } },
  ['GS'],
  [{ name: 'GS Name', type: 'Network Name', group: 'GS', parameters: { Name: 'GSNAME' } }, sso],
)

it.each<[number, string, EstateSpec, EstateSpec, readonly string[]]>([
  [1, 'FTP location A to B', onA, receiving(ftp('B')), ['introduced critical HA-FTP-001 host/B']],
  [2, 'FTP location A to C', onA, receiving(ftp('C')), ['introduced high HA-FTP-002 host/C']],
  [
    3,
    'A unclustered, both instances enabled',
    onA,
    unclustered(onA),
    ['introduced critical HA-FTP-001 host/A', 'introduced high HA-CLU-009 host/A'],
  ],
  [
    4,
    'A unclustered, N2 disabled and stopped',
    onA,
    unclustered(onA, ['N1', 'N2 disabled']),
    ['introduced high HA-CLU-009 host/A', 'introduced high HA-FTP-002 host/A'],
  ],
  [
    5,
    'A unclustered, N2 disabled and still running',
    onA,
    unclustered(onA, ['N1', 'N2 disabled running']),
    [
      'introduced critical HA-FTP-001 host/A',
      'introduced high HA-CLU-009 host/A',
      'introduced medium HA-HOST-015 host/A',
    ],
  ],
  [
    6,
    'C gets an enabled instance on N2',
    receiving(ftp('C')),
    withHost(receiving(ftp('C')), 'C', { on: ['N1', 'N2'] }),
    ['introduced critical HA-FTP-001 host/C'],
  ],
  [
    7,
    'C gets a disabled instance on N2',
    receiving(ftp('C')),
    withHost(receiving(ftp('C')), 'C', { on: ['N1', 'N2 disabled'] }),
    [],
  ],
  [
    8,
    'FILE to FTP on B',
    receiving({ ...ftp('B'), adapter: 'FILE' }),
    receiving(ftp('B')),
    ['introduced critical HA-FTP-001 host/B'],
  ],
  [
    9,
    'FTP to FILE on A, nothing else on A',
    onA,
    receiving({ ...ftp('A'), adapter: 'FILE', props: { RenameReceivedFiles: '-1' } }),
    ['introduced medium HA-CLU-007 host/A', 'introduced medium HA-FILE-002 host/A'],
  ],
  [
    10,
    'FTP send port A to B',
    sending({ name: 'Out', adapter: 'FTP', host: 'A', address: 'ftp://x/out' }),
    sending({ name: 'Out', adapter: 'FTP', host: 'B', address: 'ftp://x/out' }),
    [],
  ],
  [
    12,
    'A: N2 disabled',
    onA,
    withHost(onA, 'A', { on: ['N1', 'N2 disabled'] }),
    ['introduced critical HA-CLU-003 host/A'],
  ],
  [
    13,
    'A: N2 no longer a possible owner',
    onA,
    withResource(onA, 'BTSSvc$A', { owners: ['N1'] }),
    ['introduced critical HA-CLU-002 host/A'],
  ],
  [
    14,
    'N3 becomes a possible owner without an instance',
    onA,
    { ...onA, cluster: { ...onA.cluster, nodes: ['N1', 'N2', 'N3'] } },
    ['introduced critical HA-CLU-001 host/A'],
  ],
  [15, 'A: instance on N2 deleted', onA, withHost(onA, 'A', { on: ['N1'] }), ['introduced critical HA-CLU-001 host/A']],
  [
    16,
    'A: instance on a server outside of the cluster',
    onA,
    withHost({ ...onA, servers: ['N1', 'N2', 'S9'] }, 'A', { on: ['N1', 'N2', 'S9'] }),
    ['introduced high HA-CLU-013 host/A'],
  ],
  [
    17,
    'RES(A): Network Name dependency removed',
    withResource(onA, 'BTSSvc$A', { depends: '([GA Name])' }),
    withResource(onA, 'BTSSvc$A', { depends: '' }),
    ['introduced high HA-CLU-005 host/A'],
  ],
  [
    43,
    'tracking switched off',
    base,
    withHost(base, 'Track', { tracking: false }),
    ['introduced critical HA-TRK-001 group'],
  ],
  [
    45,
    'unclustered host gets an instance on an SSO node',
    withSso,
    withHost(withSso, 'C', { on: ['N1', 'N3'] }),
    ['introduced critical HA-SSO-001 host/C'],
  ],
  [
    46,
    'isolated host gets an instance on an SSO node',
    withSso,
    withHost(withSso, 'I', { on: ['N1', 'N2', 'N3'] }),
    ['introduced high HA-SSO-003 host/I'],
  ],
  [
    50,
    'disabled FTP location on B enabled',
    receiving(ftp('B', { enabled: false })),
    receiving(ftp('B')),
    ['worsened critical HA-FTP-001 host/B'],
  ],
  [51, 'host renamed A to A2', onA, renamed(onA), []],
  [
    52,
    'a handler that does not exist',
    { ...onA, receiveHandlers: ['FTP/A'] },
    { ...receiving(ftp('C')), receiveHandlers: ['FTP/A'] },
    ['introduced high HA-FTP-002 host/C', 'introduced high HA-HOST-008 host/C'],
  ],
])('%i %s', (_, __, before, after, expected) => {
  expect(news(recordOf(before, after))).toEqual(expected)
})

it('names what caused it', () => {
  expect(causes(recordOf(onA, receiving(ftp('B'))), 'HA-FTP-001')).toEqual(['moved B01 receive-location/In/Ftp'])
  expect(causes(recordOf(onA, unclustered(onA)), 'HA-FTP-001')).toEqual(['changed T09 host/A'])
  expect(causes(recordOf(onA, withHost(onA, 'A', { on: ['N1'] })), 'HA-CLU-001')).toEqual([
    'removed T02 host-instance/A/N2',
  ])
})

it('shows a risk resolved and its opposite created', () => {
  const record = recordOf(receiving(ftp('C')), withHost(receiving(ftp('C')), 'C', { on: ['N1', 'N2'] }))
  expect(resolved(record)).toEqual(['HA-FTP-002 host/C'])
})

it('16 leaves the number of readers open where an instance lies outside of the cluster', () => {
  const after = withHost({ ...onA, servers: ['N1', 'N2', 'S9'] }, 'A', { on: ['N1', 'N2', 'S9'] })
  expect(newQuestions(recordOf(onA, after))).toContain('HA-FTP-001 host/A')
})

it('53 without the cluster files no rule about the cluster passes', () => {
  const cluster = [
    'cluster.json',
    'cluster-nodes.json',
    'cluster-groups.json',
    'cluster-resources.json',
    'cluster-resource-owners.json',
    'cluster-resource-dependencies.json',
    'cluster-resource-parameters.json',
    'cluster-disks.json',
  ]
  const record = recordOf(onA, onA, { after: cluster })
  expect(news(record)).toEqual([])
  expect(newQuestions(record)).toEqual(
    expect.arrayContaining([
      'HA-CLU-001 host/A',
      'HA-CLU-002 host/A',
      'HA-CLU-004 host/A',
      'HA-CLU-005 host/A',
      'HA-CLU-006 host/A',
      'HA-CLU-013 host/A',
      'HA-CLU-014 group',
      'HA-SSO-001 host/B',
    ]),
  )
  expect(record.verdict.code).toBe('not-enough-input')
})

function renamed(spec: EstateSpec): EstateSpec {
  const to = (name: string) => (name === 'A' ? 'A2' : name)
  const moved = {
    ...spec,
    hosts: spec.hosts.map((host) => ({ ...host, name: to(host.name) })),
    locations: spec.locations.map((location) => ({ ...location, host: to(location.host) })),
    receiveHandlers: spec.receiveHandlers?.map((pair) => pair.replace(/\/A$/, '/A2')) ?? [],
    sendHandlers: spec.sendHandlers?.map((pair) => pair.replace(/\/A$/, '/A2')) ?? [],
  }
  return withoutResource(
    withMore(
      moved,
      [],
      [
        {
          name: 'BTSSvc$A2',
          type: 'Generic Service',
          group: 'GA',
          service: 'BTSSvc$A2',
          depends: '([GA Name]) and ([GA MSMQ])',
        },
      ],
    ),
    'BTSSvc$A',
  )
}
