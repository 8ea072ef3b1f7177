import { expect, it } from 'vitest'
import { snapshotOf } from '../../../src-main/engine/assemble/snapshot'
import { standard } from '../../support/estate'
import { stateOf } from '../../support/judge'

it.each([
  ['WCF-Custom', 'netMsmqBinding', 'WCF-NetMsmq'],
  ['WCF-Custom', 'netTcpBinding', 'WCF-NetTcp'],
  ['WCF-Custom', 'netTcpContextBinding', 'WCF-NetTcp'],
  ['WCF-Custom', 'netNamedPipeBinding', 'WCF-NetNamedPipe'],
  ['WCF-Custom', 'sqlBinding', 'WCF-SQL'],
  ['WCF-Custom', 'oracleDBBinding', 'WCF-OracleDB'],
  ['WCF-Custom', 'oracleEBSBinding', 'WCF-OracleEBS'],
  ['WCF-Custom', 'sapBinding', 'WCF-SAP'],
  ['WCF-Custom', 'siebelBinding', 'WCF-Siebel'],
  ['wcf-custom', 'SQLBINDING', 'WCF-SQL'],
  ['WCF-CustomIsolated', 'basicHttpBinding', 'WCF-BasicHttp'],
  ['WCF-CustomIsolated', 'basicHttpsBinding', 'WCF-BasicHttp'],
  ['WCF-CustomIsolated', 'basicHttpContextBinding', 'WCF-BasicHttp'],
  ['WCF-CustomIsolated', 'wsHttpBinding', 'WCF-WSHttp'],
  ['WCF-CustomIsolated', 'ws2007HttpBinding', 'WCF-WSHttp'],
  ['WCF-CustomIsolated', 'wsHttpContextBinding', 'WCF-WSHttp'],
  ['WCF-CustomIsolated', 'webHttpBinding', 'WCF-WebHttp'],
  ['WCF-CustomIsolated', 'acmeBinding', 'WCF-CustomIsolated'],
  ['WCF-Custom', '', 'WCF-Custom'],
  ['WCF-NetTcp', 'netMsmqBinding', 'WCF-NetTcp'],
])('%s with %s is %s', (adapter, BindingType, effective) => {
  const locations = [{ name: 'In', adapter, host: 'B', props: { BindingType } }]
  const { receiveLocations } = snapshotOf(stateOf('after', { ...standard, locations }))
  expect(receiveLocations.rows.map((location) => [location.transport, location.adapter])).toEqual([
    [adapter, effective],
  ])
})
