import type { ReceiveLocation } from '../../model/snapshot'
import { not, yes } from '../../model/truth'
import { atMost } from '../facts/count'
import type { HostFacts } from '../facts/host-facts'
import { isIsolatedAdapter } from '../facts/isolated'
import { defineRule, type Judgement } from '../rule'
import { isLoadBalanced } from '../facts/load-balancer'
import { receivingHosts } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-ISO-001',
  title:
    'Isolated receive handlers (HTTP, SOAP, WCF-BasicHttp/WSHttp/CustomIsolated) not on ≥2 servers behind a load balancer',
  severity: 'high',
  basis: 'DOC',
  why: 'An isolated host receives in the web server, and BizTalk does not balance its load: without a second web server and a load balancer the clients lose their address with one server.',
  fix: 'Install the host on a second web server with the same virtual directory and application pool, and give the clients the address of a load balancer.',
  citations: [sources.SR, sources.TGI, sources.TGP, sources.LDA],
  asks: ['Q08', 'Q19'],
  by: ['T02', 'T07', 'B01', 'B02', 'B05', 'T06'],
  hiddenBy: ['HA-HOST-002'],

  judge: (estate) =>
    receivingHosts(estate, (location) => isIsolatedAdapter(location, estate.snapshot))
      .filter(({ host }) => host.isolated.is !== 'no')
      .map(({ host, locations }) => speakOf(host, locations)),
})

function speakOf(host: HostFacts, locations: readonly ReceiveLocation[]): Judgement {
  const one = atMost(host.installed, 1)
  const servers = host.installed.sure
  const names = nameList(locations)
  const said = { subject: host.address, artifacts: locations, at: placesOf(locations), servers }
  const ask = `Do the clients of ${names} use a load balancer that leads to every server of host ${host.name}?`
  if (one.is !== 'no') {
    return decide(one, {
      ...said,
      severity: severityFor('high', locations),
      message: `Isolated host ${host.name} is installed on ${nameList(servers)} only: the clients of ${names} are cut off while that server is down.`,
      ask: `Is isolated host ${host.name} installed on one server only?`,
      bad: 'yes',
    })
  }
  const balanced = isLoadBalanced(host)
  return decide(balanced.is === 'unknown' ? yes(one.at) : { ...not(balanced), at: [...one.at, ...balanced.at] }, {
    ...said,
    severity: severityFor(balanced.is === 'no' ? 'high' : 'medium', locations),
    message: `Isolated host ${host.name} is installed on ${nameList(servers)}, but no export shows a load balancer before them: without one the clients of ${names} know a single server.`,
    ask,
    bad: 'no',
    ...(balanced.is === 'unknown' && {
      open: {
        code: 'Q08',
        ask,
        missing: ['the load balancer'],
        couldBe: severityFor('high', locations),
        yes: 'passes',
        no: severityFor('high', locations),
      },
    }),
  })
}
