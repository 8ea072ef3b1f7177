import { describe, expect, it } from 'vitest'
import { snapshotOf } from '../../../src-main/engine/assemble/snapshot'
import clu005 from '../../../src-main/engine/rules/catalogue/ha-clu-005-no-network-name-dependency'
import ftp001 from '../../../src-main/engine/rules/catalogue/ha-ftp-001-ftp-receive-several-instances'
import pop3001 from '../../../src-main/engine/rules/catalogue/ha-pop3-001-pop3-receive-several-instances'
import wcf001 from '../../../src-main/engine/rules/catalogue/ha-wcf-001-wcf-listener-not-load-balanced'
import { estateOf } from '../../../src-main/engine/rules/facts/estate'
import { atLeastAsSevere, lower, severities, type Rule } from '../../../src-main/engine/rules/rule'
import { nameList } from '../../../src-main/engine/rules/verdict'
import type { EstateSpec } from '../../support/estate'
import { estate, host, receives } from '../../support/changes'
import { stateOf } from '../../support/judge'

/** Whole judgements, with the files of the lines that prove them. */
function judged(
  rule: Rule,
  changes: readonly ((spec: EstateSpec) => EstateSpec)[],
  without: readonly string[] = [],
): readonly unknown[] {
  const now = estateOf(snapshotOf(stateOf('after', estate(...changes), { without })))
  return rule
    .judge(now, undefined)
    .map((judgement) => ({ ...judgement, at: [...new Set(judgement.at.map(({ file }) => file))] }))
}

const two = [host('B', { on: ['N2', 'N1'] }), receives('POP3', 'B', 'Zeta'), receives('POP3', 'B', 'Alpha')]

describe('a judgement', () => {
  it('that fails has servers, a message and what it leaves open', () => {
    expect(judged(pop3001, two)).toStrictEqual([
      {
        outcome: 'fail',
        subject: 'host/B',
        artifacts: ['receive-location/In/Alpha', 'receive-location/In/Zeta'],
        at: ['bindings.xml', 'biztalk-host-instances.json', 'biztalk-hosts.json'],
        severity: 'high',
        servers: ['N1', 'N2'],
        message:
          'Host B is not clustered and can run on N1 and N2 at once: each of them can fetch the same mail for Alpha and Zeta, unless the mail server locks a mailbox.',
        question: {
          code: 'Q01',
          ask: 'Does the POP3 server of Alpha and Zeta allow several connections to one mailbox at a time?',
          missing: ['the mailbox lock of the POP3 server'],
          couldBe: 'critical',
          yes: 'critical',
          no: 'passes',
        },
      },
    ])
  })

  it('that fails and leaves nothing open has no question', () => {
    expect(judged(ftp001, [receives('FTP', 'B', 'In')])).toStrictEqual([
      {
        outcome: 'fail',
        subject: 'host/B',
        artifacts: ['receive-location/In/In'],
        at: ['bindings.xml', 'biztalk-host-instances.json', 'biztalk-hosts.json'],
        severity: 'critical',
        servers: ['N1', 'N2'],
        message:
          'Host B is not clustered and can run on N1 and N2 at once: each of them can fetch the same file for In.',
      },
    ])
  })

  it('that cannot tell asks, with a code where the reviewer has a question of that number', () => {
    expect(judged(clu005, [], ['cluster-resource-dependencies.json'])).toStrictEqual([
      {
        outcome: 'cannot-tell',
        subject: 'host/A',
        artifacts: [],
        at: ['biztalk-hosts.json', 'cluster-resource-parameters.json', 'cluster-resources.json'],
        question: {
          code: 'Q25',
          ask: 'Does the cluster resource of host A depend on the Network Name of its group?',
          missing: ['cluster-resource-dependencies.json: dependencies of BTSSvc$A'],
          couldBe: 'high',
          yes: 'passes',
          no: 'high',
        },
      },
    ])
    expect(judged(ftp001, [receives('FTP', 'B', 'In')], ['biztalk-host-instances.json'])).toStrictEqual([
      {
        outcome: 'cannot-tell',
        subject: 'host/B',
        artifacts: ['receive-location/In/In'],
        at: ['bindings.xml', 'biztalk-hosts.json'],
        question: {
          ask: 'Can host B run on more than one server at a time?',
          missing: ['biztalk-host-instances.json'],
          couldBe: 'critical',
          yes: 'critical',
          no: 'passes',
        },
      },
    ])
  })

  it('that cannot tell says what each answer makes of it', () => {
    const listens = receives('WCF-NetTcp', 'C', 'Listens')
    expect(judged(wcf001, [listens], ['biztalk-hosts.json', 'biztalk-host-instances.json'])).toStrictEqual([
      {
        outcome: 'cannot-tell',
        subject: 'host/C',
        artifacts: ['receive-location/In/Listens'],
        at: ['bindings.xml'],
        question: {
          ask: 'Does host C listen on one server only, without being clustered?',
          missing: ['biztalk-hosts.json', 'biztalk-host-instances.json'],
          couldBe: 'high',
          yes: 'high',
          no: 'advice',
        },
      },
    ])
  })

  it('that passes says no more than its lines', () => {
    expect(judged(ftp001, [receives('FTP', 'A', 'In')])).toStrictEqual([
      {
        outcome: 'pass',
        subject: 'host/A',
        artifacts: ['receive-location/In/In'],
        at: ['bindings.xml', 'biztalk-hosts.json'],
      },
    ])
  })
})

describe('a list of names', () => {
  it.each([
    [[], 'none'],
    [['B'], 'B'],
    [['B', 'A', 'B'], 'A and B'],
    [['E', 'D', 'C', 'B', 'A'], 'A, B, C, D and E'],
    [['F', 'E', 'D', 'C', 'B', 'A'], 'A, B, C, D and 2 more'],
    [['A', 'B', 'C', 'D', 'E', 'F', 'G'], 'A, B, C, D and 3 more'],
    [['B', 'D', 'F', 'A', 'G', 'C', 'E', 'B'], 'A, B, C, D and 3 more'],
  ])('%s', (names, text) => {
    expect(nameList([...names])).toBe(text)
    expect(nameList(names.map((name) => ({ name })))).toBe(text)
  })

  it('shows as many as it is told to', () => {
    expect([nameList(['C', 'B', 'A'], 2), nameList(['D', 'C', 'B', 'A'], 2)]).toEqual(['A, B and C', 'A, B and 2 more'])
  })
})

it('lowers a severity by one, to advice at the least', () => {
  expect(severities.map(lower)).toEqual(['high', 'medium', 'low', 'advice', 'advice'])
})

it('takes a severity for as severe as itself and all below', () => {
  expect(severities.map((one) => severities.filter((other) => atLeastAsSevere(one, other)).length)).toEqual([
    5, 4, 3, 2, 1,
  ])
})
