import { expect, it } from 'vitest'
import { snapshotOf } from '../../../../src-main/engine/assemble/snapshot'
import type { Snapshot } from '../../../../src-main/engine/model/snapshot'
import { policyOf, policyOfHandler, type AdapterPolicy } from '../../../../src-main/engine/rules/facts/adapters'
import { estate } from '../../../support/changes'
import type { EstateSpec, LocationSpec } from '../../../support/estate'
import { stateOf } from '../../../support/judge'

/** The adapter matrix of the catalogue: what receives, and by which rule one instance is spoken of. */
const receiving: readonly (readonly [adapters: string, policy: string])[] = [
  ['FTP', 'single HA-FTP-002 cluster'],
  ['SFTP', 'single HA-SFTP-002 cluster'],
  ['MSMQ', 'single HA-MSMQ-001 cluster'],
  ['WCF-NetMsmq', 'single HA-NMQ-001 cluster'],
  ['WCF-SAP', 'single HA-SAP-001 cluster'],
  ['POP3', 'depends HA-POP3-003 cluster'],
  ['MLLP', 'depends HA-MLLP-003 cluster'],
  ['TIBCO EMS, TIBCO Rendezvous, SQL, WCF-SQL, WCF-OracleDB, WCF-OracleEBS', 'depends cluster'],
  ['WCF-NetNamedPipe', 'depends'],
  ['MQSeries', 'several HA-MQS-003'],
  ['MQSC', 'several cluster'],
  ['FILE, AzureBlobStorage, Windows SharePoint Services', 'several'],
  ['HTTP, SOAP, WCF-BasicHttp, WCF-WSHttp, WCF-WebHttp, WCF-CustomIsolated', 'load-balanced HA-ISO-001'],
  ['WCF-Custom, WCF-NetTcp, WCF-NetTcpRelay, WCF-BasicHttpRelay', 'load-balanced HA-WCF-001 cluster'],
  ['WCF-Siebel, SB-Messaging, EventHub, DB2, HostFiles, Host Files, Office365 Outlook Email, Schedule', 'silent'],
  ['Acme, JDE_OneWorld', 'unknown'],
]

/** All others send from as many instances as there are. */
const sending: readonly (readonly [adapters: string, policy: string])[] = [
  ['MSMQ', 'single HA-MSMQ-004 cluster'],
  ['WCF-SAP, JDE_OneWorld, JD Edwards OneWorld, JD Edwards EnterpriseOne', 'several cluster'],
  ['FTP, FILE, MQSeries, WCF-Custom, Acme', 'several'],
]

const namesIn = (table: typeof receiving) => table.flatMap(([adapters]) => adapters.split(', '))
const rowsOf = (table: typeof receiving) =>
  table.flatMap(([adapters, policy]) => adapters.split(', ').map((adapter) => `${adapter}: ${policy}`)).sort()

function snapshot(spec: Partial<EstateSpec>): Snapshot {
  return snapshotOf(stateOf('after', { ...estate(), ...spec }))
}

function told({ policy, singleInstanceRule, clusterReason }: AdapterPolicy): string {
  return [policy, ...(singleInstanceRule ? [singleInstanceRule] : []), ...(clusterReason ? ['cluster'] : [])].join(' ')
}

function policyAt(location: Omit<LocationSpec, 'name' | 'host'>): string {
  const [row] = snapshot({ locations: [{ name: 'In', host: 'B', ...location }] }).receiveLocations.rows
  return row === undefined ? 'no location' : told(policyOf(row))
}

it('of a receive location is that of the matrix', () => {
  const locations = namesIn(receiving).map((adapter) => ({ name: adapter, adapter, host: 'B' }))
  const { rows } = snapshot({ locations }).receiveLocations
  expect(rows.map((row) => `${row.adapter}: ${told(policyOf(row))}`).sort()).toEqual(rowsOf(receiving))
})

it('of a send port is that of the matrix', () => {
  const sendPorts = namesIn(sending).map((adapter) => ({ name: adapter, adapter, host: 'B' }))
  const ports = snapshot({ sendPorts }).sendPorts.rows.flatMap(({ transports }) => transports)
  expect(ports.map((row) => `${row.adapter}: ${told(policyOf(row))}`).sort()).toEqual(rowsOf(sending))
})

it('follows the order of messages and the kind of a destination', () => {
  expect({
    ordered: policyAt({ adapter: 'MQSeries', config: { ordered: 'yesStop' } }),
    unordered: policyAt({ adapter: 'MQSeries', config: { ordered: 'noStop' } }),
    orderedClient: policyAt({ adapter: 'MQSC', config: { ordered: 'yesSuspend' } }),
    isolatedBinding: policyAt({ adapter: 'WCF-Custom', props: { BindingType: 'wsHttpBinding' } }),
    isolated: policyAt({ adapter: 'WCF-CustomIsolated', props: { BindingType: 'wsHttpBinding' } }),
    spaced: policyAt({ adapter: ' ftp ' }),
  }).toEqual({
    ordered: 'single HA-MQS-002 cluster',
    unordered: 'several HA-MQS-003',
    orderedClient: 'depends cluster',
    isolatedBinding: 'load-balanced HA-WCF-001 cluster',
    isolated: 'load-balanced HA-ISO-001',
    spaced: 'single HA-FTP-002 cluster',
  })
})

it('of a handler alone is not known where it depends on its locations', () => {
  const { receiveHandlers, sendHandlers } = snapshot({
    receiveHandlers: ['FTP/B', 'MQSeries/B', 'MQSC/B', 'TIBCO EMS/B', 'Acme/B'],
    sendHandlers: ['MSMQ/B', 'FTP/B', 'Acme/B'],
  })
  expect(receiveHandlers.rows.map((row) => `${row.adapter}: ${told(policyOfHandler(row))}`)).toEqual([
    'Acme: unknown',
    'FTP: single HA-FTP-002 cluster',
    'MQSC: unknown',
    'MQSeries: unknown',
    'TIBCO EMS: unknown',
  ])
  expect(sendHandlers.rows.map((row) => `${row.adapter}: ${told(policyOfHandler(row))}`)).toEqual([
    'Acme: several',
    'FTP: several',
    'MSMQ: single HA-MSMQ-004 cluster',
  ])
})
