import { text } from '../../assemble/settings'
import { serverKey } from '../../model/address'
import type { Endpoint, Orchestration } from '../../model/snapshot'
import { no, perhaps, yes, type Truth } from '../../model/truth'
import type { Count } from './count'

/** What a piece of work needs on each server beyond BizTalk itself. */
export function prerequisiteOf(work: Endpoint | Orchestration): string | undefined {
  if (!('direction' in work)) return 'assemblies of orchestrations'
  const { adapter, transport, artifact } = work
  if (clients.test(adapter) || clients.test(transport)) return `adapter ${adapter}`
  const custom = pipelinePaths
    .map((path) => text(artifact, path) ?? '')
    .find((name) => name !== '' && !/^Microsoft\./i.test(name))
  return custom === undefined ? undefined : `pipeline ${custom.split(',', 1)[0] ?? custom}`
}

/** Adapters that need WinSCP, Message Queuing or the client of another system on the server. */
const clients = /sftp|msmq|mqseries|mqsc|oracle|siebel|db2|hostfiles|tibco|(^|[^a-z])sap([^a-z]|$)/i

const pipelinePaths = ['ReceivePipeline@Name', 'SendPipeline@Name', 'TransmitPipeline@Name']

/** Servers that are in the first count and not in the second. */
export function newServers(now: Count, before: Count): readonly string[] {
  const had = new Set([...before.sure, ...before.maybe].map(serverKey))
  return [...new Set(now.sure)].filter((server) => !had.has(serverKey(server)))
}

export function hasNewServer(now: Count, before: Count): Truth {
  if (newServers(now, before).length > 0) return before.open ? perhaps(before.missing, now.at) : yes(now.at)
  const had = new Set(before.sure.map(serverKey))
  const maybe = [...now.sure, ...now.maybe].filter((server) => !had.has(serverKey(server)))
  if (now.open || maybe.length > 0) return perhaps([...new Set([...now.missing, ...before.missing])], now.at)
  return no(now.at)
}
