import { describe, expect, it } from 'vitest'
import { codesOf, partOf, settingsOf } from './part-of'

/** As SQL Server Management Studio saves results: without quotes, and with NULL. */
const hosts = `Id,GroupId,Name,NTGroupName,HostType,HostTracking,AuthTrusted,ClusterResourceGroupName,DateModified
1,1,Rcv,Users,1,-1,0,"Orders",2026-08-01 10:00:00.000
2,1,Web,Users,2,0,-1,"",2026-08-01 10:00:00.000
3,1,Old,Users,1,0,0,NULL,NULL
`

describe('adm_Host', () => {
  const part = partOf(hosts, 'result.csv')

  it('is hosts, with -1 for true and NULL for unknown', () => {
    expect([part.kind, part.issues]).toEqual(['biztalk-hosts', []])
    expect(settingsOf(part)).toEqual({
      'host/Rcv NTGroupName': 'Users (line 2)',
      'host/Rcv HostType': '1 (line 2)',
      'host/Rcv HostTracking': 'true (line 2)',
      'host/Rcv AuthTrusted': 'false (line 2)',
      'host/Rcv ClusterResourceGroupName': 'Orders (line 2)',
      'host/Web NTGroupName': 'Users (line 3)',
      'host/Web HostType': '2 (line 3)',
      'host/Web HostTracking': 'false (line 3)',
      'host/Web AuthTrusted': 'true (line 3)',
      'host/Web ClusterResourceGroupName': ' (line 3)',
      'host/Old NTGroupName': 'Users (line 4)',
      'host/Old HostType': '1 (line 4)',
      'host/Old HostTracking': 'false (line 4)',
      'host/Old AuthTrusted': 'false (line 4)',
    })
  })

  it('may be a text with a line of dashes and a count, as sqlcmd writes it', () => {
    const [head = '', ...rows] = hosts.trim().split('\n')
    const dashes = head.replaceAll(/[^,]+/g, '----')
    const text = [head, dashes, ...rows, '', '(3 rows affected)'].join('\r\n')
    const again = partOf(text, 'result.csv')
    expect(again.artifacts.map(({ name }) => name)).toEqual(['Rcv', 'Web', 'Old'])
    expect(again.listings).toEqual(part.listings)
    expect(again.issues).toEqual([])
  })
})

it('reads host instances that are joined with their servers, without those that are no longer mapped', () => {
  const part = partOf(
    'HostName,ServerName,DisableHostInstance,ConfigurationState,LoginName,IsMapped\nRcv,N1,0,1,X\\svc,-1\nRcv,N2,-1,5,X\\svc,0\n',
  )
  expect(settingsOf(part)).toEqual({
    'host-instance/Rcv/N1 IsDisabled': 'false (line 2)',
    'host-instance/Rcv/N1 ConfigurationState': '1 (line 2)',
    'host-instance/Rcv/N1 Logon': 'X\\svc (line 2)',
  })
  expect(part.listings).toEqual([{ name: 'biztalk-host-instances', completeness: 'complete', file: 'file.xml' }])
  expect(part.issues).toEqual([])
})

it('takes host and server of adm_HostInstance from the name, and does not trust the list', () => {
  const part = partOf(
    'Id,Name,DisableHostInstance,LoginName\n1,Microsoft BizTalk Server Rcv Host N1,-1,X\\svc\n2,Renamed,0,X\\svc\n',
  )
  expect(settingsOf(part)).toEqual({
    'host-instance/Rcv Host/N1 Name': 'Microsoft BizTalk Server Rcv Host N1 (line 2)',
    'host-instance/Rcv Host/N1 IsDisabled': 'true (line 2)',
    'host-instance/Rcv Host/N1 Logon': 'X\\svc (line 2)',
  })
  expect([part.listings.map(({ completeness }) => completeness), codesOf(part)]).toEqual([
    ['partial'],
    ['incomplete 1', 'missing-name 3'],
  ])
})

it('reads adm_Server where the file is called by what it lists', () => {
  const servers = 'Id,Name,DateModified\n1,N1,NULL\n2,N2,NULL\n'
  const part = partOf(servers, 'biztalk-servers.csv')
  expect([part.kind, part.artifacts.map(({ address }) => address), part.issues]).toEqual([
    'biztalk-servers',
    ['server/N1', 'server/N2'],
    [],
  ])
  expect(partOf(servers).issues.map(({ message }) => message)).toEqual([
    'The file has names and nothing that says of what: if they are BizTalk servers, call the file biztalk-servers.csv. Nothing of it was used; export it again.',
  ])
})

it('says that a table without rows lists nothing', () => {
  const part = partOf('HostName,RunningServer,IsDisabled\n')
  expect([part.kind, part.listings.map(({ completeness }) => completeness), part.issues]).toEqual([
    'biztalk-host-instances',
    ['complete'],
    [],
  ])
})

describe('a result that cannot be read', () => {
  it('has numbers for names', () => {
    expect(partOf('Id,ServerId,HostId,IsMapped\n1,1,1,-1\n').issues.map(({ message }) => message)).toEqual([
      'The file has the numbers of hosts and servers and not their names: use the query in the help. Nothing of it was used; export it again.',
    ])
  })

  it('has no header, and is told how to get one', () => {
    const part = partOf('1,Rcv,Users,1,-1,0,NULL\n2,Web,Users,2,0,-1,NULL\n')
    expect(part.issues.map(({ code, line }) => [code, line])).toEqual([['not-recognised', 1]])
    expect(part.issues[0]?.message).toContain('“Include column headers when copying or saving the results”')
  })
})
