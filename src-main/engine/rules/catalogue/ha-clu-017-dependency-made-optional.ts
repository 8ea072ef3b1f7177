import type { Address } from '../../model/address'
import type { ClusterResource } from '../../model/snapshot'
import type { Estate } from '../facts/estate'
import { aboutHost, clusteredHosts } from '../facts/host-shapes'
import { hasLoosened, loosened } from '../facts/optional-dependencies'
import { ssoOf } from '../facts/sso'
import { defineRule, type Severity } from '../rule'
import { sources } from '../sources'
import { decide, nameList, type Case } from '../verdict'

export default defineRule({
  id: 'HA-CLU-017',
  title: 'Dependency changed from AND to OR or to an optional resource',
  severity: 'medium',
  basis: 'INF',
  why: 'The resource may come online without what it could not do without before, such as Message Queuing or its Network Name.',
  fix: 'Join the dependencies with AND, so that each of them must be online first.',
  citations: [sources.CH, sources.CR],
  asks: [],
  by: ['C05'],

  judge: (estate, earlier) =>
    earlier === undefined
      ? []
      : dependents(estate).map(({ row, about }) =>
          decide(hasLoosened(row, estate, earlier), {
            ...about,
            message: `Cluster resource ${row.name} can come online without ${nameList(loosened(row, estate, earlier))} now: it is only one of several alternatives, and had to be online before.`,
            ask: `Can cluster resource ${row.name} come online without something that it had to wait for before?`,
            bad: 'yes',
          }),
        ),
})

interface Dependent {
  readonly row: ClusterResource
  readonly about: Pick<Case, 'artifacts' | 'at'> & { readonly subject: Address; readonly severity: Severity }
}

function dependents(estate: Estate): readonly Dependent[] {
  const sso = ssoOf(estate)
  const queues = estate.cluster.resources.rows.filter(({ type }) => type === 'msmq')
  return [
    ...clusteredHosts(estate).flatMap((host) =>
      host.resource.is === 'found' ? [{ row: host.resource.row, about: aboutHost(host, 'medium') }] : [],
    ),
    ...[...queues, ...(sso.is === 'found' ? [sso.row] : [])].map((row) => ({
      row,
      about: { subject: row.address, artifacts: [row], at: [row.at], severity: 'medium' as const },
    })),
  ]
}
