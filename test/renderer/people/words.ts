import type { Address } from '../../../src-main/engine/model/address'
import type { Session } from '../../../src-main/ipc/contract'
import type { AnswersView, PeopleView, PolicyView } from '../../../src-main/ipc/people'
import { reviewedSession } from '../fixture'

export const given: AnswersView['answers'][number] = {
  ...{ index: 0, question: 'HA-POP3-001', subject: 'host/Mail2' as Address, answer: 'no' },
  ...{ by: 'Jana Novak', role: 'mail administrator', at: '2026-03-30', evidence: 'ticket 4711' },
  ...{ file: 'answers.json', line: 4 },
  outcome: { effect: 'closed', questions: ['HA-POP3-001@host/Mail2'] },
}

export const stated: AnswersView['facts'][number] = {
  ...{ index: 0, fact: 'host-runs-on', subject: 'host/RcvMail' as Address, value: ['BTS01', 'BTS02'] },
  ...{ by: 'Petr Svoboda', role: '', at: '2026-03-30', evidence: '', side: 'after' },
  ...{ file: 'answers.json', line: 15 },
  outcome: { effect: 'contradicted' },
}

export const accepted: PolicyView['acceptances'][number] = {
  ...{ index: 0, rule: 'HA-FTP-001', subject: 'host/RcvFtp' as Address },
  ...{ reason: 'Drained within seconds.', control: 'Duplicates are discarded.', owner: 'Orders team' },
  ...{
    acceptedBy: 'Marta Dvorak',
    acceptedAt: '2026-03-01',
    expires: '2026-12-31',
    reopensWhen: 'A mailbox is added.',
  },
  ...{ file: 'policy.json', line: 5 },
  outcome: { status: 'undated', note: 'No export says when it was made.' },
}

export const people: PeopleView = {
  answers: { file: 'answers.json', unsaved: true, answers: [given], facts: [stated] },
  policy: {
    ...{ file: 'policy.json', unsaved: false, acceptances: [accepted] },
    severities: [{ rule: 'HA-SSO-006', severity: 'low', because: 'It is watched.', file: 'policy.json', line: 3 }],
    off: [{ rule: 'HA-CLU-019', because: 'Not used.', file: 'policy.json', line: 4 }],
    rules: [{ rule: 'ORG-NAMES', title: 'Names', line: 30 }],
  },
}

export const spokenSession: Session = { ...reviewedSession, people }
