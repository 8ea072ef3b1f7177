import { not } from '../../model/truth'
import { isSet } from '../facts/property'
import { sending, suspects } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MSMQ-016',
  title: 'Dead-letter queue switched off',
  severity: 'medium',
  basis: 'DOC',
  why: 'A message that cannot be delivered is dropped without a trace, where it would otherwise wait in the dead-letter queue.',
  fix: 'Set useDeadLetterQueue to true, which is the default, and watch that queue.',
  citations: [sources.MQRP, sources.MQP],
  asks: [],
  by: ['B07'],

  judge: (estate) =>
    suspects(estate, sending('MSMQ'), (send) => not(isSet(send, 'useDeadLetterQueue', 'true'))).map(
      ({ host, bad, found }) =>
        decide(bad, {
          subject: host.address,
          artifacts: found,
          at: placesOf(found),
          severity: severityFor('medium', found),
          message: `Host ${host.name} sends by MSMQ for ${nameList(found)} without a dead-letter queue: what cannot be delivered is lost without a trace.`,
          ask: `Is the dead-letter queue switched off for ${nameList(found)} in host ${host.name}?`,
          bad: 'yes',
        }),
    ),
})
