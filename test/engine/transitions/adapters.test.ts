import { expect, it } from 'vitest'
import type { EstateSpec, LocationSpec } from '../../support/estate'
import { causes, news, newQuestions, recordOf } from '../../support/review'
import { base, ftp, msmq, receiving, sending, withHost, withMore, withResource } from './base'

const local = String.raw`.\private$\orders`
const remote = String.raw`DIRECT=OS:mq9.partner.example\private$\orders`
const onA = (queue: string, config: Readonly<Record<string, string>> = {}) => receiving(msmq('A', queue, config))
const onB = (queue: string, config: Readonly<Record<string, string>> = {}) => receiving(msmq('B', queue, config))
const mqs = (host: string, ordered: string): LocationSpec => ({
  name: 'Mqs',
  adapter: 'MQSeries',
  host,
  address: 'MQS://MQ1/QM1/ORDERS',
  config: { uri: 'MQS://MQ1/QM1/ORDERS', queueDetails: 'MQ1/QM1/ORDERS', ordered, transactionSupported: 'yes' },
})
const pop3 = (host: string): LocationSpec => ({ name: 'Mail', adapter: 'POP3', host })
const file = (host: string, address: string): LocationSpec => ({ name: 'File', adapter: 'FILE', host, address })
const wcf = (binding: string): LocationSpec => ({
  name: 'Wcf',
  adapter: 'WCF-Custom',
  host: 'B',
  address: 'net.msmq://localhost/private/orders',
  props: { BindingType: binding },
})
const msmqOut = (host: string) => ({
  name: 'Out',
  adapter: 'MSMQ',
  host,
  address: remote,
  config: { queue: remote, uri: remote, transactional: 'true', recoverable: 'true' },
})
const httpOut = { name: 'Out', adapter: 'HTTP', host: 'B', address: 'http://x/' }
const groupB = withMore(
  base,
  ['GB'],
  [
    { name: 'GB Name', type: 'Network Name', group: 'GB', depends: '([GB IP])', parameters: { Name: 'GBNAME' } },
    { name: 'GB IP', type: 'IP Address', group: 'GB' },
  ],
)

it.each<[number, string, EstateSpec, EstateSpec, readonly string[]]>([
  [
    11,
    'two FTP locations with different folders on one server',
    receiving(ftp('C'), { ...ftp('C'), name: 'Ftp2' }),
    receiving(ftp('C'), { ...ftp('C'), name: 'Ftp2', address: 'ftp://ftp.partner.example:21/other/*.xml' }),
    [],
  ],
  [
    18,
    'RES(A): MSMQ dependency removed, A reads local queues',
    onA(local),
    withResource(onA(local), 'BTSSvc$A', { depends: '([GA Name])' }),
    ['introduced high HA-MSMQ-003 host/A'],
  ],
  [
    19,
    'MSMQ resource moved to another group',
    { ...groupB, locations: onA(local).locations },
    withResource(
      withResource({ ...groupB, locations: onA(local).locations }, 'GA MSMQ', { group: 'GB', depends: '([GB Name])' }),
      'BTSSvc$A',
      { depends: '([GA Name])' },
    ),
    ['introduced critical HA-MSMQ-002 host/A'],
  ],
  [
    20,
    'A re-clustered into another group, MSMQ stays',
    { ...groupB, locations: onA(local).locations },
    withHost(
      withResource({ ...groupB, locations: onA(local).locations }, 'BTSSvc$A', { group: 'GB', depends: '([GB Name])' }),
      'A',
      { group: 'GB' },
    ),
    ['introduced critical HA-MSMQ-002 host/A'],
  ],
  [21, 'MSMQ address remote to local on B', onB(remote), onB(local), ['introduced critical HA-MSMQ-001 host/B']],
  [
    21,
    'the same while B still reads remote queues',
    receiving(msmq('B', remote), { ...msmq('B', remote), name: 'Queue2' }),
    receiving(msmq('B', local), { ...msmq('B', remote), name: 'Queue2' }),
    ['introduced critical HA-MSMQ-001 host/B', 'introduced high HA-MSMQ-008 host/B'],
  ],
  [
    22,
    'MSMQ address local to remote on A, unordered',
    onA(local),
    onA(remote),
    ['introduced medium HA-MSMQ-006 host/A', 'introduced medium HA-MSMQ-007 host/A'],
  ],
  [
    22,
    'the same, transactional',
    onA(local, { transactional: 'true' }),
    onA(remote, { transactional: 'true' }),
    [
      'introduced high HA-MSMQ-005 host/A',
      'introduced medium HA-MSMQ-006 host/A',
      'introduced medium HA-MSMQ-007 host/A',
    ],
  ],
  [
    23,
    'B reads only remote queues; N2 instance deleted',
    onB(remote),
    withHost(onB(remote), 'B', { on: ['N1'] }),
    ['introduced high HA-MSMQ-007 host/B'],
  ],
  [
    24,
    'serialProcessing false to true on B',
    onB(remote, { serialProcessing: 'false', transactional: 'true' }),
    onB(remote, { serialProcessing: 'true', transactional: 'true' }),
    ['introduced critical HA-MSMQ-010 host/B'],
  ],
  [
    25,
    'serialProcessing true to false on A, remote queue',
    onA(remote, { serialProcessing: 'true', transactional: 'true' }),
    onA(remote, { serialProcessing: 'false', transactional: 'true' }),
    ['introduced medium HA-MSMQ-006 host/A', 'introduced medium HA-MSMQ-007 host/A'],
  ],
  [
    26,
    'transactional true to false on A, ordered and stopOnFailure',
    onA(local, { serialProcessing: 'true', onFailure: 'stopOnFailure', transactional: 'true' }),
    onA(local, { serialProcessing: 'true', onFailure: 'stopOnFailure', transactional: 'false' }),
    ['introduced critical HA-MSMQ-012 host/A', 'introduced high HA-MSMQ-014 host/A'],
  ],
  [
    27,
    'transactional false to true, remote queue',
    onB(remote, { transactional: 'false' }),
    onB(remote, { transactional: 'true' }),
    ['introduced high HA-MSMQ-005 host/B'],
  ],
  [28, 'MSMQ send port A to B', sending(msmqOut('A')), sending(msmqOut('B')), ['introduced high HA-MSMQ-004 host/B']],
  [
    29,
    'secondary transport MSMQ on B',
    sending(httpOut),
    sending({ ...httpOut, secondary: msmqOut('B') }),
    ['introduced high HA-MSMQ-004 host/B'],
  ],
  [
    30,
    'POP3 host C gets an instance on N2',
    receiving(pop3('C')),
    withHost(receiving(pop3('C')), 'C', { on: ['N1', 'N2'] }),
    ['introduced high HA-POP3-001 host/C'],
  ],
  [31, 'POP3 location B to A', receiving(pop3('B')), receiving(pop3('A')), []],
  [
    32,
    'MQSeries ordered no to yesSuspend on B',
    receiving(mqs('B', 'no')),
    receiving(mqs('B', 'yesSuspend')),
    ['introduced critical HA-MQS-001 host/B'],
  ],
  [33, 'MQSeries noStop on B', receiving(mqs('B', 'no')), receiving(mqs('B', 'noStop')), []],
  [
    34,
    'MQSeries unordered B to A',
    receiving(ftp('A'), mqs('B', 'no')),
    receiving(ftp('A'), mqs('A', 'no')),
    ['introduced medium HA-MQS-003 host/A'],
  ],
  [35, 'ordered send port on B', sending(httpOut), sending({ ...httpOut, ordered: true }), []],
  [
    36,
    'HTTP location’s isolated host loses N2',
    receiving({ name: 'Web', adapter: 'HTTP', host: 'I' }),
    withHost(receiving({ name: 'Web', adapter: 'HTTP', host: 'I' }), 'I', { on: ['N1'] }),
    ['worsened high HA-ISO-001 host/I'],
  ],
  [
    37,
    'WCF-Custom BindingType netTcp to netMsmq on B',
    receiving(wcf('netTcpBinding')),
    receiving(wcf('netMsmqBinding')),
    ['introduced high HA-NMQ-001 host/B'],
  ],
  [
    41,
    'FILE UNC to a local drive on B',
    receiving(file('B', String.raw`\\nas1\drop\*.xml`)),
    receiving(file('B', String.raw`D:\drop\*.xml`)),
    ['introduced high HA-FILE-001 host/B'],
  ],
  [
    42,
    'FILE on a cluster disk of A with dependency',
    withResource(receiving(ftp('A'), file('A', String.raw`\\nas1\drop\*.xml`)), 'BTSSvc$A', {
      depends: '([GA Name]) and ([GA Disk])',
    }),
    withResource(receiving(ftp('A'), file('A', String.raw`S:\drop\*.xml`)), 'BTSSvc$A', {
      depends: '([GA Name]) and ([GA Disk])',
    }),
    [],
  ],
  [
    44,
    'host with FTP and POP3 becomes 64-bit',
    receiving(ftp('C'), pop3('C')),
    withHost(receiving(ftp('C'), pop3('C')), 'C', { only32Bit: false }),
    ['introduced high HA-FTP-004 host/C', 'introduced high HA-POP3-004 host/C'],
  ],
  [
    49,
    'default MSMQ send handler A to B while dynamic ports exist',
    { ...sending({ name: 'Dynamic', dynamic: true }), defaultSendHandlers: ['MSMQ/A'] },
    { ...sending({ name: 'Dynamic', dynamic: true }), defaultSendHandlers: ['MSMQ/B'] },
    ['introduced high HA-MSMQ-004 host/B'],
  ],
])('%i %s', (_, __, before, after, expected) => {
  expect(news(recordOf(before, after)).filter((line) => !laterRules.test(line))).toEqual(expected)
})

/** Rules of the catalogue beyond the families that these transitions were written for. */
const laterRules = /HA-(WCF|SQL|SAP|EMS|MLLP|32B|DYN)-/

it('names what caused it', () => {
  expect(causes(recordOf(onB(remote), onB(local)), 'HA-MSMQ-001')).toEqual(['changed B06 receive-location/In/Queue'])
  expect(causes(recordOf(receiving(wcf('netTcpBinding')), receiving(wcf('netMsmqBinding'))), 'HA-NMQ-001')).toEqual([
    'changed B05 receive-location/In/Wcf',
  ])
})

it('30 asks whether the mail server allows several sessions', () => {
  const before = receiving(pop3('C'))
  expect(newQuestions(recordOf(before, withHost(before, 'C', { on: ['N1', 'N2'] })))).toEqual(['HA-POP3-001 host/C'])
})
