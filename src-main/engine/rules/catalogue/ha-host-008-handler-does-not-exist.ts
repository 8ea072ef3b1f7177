import { sameName } from '../../model/address'
import type { Endpoint, Orchestration } from '../../model/snapshot'
import { anyOf, no, perhaps, yes, not, type Truth } from '../../model/truth'
import type { Estate } from '../facts/estate'
import type { HostFacts } from '../facts/host-facts'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-HOST-008',
  title: 'Binding names a handler that does not exist after the change',
  severity: 'high',
  basis: 'DOC*',
  why: 'An import looks for the handler by its name: where it is missing, the import fails, or the artifact stays on its old host.',
  fix: 'Create the host and its handler before the import, or correct the host in the binding file.',
  citations: [sources.BIND, sources.BUPD, sources.W_RH],
  asks: [],
  by: ['B17', 'T12', 'B01', 'B09', 'B12'],

  judge: (estate) =>
    estate.subjects
      .filter(({ work }) => work.length > 0)
      .map((host) => {
        const { truth, found: artifacts } = anyOf(host.work, (work) => lacksHandler(work, host, estate))
        const without = truth.is === 'yes' ? artifacts : []
        const open = truth.is === 'unknown' ? artifacts : []
        return decide(truth, {
          subject: host.address,
          artifacts,
          at: placesOf(artifacts),
          severity: severityFor('high', artifacts),
          message: `The bindings name ${nameList(without.map((work) => handlerOf(work, host)))} for ${nameList(without)}, and there is nothing of that name.`,
          ask: `Is there really ${nameList(open.map((work) => handlerOf(work, host)))}?`,
          bad: 'no',
        })
      }),
})

function lacksHandler(work: Endpoint | Orchestration, host: HostFacts, { snapshot }: Estate): Truth {
  if (!('direction' in work)) return not(host.exists)
  const { missing } = work.direction === 'receive' ? snapshot.receiveHandlers : snapshot.sendHandlers
  const row = host.handlers.find((one) => one.direction === work.direction && sameName(one.adapter, work.transport))
  if (row) return no([row.at])
  return missing.length > 0 ? perhaps(missing) : yes()
}

function handlerOf(work: Endpoint | Orchestration, { name }: HostFacts): string {
  return 'direction' in work ? `the ${work.transport} ${work.direction} handler of host ${name}` : `host ${name}`
}
