import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-snd-001-backup-shares-target'
import type { SendPortSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { sending } from '../../../support/queues'

const port = (
  name: string,
  [adapter, address, host = 'B']: readonly [string, string, string?],
  [second, backup, other = 'B']: readonly [string, string, string?],
): SendPortSpec => ({ name, adapter, address, host, secondary: { adapter: second, address: backup, host: other } })
const fails = (name: string, adapter: string, severity = 'low') =>
  `fail ${severity}: Both transports of send port ${name} use ${adapter} in host B and lead to the same server: when that server or host fails, both do.`

it('fails where both transports share handler and server', () => {
  const ftp = 'ftp://ftp.partner.example:21/'
  const spec = sending(
    port('Ftp', ['FTP', `${ftp}in/%MessageID%.xml`], ['FTP', 'ftp://FTP:2121/backup/%MessageID%.xml']),
    { ...port('Stopped', ['FTP', `${ftp}in/`], ['FTP', `${ftp}backup/`]), status: 2 },
    port('File', ['FILE', String.raw`\\files.corp.example\a\%MessageID%`], ['FILE', String.raw`\\FILES\b\%MessageID%`]),
    port('Drive', ['FILE', String.raw`D:\a\%MessageID%`], ['FILE', String.raw`E:\b\%MessageID%`]),
    port(
      'Queue',
      ['MSMQ', String.raw`DIRECT=OS:mq9\private$\a`],
      ['MSMQ', String.raw`FORMATNAME:DIRECT=OS:MQ9.corp.example\private$\b`],
    ),
    port('OtherServer', ['FTP', `${ftp}in/`], ['FTP', 'ftp://ftp2.partner.example:21/in/']),
    port('OtherHost', ['FTP', `${ftp}in/`], ['FTP', `${ftp}backup/`, 'C']),
    port('OtherAdapter', ['FTP', `${ftp}in/`], ['HTTP', 'http://ftp.partner.example/in']),
    { name: 'NoBackup', adapter: 'FTP', address: `${ftp}in/`, host: 'B' },
  )
  expect(judge(rule, spec)).toEqual({
    'send-port/Drive': fails('Drive', 'FILE'),
    'send-port/File': fails('File', 'FILE'),
    'send-port/Ftp': fails('Ftp', 'FTP'),
    'send-port/OtherAdapter': 'pass',
    'send-port/OtherHost': 'pass',
    'send-port/OtherServer': 'pass',
    'send-port/Queue': fails('Queue', 'MSMQ'),
    'send-port/Stopped': fails('Stopped', 'FTP', 'advice'),
  })
})

it('cannot tell where an address names no server, or no host is named', () => {
  const ask = (name: string, missing: string) =>
    `cannot tell: Do both transports of send port ${name} use the same handler and lead to the same server? (${missing})`
  const spec = sending(
    port('Label', ['MSMQ', 'LABEL:Orders'], ['MSMQ', 'LABEL:Backup']),
    port('HalfLabel', ['MSMQ', 'LABEL:Orders'], ['MSMQ', String.raw`DIRECT=OS:mq9\private$\a`]),
    port('OtherHalf', ['MSMQ', String.raw`DIRECT=OS:mq9\private$\a`], ['MSMQ', 'LABEL:Orders']),
    port('NoHost', ['HTTP', 'http://erp/in', ''], ['HTTP', 'http://erp/backup']),
    port('NoSecondHost', ['HTTP', 'http://erp/in'], ['HTTP', 'http://erp/backup', '']),
  )
  expect(judge(rule, { ...spec, sendHandlers: [] })).toEqual({
    'send-port/Label': ask('Label', 'the servers that send-port/Label sends to'),
    'send-port/HalfLabel': ask('HalfLabel', 'the servers that send-port/HalfLabel sends to'),
    'send-port/OtherHalf': ask('OtherHalf', 'the servers that send-port/OtherHalf sends to'),
    'send-port/NoHost': ask('NoHost', 'the handlers of send-port/NoHost'),
    'send-port/NoSecondHost': ask('NoSecondHost', 'the handlers of send-port/NoSecondHost'),
  })
})
