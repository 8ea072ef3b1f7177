import { all, perhaps } from '../../model/truth'
import { isSet } from '../facts/property'
import { isLocal, queueOf } from '../facts/queue'
import { receiving, suspects } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MSMQ-017',
  title: 'NLB in front of MSMQ with transactional messages',
  severity: 'medium',
  basis: 'DOC',
  why: 'Network load balancing spreads the messages of one transaction and one order over several queue managers: they get lost or overtake each other.',
  fix: 'Use a Windows cluster for transactional queues, and load balancing only for messages that are not transactional.',
  citations: [sources.MQM],
  asks: ['Q08'],
  by: ['T01', 'T09', 'B07'],

  judge: (estate) =>
    suspects(estate, receiving('MSMQ'), (location, host) =>
      all(
        isSet(location, 'transactional'),
        isLocal(queueOf(location, host, estate)),
        host.severalReaders,
        perhaps(['the load balancer']),
      ),
    ).map(({ host, bad, found }) =>
      decide(bad, {
        subject: host.address,
        artifacts: found,
        at: placesOf(found),
        severity: severityFor('medium', found),
        servers: host.active.sure,
        message: `Host ${host.name} reads transactional messages for ${nameList(found)} from local queues of several servers, and the senders use a load balancer.`,
        ask: `Do the senders of ${nameList(found)}, which host ${host.name} reads in transactions, use the address of a load balancer?`,
        bad: 'yes',
        code: 'Q08',
      }),
    ),
})
