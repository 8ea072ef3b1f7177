import { any, anyOf, no, type Truth } from '../../model/truth'
import type { Estate } from '../facts/estate'
import { hostsAfter, redundantServers, shareNoSecondServer } from '../facts/flows'
import type { HostFacts } from '../facts/host-facts'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-HOST-006',
  title: 'Same host instance count but on a shrunken set of servers',
  severity: 'medium',
  basis: 'INF',
  why: 'Each host looks redundant, but after the loss of one server the flow depends on one server for every step.',
  fix: 'Run every host of the flow on the same two or more servers.',
  citations: [sources.HAH, sources.SC],
  asks: [],
  by: ['T05', 'T02', 'T03', 'B01', 'B09', 'B12'],
  hiddenBy: ['HA-HOST-002'],

  judge: (estate) =>
    estate.subjects
      .map((host) => ({ host, flows: flowsOf(host, estate) }))
      .filter(({ flows }) => flows.length > 0)
      .map(({ host, flows }) => {
        const { truth, found: shown } = anyOf(flows, ({ hosts }) => isApart(hosts, estate))
        const ports = new Set(shown.map(({ port }) => port))
        const locations = host.locations.filter(({ port }) => ports.has(port))
        const hosts = [...new Set(shown.flatMap((flow) => flow.hosts))]
        return decide(any(no(host.at), truth), {
          subject: host.address,
          artifacts: locations,
          at: placesOf(locations),
          severity: severityFor('medium', locations),
          servers: [],
          message: `What host ${host.name} receives through ${nameList([...ports])} passes hosts that share no second server: ${nameList(hosts.map((one) => withServers(one, estate)))}.`,
          ask: `Do ${nameList(hosts)}, through which messages from ${nameList([...ports])} pass, share two servers?`,
          bad: 'no',
        })
      }),
})

/** Receive ports of the host from which messages go on to other hosts. */
function flowsOf(host: HostFacts, estate: Estate): readonly { port: string; hosts: readonly HostFacts[] }[] {
  const ports = [...new Set(host.locations.map(({ port }) => port))]
  return ports
    .map((port) => ({ port, hosts: [...new Set([host, ...hostsAfter(port, estate)])] }))
    .filter(({ hosts }) => hosts.length > 1)
}

function isApart(hosts: readonly HostFacts[], estate: Estate): Truth {
  return shareNoSecondServer(hosts.map((host) => redundantServers(host, estate)))
}

function withServers(host: HostFacts, estate: Estate): string {
  return `${host.name} (${nameList(redundantServers(host, estate).sure)})`
}
