import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src-main/engine/import'
import { review } from '../../../src-main/engine/pipeline'
import { exitCode, type FailOn } from '../../../src-main/engine/review/exit-code'
import type { ReviewRecord } from '../../../src-main/engine/review/record'
import { filesOf } from '../../support/estate'
import { partsOf, source, tools } from '../../support/judge'
import { causes, news, newQuestions, recordOf, resolved } from '../../support/review'
import { base, ftp, receiving, withHost } from '../transitions/base'

const onA = receiving(ftp('A'))
const onB = receiving(ftp('B'))
const onC = receiving(ftp('C'))
const platform = Object.keys(filesOf(onA)).filter((name) => name.endsWith('.json'))
const bindingsOnly = { before: platform, after: platform }

describe('causes', () => {
  it('names changes that act together where no single one does it', () => {
    const second = { ...ftp('B'), name: 'Ftp2' }
    const record = recordOf(receiving(), receiving(ftp('B'), second))
    expect(causes(record, 'HA-FTP-001')).toEqual([
      'added B02 receive-location/In/Ftp',
      'added B02 receive-location/In/Ftp2',
    ])
  })

  it('names each of two changes that are both needed', () => {
    const record = recordOf(onA, withHost(onC, 'C', { on: ['N1', 'N2'] }))
    expect(causes(record, 'HA-FTP-001')).toEqual(['added T01 host-instance/C/N2', 'moved B01 receive-location/In/Ftp'])
  })

  it('leaves bystanders out', () => {
    const after = { ...receiving(ftp('B')), sendPorts: [{ name: 'New', adapter: 'FILE', host: 'B' }] }
    expect(causes(recordOf(onA, after), 'HA-FTP-001')).toEqual(['moved B01 receive-location/In/Ftp'])
  })
})

describe('states', () => {
  it('calls a finding worsened when it hits one more artifact or server', () => {
    expect(news(recordOf(onB, receiving(ftp('B'), { ...ftp('B'), name: 'Ftp2' })))).toEqual([
      'worsened critical HA-FTP-001 host/B',
    ])
    const third = withHost({ ...onB, servers: ['N1', 'N2', 'N3'] }, 'B', { on: ['N1', 'N2', 'N3'] })
    expect(news(recordOf(onB, third))).toEqual(['worsened critical HA-FTP-001 host/B'])
  })

  it('calls nothing resolved that may stand in what was not read', () => {
    const before = partsOf('before', filesOf(onC))
    const { 'bindings.xml': _, ...rest } = filesOf(base)
    const unread = importFile(source('after', 'bindings.xml', '<BindingInfo><SendPort'), tools)
    const { record } = review(before, [...partsOf('after', rest), unread], about)
    expect(resolved(record)).toEqual([])
    expect(newQuestions(record)).toContain('HA-FTP-002 host/C')
    expect(record.verdict.code).toBe('not-enough-input')
    expect(exitCode(record, 'high')).toBe(3)
  })

  it('calls nothing resolved that a worse rule hides', () => {
    const record = recordOf(onC, withHost(onC, 'C', { on: ['N1 disabled'] }))
    expect(news(record)).toEqual(['introduced critical HA-HOST-002 host/C'])
    expect(resolved(record)).toEqual([])
  })

  it('asks where the after side can no longer decide', () => {
    const record = recordOf(onC, onC, { after: ['biztalk-host-instances.json'] })
    expect(resolved(record)).toEqual([])
    expect(newQuestions(record)).toContain('HA-FTP-002 host/C')
  })
})

describe('verdict and exit code', () => {
  it.each<[string, ReviewRecord, FailOn, string, number]>([
    ['a new critical finding', recordOf(onA, onB), 'high', 'new-risk', 1],
    ['the same, failing on nothing', recordOf(onA, onB), 'never', 'new-risk', 0],
    ['a new high finding', recordOf(onA, onC), 'critical', 'new-risk', 0],
    ['nothing at all', recordOf(onA, onA), 'high', 'no-effect', 0],
    ['a finding resolved', recordOf(onC, onA), 'high', 'none-new', 0],
    [
      'a finding that remains beside a change',
      recordOf(onC, { ...onC, orchestrations: [{ name: 'O', host: 'B' }] }),
      'high',
      'none-new',
      0,
    ],
    ['bindings alone', recordOf(onA, onB, bindingsOnly), 'high', 'not-enough-input', 3],
    ['bindings alone, unchanged', recordOf(onA, onA, bindingsOnly), 'high', 'not-enough-input', 3],
    [
      'no bindings',
      recordOf(onA, onA, { before: ['bindings.xml'], after: ['bindings.xml'] }),
      'high',
      'not-enough-input',
      3,
    ],
  ])('%s', (_, record, failOn, code, exit) => {
    expect([record.verdict.code, exitCode(record, failOn)]).toEqual([code, exit])
  })

  it('does not pass a change that adds to what was undecided before', () => {
    const queue = (name: string, id: string) => ({
      ...{ name, adapter: 'MSMQ', host: 'B', address: `PUBLIC=${id}` },
      config: { queue: `PUBLIC=${id}`, uri: `PUBLIC=${id}` },
    })
    const [first, second] = [queue('Q1', '1c0b3c1e'), queue('Q2', '2c0b3c1e')]
    const record = recordOf(receiving(first), receiving(first, second))
    expect([record.verdict.code, exitCode(record, 'high')]).toEqual(['not-enough-input', 3])
    const same = recordOf(receiving(first), receiving(first))
    expect([same.verdict.code, exitCode(same, 'high')]).toEqual(['no-effect', 0])
    expect(same.verdict.because).toContain('open and not passed')
  })

  it('does not pass at critical while the worst answer to a question became critical', () => {
    const mail = (enabled: boolean) => receiving({ name: 'Mail', adapter: 'POP3', host: 'B', enabled })
    const record = recordOf(mail(false), mail(true))
    expect([exitCode(record, 'high'), exitCode(record, 'critical')]).toEqual([1, 3])
  })

  it('never says safe', () => {
    for (const record of [recordOf(onA, onA), recordOf(onA, onB), recordOf(onC, onA)]) {
      expect(JSON.stringify(record)).not.toMatch(/\bsafe\b/i)
    }
  })
})

const about = { tool: { name: 't', version: '0' }, sha256: () => '', excerpt: () => '', sample: false }
