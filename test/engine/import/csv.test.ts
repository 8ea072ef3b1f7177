import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../src-main/engine/import/excerpt'
import { notRun, sharedCorpus } from '../../support/available'
import { codesOf, partOf, settingsOf, valuesOf } from './part-of'

type Row = Readonly<Record<string, string | number | boolean | null>>

/** Rows of listings as Export-Csv and as the collection would write them. */
const listings: Readonly<Record<string, readonly Row[]>> = {
  'biztalk-group': [{ MgmtDbServerName: 'SQL1', MajorVersion: 3, ReceiverFaultToleranceEnabled: false }],
  'biztalk-message-boxes': [{ MsgBoxDbServerName: 'SQL1', MsgBoxDbName: 'Box' }],
  'biztalk-hosts': [
    { Name: 'Rcv', HostType: 1, HostTracking: true, ClusterResourceGroupName: '' },
    { Name: '1', HostType: 2, HostTracking: false, ClusterResourceGroupName: null },
  ],
  'biztalk-host-instances': [
    {
      HostName: 'Rcv',
      RunningServer: 'N1.shop.example',
      Logon: 'SHOP\\svc',
      IsDisabled: false,
      ClusterInstanceType: 1,
    },
    { HostName: 'Rcv', RunningServer: 'N1', Logon: '', IsDisabled: false, ClusterInstanceType: 3 },
  ],
  'biztalk-server-hosts': [{ ServerName: 'N1', HostName: 'Rcv', IsMapped: true }],
  'biztalk-receive-handlers': [{ AdapterName: 'FTP', HostName: 'Rcv' }],
  'biztalk-send-handlers': [{ AdapterName: 'FTP', HostName: 'Tx', IsDefault: true }],
  'biztalk-adapters': [{ Name: 'FTP', Constraints: 80907 }],
  'biztalk-send-ports': [{ Name: 'Out "to" shop,\r\nsecond line', Status: 3 }],
  cluster: [{ Name: 'CLU', Domain: 'shop.example', DynamicQuorum: 1 }],
  'cluster-nodes': [{ Name: 'N1', State: 'Up', NodeWeight: 1 }],
  'cluster-groups': [{ Name: 'Orders', State: 'Online', OwnerNode: 'N1', FailoverThreshold: 4294967295 }],
  'cluster-resources': [{ Name: 'R', ResourceType: 'Network Name', OwnerGroup: 'Orders', RestartAction: 2 }],
  'cluster-resource-dependencies': [{ Resource: 'R', DependencyExpression: '([A]) and ([B])' }],
  'cluster-resource-parameters': [{ Resource: 'R', Name: 'ServiceName', Value: 'BTSSvc$A' }],
  'cluster-disks': [{ Resource: 'Disk', Path: 'S:' }],
  'cluster-quorum': [{ QuorumType: 'Majority', QuorumResource: 'Witness' }],
  'cluster-networks': [{ Name: 'LAN', Role: 3, State: 'Up' }],
  services: [{ Server: 'N1', Name: 'ENTSSO', StartMode: 'Manual', State: 'Running' }],
}

function csv(rows: readonly Row[], delimiter = ',', end = '\r\n'): string {
  const columns = Object.keys(rows[0] ?? {})
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const cell = (value: Row[string] | undefined): string =>
    value === null || value === undefined
      ? ''
      : quoted(typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value))
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(delimiter))
  return [columns.map(quoted).join(delimiter), ...lines, ''].join(end)
}

describe.each(Object.entries(listings))('CSV of %s', (name, rows) => {
  const expected = partOf(JSON.stringify(rows), 'a.json')

  it('says what the collection says', () => {
    const part = partOf(csv(rows), 'some/export.csv')
    expect([part.kind, part.issues]).toEqual([name, []])
    expect(valuesOf(part)).toEqual(valuesOf(expected))
    expect(part.listings).toEqual([{ name, completeness: 'complete', file: 'some/export.csv' }])
  })

  it.each([';', '\t'])('says it with another delimiter, too', (delimiter) => {
    expect(valuesOf(partOf(csv(rows, delimiter, '\n'), 'some/export.csv'))).toEqual(valuesOf(expected))
    expect(valuesOf(partOf(`sep=${delimiter}\r\n${csv(rows, delimiter)}`, 'a.csv'))).toEqual(valuesOf(expected))
  })
})

it('knows the line and column of every value, also below a value of several lines', () => {
  const part = partOf(
    '#TYPE System.Management.ManagementObject#root\\X\\MSBTS_SendPort\n"Name","Status"\n"A\nB",3\r"C",1',
  )
  expect(settingsOf(part)).toEqual({ 'send-port/A\nB Status': '3 (line 4)', 'send-port/C Status': '1 (line 5)' })
  expect(part.artifacts.map(({ line, column }) => [line, column])).toEqual([
    [3, 1],
    [5, 1],
  ])
})

describe('the class of the rows', () => {
  it('decides where the columns do not', () => {
    const part = partOf('#TYPE Selected.Microsoft.FailoverClusters.PowerShell.ClusterGroup\r\n"Name"\r\n"Orders"\r\n')
    expect([part.kind, part.artifacts.map(({ address }) => address)]).toEqual([
      'cluster-groups',
      ['cluster-group/Orders'],
    ])
  })

  it('may have delimiters behind it, where Excel has saved the file again', () => {
    const part = partOf('#TYPE Microsoft.FailoverClusters.PowerShell.ClusterNode;;\nName;State;NodeWeight\nN1;Up;1\n')
    expect(settingsOf(part)).toEqual({
      'cluster-node/N1 State': 'Up (line 3)',
      'cluster-node/N1 NodeWeight': '1 (line 3)',
    })
  })

  it('is asked for where rows have nothing but a name, unless the file is called by what it lists', () => {
    const servers = partOf('"Name"\n"N1"\n', 'biztalk-servers.csv')
    expect([servers.kind, servers.artifacts.map(({ address }) => address), servers.issues]).toEqual([
      'biztalk-servers',
      ['server/N1'],
      [],
    ])
    expect(codesOf(partOf('"Name"\n"N1"\n'))).toEqual(['not-recognised 1'])
    expect(partOf('#TYPE X\n"Name"\n"N1"\n').issues.map(({ message }) => message)).toEqual([
      'The file is CSV with objects of X. No rule uses it. Nothing of it was used; collect the state of the group again with the collection script.',
    ])
  })
})

describe('what a table has lost', () => {
  const owners = [
    '"ClusterObject","OwnerNodes"',
    '"R","System.Collections.ObjectModel.Collection`1[Microsoft.FailoverClusters.PowerShell.ClusterNode]"',
  ].join('\n')

  it('is unknown where it was a list, and the issue says how to keep it', () => {
    const part = partOf(owners, 'cluster-resource-owners.csv')
    expect(valuesOf(part)).toEqual({ 'cluster-resource/R': true })
    expect(part.issues).toEqual([
      {
        code: 'incomplete',
        line: 2,
        message:
          'cluster-resource/R has the name of a type in place of OwnerNodes, because PowerShell cut the value off; it is unknown. Export it with Export-Clixml, or with ConvertTo-Json -Depth 4.',
      },
    ])
  })

  it('is said of rows with too few or too many values, which are not used', () => {
    const part = partOf('Name,Status\nA,3\nB\nC,1\nD,1,2\n')
    expect(part.artifacts.map(({ name }) => name)).toEqual(['A', 'C'])
    expect(part.listings.map(({ completeness }) => completeness)).toEqual(['partial'])
    expect(part.ledger.notUnderstood).toEqual([
      { what: 'row with another number of values than the header', line: 3, count: 2 },
    ])
    expect(part.issues).toEqual([
      {
        code: 'incomplete',
        line: 3,
        message:
          '2 rows (on the lines 3, 5) have another number of values than the header, which has 2; what is there was not used, and nothing is known to be absent. Export the file again.',
      },
    ])
  })

  it('is said of letters that ASCII does not have', () => {
    const part = partOf('"Name","HostType"\n"Empf?nger","1"\n')
    expect([codesOf(part), part.listings.map(({ completeness }) => completeness)]).toEqual([
      ['incomplete 2'],
      ['partial'],
    ])
    expect(codesOf(partOf('"Name","HostType"\n"Empfänger","1"\n"Why?","1"\n'))).toEqual([])
  })

  it('is a column that stands twice', () => {
    expect(codesOf(partOf('Name,HostType,name\nA,1,B\n'))).toEqual(['not-recognised 1'])
  })
})

it('takes an empty value without quotes and NULL for unknown, and an empty text for an empty text', () => {
  const part = partOf('Name,HostType,ClusterResourceGroupName\nA,1,""\nB,1,\nC,1,NULL\n')
  expect(settingsOf(part)).toEqual({
    'host/A HostType': '1 (line 2)',
    'host/A ClusterResourceGroupName': ' (line 2)',
    'host/B HostType': '1 (line 3)',
    'host/C HostType': '1 (line 4)',
  })
})

it('reads every encoding that Windows writes tables in', () => {
  const text = 'Name\tHostType\r\nEmpfänger\t1\r\n'
  const expected = { 'host/Empfänger': true, 'host/Empfänger HostType': 1 }
  const variants = [
    Buffer.from(text),
    Buffer.from(`\ufeff${text}`),
    Buffer.from(`\ufeff${text}`, 'utf16le'),
    Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  ]
  expect(variants.map((bytes) => valuesOf(partOf(bytes)))).toEqual(variants.map(() => expected))
})

it('keeps secrets out of settings and out of quoted lines', () => {
  const text = [
    '"AdapterName","HostName","CustomCfg"',
    '"FTP","Rcv","<CustomProps><Password vt=""8"">canary-1</Password><x password=""canary-2"" /></CustomProps>"',
  ].join('\n')
  const part = partOf(text)
  expect(JSON.stringify(part)).not.toContain('canary')
  expect(codesOf(part)).toEqual(['secret-in-clear 2'])
  expect(excerpt(text, 2)).toBe('"FTP","Rcv",***')
  const logons = 'HostName,RunningServer,LogonPassword,Logon\nRcv,N1,canary-3,SHOP\\svc\n'
  expect(JSON.stringify(partOf(logons))).not.toContain('canary')
  expect(excerpt(logons, 2)).toBe('Rcv,N1,***,SHOP\\svc')
})

const corpus = sharedCorpus()
if (corpus)
  it('reads the adapters of a real Export-Csv', () => {
    const part = partOf(
      readFileSync(join(corpus, 'platform/biztalkserverdsc-MSBTS_AdapterSetting-Export-Csv.csv')),
      'a.csv',
    )
    expect([part.kind, part.summary, part.issues, part.ledger.notUnderstood]).toEqual([
      'biztalk-adapters',
      '33 adapters',
      [],
      [],
    ])
    expect(valuesOf(part)).toMatchObject({
      'group Adapter/MSMQ/Constraints': 13579,
      'group Adapter/WCF-NetMsmq/Constraints': 523,
      'group Adapter/CO.File/Constraints': 15371,
    })
  })
else it('cannot be tried on the corpus', () => notRun('CSV of the corpus', 'it does not stand beside the repository'))
