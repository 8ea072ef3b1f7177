import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-file-007-file-send-with-write-cache'
import { standard, type SendPortSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { judgeTemplate } from '../../../support/questions'

const out = (name: string, host: string, AllowCacheOnWrite?: string): SendPortSpec => ({
  name,
  host,
  config: AllowCacheOnWrite === undefined ? {} : { AllowCacheOnWrite },
})

it('fails where the cache is on, and not where nothing is said', () => {
  const sendPorts = [
    out('Cached', 'A', '-1'),
    out('Direct', 'A', '0'),
    out('Default', 'B'),
    { ...out('Off', 'C', '-1'), status: 2 },
    { name: 'Ftp', adapter: 'FTP', host: 'Track', address: 'ftp://x/out', config: { AllowCacheOnWrite: '-1' } },
  ]
  expect(judge(rule, { ...standard, sendPorts })).toEqual({
    'host/A':
      'fail medium: Host A writes the files of Cached through the file system cache: what is not on the disk yet is lost when the power fails.',
    'host/B': 'pass',
    'host/C':
      'fail low: Host C writes the files of Off through the file system cache: what is not on the disk yet is lost when the power fails.',
  })
})

it('cannot tell of a template', () => {
  expect(judgeTemplate(rule, { ...standard, sendPorts: [out('Token', 'B', '${Cache}')] })).toEqual({
    'host/B':
      'cannot tell: Does host B write the files of Token through the file system cache? (the value of ${Cache} in send-port/Token)',
  })
})
