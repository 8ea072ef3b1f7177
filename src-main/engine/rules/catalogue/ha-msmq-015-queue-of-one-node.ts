import { all, any, perhaps, sure, type Truth } from '../../model/truth'
import { asking } from '../asking'
import { queueOf, type Queue } from '../facts/queue'
import { suspects, using } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MSMQ-015',
  title: 'Queue name pins a physical node',
  severity: 'high',
  basis: 'INF',
  why: 'After a failover the adapter still goes to the queue manager of the node that failed, or of the one that is passive now.',
  fix: 'Name the network name of the cluster group in place of the node, or “.” once it is confirmed that the host resource uses the network name as its computer name.',
  citations: [sources.MQQ, sources.CH],
  asks: ['Q02', 'Q25'],
  by: ['T08', 'B06', 'T10', 'C07'],

  judge: (estate) =>
    suspects(
      estate,
      (host) => (host.clustered.is === 'no' ? [] : using('MSMQ')(host)),
      (endpoint, host) => all(host.clustered, isOnOneNode(queueOf(endpoint, host, estate))),
    ).map(({ host, bad, found }) => {
      const queues = found.map((endpoint) => queueOf(endpoint, host, estate).name).filter((name) => name !== '')
      return decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity: severityFor('high', found),
        servers: host.enabled.sure,
        message: `Host ${host.name} is clustered, but uses ${nameList(queues)} for ${nameList(found)} by the name of one node: after a failover that is the wrong queue manager.`,
        ask: asking(
          [host.clustered, `is host ${host.name} clustered`],
          [
            any(...found.map((endpoint) => isOnOneNode(queueOf(endpoint, host, estate)))),
            `is a queue of ${nameList(found)} on one node of the cluster by its own name`,
          ],
        ),
        bad: 'yes',
        code: 'Q02',
      })
    }),
})

function isOnOneNode({ is, at, missing }: Queue): Truth {
  return is === 'unknown' ? perhaps(missing, at) : sure(is === 'local-node', at)
}
