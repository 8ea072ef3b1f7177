import { serverKey } from '../../model/address'
import type { Setting } from '../../model/artifact'
import type { Snapshot } from '../../model/snapshot'
import { perhaps, sure, type Truth } from '../../model/truth'
import { missingOf } from '../../assemble/snapshot'

/** Whether a Windows service runs on a server and starts with it (Win32_Service). */
export function runsService({ servers, state }: Snapshot, server: string, service: string): Truth {
  const settings = servers.rows
    .filter(({ name }) => serverKey(name) === serverKey(server))
    .flatMap(({ artifact }) => [...artifact.settings])
    .filter(([path]) => path.startsWith('Service/'))
  const find = (property: string): Setting | undefined =>
    settings.find(([path]) => path.toLowerCase() === `service/${service}/${property}`.toLowerCase())?.[1]
  const missing = missingOf(state, 'services')
  const running = find('State')
  if (running === undefined) {
    if (missing.length > 0) return perhaps(missing)
    const others = settings.map(([, setting]) => setting)
    return others.length === 0 ? perhaps([`services.json: the services of ${server}`]) : sure(false, others.slice(0, 1))
  }
  const start = find('StartMode')
  const at = start === undefined ? [running] : [running, start]
  return sure(isRunning(running) && !(start && startsByHand(start)), at)
}

function isRunning({ value }: Setting): boolean {
  return ['running', '4'].includes(String(value).trim().toLowerCase())
}

function startsByHand({ value }: Setting): boolean {
  return ['manual', 'disabled', '3', '4'].includes(String(value).trim().toLowerCase())
}
