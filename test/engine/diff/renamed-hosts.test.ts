import { describe, expect, it } from 'vitest'
import type { EstateSpec } from '../../support/estate'
import { all, diffOf, edited, estate, files, lines, rows, without, xml, type Edit } from './support/sides'

/** The estate with a host's name replaced wherever it stands. */
const rehosted = (from: string, to: string): Edit =>
  estate((of) => {
    const name = <T extends { readonly host?: string }>(one: T): T => (one.host === from ? { ...one, host: to } : one)
    const text = JSON.stringify(of.services).replaceAll(`BTSSvc$${from}`, () => `BTSSvc$${to}`)
    const cluster = JSON.stringify(of.cluster).replaceAll(`BTSSvc$${from}`, () => `BTSSvc$${to}`)
    const handlers = (list: readonly string[] = []) => list.map((pair) => pair.replace(`/${from}`, `/${to}`))
    return {
      ...of,
      hosts: of.hosts.map((one) => (one.name === from ? { ...one, name: to } : one)),
      locations: of.locations.map(name),
      sendPorts: of.sendPorts.map(name),
      orchestrations: of.orchestrations.map(name),
      receiveHandlers: handlers(of.receiveHandlers),
      sendHandlers: handlers(of.sendHandlers),
      services: JSON.parse(text) as EstateSpec['services'],
      cluster: JSON.parse(cluster) as EstateSpec['cluster'],
    }
  })

describe('a host created anew under another name', () => {
  it('is one row where everything that named the old one names the new one', () => {
    const { changes, noise, renames } = diffOf(files, edited(rehosted('B', 'B2')))
    expect(lines(changes)).toEqual(['--- renamed host/B2: B -> B2'])
    expect(changes[0]).toMatchObject({
      note: 'Taken for a rename: of all hosts that went or came, only these two have instances on N1, N2 and no cluster group, and everything that named the old one names the new one.',
      evidence: { before: [{ file: 'biztalk-hosts.json' }], after: [{ file: 'biztalk-hosts.json' }] },
      undo: [],
    })
    expect(noise).toEqual([])
    expect(renames.map(({ from, to }) => `${from} -> ${to}`)).toEqual([
      'host-instance/B/N1 -> host-instance/B2/N1',
      'host-instance/B/N2 -> host-instance/B2/N2',
      'host/B -> host/B2',
      'receive-handler/FILE/B -> receive-handler/FILE/B2',
      'receive-handler/FTP/B -> receive-handler/FTP/B2',
      'receive-handler/SFTP/B -> receive-handler/SFTP/B2',
      'receive-handler/WCF-Custom/B -> receive-handler/WCF-Custom/B2',
      'send-handler/FILE/B -> send-handler/FILE/B2',
      'send-handler/FTP/B -> send-handler/FTP/B2',
      'send-handler/SFTP/B -> send-handler/SFTP/B2',
      'send-handler/WCF-Custom/B -> send-handler/WCF-Custom/B2',
    ])
  })

  it('brings its cluster resource along, also where others depend on it', () => {
    const dependent = estate((of) => ({
      ...of,
      cluster: {
        ...of.cluster,
        resources: [
          ...of.cluster.resources,
          { name: 'Watch', type: 'Generic Application', group: 'GA', depends: '([BTSSvc$A]) and ([GA Name])' },
        ],
      },
    }))
    const { changes } = diffOf(edited(dependent), edited(all(dependent, rehosted('A', 'A2'))))
    expect(lines(changes)).toEqual(['--- renamed host/A2: A -> A2'])
  })

  it('is two hosts where something still names the old one', () => {
    const left = xml('<ReceiveHandler Name="B2"', '<ReceiveHandler Name="B"')
    const { changes } = diffOf(files, edited(all(rehosted('B', 'B2'), left)))
    expect(lines(changes).filter((line) => line.includes(' host/'))).toEqual([
      'T12 removed host/B: ∅ -> ∅',
      'T11 added host/B2: ∅ -> ∅',
    ])
  })

  it('is two hosts where it runs elsewhere', () => {
    const elsewhere = estate((of) => ({
      ...of,
      hosts: of.hosts.map((one) => (one.name === 'C2' ? { ...one, on: ['N2'] } : one)),
    }))
    const { changes } = diffOf(files, edited(all(rehosted('C', 'C2'), elsewhere)))
    expect(lines(changes).filter((line) => line.includes(' host/'))).toEqual([
      'T12 removed host/C: ∅ -> ∅',
      'T11 added host/C2: ∅ -> ∅',
    ])
  })

  it('is not guessed at where two hosts could be meant', () => {
    const two = estate((of) => ({ ...of, hosts: [...of.hosts, { name: 'D', on: ['N1'] }] }))
    const { changes, renames } = diffOf(edited(two), edited(all(two, rehosted('C', 'C2'), rehosted('D', 'D2'))))
    expect(renames).toEqual([])
    expect(lines(changes).filter((line) => line.includes(' host/'))).toEqual([
      'T12 removed host/C: ∅ -> ∅',
      'T11 added host/C2: ∅ -> ∅',
      'T12 removed host/D: ∅ -> ∅',
      'T11 added host/D2: ∅ -> ∅',
    ])
  })

  it('says which cluster group both have', () => {
    const { changes } = diffOf(files, edited(rehosted('A', 'A2')))
    expect(changes.map(({ note }) => note)).toEqual([
      'Taken for a rename: of all hosts that went or came, only these two have instances on N1, N2 and the cluster group GA, and everything that named the old one names the new one.',
    ])
  })

  it('leaves alone what only has the same name, and services of others', () => {
    const others = estate((of) => ({
      ...of,
      sendPorts: of.sendPorts.map((one) => ({ ...one, description: 'A' })),
      cluster: {
        ...of.cluster,
        resources: [
          ...of.cluster.resources,
          { name: 'Watch', type: 'Generic Service', group: 'GA', service: 'Watch' },
          { name: 'A', type: 'Generic Application', group: 'GA', depends: '([Watch])' },
        ],
      },
    }))
    const { changes, noise, renames } = diffOf(edited(others), edited(all(others, rehosted('A', 'A2'))))
    expect(lines(changes)).toEqual(['--- renamed host/A2: A -> A2'])
    expect(noise).toEqual([])
    expect(renames.map(({ from }) => from).filter((from) => from.startsWith('cluster-resource'))).toEqual([
      'cluster-resource/BTSSvc$A',
    ])
  })

  const different = (properties: object): Edit =>
    estate((of) => ({
      ...of,
      hosts: of.hosts.map((one) => (one.name === 'A2' ? { ...one, ...properties } : one)),
    }))
  const ungrouped = rows('biztalk-hosts', (list) => list.map(({ ClusterResourceGroupName: _, ...row }) => row))

  it.each([
    ['of another type', different({ isolated: true }), all()],
    ['in another cluster group', different({ group: 'DTC' }), all()],
    ['on fewer servers', different({ on: ['N1'] }), all()],
    ['on none', different({ on: [] }), estate((of) => ({ ...of, hosts: of.hosts.map((one) => ({ ...one, on: [] })) }))],
    ['of which nobody knows the cluster group', all(), ungrouped],
    ['of which the earlier instances are not listed', all(), without('biztalk-host-instances.json')],
  ])('is two hosts: %s', (_, later, earlier) => {
    const { changes, renames } = diffOf(
      edited(earlier),
      edited(all(rehosted('A', 'A2'), later, ...(earlier === ungrouped ? [ungrouped] : []))),
    )
    expect(renames).toEqual([])
    expect(lines(changes).filter((line) => line.includes(' host/'))).toEqual([
      'T12 removed host/A: ∅ -> ∅',
      'T11 added host/A2: ∅ -> ∅',
    ])
  })
})
