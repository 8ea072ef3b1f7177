import { all, not, perhaps, yes, type Truth } from '../../model/truth'
import { exactly } from '../facts/count'
import type { HostFacts } from '../facts/host-facts'
import { aboutHost, hasReaderOfItsOwn, undecidedAdapters } from '../facts/host-shapes'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf } from '../verdict'

export default defineRule({
  id: 'HA-HOST-001',
  title: 'Host with live artifacts runs on one server only',
  severity: 'high',
  basis: 'DOC',
  why: 'When the only server of the host is lost, everything that runs in the host stops until that server is back.',
  fix: 'Add an enabled instance of the host on a second server. Do not cluster the host for it.',
  citations: [sources.HAH, sources.TGH, sources.SR, sources.SP, sources.SS],
  asks: ['Q21'],
  by: ['T02', 'T03', 'T04', 'T05', 'T07', 'B01', 'B09', 'B12', 'T11'],
  hiddenBy: ['HA-HOST-002'],

  judge: ({ subjects }) =>
    subjects.filter(applies).map((host) =>
      decide(all(exactly(host.enabled, 1), not(host.clustered), not(host.isolated), severalAllowed(host)), {
        ...aboutHost(host, 'high'),
        at: [...host.at, ...placesOf(host.work)],
        servers: host.enabled.sure,
        message: `Host ${host.name} runs on ${nameList(host.enabled.sure)} only: when that server is lost, nothing runs ${nameList(host.work)}.`,
        ask: question(host),
        bad: 'yes',
      }),
    ),
})

function applies(host: HostFacts): boolean {
  const elsewhere = host.isolated.is === 'yes' || host.clustered.is === 'yes' || hasReaderOfItsOwn(host)
  return host.work.length > 0 && !elsewhere
}

function severalAllowed(host: HostFacts): Truth {
  const missing = undecidedAdapters(host).map((adapter) => `whether ${adapter} may run in several instances at once`)
  return missing.length > 0 ? perhaps(missing, placesOf(host.endpoints)) : yes()
}

function question(host: HostFacts): string {
  const adapters = undecidedAdapters(host)
  return adapters.length > 0
    ? `Does host ${host.name} run on one server only, although adapter ${nameList(adapters)} can run in several instances at once?`
    : `Does host ${host.name} run on one server only, and is it unclustered?`
}
