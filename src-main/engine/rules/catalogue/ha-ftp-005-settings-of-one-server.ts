import type { Endpoint } from '../../model/snapshot'
import { all, any, type Truth } from '../../model/truth'
import { nodeLocalNames, nodeLocals } from '../facts/node-local'
import { suspects, using, type Suspects } from '../facts/suspects'
import { hasSecondServer } from '../facts/takeover'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-FTP-005',
  title: 'Node-local settings used by a file-transfer location that can move between nodes',
  severity: 'medium',
  basis: 'INF',
  why: 'A path, a certificate or a key that is not there for the same account on the next server disables the location at the first failover.',
  fix: 'Put the same files and certificates on every server of the host, for the account it runs under, or use a path on shared storage.',
  citations: [sources.FTPC, sources.FTPP, sources.SFTP, sources.CERT],
  asks: ['Q10'],
  by: ['T01', 'T08', 'C02', 'B07', 'B01'],

  judge: (estate) =>
    suspects(estate, using('FTP', 'SFTP'), (endpoint, host) =>
      all(usesNodeLocals(endpoint), hasSecondServer(host, estate.cluster)),
    ).map(speakOf),
})

function speakOf({ host, bad, found }: Suspects<Endpoint>): Judgement {
  const severity = severityFor('medium', found)
  const settings = nameList(found.flatMap(nodeLocalNames))
  const ask = `Do the paths, certificates and keys of ${nameList(found)} exist, for the same account, on every server that can run host ${host.name}?`
  return decide(bad, {
    subject: host.address,
    artifacts: found,
    at: placesOf(found),
    severity,
    servers: host.enabled.sure,
    message: `Host ${host.name} can run on ${nameList(host.enabled.sure)}, but the settings of ${nameList(found)} name what each server has of its own (${settings}): no export shows that it is the same on all of them.`,
    ask,
    bad: 'no',
    code: 'Q10',
    open: { code: 'Q10', ask, missing: ['what each server has'], couldBe: severity, yes: 'passes', no: severity },
  })
}

function usesNodeLocals(endpoint: Endpoint): Truth {
  return any(...nodeLocals(endpoint).map(({ truth }) => truth))
}
