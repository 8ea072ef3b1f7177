import type { HostInstance } from '../../model/snapshot'
import { all, not, when, type Truth } from '../../model/truth'
import { fewer } from '../facts/count'
import { enabledBefore, wasClustered, wasNotDisabled } from '../facts/earlier'
import type { Estate } from '../facts/estate'
import type { HostFacts } from '../facts/host-facts'
import { aboutHost, hasInstance } from '../facts/host-shapes'
import { policyOf } from '../facts/adapters'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-HOST-003',
  title: 'Host instance disabled (latent redundancy loss)',
  severity: 'high',
  basis: 'DOC',
  why: 'A disabled instance keeps running until it stops and cannot be started again: the loss shows only at the next restart or failure.',
  fix: 'Enable the instance again, or add an enabled instance of the host on another server.',
  citations: [sources.W_HID, sources.MIP],
  asks: [],
  by: ['T03'],
  hiddenBy: ['HA-HOST-002'],

  judge: (estate, earlier) =>
    earlier === undefined
      ? []
      : estate.subjects
          .filter((host) => applies(host, earlier))
          .map((host) => {
            const newly = (instance: HostInstance) => newlyDisabled(instance, host, earlier)
            const servers = host.instances.filter((row) => newly(row).is === 'yes').map(({ server }) => server)
            const lost = all(hasInstance(host, estate, newly), fewer(host.enabled, enabledBefore(earlier, host)))
            return decide(all(lost, not(host.isolated), not(host.clustered), not(wasClustered(earlier, host))), {
              ...aboutHost(host, 'high'),
              servers,
              message: `Host ${host.name} was disabled on ${nameList(servers)}: where it is stopped it cannot be started again, and ${nameList(host.enabled.sure)} is left.`,
              ask: `Was an instance of host ${host.name} disabled by this change?`,
              bad: 'yes',
            })
          }),
})

/** Where one reader is the aim, another rule speaks, and to enable the instance again would be wrong. */
function applies(host: HostFacts, earlier: Estate): boolean {
  const clustered = host.clustered.is === 'yes' || wasClustered(earlier, host).is === 'yes'
  const alone = host.endpoints.some((endpoint) => ['single', 'depends'].includes(policyOf(endpoint).policy))
  return host.work.some(({ live }) => live) && host.isolated.is !== 'yes' && !clustered && !alone
}

function newlyDisabled({ disabled, server, at }: HostInstance, host: HostFacts, earlier: Estate): Truth {
  const now = when(disabled, Boolean)
  return all({ ...now, at: [...now.at, at] }, wasNotDisabled(earlier, host, server))
}
