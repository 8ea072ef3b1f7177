import { describe, expect, it } from 'vitest'
import {
  acceptanceForm,
  acceptanceProblems,
  type AcceptanceDraft,
} from '../../../src-renderer/src/people/acceptance-draft'
import { nameOf, spoken } from '../../../src-renderer/src/people/addresses'
import { answerForm, answerProblems, draftOf, type AnswerDraft } from '../../../src-renderer/src/people/answer-draft'
import {
  aboutSubject,
  addressOf,
  factForm,
  factProblems,
  namesOfKind,
  type FactDraft,
} from '../../../src-renderer/src/people/fact-draft'
import { saidTables } from '../../../src-renderer/src/people/rows'
import { today } from '../../../src-renderer/src/people/said'
import { people } from './words'

const who = { by: ' Jana Novak ', role: '', at: '2026-03-30', evidence: ' ticket 4711 ', side: '' } as const
const whoForm = { by: 'Jana Novak', role: '', at: '2026-03-30', evidence: 'ticket 4711' }
const answer: AnswerDraft = { ...who, choice: 'no', text: '' }
const fact: FactDraft = {
  ...who,
  ...{ fact: 'host-clustered', kind: 'host', subject: 'RcvMail', choice: 'no', names: '', queue: 'local' },
}

it('a day is offered as it is on the wall', () => {
  expect(today(new Date(2026, 2, 5))).toBe('2026-03-05')
})

describe('an answer', () => {
  it.each<[string, Partial<AnswerDraft>, Partial<Record<keyof AnswerDraft, string>>]>([
    ['whole', {}, {}],
    ['without a choice', { choice: '' }, { choice: 'Choose an answer.' }],
    ['without its text', { choice: 'other', text: ' ' }, { text: 'Write what was answered.' }],
    ['of nobody', { by: ' ' }, { by: 'Write the name of the person who says so.' }],
    ['without a day', { at: '' }, { at: 'Choose the day on which it was said.' }],
  ])('%s', (_, is, problems) => {
    expect(answerProblems({ ...answer, ...is })).toEqual(problems)
  })

  it('becomes a form: yes, no, or a text; a side only where it is meant', () => {
    expect(answerForm('HA-POP3-001@host/B', answer)).toEqual({
      question: 'HA-POP3-001@host/B',
      answer: 'no',
      ...whoForm,
    })
    expect(answerForm('q', { ...answer, choice: 'other', text: ' perhaps ', side: 'after' })).toEqual({
      ...{ question: 'q', answer: 'perhaps', side: 'after' },
      ...whoForm,
    })
    expect([draftOf('yes'), draftOf('perhaps'), draftOf('')]).toEqual([
      { choice: 'yes', text: '' },
      { choice: 'other', text: 'perhaps' },
      { choice: '', text: '' },
    ])
  })
})

describe('a fact', () => {
  it.each<[string, Partial<FactDraft>, Partial<Record<keyof FactDraft, string>>]>([
    ['whole', {}, {}],
    ['of nothing', { subject: '' }, { subject: 'Write of what it is stated.' }],
    ['of the group, which needs no name', { fact: 'no-cluster', kind: 'group', subject: '' }, {}],
    ['without yes or no', { choice: '' }, { choice: 'Choose yes or no.' }],
    ['without a cluster group', { choice: 'yes' }, { names: 'Write the name of the cluster group.' }],
    ['without a server', { fact: 'host-runs-on', names: ' , ' }, { names: 'Write at least one name.' }],
  ])('%s', (_, is, problems) => {
    expect(factProblems({ ...fact, ...is })).toEqual(problems)
  })

  it.each<[Partial<FactDraft>, string, unknown]>([
    [{}, 'host/RcvMail', false],
    [{ choice: 'yes', names: ' Orders ' }, 'host/RcvMail', 'Orders'],
    [{ fact: 'load-balanced', choice: 'yes' }, 'host/RcvMail', true],
    [{ fact: 'host-runs-on', names: 'BTS01, BTS02\nBTS03' }, 'host/RcvMail', ['BTS01', 'BTS02', 'BTS03']],
    [{ fact: 'no-cluster', kind: 'group' }, 'group', true],
    [
      { fact: 'queue-location', kind: 'receive-location', subject: 'In / M', queue: 'remote' },
      'receive-location/In/M',
      'remote',
    ],
  ])('becomes a form: %j', (is, subject, value) => {
    const form = factForm({ ...fact, ...is })
    expect([form.subject, form.value, form.by]).toEqual([subject, value, 'Jana Novak'])
  })

  it('names its subject by the names of the report, in any spelling that people use', () => {
    const addresses = ['host/B', 'receive-location/In/M', 'host/A%2FB', 'host/B']
    expect(namesOfKind(addresses, 'host')).toEqual(['A/B', 'B'])
    expect([addressOf('host', 'A/B'), addressOf('receive-location', 'In/M'), addressOf('group', 'x')]).toEqual([
      'host/A%2FB',
      'receive-location/In/M',
      'group',
    ])
    expect([nameOf('receive-location/In/M'), spoken('receive-location/In/M'), spoken('group')]).toEqual([
      'In / M',
      'receive location In / M',
      'the BizTalk group',
    ])
  })

  it('begins with what can be stated of the subject that is meant', () => {
    expect([aboutSubject(''), aboutSubject('cluster-resource/R'), aboutSubject('server/S')]).toEqual([
      { fact: 'host-clustered', kind: 'host', subject: '' },
      { fact: 'cluster-owners', kind: 'cluster-resource', subject: 'R' },
      { fact: 'host-clustered', kind: 'host', subject: '' },
    ])
  })
})

describe('an acceptance', () => {
  const draft: AcceptanceDraft = {
    ...{ reason: 'r', control: 'c', owner: 'o', acceptedBy: 'a', acceptedAt: '2026-03-01', expires: '2026-12-31' },
    reopensWhen: 'w',
  }

  it('needs every one of its words, and cannot end before it begins', () => {
    const empty = { reason: '', control: '', owner: '', acceptedBy: '', acceptedAt: '', expires: '', reopensWhen: '' }
    expect([acceptanceProblems(draft), Object.keys(acceptanceProblems(empty))]).toEqual([{}, Object.keys(draft)])
    expect(acceptanceProblems({ ...draft, expires: '2026-02-28' })).toEqual({
      expires: 'It would end before it was accepted. Choose a later day.',
    })
  })

  it('covers the finding as it stands: its artifacts, servers and severity', () => {
    const finding = { rule: 'HA-FTP-001', subject: 'host/B', severity: 'high', artifacts: ['send-port/S'], servers: [] }
    expect(acceptanceForm(finding as never, draft)).toEqual({
      ...{ rule: 'HA-FTP-001', subject: 'host/B', severity: 'high', artifacts: ['send-port/S'] },
      ...draft,
    })
  })
})

it('what people said is listed by kind, with effect, file and line', () => {
  const rows = saidTables(people).map(({ title, file, rows }) => [
    title,
    file,
    rows.map(({ about, words, who, effect, line }) => [about, words, who, effect, line].join(' | ')),
  ])
  expect(rows).toEqual([
    [
      'Answers',
      'answers.json',
      ['HA-POP3-001 of host Mail2 | no | Jana Novak, mail administrator, on 2026-03-30 | It closes the question. | 4'],
    ],
    [
      'Stated facts',
      'answers.json',
      [
        'On which servers a host runs: host RcvMail | BTS01, BTS02 | Petr Svoboda, on 2026-03-30; after the change only | ' +
          'An export says otherwise and was believed: it was not used. | 15',
      ],
    ],
    [
      'Accepted risks',
      'policy.json',
      [
        'HA-FTP-001 of host RcvFtp | accepted until 2026-12-31 | Marta Dvorak, on 2026-03-01; owner: Orders team | ' +
          'Does not count. No export says when it was made. | 5',
      ],
    ],
    [
      'What the policy changes',
      'policy.json',
      [
        'HA-SSO-006 | severity low |  |  | 3',
        'HA-CLU-019 | switched off |  |  | 4',
        'ORG-NAMES | added by the organisation |  |  | 30',
      ],
    ],
  ])
})
