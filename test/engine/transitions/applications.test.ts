import { expect, it } from 'vitest'
import type { EstateSpec, LocationSpec } from '../../support/estate'
import { newQuestions, news, recordOf, resolved } from '../../support/review'
import { base, ftp, msmq, receiving, sending, withHost } from './base'

const remote = String.raw`DIRECT=OS:mq9.partner.example\private$\orders`
const from = (port: string) =>
  `<?xml version="1.0" encoding="utf-16"?><Filter><Group><Statement Property="BTS.ReceivePortName" Operator="0" Value="${port}" /></Group></Filter>`
const sql = (operation: string): LocationSpec => ({
  name: 'Sql',
  adapter: 'WCF-SQL',
  host: 'B',
  address: 'mssql://sql9//Orders',
  props: {
    BindingType: 'sqlBinding',
    BindingConfiguration: `<binding inboundOperationType="${operation}" pollingStatement="EXEC Claim" notificationStatement="SELECT Id FROM dbo.Orders" />`,
  },
})
const ordered = (serialProcessing: string): EstateSpec => ({
  ...receiving(msmq('A', remote, { serialProcessing, transactional: 'true' })),
  sendPorts: [{ name: 'Out', adapter: 'HTTP', host: 'B', address: 'http://x/', ordered: true, filter: from('In') }],
})
const single = (...locations: readonly LocationSpec[]): EstateSpec =>
  withHost(receiving(...locations), 'B', { on: ['N1'] })
const handled = (spec: EstateSpec, ...handlers: readonly string[]): EstateSpec => ({
  ...spec,
  receiveHandlers: [...(base.receiveHandlers ?? []), ...handlers],
})
const httpOut = { name: 'Out', adapter: 'HTTP', host: 'B', address: 'http://x/', ordered: true }

it('25 the consumer stays ordered', () => {
  expect(news(recordOf(ordered('true'), ordered('false')))).toEqual([
    'introduced medium HA-MSMQ-006 host/A',
    'introduced medium HA-MSMQ-007 host/A',
    'introduced medium HA-ORD-003 send-port/Out',
  ])
})

it('35 an ordered send port on B gets a secondary transport', () => {
  const secondary = { adapter: 'FTP', host: 'B', address: 'ftp://ftp.partner.example:21/out/' }
  expect(news(recordOf(sending(httpOut), sending({ ...httpOut, secondary })))).toEqual([
    'introduced medium HA-ORD-002 send-port/Out',
  ])
})

it('39 TypedPolling to Notification on B', () => {
  const record = recordOf(receiving(sql('TypedPolling')), receiving(sql('Notification')))
  expect(news(record)).toEqual(['introduced high HA-SQL-003 host/B'])
  expect(resolved(record)).toEqual(['HA-SQL-001 host/B'])
})

it('names the loss of a server once: by the rule of the adapter where the rule of hosts says nothing', () => {
  const blob: LocationSpec = { name: 'Blob', adapter: 'AzureBlobStorage', host: 'B' }
  const handler = 'AzureBlobStorage/B'
  const lost = (...locations: readonly LocationSpec[]) =>
    news(recordOf(handled(receiving(...locations), handler), handled(single(...locations), handler)))
  expect(lost(blob)).toEqual(['introduced high HA-HOST-001 host/B'])
  expect(lost(blob, ftp('B'))).toEqual(['introduced high HA-BLOB-001 host/B', 'introduced high HA-FTP-002 host/B'])
})

it('asks of an adapter that no rule knows, on one server and on several', () => {
  const acme: LocationSpec = { name: 'Acme', adapter: 'Acme', host: 'B' }
  const one = handled(single(acme), 'Acme/B')
  const two = handled(receiving(acme), 'Acme/B')
  expect(newQuestions(recordOf(one, two))).toEqual(['HA-SCHED-001 host/B'])
  expect(newQuestions(recordOf(two, one))).toEqual(['HA-HOST-001 host/B'])
})
