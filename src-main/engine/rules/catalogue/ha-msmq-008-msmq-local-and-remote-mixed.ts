import { all, any, not } from '../../model/truth'
import { isElsewhere, isLocal } from '../facts/queue'
import { locationsOf, msmqHosts } from '../facts/queue-hosts'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MSMQ-008',
  title: 'Local and remote queues mixed under one MSMQ receive host',
  severity: 'high',
  basis: 'DOC*',
  why: 'A host needs no cluster only where all its queues are remote; one local queue ends this, and the two kinds need opposite remedies.',
  fix: 'Split the host: a clustered one for local queues, and an unclustered one on several servers for remote queues.',
  citations: [sources.CH],
  asks: ['Q02'],
  by: ['B06', 'B02', 'B01'],
  hiddenBy: ['HA-HOST-002'],

  judge: (estate) =>
    msmqHosts(estate)
      .filter(({ reads }) => reads.length > 1)
      .map(({ host, reads }) => {
        const locations = locationsOf(reads)
        const local = any(...reads.map(({ queue }) => isLocal(queue)))
        const elsewhere = any(...reads.map(({ queue }) => isElsewhere(queue)))
        const named = (is: typeof isLocal) => nameList(locationsOf(reads.filter(({ queue }) => is(queue).is === 'yes')))
        return decide(all(not(host.clustered), local, elsewhere), {
          subject: host.address,
          artifacts: locations,
          at: placesOf(locations),
          severity: severityFor('high', locations),
          servers: host.active.sure,
          message: `Host ${host.name} is not clustered and reads local queues (${named(isLocal)}) and queues on other computers (${named(isElsewhere)}): the first need a cluster, the second several servers.`,
          ask: `Are some queues of ${nameList(locations)} on a server of unclustered host ${host.name}, and others on a remote server?`,
          bad: 'yes',
          code: 'Q02',
        })
      }),
})
