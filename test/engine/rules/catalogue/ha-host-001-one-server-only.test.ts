import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-host-001-one-server-only'
import { estate, host, receives, sends } from '../../../support/changes'
import { judge } from '../../../support/judge'

it('speaks of unclustered hosts whose work may run on several servers', () => {
  const spec = estate(
    receives('FILE', 'B'),
    receives('FILE', 'C'),
    sends('FILE', 'C', 'ToBank'),
    host('Quiet', { on: ['N1', 'N2 disabled'] }),
    receives('FILE', 'Quiet', 'SwitchedOff', false),
  )
  expect(judge(rule, spec)).toEqual({
    'host/B': 'pass',
    'host/C': 'fail high: Host C runs on N1 only: when that server is lost, nothing runs FILEInC and ToBank.',
    'host/Quiet': 'fail medium: Host Quiet runs on N1 only: when that server is lost, nothing runs SwitchedOff.',
  })
})

it('leaves single readers, isolated and clustered hosts to their own rules', () => {
  const spec = estate(
    host('Ftp', { on: ['N1'] }),
    receives('FTP', 'Ftp'),
    receives('FILE', 'Ftp'),
    host('Queue', { on: ['N1'] }),
    sends('MSMQ', 'Queue'),
    host('Web', { on: ['N1'], isolated: true }),
    receives('HTTP', 'Web'),
    receives('FILE', 'A'),
    host('Idle', { on: ['N1'] }),
  )
  expect(judge(rule, spec)).toEqual({})
})

it('does not count FTP sends as readers', () => {
  expect(judge(rule, estate(sends('FTP', 'C')))).toEqual({
    'host/C': 'fail high: Host C runs on N1 only: when that server is lost, nothing runs FTPOutC.',
  })
})

it('asks about adapters that it does not know', () => {
  expect(judge(rule, estate(receives('nsoftware.SFTP v3', 'C'), receives('WCF-SQL', 'B')))).toEqual({
    'host/B': 'pass',
    'host/C':
      'cannot tell: Does host C run on one server only, although adapter nsoftware.SFTP v3 can run in several instances at once? (whether nsoftware.SFTP v3 may run in several instances at once)',
  })
})

it('counts orchestrations', () => {
  const spec = { ...estate(), orchestrations: [{ name: 'Orders.Process', host: 'C' }] }
  expect(judge(rule, spec)).toEqual({
    'host/C': 'fail high: Host C runs on N1 only: when that server is lost, nothing runs Orders.Process.',
  })
})

it('cannot tell without host instances or hosts', () => {
  const spec = estate(receives('FILE', 'C'))
  expect(judge(rule, spec, { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/C': 'cannot tell: Does host C run on one server only, and is it unclustered? (biztalk-host-instances.json)',
  })
  expect(judge(rule, spec, { without: ['biztalk-hosts.json'] })).toEqual({
    'host/C': 'cannot tell: Does host C run on one server only, and is it unclustered? (biztalk-hosts.json)',
  })
})
