import { any } from '../../model/truth'
import { isAdapter } from '../facts/adapters'
import type { Estate } from '../facts/estate'
import type { HostFacts } from '../facts/host-facts'
import { runningOn, sharedServers, shareServer } from '../facts/running-on'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf } from '../verdict'

export default defineRule({
  id: 'HA-MLLP-001',
  title: 'More than one MLLP receive (or send) handler on one server',
  severity: 'critical',
  basis: 'DOC',
  why: 'A server takes one MLLP receive handler and one MLLP send handler: the locations or ports of another one cannot be enabled there, which may show only after a failover.',
  fix: 'Use one host for all MLLP receive locations of a server, and one host for all of its MLLP send ports.',
  citations: [sources.HL7E],
  asks: ['Q20'],
  by: ['B01', 'B02', 'B09', 'T01', 'T08', 'C02'],

  judge: (estate) => estate.subjects.filter((host) => mllpOf(host).length > 0).map((host) => speakOf(host, estate)),
})

function speakOf(host: HostFacts, { hosts, cluster }: Estate): Judgement {
  const servers = runningOn(host, cluster)
  const rivals = hosts
    .filter((other) => other !== host && compete(host, other))
    .map((other) => ({ other, truth: shareServer(servers, runningOn(other, cluster)) }))
  const bad = any(...rivals.map(({ truth }) => truth))
  const others = rivals.filter(({ truth }) => truth.is === bad.is).map(({ other }) => other)
  const shared = others.flatMap((other) => sharedServers(servers.sure, runningOn(other, cluster).sure))
  const endpoints = mllpOf(host)
  const live = [endpoints, others.flatMap(mllpOf)].every((side) => side.some((endpoint) => endpoint.live))
  return decide(bad, {
    subject: host.address,
    artifacts: endpoints,
    at: placesOf([...endpoints, ...(bad.is === 'no' ? [] : others.flatMap(mllpOf))]),
    severity: live ? 'critical' : 'high',
    servers: shared,
    message: `Host ${host.name} can run on ${nameList(shared)}, where ${nameList(others)} can use MLLP in the same direction too: only one of them can be enabled there, so that ${nameList(endpoints)} or what runs in the other fails.`,
    ask: `Can host ${host.name} run on a server where another host (${nameList(others)}) uses MLLP in the same direction?`,
    bad: 'yes',
  })
}

function compete(a: HostFacts, b: HostFacts): boolean {
  return ['receive', 'send'].some((direction) =>
    [a, b].every((host) => mllpOf(host).some((endpoint) => endpoint.direction === direction)),
  )
}

function mllpOf({ endpoints }: HostFacts): HostFacts['endpoints'] {
  return endpoints.filter((endpoint) => isAdapter(endpoint, 'MLLP'))
}
