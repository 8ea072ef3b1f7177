import { any, perhaps } from '../../model/truth'
import type { Endpoint } from '../../model/snapshot'
import { asking } from '../asking'
import { serverPart } from '../facts/server-part'
import { suspects, using, type Suspects } from '../facts/suspects'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-SPS-001',
  title: 'SharePoint receive/send on one instance, or URL not load-balanced',
  severity: 'medium',
  basis: 'DOC',
  why: 'SharePoint hands each document to one reader, so that several instances are the documented way; they all stop where the address leads to one SharePoint server only.',
  fix: 'Run the host on two or more servers without a cluster, and use the address of the load balancer before SharePoint.',
  citations: [sources.SR, sources.SS, sources.WSSA],
  asks: ['Q08'],
  by: ['T02', 'B01', 'B06'],
  hiddenBy: ['HA-HOST-001', 'HA-HOST-002'],

  judge: (estate) =>
    suspects(estate, using('Windows SharePoint Services'), (endpoint, host) =>
      any(host.oneUnclusteredReader, perhaps([`whether ${siteOf(endpoint)} is load-balanced`], endpoint.places)),
    ).map(speakOf),
})

function speakOf({ host, bad, found }: Suspects<Endpoint>): Judgement {
  return decide(bad, {
    subject: host.address,
    artifacts: found,
    at: placesOf(found),
    severity: severityFor(bad.is === 'yes' ? 'high' : 'medium', found),
    servers: host.active.sure,
    message: `Host ${host.name} is not clustered and runs on ${nameList(host.active.sure)} only: what SharePoint and ${nameList(found)} exchange waits while that server is down.`,
    ask: asking(
      [host.oneUnclusteredReader, `can host ${host.name} run on more than one server`],
      [perhaps(found.map(siteOf)), `does ${nameList(found.map(siteOf))} lead to a load balancer before SharePoint`],
    ),
    bad: 'no',
    code: 'Q08',
  })
}

function siteOf(endpoint: Endpoint): string {
  const url = endpoint.property('SiteUrl', endpoint.uri)
  return url.known ? (serverPart(url.value) ?? url.value) : endpoint.name
}
