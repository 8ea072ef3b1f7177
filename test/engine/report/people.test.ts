import { expect, it } from 'vitest'
import { write } from '../../../src-main/engine/report/writers'
import { standard, type EstateSpec } from '../../support/estate'
import { exampleOf } from '../../support/help'
import { reviewed } from '../../support/people'

const before: EstateSpec = { ...standard, locations: [{ name: 'L', adapter: 'FTP', host: 'A' }] }
const after: EstateSpec = {
  ...standard,
  locations: [...before.locations, { name: 'M', adapter: 'POP3', host: 'B', port: 'In' }],
}
const answers = exampleOf('answers.md')
const policy = exampleOf('policy.md')

it('prints what people said and decided, each with a name and a line', () => {
  const report = reviewed(before, after, { answers, policy, collectedAt: '2027-02-01T10:00:00Z' })
  expect(
    report.people.map(({ title, rows }) => [title, rows.map(([what, effect]) => `${what ?? ''}: ${effect ?? ''}`)]),
  ).toEqual([
    ['Answers', ['Q01 of host B: no']],
    ['Stated facts', ['load-balanced of host I: true']],
    [
      'Accepted risks',
      ['HA-POP3-001 of host B: UNUSED. There is no such finding, or it is resolved: this entry can be removed.'],
    ],
    [
      'What the policy changes',
      [
        'HA-SSO-006: Hosts clustered but SSO on the nodes is not: advice became low',
        'HA-CLU-019: Windows NLB on failover-cluster nodes: switched off: it did not speak',
        'ORG-NAMES: added by the organisation',
      ],
    ],
  ])
  for (const format of ['html', 'md'] as const) {
    expect(write(format, report)).toContain('Jana Novak, mail administrator, 2026-03-30')
  }
})

it('says on the first page that an acceptance has ended', () => {
  const { decision, findings } = reviewed(before, after, { policy, collectedAt: '2027-02-01T10:00:00Z' })
  const ended =
    'The acceptance by Marta Dvorak ended on 2026-12-31, before the exports of 2027-02-01T10:00:00Z: the risk is open again.'
  expect(decision.warnings).toContain(`HA-POP3-001 of host B: ${ended}`)
  expect(findings.find(({ rule }) => rule === 'HA-POP3-001')?.remark).toBe(ended)
})

it('gives the open questions to their owners', () => {
  const { questionSheets } = reviewed(before, after)
  expect(questionSheets.map(({ owner, questions }) => [owner, questions.map(({ id }) => id)])).toEqual([
    ['Platform owner', ['HA-CLU-019@cluster-node/N1', 'HA-CLU-019@cluster-node/N2', 'HA-SSO-007@group']],
    ['Owner of the other system', ['HA-POP3-001@host/B']],
  ])
})
