import { placeOf } from '../../assemble/settings'
import { sure } from '../../model/truth'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-ORD-002',
  title: 'Ordered send port with a secondary transport',
  severity: 'medium',
  basis: 'DOC',
  why: 'Ordered delivery is not supported for backup transports: once the primary one has used up its retries, a message overtakes or is overtaken.',
  fix: 'Remove the secondary transport, or the ordered delivery where order does not matter.',
  citations: [sources.OD, sources.BSP],
  asks: ['Q13'],
  by: ['B10', 'B11'],

  judge: ({ snapshot }) =>
    snapshot.sendPorts.rows
      .filter(({ ordered, dynamic }) => ordered && !dynamic)
      .map((port) => {
        const severity = severityFor('medium', [port])
        const backups = port.transports.filter(({ role }) => role === 'secondary')
        return decide(sure(backups.length > 0, placesOf(backups)), {
          subject: port.address,
          artifacts: [port],
          at: [placeOf(port.artifact, 'OrderedDelivery', 'PrimaryTransport/OrderedDelivery')],
          severity,
          message: `Send port ${port.name} delivers in order and has a secondary transport: what goes through that one is not kept in order.`,
          ask: `Does send port ${port.name} have a secondary transport?`,
          bad: 'yes',
          open: {
            code: 'Q13',
            ask: `Does the receiver of ${port.name} need the messages in order?`,
            missing: ['what the receiver needs'],
            couldBe: severity,
            yes: severity,
            no: 'passes',
          },
        })
      }),
})
