import { byCodeUnit } from '../../model/place'
import type { SendTransport } from '../../model/snapshot'
import { all, any, not, type Truth } from '../../model/truth'
import { bySubject, conflicts } from '../facts/conflicts'
import { mqseriesQueue } from '../facts/mqseries-queue'
import { isStated } from '../facts/stated'
import { sending } from '../facts/suspects'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-MQS-006',
  title: 'Send ports to one MQ queue differ in Transaction Supported',
  severity: 'medium',
  basis: 'DOC',
  why: 'Microsoft tells not to configure it: what one port sends in a transaction and another without reaches the same queue with different guarantees.',
  fix: 'Set transactionSupported to the same value for every send port of the queue.',
  citations: [sources.WSC],
  asks: [],
  by: ['B07', 'B08', 'B06'],

  judge: ({ hosts }) => {
    const sends = hosts.flatMap(sending('MQSeries')).toSorted((a, b) => byCodeUnit(a.address, b.address))
    return bySubject(conflicts(sends, mqseriesQueue, differ)).map(({ items, bad }) =>
      decide(bad, {
        subject: items[0].address,
        artifacts: items,
        at: placesOf(items),
        severity: severityFor('medium', items),
        message: `${nameList(items)} send to one MQSeries queue, some in transactions and some without.`,
        ask: `Does another send port use the same MQSeries queue as ${nameList(items)} with another value of transactionSupported?`,
        bad: 'yes',
      }),
    )
  },
})

function differ(a: SendTransport, b: SendTransport): Truth {
  const [one, other] = [isStated(a, 'transactionSupported'), isStated(b, 'transactionSupported')]
  return any(all(one, not(other)), all(not(one), other))
}
