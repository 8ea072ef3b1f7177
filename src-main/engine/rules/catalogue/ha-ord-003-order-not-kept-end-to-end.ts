import type { ReceiveLocation, SendPort } from '../../model/snapshot'
import type { Estate } from '../facts/estate'
import { isOrderedInVain, orderAsk, orderedLocations, sendersFrom, unorderedFeeders } from '../facts/order-chain'
import { defineRule, type Judgement } from '../rule'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-ORD-003',
  title: 'Ordered receive without ordered consumer, or the reverse',
  severity: 'medium',
  basis: 'DOC*',
  why: 'Order holds only where every link keeps it: the receive location, the orchestration and the send port. One link that does not makes the others useless.',
  fix: 'Complete the chain, or give up the order everywhere, and with it the single instance that it costs.',
  citations: [sources.OD, sources.MQM, sources.WSO],
  asks: ['Q13'],
  by: ['B10', 'B07', 'B05'],

  judge: (estate) => [
    ...orderedLocations(estate).map((location) => speakOfLocation(location, estate)),
    ...estate.snapshot.sendPorts.rows.filter(({ ordered }) => ordered).flatMap((port) => speakOfPort(port, estate)),
  ],
})

function speakOfLocation(location: ReceiveLocation, estate: Estate): Judgement {
  const severity = severityFor('medium', [location])
  const ports = sendersFrom(location, estate)
  return decide(isOrderedInVain(location, estate), {
    subject: location.address,
    artifacts: [location, ...ports],
    at: location.places,
    severity,
    message: `Receive location ${location.name} keeps the order of messages, but no send port that takes them does: ${nameList(ports)}.`,
    ask: `Does everything that takes the messages of receive location ${location.name} keep their order?`,
    bad: 'no',
    code: 'Q13',
    open: orderAsk(location.name, severity),
  })
}

function speakOfPort(port: SendPort, estate: Estate): readonly Judgement[] {
  const { feeders, bad, found } = unorderedFeeders(port, estate)
  if (feeders.length === 0) return []
  const severity = severityFor('medium', [port])
  return [
    decide(bad, {
      subject: port.address,
      artifacts: [port, ...found],
      at: [port.at, ...placesOf(found)],
      severity,
      message: `Send port ${port.name} delivers in order, but its messages arrive through ${nameList(found)} in any order.`,
      ask: `Can the messages for send port ${port.name} arrive through ${nameList(feeders)} in any order?`,
      bad: 'yes',
      code: 'Q13',
      open: orderAsk(port.name, severity),
    }),
  ]
}
