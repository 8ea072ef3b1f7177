import { expect, it } from 'vitest'
import { mqseriesQueue, mqseriesServer } from '../../../../src-main/engine/rules/facts/mqseries-queue'
import { locationWith, told } from '../../../support/facts'

const at = (address: string, queueDetails?: string) =>
  locationWith({ adapter: 'MQSeries', address, ...(queueDetails !== undefined && { config: { queueDetails } }) })
const noQueue = 'unknown: queueDetails of receive-location/In/In'
const noServer = 'unknown: the computer in queueDetails of receive-location/In/In'

it.each([
  ['MQS://SRV1/QM/Orders', undefined, 'srv1/QM/Orders', 'SRV1'],
  ['mqs://x/y/z', 'SRV1/Qm/ORDERS', 'srv1/Qm/ORDERS', 'SRV1'],
  ['MQS://SRV1/QM/Orders', ' ', 'srv1/QM/Orders', 'SRV1'],
  ['x', 'MQS://SRV1/QM/Orders', 'srv1/QM/Orders', 'SRV1'],
  ['x', ' SRV1/QM ', 'srv1/QM', 'SRV1'],
  ['ORDERS', undefined, 'ORDERS', noServer],
  ['/QM/ORDERS', undefined, '/QM/ORDERS', noServer],
  ['MQS://', undefined, noQueue, noQueue],
  ['MQS://$(Server)/QM/ORDERS', undefined, noQueue, noQueue],
])('%s with queueDetails %s is %s on %s', (address, details, queue, server) => {
  const location = at(address, details)
  expect([told(mqseriesQueue(location)), told(mqseriesServer(location))]).toEqual([queue, server])
})
