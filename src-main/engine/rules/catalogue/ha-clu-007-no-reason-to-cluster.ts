import { all } from '../../model/truth'
import { ifClustered } from '../asking'
import type { Estate } from '../facts/estate'
import type { HostFacts } from '../facts/host-facts'
import { aboutHost, clusteredHosts } from '../facts/host-shapes'
import { noReason } from '../facts/no-reason'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-CLU-007',
  title: 'Host clustered without a documented reason',
  severity: 'medium',
  basis: 'DOC',
  why: 'A clustered host runs one instance at a time: where nothing needs that, it only loses capacity and waits for a failover.',
  fix: 'Uncluster the host and run one instance of it on each server.',
  citations: [sources.CH, sources.TGO, sources.IGM],
  asks: [],
  by: ['T08', 'B01', 'B05', 'B03'],

  judge: (estate) =>
    clusteredHosts(estate).map((host) =>
      decide(all(host.clustered, noReason(host, estate)), {
        ...aboutHost(host, 'medium'),
        ...(host.work.length > 0 ? {} : { severity: 'advice' }),
        message: `Host ${host.name} is clustered, but ${unneeded(host, estate)}.`,
        ask: ifClustered(host, `Is there a reason to run host ${host.name} on one server at a time?`),
        bad: 'no',
      }),
    ),
})

function unneeded({ work, handlers }: HostFacts, { snapshot }: Estate): string {
  if (work.length > 0) return `nothing that it runs needs it: ${nameList(work)}`
  const adapters = nameList(handlers.map(({ adapter }) => adapter))
  return snapshot.bindingsCover === 'group' || handlers.length === 0
    ? 'it runs nothing'
    : `none of its handlers needs it: ${adapters}`
}
