import { expect, it } from 'vitest'
import { known } from '../../../../src-main/engine/model/fact'
import { isLocal, logonOf, runUnderSeveral, windowsGroupOf } from '../../../../src-main/engine/rules/facts/accounts'
import type { HostSpec } from '../../../support/estate'
import { estateWith, told } from '../../../support/facts'

type Rows = NonNullable<HostSpec['instances']>

const lists = ['biztalk-servers.json', 'biztalk-host-instances.json', 'biztalk-server-hosts.json']

it.each([
  ['svc-biztalk', 'yes yes'],
  [String.raw`.\svc`, 'yes yes'],
  [String.raw`\svc`, 'yes yes'],
  [String.raw`NT AUTHORITY\NETWORK SERVICE`, 'yes yes'],
  [String.raw`nt service\svc`, 'yes yes'],
  [String.raw`BUILTIN\Users`, 'yes yes'],
  [String.raw`IIS APPPOOL\Orders`, 'yes yes'],
  [String.raw`n1\svc`, 'yes unknown'],
  ['svc@corp.example', 'no no'],
  [String.raw`CORP\svc`, 'no unknown'],
])('only one computer knows %s: %s, with the servers listed and without', (account, expected) => {
  const whole = estateWith({})
  const bare = estateWith({}, { without: lists })
  expect([whole, bare].map((estate) => isLocal(known(account, []), estate).is).join(' ')).toBe(expected)
})

it('needs one complete list of servers', () => {
  const account = known(String.raw`CORP\svc`, [])
  expect(isLocal(account, estateWith({}, { without: ['biztalk-host-instances.json'] })).is).toBe('no')
  expect(isLocal(account, estateWith({}, { without: lists })).missing).toEqual([
    'biztalk-servers.json',
    'biztalk-host-instances.json',
  ])
})

const other = { Logon: String.raw`CORP\other` }

it.each<[expected: string, on: readonly string[], rows: Rows]>([
  ['no', ['N1', 'N2'], {}],
  ['yes', ['N1', 'N2'], { N2: other }],
  ['no', ['N1', 'N2'], { N2: { Logon: String.raw`corp\SVC-BIZTALK` } }],
  ['no', ['N1', 'N2 disabled'], { N2: other }],
  ['no', ['N1', 'N2 not-installed'], { N2: other }],
  ['yes', ['N1', 'N2 stopped'], { N2: other }],
  ['unknown', ['N1', 'N2'], { N2: { Logon: ' ' } }],
  ['no', ['N1'], { N1: { Logon: '' } }],
  ['unknown', ['N1', 'N2'], { N2: { ...other, IsDisabled: undefined } }],
  ['no', ['N1', 'N2'], { N2: { IsDisabled: undefined } }],
  ['yes', ['N1', 'N2', 'N3'], { N2: other, N3: { Logon: '' } }],
])('runs under several accounts: %s (%#)', (expected, on, instances) => {
  const estate = estateWith({ hosts: [{ name: 'Orders', on, instances }] })
  const host = estate.host('Orders')
  expect(host && runUnderSeveral(host, estate).is).toBe(expected)
})

it('is unknown without the list of instances', () => {
  const estate = estateWith({}, { without: ['biztalk-host-instances.json'] })
  const host = estate.host('B')
  expect(host && runUnderSeveral(host, estate).missing).toEqual(['biztalk-host-instances.json'])
})

it('reads a blank account or group as none', () => {
  const hosts = [
    { name: 'Named', on: ['N1'], row: { NTGroupName: String.raw` CORP\Users ` } },
    { name: 'Blank', on: ['N1'], row: { NTGroupName: ' ' }, instances: { N1: { Logon: ' ' } } },
  ]
  const { hosts: facts } = estateWith({ hosts })
  expect(facts.map((host) => [told(windowsGroupOf(host)), ...host.instances.map((row) => told(logonOf(row)))])).toEqual(
    [
      [
        'unknown: biztalk-hosts.json: NTGroupName of host/Blank',
        'unknown: biztalk-host-instances.json: Logon of host-instance/Blank/N1',
      ],
      [String.raw`CORP\Users`, String.raw`CORP\svc-biztalk`],
    ],
  )
  const [unlisted] = estateWith({ hosts }, { without: ['biztalk-hosts.json'] }).hosts
  expect(unlisted && told(windowsGroupOf(unlisted))).toBe('unknown: biztalk-hosts.json')
})
