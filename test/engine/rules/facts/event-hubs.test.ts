import { expect, it } from 'vitest'
import { consumersBeside } from '../../../../src-main/engine/rules/facts/event-hubs'
import type { LocationSpec } from '../../../support/estate'
import { estateWith } from '../../../support/facts'

const hub = (name: string, EventHubName?: string, ConsumerGroup?: string): LocationSpec => ({
  name,
  adapter: 'EventHub',
  host: 'B',
  address: 'sb://corp.example/orders?x=1',
  props: { ...(EventHubName && { EventHubName }), ...(ConsumerGroup && { ConsumerGroup }) },
})
const off = (location: LocationSpec): LocationSpec => ({ ...location, enabled: false })

function beside(one: LocationSpec, ...others: readonly LocationSpec[]): readonly string[] {
  const estate = estateWith({ locations: [one, ...others] })
  const row = estate.snapshot.receiveLocations.rows.find(({ address }) => address.endsWith(`/${one.name}`))
  return row ? consumersBeside(row, estate).map(({ location, truth }) => `${location.address} ${truth.is}`) : ['none']
}

const one = hub('One', 'orders', 'biztalk')

it.each([
  ['the same hub and group', one, hub('Two', 'orders', 'biztalk'), ['receive-location/In/Two yes']],
  ['in another letter case', one, hub('Two', ' ORDERS ', 'BizTalk'), ['receive-location/In/Two yes']],
  ['another hub', one, hub('Two', 'invoices', 'biztalk'), []],
  ['another group', one, hub('Two', 'orders', 'other'), []],
  ['an unnamed group', one, hub('Two', 'orders'), ['receive-location/In/Two unknown']],
  ['another hub and an unnamed group', one, hub('Two', 'invoices'), []],
  ['a hub named by both addresses', hub('One', '', 'a'), hub('Two', '', 'a'), ['receive-location/In/Two yes']],
  ['a location that is disabled', one, off(hub('Two', 'orders', 'biztalk')), []],
  [
    'one that is enabled, of a disabled one',
    off(one),
    hub('Two', 'orders', 'biztalk'),
    ['receive-location/In/Two yes'],
  ],
  ['two disabled ones', off(one), off(hub('Two', 'orders', 'biztalk')), ['receive-location/In/Two yes']],
  ['another adapter', one, { ...hub('Two', 'orders', 'biztalk'), adapter: 'SB-Messaging' }, []],
])('reads beside it: %s', (_, location, other, expected) => {
  expect(beside(location, other)).toEqual(expected)
})
