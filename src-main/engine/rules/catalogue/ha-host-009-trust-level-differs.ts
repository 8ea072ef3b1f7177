import { anyOf } from '../../model/truth'
import { differsInTrust, statedTrust, trustOf, worksOf } from '../facts/trust'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-HOST-009',
  title: 'Trust level in binding differs from host',
  severity: 'medium',
  basis: 'DOC*',
  why: 'An import binds to a host of the trust level that the file stores: where it differs, the import fails or takes another host.',
  fix: 'Set “Authentication trusted” of the host as the binding file has it, or correct the file.',
  citations: [sources.BIND, sources.MHP, sources.MIP],
  asks: [],
  by: ['T15', 'B01', 'B09', 'B12'],

  judge: ({ subjects }) =>
    subjects.flatMap((host) => {
      const stated = worksOf(host).filter((work) => statedTrust(work) !== undefined)
      if (stated.length === 0 || host.exists.is === 'no') return []
      const { truth: bad, found: works } = anyOf(stated, (work) => differsInTrust(work, host))
      const trust = trustOf(host)
      const level = trust.known && trust.value ? 'trusted, but not' : 'not trusted, but it is'
      return [
        decide(bad, {
          subject: host.address,
          artifacts: works,
          at: placesOf(works),
          severity: severityFor('medium', works),
          message: `Host ${host.name} is ${level} in the bindings of ${nameList(works)}: an import of them fails or takes another host.`,
          ask: `Is host ${host.name} authentication trusted, as the bindings of ${nameList(works)} have it?`,
          bad: 'no',
        }),
      ]
    }),
})
