import { placeOf } from '../../assemble/settings'
import { any, not, perhaps } from '../../model/truth'
import { isSince } from '../facts/product-version'
import { defineRule } from '../rule'
import { sources } from '../sources'
import { decide, severityFor } from '../verdict'

export default defineRule({
  id: 'HA-ORD-004',
  title: 'Ordered delivery on a dynamic port',
  severity: 'low',
  basis: 'DOC',
  why: 'BizTalk Server 2013 R2 and earlier do not support ordered delivery on dynamic ports; later versions support it for adapters that deliver in order on static ports.',
  fix: 'Use a static send port for each target, or BizTalk Server 2016 or later.',
  citations: [sources.OD],
  asks: ['Q18'],
  by: ['B10'],

  judge: ({ snapshot }) =>
    snapshot.sendPorts.rows
      .filter(({ dynamic, ordered }) => dynamic && ordered)
      .map((port) =>
        decide(
          any(not(isSince(2016, snapshot)), perhaps([`the adapters that dynamic send port ${port.name} sends by`])),
          {
            subject: port.address,
            artifacts: [port],
            at: [placeOf(port.artifact, 'OrderedDelivery')],
            severity: severityFor('low', [port]),
            message: `Dynamic send port ${port.name} is set to deliver in order, which this version of BizTalk Server does not support.`,
            ask: `Is this BizTalk Server 2016 or later, and does every adapter that dynamic send port ${port.name} uses deliver in order on static ports?`,
            bad: 'no',
            code: 'Q18',
          },
        ),
      ),
})
