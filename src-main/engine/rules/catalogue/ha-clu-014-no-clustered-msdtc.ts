import { groupAddress } from '../../model/address'
import type { ClusterResource } from '../../model/snapshot'
import { all, any, no, not, perhaps, sure, when, yes, type Truth } from '../../model/truth'
import type { Estate } from '../facts/estate'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-CLU-014',
  title: 'No clustered MSDTC on a cluster that runs clustered BizTalk/SSO/MSMQ resources',
  severity: 'high',
  basis: 'DOC',
  why: 'When the MSDTC of a node fails, every transaction on that server stops, and nothing takes it over.',
  fix: 'Cluster MSDTC, and let it depend on a disk and on a network name.',
  citations: [sources.CI, sources.IGM, sources.CS],
  asks: ['Q05'],
  by: ['C10', 'T08'],

  judge: (estate) => {
    const { rows } = estate.snapshot.clusterResources
    const needing = rows.filter((row) => needsTransactions(row).is === 'yes')
    const need = anyResource(estate, needsTransactions)
    if (need.is === 'no') return []
    return [
      decide(all(need, not(anyResource(estate, ({ type, at }) => sure(type === 'msdtc', [at])))), {
        subject: groupAddress,
        artifacts: needing,
        at: [],
        severity: 'high',
        message: `The cluster runs ${nameList(needing)} without a Distributed Transaction Coordinator resource: nothing takes over when the MSDTC of a node fails.`,
        ask: 'Is MSDTC clustered where BizTalk hosts, Enterprise SSO or Message Queuing are clustered?',
        bad: 'no',
        code: 'Q05',
      }),
    ]
  },
})

function anyResource({ snapshot }: Estate, holds: (row: ClusterResource) => Truth): Truth {
  const { rows, missing } = snapshot.clusterResources
  return any(no(), ...rows.map(holds), ...(missing.length > 0 ? [perhaps(missing)] : []))
}

function needsTransactions(row: ClusterResource): Truth {
  const { type, name, at } = row
  if (type === 'msmq') return yes([at])
  if (type !== 'generic-service') return no()
  const service = row.parameter('ServiceName')
  if (!service.known && isTransactional(name)) return yes([at])
  return when(service, isTransactional)
}

function isTransactional(service: string): boolean {
  return /^(btssvc\$|biztalk service .*:|entsso$)/i.test(service.trim())
}
