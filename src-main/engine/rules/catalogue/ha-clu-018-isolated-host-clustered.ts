import { all } from '../../model/truth'
import { aboutHost } from '../facts/host-shapes'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide } from '../verdict'

export default defineRule({
  id: 'HA-CLU-018',
  title: 'Isolated host marked clustered',
  severity: 'medium',
  basis: 'INF',
  why: 'Isolated instances run in IIS, where BizTalk cannot see them: the cluster can neither watch nor move what they do.',
  fix: 'Uncluster the host. Put a load balancer before the web servers, or cluster the IIS web service.',
  citations: [sources.HST, sources.CS],
  asks: ['Q19'],
  by: ['T08', 'T17'],

  judge: ({ subjects }) =>
    subjects
      .filter(
        ({ isolated, clustered }) => isolated.is === 'yes' || (isolated.is === 'unknown' && clustered.is === 'yes'),
      )
      .map((host) =>
        decide(all(host.isolated, host.clustered), {
          ...aboutHost(host, 'medium'),
          message: `Isolated host ${host.name} is marked clustered, but its instances run in IIS: the cluster cannot move them.`,
          ask: `Is host ${host.name} isolated, and marked clustered all the same?`,
          bad: 'yes',
          code: 'Q19',
        }),
      ),
})
