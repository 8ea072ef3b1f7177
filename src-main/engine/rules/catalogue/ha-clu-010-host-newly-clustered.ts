import { all, not, when } from '../../model/truth'
import { enabledBefore, wasClustered } from '../facts/earlier'
import { aboutHost, clusteredHosts } from '../facts/host-shapes'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-CLU-010',
  title: 'Host newly clustered: goes online at once',
  severity: 'advice',
  basis: 'DOC',
  why: 'As soon as a host is clustered, the cluster brings it online and it processes messages, on one server at a time.',
  fix: 'Disable the receive locations of the host first where it must not start to receive at once.',
  citations: [sources.CR],
  asks: [],
  by: ['T08'],

  judge: (estate, earlier) =>
    earlier === undefined
      ? []
      : clusteredHosts(estate)
          .filter(({ name }) => earlier.host(name) !== undefined)
          .map((host) => {
            const { sure } = enabledBefore(earlier, host)
            const isNow = host.group?.known ? when(host.group, (group) => group !== '') : host.clustered
            return decide(all(not(wasClustered(earlier, host)), isNow), {
              ...aboutHost(host, 'advice'),
              message: `Host ${host.name} is clustered now: it goes online at once, and one server at a time runs it where ${sure.length > 0 ? nameList(sure) : 'none'} could before.`,
              ask: `Does the change cluster host ${host.name}?`,
              bad: 'yes',
            })
          }),
})
