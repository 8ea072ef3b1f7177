import { groupAddress } from '../../model/address'
import { any, no, perhaps, yes, type Truth } from '../../model/truth'
import { askingEither } from '../asking'
import type { Estate } from '../facts/estate'
import type { HostFacts } from '../facts/host-facts'
import { aboutHost } from '../facts/host-shapes'
import { isTracking } from '../facts/tracking'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf } from '../verdict'

export default defineRule({
  id: 'HA-TRK-004',
  title: 'Tracking host also does receive/send/orchestration work, or is clustered',
  severity: 'low',
  basis: 'DOC*',
  why: 'Tracking and other work slow each other down, and a clustered tracking host moves the data of one MessageBox at a time.',
  fix: 'Use a dedicated host for tracking, with an instance on several servers and not clustered.',
  citations: [sources.TGT, sources.SD],
  asks: [],
  by: ['T13', 'B01', 'B09', 'B12', 'T08'],

  judge: (estate) => {
    const tracking = estate.hosts.filter((host) => isTracking(host).is === 'yes')
    const known = tracking.map((host) =>
      decide(any(carriesMore(host, estate), host.clustered), {
        ...aboutHost(host, 'low'),
        at: [...host.at, ...isTracking(host).at],
        message: `Tracking host ${host.name} ${reasonsOf(host).join(' and ')}: tracking is meant to have an unclustered host of its own.`,
        ask: askingEither(
          [carriesMore(host, estate), `does tracking host ${host.name} carry other work`],
          [host.clustered, `is tracking host ${host.name} clustered`],
        ),
        bad: 'yes',
      }),
    )
    return tracking.length > 0 ? known : whichHost(estate)
  },
})

function carriesMore({ work }: HostFacts, { snapshot: { receiveLocations } }: Estate): Truth {
  if (work.length > 0) return yes(placesOf(work))
  return receiveLocations.missing.length > 0 ? perhaps(receiveLocations.missing) : no()
}

function reasonsOf({ work, clustered }: HostFacts): readonly string[] {
  return [
    ...(work.length > 0 ? [`also runs ${nameList(work)}`] : []),
    ...(clustered.is === 'yes' ? ['is clustered'] : []),
  ]
}

function whichHost({ hosts, snapshot }: Estate): readonly Judgement[] {
  const missing = [...new Set([...snapshot.hosts.missing, ...hosts.flatMap((host) => isTracking(host).missing)])]
  if (missing.length === 0 || hosts.length === 0) return []
  const ask = 'Does the host that moves tracking data carry other work, or is it clustered?'
  const nothing = { subject: groupAddress, artifacts: [], at: [], message: ask }
  return [decide(perhaps(missing), { ...nothing, severity: 'low', ask, bad: 'yes' })]
}
