import { expect, it } from 'vitest'
import { isOrderedReceive } from '../../../../src-main/engine/rules/facts/adapters'
import { isEnterpriseAdapter, isJdEdwards, localPaths } from '../../../../src-main/engine/rules/facts/lob-adapters'
import { isOneOf, isSet } from '../../../../src-main/engine/rules/facts/property'
import { losesTids, tidServer } from '../../../../src-main/engine/rules/facts/sap-tid'
import { estateWith, locationWith, told, type OneLocation } from '../../../support/facts'

const mqseries = (ordered?: string): OneLocation => ({
  adapter: 'MQSeries',
  ...(ordered !== undefined && { config: { ordered } }),
})

it.each([
  ['true', 'yes'],
  ['-1', 'yes'],
  ['False', 'no'],
  ['0', 'no'],
  [' ', 'no'],
  [undefined, 'no'],
  ['perhaps', 'unknown'],
])('a switch that says %s is set: %s', (value, is) => {
  const location = locationWith({ adapter: 'FTP', ...(value !== undefined && { config: { on: value } }) })
  expect(isSet(location, 'on').is).toBe(is)
})

it('names the switch that cannot be read, and takes the default where nothing is said', () => {
  const location = locationWith({ adapter: 'FTP', config: { on: 'perhaps', blank: '' } })
  expect(isSet(location, 'on').missing).toEqual(['a readable value of on in receive-location/In/In'])
  expect([isSet(location, 'blank', 'true').is, isSet(location, 'none', 'true').is]).toEqual(['yes', 'yes'])
})

it.each([
  ['yesStop', true],
  ['YESSUSPEND', true],
  [' yes ', true],
  ['no', false],
  ['noStop', false],
  ['', false],
  [undefined, false],
  ['sometimes', undefined],
])('MQSeries with ordered %s keeps the order: %s', (ordered, keeps) => {
  expect(isOrderedReceive(locationWith(mqseries(ordered)))).toBe(keeps)
})

it('takes a value that is none of the choices for another, unless the others are named', () => {
  const location = locationWith(mqseries('sometimes'))
  expect([
    isOneOf(location, 'ordered', 'no', ['yes']).is,
    isOneOf(location, 'ordered', 'no', ['yes'], ['no']).missing.join(),
  ]).toEqual(['no', 'a readable value of ordered in receive-location/In/In'])
})

it.each([
  ['JDE_OneWorld', true, true],
  ['JD Edwards EnterpriseOne', true, true],
  ['J.D. Edwards', true, true],
  ['PeopleSoft', false, true],
  ['People Soft', false, true],
  ['TIBCO EMS', false, true],
  ['TIBCO Rendezvous', false, true],
  ['My JDE', false, false],
  ['FILE', false, false],
])('%s is of JD Edwards, and of an enterprise application', (adapter, edwards, enterprise) => {
  const location = locationWith({ adapter })
  expect([isJdEdwards(location), isEnterpriseAdapter(location)]).toEqual([edwards, enterprise])
})

it('finds the settings that name a drive of the server', () => {
  const config = {
    javaHome: String.raw`D:\jdk`,
    jars: 'x;c:/jars/psjoa.jar',
    uri: 'http://web1/in',
    share: String.raw`\\FS1\d$\in`,
    host: 'abc:\\x',
  }
  expect(localPaths(locationWith({ adapter: 'JDE_OneWorld', config })).map(({ name, path }) => [name, path])).toEqual([
    ['javaHome', String.raw`D:\jdk`],
    ['jars', 'x;c:/jars/psjoa.jar'],
  ])
})

const sap = (text: string): OneLocation => ({
  adapter: 'WCF-SAP',
  props: { BindingType: 'sapBinding', BindingConfiguration: `<binding tidDatabaseConnectionString="${text}" />` },
})
const noServer = 'unknown: the server of tidDatabaseConnectionString of receive-location/In/In'

it.each([
  ['Data Source=SQL1;Initial Catalog=Tids', 'SQL1'],
  [String.raw`Database=Tids; SERVER = tcp:SQL1\BT,1433 ;x=y`, 'SQL1'],
  ['Address=np:SQL1', 'SQL1'],
  ['Addr=lpc:(local)', '(local)'],
  ['Network Address=SQL1,1433', 'SQL1'],
  ['Failover Server=SQL2', noServer],
  ['Server=;Database=Tids', noServer],
  ['Database=Tids', noServer],
])('%s is on %s', (text, server) => {
  expect(told(tidServer(locationWith(sap(text))))).toBe(server)
})

it.each([
  ['', 'C', 'yes'],
  ['Server=.', 'B', 'yes'],
  ['Server=(LOCAL)', 'A', 'yes'],
  ['Server=n1.corp.example', 'B', 'yes'],
  ['Server=.', 'C', 'no'],
  ['Server=SQL1', 'B', 'no'],
  ['Database=Tids', 'B', 'unknown'],
  ['Database=Tids', 'C', 'no'],
])('identifiers at "%s" of host %s are lost with a server: %s', (text, host, is) => {
  const estate = estateWith({ locations: [{ name: 'In', host, ...sap(text) }] })
  const [location] = estate.snapshot.receiveLocations.rows
  const facts = estate.host(host)
  expect(location && facts && losesTids(location, facts, estate).is).toBe(is)
})
