import type { Severity } from '../rule'
import type { Estate } from './estate'
import type { HostFacts } from './host-facts'
import { aboutHost } from './host-shapes'
import { isTracking } from './tracking'

/** Hosts that carry something, or of which an instance is known. */
export function workingHosts({ subjects }: Estate): readonly HostFacts[] {
  return subjects.filter(({ work, instances }) => work.length > 0 || instances.length > 0)
}

/** As `aboutHost`, but a host that carries nothing is advice: only where all bindings are known, and it moves no tracking data. */
export function aboutWorkingHost(
  host: HostFacts,
  severity: Severity,
  { snapshot }: Estate,
): ReturnType<typeof aboutHost> {
  const about = aboutHost(host, severity)
  if (isTracking(host).is === 'yes') return { ...about, severity }
  const idle = host.work.length === 0 && snapshot.receiveLocations.missing.length === 0
  return idle ? { ...about, severity: 'advice' } : about
}
