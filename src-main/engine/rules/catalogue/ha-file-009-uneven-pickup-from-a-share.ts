import { all, any } from '../../model/truth'
import { asking, onSeveralServers } from '../asking'
import { usesShare } from '../facts/shares'
import { receiving, suspects } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf } from '../verdict'

export default defineRule({
  id: 'HA-FILE-009',
  title: 'Uneven pickup from a UNC path with several servers',
  severity: 'advice',
  basis: 'DOC',
  why: 'One server picks up most of the files, while the others stand by: that is how the adapter works, and no sign that an instance is broken.',
  fix: 'Leave it as it is. Plan each server so that it can carry the whole load.',
  citations: [sources.FILR],
  asks: [],
  by: ['T01'],

  judge: (estate) =>
    suspects(estate, receiving('FILE'), (location, host) => all(usesShare(location), host.severalReaders)).map(
      ({ host, bad, found }) =>
        decide(bad, {
          subject: host.address,
          artifacts: found,
          at: placesOf(found),
          severity: 'advice',
          servers: host.active.sure,
          message: `Host ${host.name} receives on ${nameList(host.active.sure)} from a share for ${nameList(found)}: one server will pick up most of the files.`,
          ask: asking(
            [any(...found.map(usesShare)), `is the folder of ${nameList(found)} on a share`],
            onSeveralServers(host),
          ),
          bad: 'yes',
        }),
    ),
})
