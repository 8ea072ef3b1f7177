import { all, not } from '../../model/truth'
import { ifClustered } from '../asking'
import { waitsForMessageQueuing } from '../facts/message-queuing'
import { defineRule } from '../rule'
import { receivingHosts, usesAdapter } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-NMQ-002',
  title: 'Clustered WCF-NetMsmq host without dependency on the MSMQ resource/group',
  severity: 'high',
  basis: 'DOC',
  why: 'After a failover the host can start before Message Queuing, and its receive locations may then be disabled.',
  fix: 'Put the Message Queuing resource and the host into one cluster group, and make the host resource depend on it.',
  citations: [sources.WKI, sources.CH],
  asks: ['Q25'],
  by: ['C05', 'C08', 'T10', 'T08'],

  judge: (estate) =>
    receivingHosts(estate, usesAdapter('WCF-NetMsmq'))
      .filter(({ host }) => host.clustered.is !== 'no')
      .map(({ host, locations }) =>
        decide(all(host.clustered, not(waitsForMessageQueuing(host, estate))), {
          subject: host.address,
          artifacts: locations,
          at: [...placesOf(locations), ...(host.resource.is === 'found' ? host.resource.at : [])],
          severity: severityFor('high', locations),
          servers: host.enabled.sure,
          message: `Host ${host.name} is clustered, but its cluster resource can start without Message Queuing, as it does not depend on it: ${nameList(locations)} may then be disabled.`,
          ask: ifClustered(
            host,
            `Does the cluster resource of host ${host.name} depend on a Message Queuing resource of its group?`,
          ),
          bad: 'no',
          code: 'Q25',
        }),
      ),
})
