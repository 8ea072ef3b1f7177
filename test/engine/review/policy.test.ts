import { expect, it } from 'vitest'
import { exitCode } from '../../../src-main/engine/review/exit-code'
import { policyIn } from '../../../src-main/reading/given'
import { standard, type EstateSpec } from '../../support/estate'
import { exampleOf } from '../../support/help'
import { document, faults, reviewed } from '../../support/people'

const before: EstateSpec = { ...standard, locations: [{ name: 'L', adapter: 'FTP', host: 'A' }] }
const after: EstateSpec = {
  ...standard,
  locations: [...before.locations, { name: 'M', adapter: 'POP3', host: 'B', port: 'In' }],
}
const policy = exampleOf('policy.md')

it('runs the example of its help page', () => {
  const { record } = reviewed(before, after, { policy })
  expect(record.policy?.severities).toEqual([
    {
      rule: 'HA-SSO-006',
      because: 'Enterprise SSO is watched and restarted by the platform team.',
      line: 4,
      from: 'advice',
      to: 'low',
    },
  ])
  expect(record.policy?.off.map(({ rule }) => rule)).toEqual(['HA-CLU-019'])
  expect(record.questions.filter(({ rule }) => rule === 'HA-CLU-019')).toEqual([])
  expect(record.findings.find(({ rule }) => rule === 'HA-SSO-006')?.severity).toBe('low')
  expect(record.findings.find(({ rule }) => rule === 'ORG-NAMES')).toMatchObject({
    subject: 'receive-location/In/M',
    state: 'introduced',
    message: 'Receive location M runs in B, which can run on 2 servers.',
  })
  expect(record.catalogue.policy).toBe(record.policy?.sha256)
})

it('names file and line of a fault', () => {
  const of = (text: string) => faults(policyIn(document('policy.json', text)))
  const head = '{ "format": "biztalk-change-policy/1",\n'
  expect(of(`${head}"off": [{ "rule": "HA-FTP-999", "because": "no" }] }`)).toEqual([
    '2: There is no rule HA-FTP-999. The rules are listed in resources/rules/index.md.',
  ])
  expect(of(`${head}"off": [{ "rule": "HA-FTP-001" }] }`)).toEqual([
    '2: “off[1]” lacks “because” (the reason, which is printed in every report)',
  ])
  const rule = (fails: string) =>
    `${head}"rules": [{ "id": "ORG-A", "title": "T", "severity": "low", "subject": "host", "message": "M.", "why": "W.", "fix": "F.",\n"fails": ${fails} }] }`
  expect(of(rule('{ "path": "HostType" }'))).toEqual([
    '3: A condition compares by exactly one of is, isNot, in, matches, exists, atLeast, atMost.',
  ])
  expect(of(rule('{ "path": "HostType", "matches": "(" }'))).toEqual([
    '3: “matches” is a regular expression of JavaScript.',
  ])
})

it.each([
  ['2026-06-01T10:00:00Z', 'accepted', 1, 0],
  ['2027-01-01T10:00:00Z', 'expired', 0, 1],
] as const)('accepts a risk until it expires: exports of %s', (collectedAt, status, accepted, exit) => {
  const { record } = reviewed(before, after, { policy, collectedAt })
  expect(record.policy?.accepted.map((one) => one.status)).toEqual([status])
  expect([record.counts.accepted, record.counts.introduced, exitCode(record, 'critical')]).toEqual([accepted, 2, 3])
  expect(exitCode({ ...record, questions: [] }, 'high')).toBe(exit)
})

it('says in the verdict what is new and accepted, and opens it again where it hits more', () => {
  const collectedAt = '2026-06-01T10:00:00Z'
  const { verdict, findings } = reviewed(before, after, { policy, collectedAt }).record
  expect(verdict.because).toContain(
    '1 finding of this change is accepted as a risk: HA-POP3-001 of host/B (Marta Dvorak).',
  )
  expect(findings.find(({ rule }) => rule === 'HA-POP3-001')?.accepted?.owner).toBe('Orders team')
  const more = { ...after, locations: [...after.locations, { name: 'N', adapter: 'POP3', host: 'B', port: 'In' }] }
  const beyond = reviewed(before, more, { policy, collectedAt }).record
  expect(beyond.policy?.accepted.map(({ note }) => note)).toEqual([
    'The risk was accepted by Marta Dvorak, but the finding hits receive-location/In/N, too: it is open again.',
  ])
  expect(beyond.counts.accepted).toBe(0)
})
