import { not } from '../../model/truth'
import { isSet } from '../facts/property'
import { likely } from '../facts/likely'
import { defineRule } from '../rule'
import { receivingHosts, usesAdapter } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-NMQ-001',
  title: 'WCF-NetMsmq (or WCF-Custom/netMsmqBinding) receive on an unclustered host',
  severity: 'high',
  basis: 'DOC',
  why: 'The queue lives on one server: what lies in it cannot be read while that server is down, and several readers break the order where it must be kept.',
  fix: 'Cluster the host in the cluster group of the clustered Message Queuing resource.',
  citations: [sources.SR, sources.WMQ],
  asks: ['Q02', 'Q03'],
  by: ['T09', 'B01', 'B05', 'B02', 'T01'],
  hiddenBy: ['HA-HOST-002'],

  judge: (estate) =>
    receivingHosts(estate, usesAdapter('WCF-NetMsmq')).map(({ host, locations }) => {
      const ordered = likely(locations, (location) => isSet(location, 'OrderedProcessing'))
      const breaks = ordered.length === 0 ? 'no' : host.severalReaders.is
      const broken = severityFor('critical', ordered)
      return decide(not(host.clustered), {
        subject: host.address,
        artifacts: locations,
        at: placesOf(locations),
        severity: breaks === 'yes' ? broken : severityFor('high', locations),
        servers: host.active.sure,
        message:
          breaks === 'yes'
            ? `Host ${host.name} is not clustered and can run on ${nameList(host.active.sure)} at once: ${nameList(ordered)} must keep the order of messages, which two readers break.`
            : `Host ${host.name} is not clustered and receives by WCF-NetMsmq for ${nameList(locations)}: what lies in the queue cannot be read while its server is down.`,
        ask: `Is host ${host.name}, which receives by WCF-NetMsmq for ${nameList(locations)}, clustered?`,
        bad: 'no',
        code: 'Q02',
        ...(breaks === 'unknown' && {
          open: {
            ask: `Can host ${host.name} run on more than one server at a time, although ${nameList(ordered)} must keep the order of messages?`,
            missing: host.severalReaders.missing,
            couldBe: broken,
            yes: broken,
            no: severityFor('high', locations),
          },
        }),
      })
    }),
})
