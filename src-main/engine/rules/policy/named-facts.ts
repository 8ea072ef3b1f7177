import { keyOf } from '../../model/address'
import type { Artifact } from '../../model/artifact'
import { known, unknown, type Fact } from '../../model/fact'
import type { Truth } from '../../model/truth'
import { exactly } from '../facts/count'
import type { Estate } from '../facts/estate'
import type { HostFacts } from '../facts/host-facts'
import { isTracking } from '../facts/tracking'

export type FactValue = string | number | boolean

/** What a rule of an organisation can ask beside the settings of its subject; of a location or port, about its host. */
export const namedFacts = [
  'host.name',
  'host.clustered',
  'host.isolated',
  'host.tracking',
  'host.servers',
  'host.work',
  'adapter',
  'live',
] as const
export type NamedFact = (typeof namedFacts)[number]

export function isNamedFact(name: string): name is NamedFact {
  return namedFacts.some((fact) => fact === name)
}

export function factOf(name: NamedFact, artifact: Artifact, estate: Estate): Fact<FactValue> {
  if (name === 'adapter' || name === 'live') return ofEndpoint(name, artifact, estate)
  const host = hostOf(artifact, estate)
  if (host === undefined) return unknown(`the host of ${artifact.address}`)
  switch (name) {
    case 'host.name':
      return known(host.name, host.at)
    case 'host.clustered':
      return ofTruth(host.clustered)
    case 'host.isolated':
      return ofTruth(host.isolated)
    case 'host.tracking':
      return ofTruth(isTracking(host))
    case 'host.servers':
      return serversOf(host)
    case 'host.work':
      return known(host.work.length, host.at)
  }
}

/** The host that a thing is, or is run by. */
export function hostOf({ address, name, kind }: Artifact, { hosts, host }: Estate): HostFacts | undefined {
  if (kind === 'host') return host(name)
  const key = keyOf(address)
  return hosts.find(({ work, instances, handlers }) =>
    [...work, ...instances, ...handlers].some((one) => keyOf(one.address) === key),
  )
}

function serversOf({ enabled }: HostFacts): Fact<FactValue> {
  const number = enabled.sure.length
  return exactly(enabled, number).is === 'yes' ? known(number, enabled.at) : unknown(...enabled.missing)
}

function ofEndpoint(name: 'adapter' | 'live', artifact: Artifact, estate: Estate): Fact<FactValue> {
  const key = keyOf(artifact.address)
  const work = estate.hosts.flatMap((host) => host.work).find(({ address }) => keyOf(address) === key)
  if (work === undefined) return unknown(`the ${name} of ${artifact.address}`)
  if (name === 'live') return known(work.live, work.places)
  return 'adapter' in work ? known(work.adapter, work.places) : unknown(`the adapter of ${artifact.address}`)
}

function ofTruth(truth: Truth): Fact<FactValue> {
  return truth.is === 'unknown' ? unknown(...truth.missing) : known(truth.is === 'yes', truth.at)
}
