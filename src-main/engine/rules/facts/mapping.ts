import { missingOf } from '../../assemble/snapshot'
import { readBoolean } from '../../assemble/settings'
import { sameName, serverKey } from '../../model/address'
import { perhaps, sure, type Truth } from '../../model/truth'
import type { Estate } from './estate'

/** Whether the host is not mapped to the server (MSBTS_ServerHost.IsMapped). */
export function isUnmapped(server: string, host: string, { snapshot: { servers, state } }: Estate): Truth {
  const rows = servers.rows.filter(({ name }) => serverKey(name) === serverKey(server))
  for (const [path, { value, file, line }] of rows.flatMap(({ artifact }) => [...artifact.settings])) {
    if (!path.startsWith('Mapped/') || !sameName(unescapeName(path.slice('Mapped/'.length)), host)) continue
    const mapped = readBoolean(String(value))
    if (mapped !== undefined) return sure(!mapped, [{ file, line }])
  }
  const missing = missingOf(state, 'biztalk-server-hosts')
  return perhaps(missing.length > 0 ? missing : [`biztalk-server-hosts.json: IsMapped of host ${host} on ${server}`])
}

function unescapeName(name: string): string {
  return name.replaceAll('%2F', '/').replaceAll('%25', '%')
}
