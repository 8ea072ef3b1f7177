import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../src-main/engine/import/excerpt'
import { notRun, sharedCorpus } from '../../support/available'
import { codesOf, partOf, settingsOf, valuesOf } from './part-of'

const columns = [
  ...['HostName', 'HostType', 'GroupName', 'AuthTrusted', 'IsTrackingHost', 'Is32BitOnly'],
  ...['MessagingMaxReceiveInterval', 'XlangMaxReceiveInterval', 'InstanceServer', 'InstanceUser', 'InstanceUserPwd'],
  ...['ReceiveHandler', 'SendHandler'],
]

function hosts(...rows: readonly (readonly string[])[]): string {
  return `${[columns, ...rows].map((row) => row.join('\t')).join('\r\n')}\r\n`
}

const receive = ['Rcv', 'InProcess', 'Users', 'False', 'True', 'True', '500', '500', 'N1', 'X\\svc', '', 'FTP|SFTP', '']
const both = [
  'Both',
  'Isolated',
  'Users',
  'True',
  'False',
  'False',
  '500',
  '500',
  'N1.x|n2|N1',
  'X\\svc',
  '',
  '',
  '*FTP',
]

describe('a host export', () => {
  const part = partOf(hosts(receive, both), 'hosts.csv')

  it('is hosts, their instances and their handlers', () => {
    expect(settingsOf(part)).toEqual({
      'host/Rcv HostType': '1 (line 2)',
      'host/Rcv NTGroupName': 'Users (line 2)',
      'host/Rcv AuthTrusted': 'false (line 2)',
      'host/Rcv HostTracking': 'true (line 2)',
      'host/Rcv IsHost32BitOnly': 'true (line 2)',
      'host-instance/Rcv/N1 Logon': 'X\\svc (line 2)',
      'host/Both HostType': '2 (line 3)',
      'host/Both NTGroupName': 'Users (line 3)',
      'host/Both AuthTrusted': 'true (line 3)',
      'host/Both HostTracking': 'false (line 3)',
      'host/Both IsHost32BitOnly': 'false (line 3)',
      'send-handler/FTP/Both IsDefault': 'true (line 3)',
    })
    expect(part.artifacts.map(({ address }) => address)).toEqual([
      ...['host/Rcv', 'host-instance/Rcv/N1', 'receive-handler/FTP/Rcv', 'receive-handler/SFTP/Rcv'],
      ...['host/Both', 'host-instance/Both/N1', 'host-instance/Both/n2', 'send-handler/FTP/Both'],
    ])
    expect(part.summary).toBe('2 hosts, 3 host instances, 2 receive handlers, 1 send handler')
  })

  it('lists them completely, and says what it does not know', () => {
    expect(part.listings.map(({ name, completeness }) => `${name} ${completeness}`)).toEqual([
      ...['biztalk-hosts complete', 'biztalk-host-instances complete'],
      ...['biztalk-receive-handlers complete', 'biztalk-send-handlers complete'],
    ])
    expect(codesOf(part)).toEqual(['note 3', 'note 1'])
    expect(part.issues[0]?.message).toBe(
      'The host Both lists the server N1 twice, as it does where the host is clustered; it was counted once. Whether the host is clustered is only known from biztalk-hosts.json.',
    )
  })

  it('accounts for every value', () => {
    expect(part.ledger.notUnderstood).toEqual([])
    expect(part.ledger.ignored.map(({ what, count }) => `${what} ${String(count)}`)).toEqual([
      ...['MessagingMaxReceiveInterval 2', 'XlangMaxReceiveInterval 2'],
      ...['virtual row of a clustered host 1', 'InstanceUser 1'],
    ])
  })
})

it('drops passwords unread, and hides them in quoted lines', () => {
  const text = hosts(receive.with(10, 'canary-1'))
  const part = partOf(text)
  expect(JSON.stringify(part)).not.toContain('canary')
  expect(codesOf(part)).toEqual(['secret-in-clear 2', 'note 1'])
  expect(excerpt(text, 2)).toContain('X\\svc *** FTP|SFTP')
})

it('is partial where a host has no name or two rows', () => {
  const part = partOf(hosts(receive, receive.with(0, 'RCV'), receive.with(0, '')))
  expect(codesOf(part)).toEqual(['duplicate 3', 'missing-name 4', 'note 1'])
  expect(new Set(part.listings.map(({ completeness }) => completeness))).toEqual(new Set(['partial']))
})

it('names a column that it does not know', () => {
  const part = partOf(hosts(receive).replace('HostType', 'Colour').replaceAll('\t', ';'))
  expect(codesOf(part)).toEqual(['not-understood 2', 'note 1'])
  expect(part.artifacts).toHaveLength(4)
})

const corpus = sharedCorpus()
if (corpus)
  it('reads the sample of the script', () => {
    const part = partOf(readFileSync(join(corpus, 'platform/skastberg-ExportedHosts-Sample.csv')), 'hosts.csv')
    expect([part.kind, part.summary, part.ledger.notUnderstood]).toEqual([
      'host-export',
      '5 hosts, 5 host instances, 40 receive handlers, 47 send handlers',
      [],
    ])
    expect(valuesOf(part)).toMatchObject({
      'host/TrackingHost HostTracking': true,
      'host/BizTalkServerIsolatedHost HostType': 2,
      'host/BizTalkServerApplication IsHost32BitOnly': true,
      'host-instance/ReceiveHost/BTSDEV': true,
      'receive-handler/FTP/ReceiveHost': true,
      'send-handler/SFTP/SendHost IsDefault': true,
    })
    expect(JSON.stringify(part)).not.toContain('Vault')
  })
else it('cannot be tried on the corpus', () => notRun('the host export of the corpus', 'it does not stand here'))
