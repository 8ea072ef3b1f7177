import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src-main/engine/assemble/assemble'
import { snapshotOf } from '../../../src-main/engine/assemble/snapshot'
import { compare } from '../../../src-main/engine/diff/compare'
import type { Part } from '../../../src-main/engine/model/part'
import type { State } from '../../../src-main/engine/model/state'
import { notRun, sharedCorpus } from '../../support/available'
import { plainObjects, type Plain } from '../../support/clixml-plain'
import { partOf, valuesOf } from './part-of'

/** Each export: the listing, and the properties that a collection has of it. */
const exports: Readonly<Record<string, readonly [listing: string, properties: string]>> = {
  GetCluster: ['cluster', 'Name Domain ClusterFunctionalLevel DynamicQuorum'],
  GetClusterNode: ['cluster-nodes', 'Name State NodeWeight DynamicWeight'],
  GetClusterGroup: [
    'cluster-groups',
    'Name State OwnerNode GroupType IsCoreGroup AutoFailbackType FailoverThreshold FailoverPeriod PersistentState AntiAffinityClassNames',
  ],
  GetClusterOwnerNode_Group: ['cluster-group-owners', 'ClusterObject=Group OwnerNodes'],
  GetClusterResource: [
    'cluster-resources',
    'Name Id ResourceType OwnerGroup OwnerNode State RestartAction RestartThreshold RestartPeriod RetryPeriodOnFailure PendingTimeout PersistentState IsCoreResource',
  ],
  GetClusterOwnerNode_Resource: ['cluster-resource-owners', 'ClusterObject=Resource OwnerNodes'],
  GetClusterResourceDependency: ['cluster-resource-dependencies', 'Resource DependencyExpression'],
  GetClusterResourceParameters: ['cluster-resource-parameters', 'ClusterObject=Resource Name Value'],
  GetClusterQuorum: ['cluster-quorum', 'QuorumType QuorumResource'],
  MSBTS_HostSetting: [
    'biztalk-hosts',
    'Name HostType IsDefault HostTracking AuthTrusted IsHost32BitOnly NTGroupName ClusterResourceGroupName',
  ],
  MSBTS_HostInstance: [
    'biztalk-host-instances',
    'Name HostName RunningServer HostType Logon IsDisabled ConfigurationState ServiceState ClusterInstanceType UniqueID',
  ],
  MSBTS_ServerHost: ['biztalk-server-hosts', 'ServerName HostName IsMapped'],
  MSBTS_ReceiveHandler: ['biztalk-receive-handlers', 'AdapterName HostName'],
  MSBTS_SendHandler2: ['biztalk-send-handlers', 'AdapterName HostName IsDefault'],
}

const corpus = sharedCorpus()
if (corpus) describe('exports of PowerShell', () => tryOn(join(corpus, 'platform', 'synthetic')))
else
  it('cannot be tried here', () => notRun('exports of PowerShell', 'the corpus does not stand beside the repository'))

function tryOn(folder: string): void {
  const bytes = (name: string): Uint8Array => readFileSync(join(folder, `${name}.xml`))
  const text = (name: string): string => Buffer.from(bytes(name)).toString('utf16le').replace('\ufeff', '')
  const asClixml = Object.keys(exports).map((name) => partOf(bytes(name), `${name}.xml`))
  const asCollection = Object.entries(exports).map(([name, [listing, properties]]) =>
    partOf(JSON.stringify(collected(plainObjects(text(name)), listing, properties)), `${listing}.json`),
  )
  const asJson = Object.keys(exports).map((name) =>
    partOf(JSON.stringify(plainObjects(text(name), true)), name.includes('Group') ? 'group.json' : 'x.json'),
  )

  it.each(Object.entries(exports).map(([name, [listing]], at) => [name, listing, at] as const))(
    '%s says what the collection says',
    (_, listing, at) => {
      const [clixml, collection, json] = [asClixml[at]!, asCollection[at]!, asJson[at]!]
      expect([clixml.kind, collection.kind, json.kind]).toEqual([listing, listing, listing])
      expect(valuesOf(clixml)).toEqual(valuesOf(collection))
      expect(Object.keys(valuesOf(json)).sort()).toEqual(Object.keys(valuesOf(collection)).sort())
      expect([clixml, json].flatMap(({ issues, ledger }) => [...issues, ...ledger.notUnderstood])).toEqual([])
      expect(clixml.listings.map(({ completeness }) => completeness)).toEqual(['complete'])
    },
  )

  it('has the same to say, how deep it was written and in which encoding', () => {
    const shallow = partOf(bytes('GetClusterResource.depth1.utf8'), 'x.xml')
    expect(valuesOf(shallow)).toEqual(valuesOf(partOf(bytes('GetClusterResource'), 'x.xml')))
    expect([shallow.issues, shallow.ledger.notUnderstood]).toEqual([[], []])
  })

  it('says nothing else as JSON, where enumerations are numbers', () => {
    const [clixml, json] = [stateOf('before', asClixml), stateOf('after', asJson)]
    expect(compare(clixml, json).changes).toEqual([])
    const known = (state: State): unknown => {
      const { clusterNodes, clusterResources } = snapshotOf(state)
      return [clusterNodes, clusterResources].map(({ rows }) =>
        rows.map((row) => [row.name, row.state.known && row.state.value]),
      )
    }
    expect(known(json)).toEqual(known(clixml))
  })

  it.each(Object.keys(exports).filter((name) => !/HostInstance|Parameters/.test(name)))(
    '%s is accounted for, property by property',
    (name) => {
      const { ledger } = asClixml[Object.keys(exports).indexOf(name)]!
      const ignored = ledger.ignored.filter(({ what }) => !what.startsWith('more of '))
      const members = plainObjects(text(name)).reduce((sum, object) => sum + Object.keys(object).length, 0)
      expect(ledger.read + ignored.reduce((sum, { count }) => sum + count, 0)).toBe(members)
    },
  )

  it('accounts for whole rows that are not used', () => {
    const unused = asClixml.flatMap(({ ledger }) => ledger.ignored.filter(({ what }) => /row|other/.test(what)))
    expect(unused.map(({ what, count }) => `${what}: ${String(count)}`)).toEqual([
      'other parameters: 6',
      'virtual row of a clustered host: 2',
    ])
  })
}

function stateOf(side: 'before' | 'after', parts: readonly Part[]): State {
  return assemble(side, parts).state
}

/** The rows as a person would write them into the file of a collection. */
function collected(objects: readonly Plain[], listing: string, properties: string): readonly Plain[] {
  const asked = ['ServiceName', 'UseNetworkName', 'Name', 'DnsName', 'Address', 'SharePath', 'ScriptFilepath']
  return objects
    .filter(({ Name }) => listing !== 'cluster-resource-parameters' || asked.includes(String(Name)))
    .map((object) =>
      Object.fromEntries(
        properties.split(' ').flatMap((property) => {
          const [from = '', to = from] = property.split('=')
          return from in object ? [[to, nameOf(object[from])]] : []
        }),
      ),
    )
}

function nameOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nameOf)
  return typeof value === 'object' && value !== null && 'Name' in value ? value.Name : value
}
