import { all, perhaps, sure } from '../../model/truth'
import { adapterKey } from '../facts/adapters'
import { isIsolatedAdapter } from '../facts/isolated'
import { defineRule } from '../rule'
import { receivingHosts } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-ISO-002',
  title: 'One isolated host serves more than one isolated adapter',
  severity: 'low',
  basis: 'DOC',
  why: 'An isolated host instance runs one adapter only. On a server whose application pools do not keep the adapters apart, a location fails.',
  fix: 'Use an isolated host for each adapter, or an application pool for each on every web server.',
  citations: [sources.WPUB, sources.TGW],
  asks: ['Q19'],
  by: ['B01', 'B02', 'B05'],

  judge: (estate) =>
    receivingHosts(estate, (location) => isIsolatedAdapter(location, estate.snapshot))
      .filter(({ host }) => host.isolated.is !== 'no')
      .map(({ host, locations }) => {
        const { missing } = estate.snapshot.receiveLocations
        const several = new Set(locations.map(({ transport }) => adapterKey(transport))).size > 1
        const adapters = nameList(locations.map(({ transport }) => transport))
        const severity = severityFor('low', locations)
        const ask = `Does each adapter of isolated host ${host.name} (${adapters}) have an application pool of its own on every web server?`
        return decide(all(host.isolated, several || missing.length === 0 ? sure(several) : perhaps(missing)), {
          subject: host.address,
          artifacts: locations,
          at: placesOf(locations),
          severity,
          servers: host.installed.sure,
          message: `Isolated host ${host.name} serves ${adapters} for ${nameList(locations)}: an instance of it runs one adapter only, so each needs an application pool of its own.`,
          ask: `Does isolated host ${host.name} serve more than one adapter?`,
          bad: 'yes',
          code: 'Q19',
          open: {
            code: 'Q19',
            ask,
            missing: ['the application pools'],
            couldBe: severity,
            yes: 'passes',
            no: severity,
          },
        })
      }),
})
