import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sftp-004-winscp-on-every-server'
import { estate, host, nodes, receives, sends } from '../../../support/changes'
import type { EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'

const onC = estate(receives('SFTP', 'C'))
const onTwo = estate(receives('SFTP', 'C'), host('C', { on: ['N1', 'N2'] }))
const version = (spec: EstateSpec, MinorVersion: number): EstateSpec => ({
  ...spec,
  group: { ...spec.group, MinorVersion },
})

it('asks where a server is new to the adapter', () => {
  expect(judge(rule, onTwo, { before: onC })).toEqual({
    'host/C':
      'cannot tell: Is WinSCP installed, in the version of the other servers, on N2 for SFTPInC in host C? (whether WinSCP is installed)',
  })
})

it('asks where the adapter is new', () => {
  expect(judge(rule, estate(sends('SFTP', 'B')), { before: estate(sends('FTP', 'B')) })).toEqual({
    'host/B':
      'cannot tell: Is WinSCP installed, in the version of the other servers, on N1 and N2 for SFTPOutB in host B? (whether WinSCP is installed)',
  })
})

it('asks of a new possible owner', () => {
  const onA = receives('SFTP', 'A')
  expect(judge(rule, estate(onA, nodes('N1', 'N2', 'N3')), { before: estate(onA) })).toEqual({
    'host/A':
      'cannot tell: Is WinSCP installed, in the version of the other servers, on N3 for SFTPInA in host A? (whether WinSCP is installed)',
  })
})

it('says nothing where no server is new, where another host used the adapter there, or on one side alone', () => {
  const beside = estate(receives('SFTP', 'C'), receives('SFTP', 'B'))
  expect([judge(rule, onC, { before: onC }), judge(rule, beside, { before: beside }), judge(rule, onTwo)]).toEqual([
    {},
    {},
    {},
  ])
  expect(
    judge(rule, estate(receives('SFTP', 'B'), receives('SFTP', 'C')), { before: estate(receives('SFTP', 'B')) }),
  ).toEqual({})
})

it('says nothing before BizTalk Server 2016', () => {
  expect(judge(rule, version(onTwo, 11), { before: version(onC, 11) })).toEqual({})
  expect(Object.keys(judge(rule, version(onTwo, 12), { before: version(onC, 12) }))).toEqual(['host/C'])
})

it('asks without host instances, too', () => {
  expect(judge(rule, onC, { before: onC, without: ['biztalk-host-instances.json'] })).toEqual({
    'host/C':
      'cannot tell: Is WinSCP installed, in the version of the other servers, on every new server for SFTPInC in host C? (biztalk-host-instances.json; whether WinSCP is installed)',
  })
})
