import { groupAddress } from '../../model/address'
import type { ClusterResource } from '../../model/snapshot'
import { any, not, perhaps, type Truth } from '../../model/truth'
import type { Estate } from '../facts/estate'
import { clusteredHosts } from '../facts/host-shapes'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide } from '../verdict'

export default defineRule({
  id: 'HA-CLU-015',
  title: 'Clustered MSDTC lacks disk/network-name dependency',
  severity: 'high',
  basis: 'DOC',
  why: 'MSDTC may not come online after a failover, and the BizTalk services that need it fail.',
  fix: 'Let the MSDTC resource depend on a disk and on a Network Name of its group.',
  citations: [sources.TC],
  asks: [],
  by: ['C05'],

  judge: (estate) => {
    const { rows, missing } = estate.cluster.resources
    const coordinators = rows.filter(({ type }) => type === 'msdtc')
    const unlisted = missing.length > 0 && clusteredHosts(estate).length > 0 ? [whetherClustered(missing)] : []
    return [...coordinators.map((row) => speakOf(row, estate)), ...unlisted]
  },
})

function speakOf(row: ClusterResource, estate: Estate): Judgement {
  const lacksDisk = lacksADisk(row, estate)
  const lacksName = not(estate.cluster.dependsOn(row, ({ type }) => type === 'network-name'))
  const lacking = [...(lacksDisk.is === 'yes' ? ['a disk'] : []), ...(lacksName.is === 'yes' ? ['a Network Name'] : [])]
  return decide(any(lacksDisk, lacksName), {
    subject: row.address,
    artifacts: [row],
    at: [row.at],
    severity: 'high',
    message: `Clustered MSDTC, resource ${row.name}, does not depend on ${lacking.join(' nor on ')}: it may not come online after a failover.`,
    ask: `Does clustered MSDTC, resource ${row.name}, depend on a disk and on a Network Name?`,
    bad: 'no',
  })
}

/** Disks of other makers have resource types of their own. */
function lacksADisk(row: ClusterResource, { cluster }: Estate): Truth {
  const lacks = not(cluster.dependsOn(row, ({ type }) => type === 'disk'))
  const other = cluster.dependsOn(row, ({ type }) => type === 'other')
  return lacks.is === 'yes' && other.is === 'yes'
    ? perhaps([`whether a resource that ${row.name} depends on is a disk`], lacks.at)
    : lacks
}

function whetherClustered(missing: readonly string[]): Judgement {
  const ask = 'If MSDTC is clustered, does it depend on a disk and on a Network Name?'
  const nothing = { subject: groupAddress, artifacts: [], at: [], message: ask }
  return decide(perhaps(missing), { ...nothing, severity: 'high', ask, bad: 'no' })
}
