import type { AcceptanceForm, AnswerForm, FactForm } from '../../../src-main/ipc/people'

// About the sample change.

export const said = { by: 'Jana Novak', role: 'mail administrator', at: '2026-11-10', evidence: 'ticket 4711' }

export const answer: AnswerForm = { question: 'HA-POP3-001@host/RcvPool', answer: 'no', ...said }

export const fact: FactForm = { fact: 'load-balanced', subject: 'host/WebIn', value: true, ...said }

export const acceptance: AcceptanceForm = {
  ...{ rule: 'HA-FTP-001', subject: 'host/RcvPool', severity: 'critical' },
  artifacts: ['receive-location/Partners.Receive/Contoso orders'],
  servers: ['BTS01', 'BTS02'],
  reason: 'The partner sends one file a day.',
  control: 'Duplicates are discarded by message id.',
  owner: 'Orders team',
  acceptedBy: 'Marta Dvorak',
  acceptedAt: '2026-11-10',
  expires: '2026-12-31',
  reopensWhen: 'A second partner is added.',
}
