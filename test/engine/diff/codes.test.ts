import { describe, expect, it } from 'vitest'
import { compare } from '../../../src-main/engine/diff/compare'
import { keyOf, type Address } from '../../../src-main/engine/model/address'
import type { Side } from '../../../src-main/engine/model/place'
import type { State } from '../../../src-main/engine/model/state'
import { bindings, cluster, clusterings, group, topology, type Case } from './support/cases'
import { all, diffOf, edited, files, instance, lines, set, stateOf, without } from './support/sides'

const chapters: readonly (readonly [string, readonly Case[]])[] = [
  ['hosts, instances and servers', topology],
  ['clustering of hosts', clusterings],
  ['cluster', cluster],
  ['bindings', bindings],
  ['group', group],
]

describe.each(chapters)('%s', (_, cases) => {
  it.each(cases)('%s', (_title, edit, changes) => {
    expect(lines(diffOf(files, edited(edit)).changes)).toEqual(changes)
  })
})

describe('properties that the collection does not hold', () => {
  const side = (of: Side, address: string, path: string, value: string | number): State => {
    const state = stateOf(of, files)
    const artifact = state.artifacts.get(keyOf(address as Address))
    if (artifact === undefined) throw new Error(`no ${address}`)
    const settings = new Map([...artifact.settings, [path, { value, file: artifact.file, line: 1 }] as const])
    return { ...state, artifacts: new Map([...state.artifacts, [keyOf(artifact.address), { ...artifact, settings }]]) }
  }
  const between = (address: string, path: string, was: string | number, is: string | number) =>
    lines(compare(side('before', address, path, was), side('after', address, path, is)).changes)

  it('have their codes, too', () => {
    expect(between('group', 'GlobalTrackingOption', 1, 0)).toEqual(['G04 changed group GlobalTrackingOption: 1 -> 0'])
    expect(between('receive-handler/FTP/B', 'CustomCfg/CustomProps/passive', 'a', 'b')).toEqual([
      'B18 changed receive-handler/FTP/B CustomCfg/CustomProps/passive: a -> b',
    ])
    expect(between('host/B', 'LastUsedLogon', 'a', 'b')).toEqual([])
  })
})

it('shows an instance that was created again by its identity, where both sides give it', () => {
  const identity = (host: string, UniqueID: string) => set('biztalk-host-instances', instance(host, 'N2'), { UniqueID })
  const were = edited(all(identity('A', '{a-1}'), identity('B', '{b-1}')))
  const are = edited(all(identity('A', '{A-1}'), identity('B', '{b-2}'), identity('Track', '{t-1}')))
  expect(lines(diffOf(were, are).changes)).toEqual(['--- changed host-instance/B/N2 UniqueID: {b-1} -> {b-2}'])
})

it('shows the clustering of a host by its instances where no list of hosts does', () => {
  const [before, after] = [clusterings[2], clusterings[0]].map((one) =>
    edited(all(one?.[1] ?? all(), without('biztalk-hosts.json'))),
  )
  expect(lines(diffOf(before ?? {}, after ?? {}).changes)).toEqual([
    'T08 changed host-instance/A/N1 ClusterInstanceType: 0 -> 2',
    'T08 changed host-instance/A/N2 ClusterInstanceType: 0 -> 1',
    'T08 changed host-instance/B/N1 ClusterInstanceType: 0 -> 2',
    'T08 changed host-instance/B/N2 ClusterInstanceType: 0 -> 1',
  ])
})
