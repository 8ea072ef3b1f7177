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
    String.raw`3: “(” is no regular expression of JavaScript. Put a backslash before a sign that means itself: in JSON it is written twice, as in "\\.".`,
  ])
  expect(of(rule('{ "path": "HostType", "is": "1", }'))).toEqual([
    '3: The file is not JSON (Property name expected). A name in straight double quotes is missing here, or a comma stands before a closing brace.',
  ])
  expect(of(`${head}"rules": [${ownRule({ message: 'On {host.server}.' })}] }`)).toEqual([
    '2: There is no fact “host.server” to fill in. Known are host.name, host.clustered, host.isolated, host.tracking, host.servers, host.work, adapter, live.',
  ])
  const days = (acceptedAt: string, expires: string) =>
    of(policy.replace('"2026-03-01"', `"${acceptedAt}"`).replace('"2026-12-31"', `"${expires}"`))
  expect(days('2026-03-01', '2026-02-29')).toEqual(['17: “expires” is 2026-02-29, and there is no such day.'])
  expect(days('2026-03-01', '2024-02-29')).toEqual([
    '8: The acceptance ends on 2024-02-29, before it was made on 2026-03-01. Correct one of the days.',
  ])
})

function ownRule(change: object): string {
  const rule = {
    ...{ id: 'ORG-A', title: 'T', severity: 'high', subject: 'send-port', why: 'W.', fix: 'F.' },
    ...{ message: 'M.', fails: { path: 'RetryCount', atMost: 3 } },
    ...change,
  }
  return JSON.stringify(rule)
}

it('asks where nothing has the path, and fills in what no export states', () => {
  const sends: EstateSpec = { ...standard, sendPorts: [{ name: 'Out', host: 'B' }] }
  const told = (change: object) => {
    const written = `{ "format": "biztalk-change-policy/1", "rules": [${ownRule(change)}] }`
    const { findings, questions } = reviewed(sends, sends, { policy: written }).record
    const own = ({ rule }: { readonly rule: string }) => rule === 'ORG-A'
    return {
      findings: findings.filter(own).map(({ message }) => message),
      questions: questions.filter(own).map(({ subject, ask, missing }) => [subject, ask, ...missing]),
    }
  }
  const asked = [
    [
      'group',
      'No send port has RetryCount, which rule ORG-A compares: would any fail the rule if the path were right?',
      'the setting RetryCount of a send port (there is PrimaryTransport/RetryCount and SecondaryTransport/RetryCount)',
    ],
  ]
  expect(told({})).toEqual({ findings: [], questions: asked })
  expect(told({ where: { path: 'RetryCount', is: 1 }, fails: { fact: 'live', is: true } })).toEqual({
    findings: [],
    questions: asked,
  })
  expect(told({ fails: { path: 'primarytransport/retrycount', atMost: 3 }, message: '{Nme} of {name}.' })).toEqual({
    findings: ['not stated of Out.'],
    questions: [],
  })
  expect(told({ where: { fact: 'adapter', is: 'MSMQ' } })).toEqual({ findings: [], questions: [] })
  expect(told({ fails: { path: 'RetryCount', exists: true } })).toEqual({ findings: [], questions: [] })
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
  expect(verdict.because).toContain('The change introduces 2 findings; the most severe that nobody has accepted is')
  expect(findings.find(({ rule }) => rule === 'HA-POP3-001')?.accepted?.owner).toBe('Orders team')
  const more = { ...after, locations: [...after.locations, { name: 'N', adapter: 'POP3', host: 'B', port: 'In' }] }
  const beyond = reviewed(before, more, { policy, collectedAt }).record
  expect(beyond.policy?.accepted.map(({ note }) => note)).toEqual([
    'The risk was accepted by Marta Dvorak, but the finding hits receive-location/In/N, too: it is open again.',
  ])
  expect(beyond.counts.accepted).toBe(0)
})
