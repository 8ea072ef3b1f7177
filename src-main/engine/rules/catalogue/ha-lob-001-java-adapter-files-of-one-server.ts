import { all, sure } from '../../model/truth'
import { isEnterpriseAdapter, localPaths } from '../facts/lob-adapters'
import { suspects } from '../facts/suspects'
import { hasSecondServer } from '../facts/takeover'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-LOB-001',
  title: 'Java-based LOB adapter (PeopleSoft, JD Edwards, TIBCO) depends on node-local files',
  severity: 'low',
  basis: 'INF',
  why: 'The adapter finds Java and the libraries of the other system by paths on the server: on a server without them every call fails, which may show only after a failover.',
  fix: 'Install the same files at the same paths on every server of the host, in the same versions.',
  citations: [sources.PSP, sources.LOBI, sources.PS],
  asks: ['Q10', 'Q23'],
  by: ['T01', 'T08', 'C02', 'B07', 'B09'],

  judge: (estate) =>
    suspects(
      estate,
      ({ locations, transports }) => [...locations, ...transports].filter(isEnterpriseAdapter),
      (endpoint, host) =>
        all(hasSecondServer(host, estate.cluster), sure(localPaths(endpoint).length > 0, localPaths(endpoint))),
    ).map(({ host, bad, found }) => {
      const severity = severityFor('low', found)
      const paths = nameList(found.flatMap(localPaths).map(({ path }) => path))
      const ask = `Do the paths that ${nameList(found)} uses exist, in the same version, on every server that can run host ${host.name}?`
      return decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity,
        servers: host.enabled.sure,
        message: `Host ${host.name} can run on ${nameList(host.enabled.sure)}, and ${nameList(found)} needs ${paths} on each of them: no export shows that they are there.`,
        ask,
        bad: 'no',
        code: 'Q10',
        open: { code: 'Q10', ask, missing: ['what each server has'], couldBe: severity, yes: 'passes', no: severity },
      })
    }),
})
