import type { ReceiveLocation } from '../../model/snapshot'
import { any, not } from '../../model/truth'
import type { HostFacts } from '../facts/host-facts'
import { isLoadBalanced } from '../facts/load-balancer'
import { listens } from '../facts/listeners'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-WCF-001',
  title: 'In-process network listener on several instances needs a load balancer',
  severity: 'advice',
  basis: 'DOC',
  why: 'Each instance listens on its own server, and BizTalk does not lead the clients to one that runs.',
  fix: 'Give the clients the address of a load balancer before two or more instances, or cluster the host and give them the network name of its group.',
  citations: [sources.SR, sources.WPUB],
  asks: ['Q08'],
  by: ['T01', 'T02', 'T09', 'B01', 'B02'],
  hiddenBy: ['HA-HOST-002'],

  judge: ({ subjects, snapshot }) =>
    subjects
      .map((host) => ({ host, locations: host.locations.filter((location) => listens(location, host, snapshot)) }))
      .filter(({ locations }) => locations.length > 0)
      .map(({ host, locations }) => speakOf(host, locations)),
})

function speakOf(host: HostFacts, locations: readonly ReceiveLocation[]): Judgement {
  const several = host.severalReaders.is === 'yes'
  const servers = nameList(host.active.sure)
  const names = nameList(locations)
  const ask = `Do the clients of ${names} use a load balancer that leads to every server of host ${host.name}?`
  const balanced = isLoadBalanced(host)
  const unbalanced = balanced.is === 'yes' ? not(balanced) : host.severalReaders
  return decide(any(unbalanced, host.oneUnclusteredReader), {
    subject: host.address,
    artifacts: locations,
    at: placesOf(locations),
    severity: several && balanced.is !== 'no' ? 'advice' : severityFor('high', locations),
    servers: host.active.sure,
    message: several
      ? `Host ${host.name} listens on ${servers} for ${names}, but no export shows a load balancer before them: without one the clients know a single server.`
      : `Host ${host.name} is not clustered and listens on ${servers} only: the clients of ${names} are cut off while that server is down.`,
    ask: `Does host ${host.name} listen on one server only, without being clustered?`,
    bad: 'yes',
    otherwise: 'advice',
    ...(several && balanced.is === 'unknown'
      ? {
          open: {
            code: 'Q08',
            ask,
            missing: ['the load balancer'],
            couldBe: severityFor('high', locations),
            yes: 'passes',
            no: severityFor('high', locations),
          },
        }
      : {}),
  })
}
