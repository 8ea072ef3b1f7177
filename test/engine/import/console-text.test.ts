import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../src-main/engine/import/excerpt'
import { codesOf, partOf, settingsOf } from './part-of'

const lowTrust =
  'The file is pasted text: low trust. What it lists is used, but nothing is known to be absent, and an empty value is unknown. Export the same with Export-Clixml, or use the collection script.'

const lists = `
PS C:\\Users\\Admin> Get-CimInstance -Namespace root/MicrosoftBizTalkServer -ClassName MSBTS_HostInstance | fl HostName, RunningServer, IsDisabled, Logon, CustomCfg

HostName      : Rcv
RunningServer : N1
IsDisabled    : False
Logon         :
CustomCfg     : <a><Password>canary-1</Password>
                <b /></a>

HostName      : Rcv
RunningServer : N2
IsDisabled    : True
Logon         : SHOP\\svc
CustomCfg     :

PS C:\\Users\\Admin> Get-ClusterGroup | Get-ClusterOwnerNode | Format-List

ClusterObject : Orders
OwnerNodes    : {N2, N1}
`

describe('text of Format-List', () => {
  const part = partOf(lists, 'ticket.txt')

  it('is read by the command above it', () => {
    expect(part.kind).toBe('console-text')
    expect(settingsOf(part)).toEqual({
      'host-instance/Rcv/N1 IsDisabled': 'false (line 6)',
      'host-instance/Rcv/N2 IsDisabled': 'true (line 13)',
      'host-instance/Rcv/N2 Logon': 'SHOP\\svc (line 14)',
      'cluster-group/Orders PreferredOwners': '[N2 | N1] (line 20)',
    })
  })

  it('is never complete, and says so', () => {
    expect(part.listings).toEqual([
      { name: 'biztalk-host-instances', completeness: 'partial', file: 'ticket.txt' },
      { name: 'cluster-group-owners', completeness: 'partial', file: 'ticket.txt' },
    ])
    expect(part.issues[0]).toEqual({ code: 'note', message: lowTrust, line: 1 })
  })

  it('shows no secret', () => {
    expect(JSON.stringify(part)).not.toContain('canary')
    expect(codesOf(part)).toEqual(['note 1', 'secret-in-clear 8', 'not-understood 8'])
    expect(excerpt('Name          : R\nLogonPassword : canary-2\n                canary-3\nState : Online\n', 2)).toBe(
      'LogonPassword : ***',
    )
    const table = 'Name Password   State\n---- --------   -----\nR    canary-4   Online\n'
    expect(excerpt(table, 3)).toBe('R    ***')
  })
})

const tables = `
Name         State  OwnerGroup ResourceType
----         -----  ---------- ------------
Orders Name  Online Orders     Network Name
BTSSvc$Rc... Online Orders     Generic Service
Long name    Failed Availab... Physical Disk

Name State Type
---- ----- ----
N1   Up    Node
N2   Down  Node

ClusterObject OwnerNodes
------------- ----------
Orders Name   {N1, N2}

Object      Name           Value     Type
------      ----           -----     ----
Orders Name DnsName        orders    String
Orders Name HostRecordTTL  1200      UInt32

Resource    DependencyExpression
--------    --------------------
Orders Name ([IP 1] or [IP 2])
Other       ([IP 1]) and ([Ord...

Name         NodeWeight
----         ----------
N1                    1
叢集節點              0
`

describe('text of Format-Table', () => {
  const part = partOf(tables, 'ticket.txt')

  it('is read by the columns of each table', () => {
    expect(settingsOf(part)).toEqual({
      'cluster-resource/Orders Name State': 'Online (line 4)',
      'cluster-resource/Orders Name OwnerGroup': 'Orders (line 4)',
      'cluster-resource/Orders Name ResourceType': 'Network Name (line 4)',
      'cluster-node/N1 State': 'Up (line 10)',
      'cluster-node/N2 State': 'Down (line 11)',
      'cluster-resource/Orders Name PossibleOwners': '[N1 | N2] (line 15)',
      'cluster-resource/Orders Name Parameter/DnsName': 'orders (line 19)',
      'cluster-resource/Orders Name DependencyExpression': '([IP 1] or [IP 2]) (line 24)',
      'cluster-node/N1 NodeWeight': '1 (line 29)',
      'cluster-node/叢集節點 NodeWeight': '0 (line 30)',
    })
  })

  it('does not use a row whose name is cut off', () => {
    expect(codesOf(part)).toEqual(['note 1', 'incomplete 5', 'incomplete 6', 'incomplete 25'])
    expect(part.issues.slice(1).map(({ message }) => message.replace(/[.,:].*/s, ''))).toEqual([
      'The console has cut off or broken the value of Name',
      'The console has cut off or broken the value of OwnerGroup',
      'The console has cut off or broken the value of DependencyExpression',
    ])
    expect(part.ledger.notUnderstood.map(({ what, line }) => `${what} ${String(line)}`)).toEqual([
      ...['Name that is cut off 5', 'OwnerGroup that is cut off 6', 'DependencyExpression that is cut off 25'],
    ])
  })

  it('does not guess where a row does not fit its columns', () => {
    const odd = partOf('Name State  OwnerGroup\n---- -----  ----------\nAlongname State Orders\nR    Online Orders\n')
    expect(odd.artifacts.map(({ name }) => name)).toEqual(['R'])
    expect(codesOf(odd)).toEqual(['note 1', 'incomplete 3'])
  })
})

const clusterExe = `
Listing status for all available resource groups:

Group                Node            Status
-------------------- --------------- ------
Cluster Group        RST1DB1         Online
RVT1DB1              RST1DB2         Partially Online

Listing status for all available resources:

Resource             Group                Node            Status
-------------------- -------------------- --------------- ------
Cluster Name         Cluster Group        RST1DB1         Online
SQL Network Name (RVT1DB1) RVT1DB1              RST1DB2         Online Pending
Too long a name for it Unknown RST1DB2         Online

Listing status for all available nodes:

Node           Node ID Status
-------------- ------- ---------------------
RST1DB1              1 Up
RST1DB2              2 Paused
`

it('reads what cluster.exe prints from the right, by the groups that it lists', () => {
  const part = partOf(clusterExe, 'cluster.txt')
  expect(settingsOf(part)).toEqual({
    'cluster-group/Cluster Group OwnerNode': 'RST1DB1 (line 6)',
    'cluster-group/Cluster Group State': 'Online (line 6)',
    'cluster-group/RVT1DB1 OwnerNode': 'RST1DB2 (line 7)',
    'cluster-group/RVT1DB1 State': 'Partially Online (line 7)',
    'cluster-resource/Cluster Name OwnerGroup': 'Cluster Group (line 13)',
    'cluster-resource/Cluster Name OwnerNode': 'RST1DB1 (line 13)',
    'cluster-resource/Cluster Name State': 'Online (line 13)',
    'cluster-resource/SQL Network Name (RVT1DB1) OwnerGroup': 'RVT1DB1 (line 14)',
    'cluster-resource/SQL Network Name (RVT1DB1) OwnerNode': 'RST1DB2 (line 14)',
    'cluster-resource/SQL Network Name (RVT1DB1) State': 'Online Pending (line 14)',
    'cluster-node/RST1DB1 State': 'Up (line 21)',
    'cluster-node/RST1DB2 State': 'Paused (line 22)',
  })
  expect(codesOf(part)).toEqual(['note 1', 'incomplete 15'])
})

it('says how many lines it did not understand', () => {
  const part = partOf('Dear all,\nhere it is:\n\nName      : Orders\nOwnerNode : N1\n\nRegards\n')
  expect(part.artifacts.map(({ address }) => address)).toEqual(['cluster-group/Orders'])
  expect(part.issues.map(({ code, line, message }) => [code, line, message.split(',')[0]])).toEqual([
    ['note', 1, 'The file is pasted text: low trust. What it lists is used'],
    ['not-understood', 1, 'Lines that are neither a table nor a list were not used: 3'],
  ])
})

it('says which output it does not know', () => {
  const part = partOf('PS C:\\> Get-Disk\n\nNumber : 1\nModel  : X\n\nPS C:\\> Get-Cluster\n\nName : CLU\n')
  expect(part.issues.slice(1)).toEqual([
    {
      code: 'not-understood',
      message:
        'Objects that an unknown command printed were not used: 1, on line 3. Check what is missing, or export with Export-Clixml.',
      line: 3,
    },
  ])
})

const windows2008 = `
PS C:\\> Get-ClusterResource
Name                State               Group               ResourceType
----                -----               -----               ------------
Disk 1              Online              Orders              Physical Disk
Cluster IP Addre... Online              Orders              IP Address

PS C:\\> Get-ClusterResource Name1 | Get-ClusterParameter
Object              Name                Value               Type
------              ----                -----               ----
Name1               DnsName             name1               String
Name1               ResourceData        {1, 0, 0, 0...}     ByteArray
Name1               LastDNSUpdateTime   10/15/2008 9:50:... DateTime
Name1               Name                A-very-long-name... String

    Listing status for all available resource groups:

    Group                Node            Status
    -------------------- --------------- ------
    Orders               N1              Online
`

it('knows the columns of older Windows, and does not miss bytes that no rule asks for', () => {
  const part = partOf(windows2008, 'ticket.txt')
  expect(settingsOf(part)).toEqual({
    'cluster-resource/Disk 1 State': 'Online (line 5)',
    'cluster-resource/Disk 1 OwnerGroup': 'Orders (line 5)',
    'cluster-resource/Disk 1 ResourceType': 'Physical Disk (line 5)',
    'cluster-resource/Name1 Parameter/DnsName': 'name1 (line 11)',
    'cluster-group/Orders OwnerNode': 'N1 (line 20)',
    'cluster-group/Orders State': 'Online (line 20)',
  })
  expect(codesOf(part)).toEqual(['note 1', 'incomplete 6', 'incomplete 14'])
})

it('does not use a value whose lines the console has broken', () => {
  const part = partOf(
    'Resource             : R\nDependencyExpression : ([Orders Name]) and\n                       ([Disk])\n',
  )
  expect(settingsOf(part)).toEqual({})
  expect(codesOf(part)).toEqual(['note 1', 'incomplete 2'])
})

it('does not guess whose owners these are', () => {
  const part = partOf('ClusterObject : X\nOwnerNodes    : {N1}\n', 'owners.txt')
  expect([part.kind, codesOf(part)]).toEqual(['console-text', ['not-recognised 1']])
})
