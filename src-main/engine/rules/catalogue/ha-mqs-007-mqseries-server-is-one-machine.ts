import { namesOneServer } from '../facts/one-server'
import { mqseriesServer } from '../facts/mqseries-queue'
import { suspects, using } from '../facts/suspects'
import { perhaps } from '../../model/truth'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MQS-007',
  title: 'MQ server part of queueDetails is a physical machine',
  severity: 'medium',
  basis: 'INF',
  why: 'The adapter goes on asking that one machine: when the queue manager fails over to another, the adapter does not follow.',
  fix: 'Name the virtual name of the MQSeries cluster in queueDetails.',
  citations: [sources.WSP, sources.WSHA],
  asks: ['Q07'],
  by: ['B06', 'B07'],

  judge: (estate) =>
    suspects(estate, using('MQSeries'), (endpoint) => {
      const server = mqseriesServer(endpoint)
      return server.known ? namesOneServer(server.value, estate) : perhaps(server.missing)
    }).map(({ host, bad, found }) => {
      const servers = found.map(mqseriesServer).flatMap((server) => (server.known ? [server.value] : []))
      return decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity: severityFor('medium', found),
        message: `Host ${host.name} reaches MQSeries for ${nameList(found)} by the name of one machine, ${nameList(servers)}: a failover of the queue manager is not followed.`,
        ask: `Is the MQSeries server of ${nameList(found)} in host ${host.name} named by a virtual name that moves with the queue manager?`,
        bad: 'no',
        code: 'Q07',
      })
    }),
})
