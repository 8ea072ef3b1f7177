import type { AcceptanceRecord, AnswerRecord, FactRecord, FindingRecord, ReviewRecord } from '../../review/record'
import type { PeopleTable } from '../report'
import { fullName } from '../words'
import { titleOf } from './rules'

/** What people said and decided, as tables: answers, facts, accepted risks and what the policy changes. */
export function peopleTables({ answers, facts, policy }: ReviewRecord): readonly PeopleTable[] {
  return [
    ...(answers && answers.length > 0 ? [answerTable(answers)] : []),
    ...(facts && facts.length > 0 ? [factTable(facts)] : []),
    ...(policy ? acceptedTable(policy.accepted) : []),
    ...(policy ? policyTable(policy) : []),
  ]
}

/** What belongs on the first page: acceptances that do not hold any more, and answers that were not used. */
export function peopleWarnings({ answers = [], policy }: ReviewRecord): readonly string[] {
  const ended = (policy?.accepted ?? []).filter(({ status }) => status !== 'accepted' && status !== 'unused')
  const unused = answers.filter(({ effect }) => effect === 'unused')
  return [
    ...ended.map(({ rule, subject, note }) => `${rule} of ${fullName(subject)}: ${note}`),
    ...unused.map(({ line, file, note = '' }) => `The answer in ${file}, line ${String(line)}, was not used. ${note}`),
  ]
}

/** What people have to do with a finding, in one line; empty where they have nothing. */
export function remarkOf({ note, answeredBy, accepted }: FindingRecord): string {
  const said = answeredBy
    ? `Rests on the answer “${answeredBy.answer}” by ${answeredBy.by} of ${answeredBy.at} (${answeredBy.file}, line ${String(answeredBy.line)}).`
    : ''
  const taken = accepted
    ? `${accepted.note} Owner: ${accepted.owner}. Reason: ${accepted.reason} Control: ${accepted.control} Reopens: ${accepted.reopensWhen}`
    : ''
  return [note ?? '', said, taken].filter((text) => text !== '').join(' ')
}

const effects: Readonly<Record<AnswerRecord['effect'], string>> = {
  closed: 'closed: the question passes',
  confirmed: 'confirmed: the finding stands',
  raised: 'raised: a finding, or a more severe one',
  lowered: 'lowered: a milder finding',
  recorded: 'recorded: it decides nothing',
  unused: 'unused',
}

function answerTable(answers: readonly AnswerRecord[]): PeopleTable {
  return {
    title: 'Answers',
    lead: 'Each is the word of the person who is named. Nobody has checked it against the system.',
    columns: ['Question', 'Answer', 'By', 'Evidence', 'Effect', 'Line'],
    rows: answers.map((one) => [
      `${one.question} of ${fullName(one.subject)}`,
      one.answer,
      who(one),
      one.evidence,
      [effects[one.effect], one.note ?? ''].filter((text) => text !== '').join('. '),
      String(one.line),
    ]),
  }
}

function factTable(facts: readonly FactRecord[]): PeopleTable {
  return {
    title: 'Stated facts',
    lead: 'Each stands in for an export that was not given. Where an export says otherwise, the export was believed.',
    columns: ['Fact', 'Value', 'Stated by', 'Evidence', 'Effect', 'Line'],
    rows: facts.map((one) => [
      `${one.fact} of ${fullName(one.subject)}`,
      typeof one.value === 'object' ? one.value.join(', ') : String(one.value),
      who(one),
      one.evidence,
      one.effect === 'used' ? 'used' : `contradicted, not used. ${one.note ?? ''}`.trim(),
      String(one.line),
    ]),
  }
}

function acceptedTable(accepted: readonly AcceptanceRecord[]): readonly PeopleTable[] {
  if (accepted.length === 0) return []
  return [
    {
      title: 'Accepted risks',
      lead: 'An accepted risk is still a finding. It is counted and listed, and it does not gate.',
      columns: ['Risk', 'Status', 'Reason and control', 'Owner, accepted by', 'Until', 'Reopens when'],
      rows: accepted.map((one) => [
        `${one.rule} of ${fullName(one.subject)}`,
        `${one.status.toUpperCase()}. ${one.note}`,
        `${one.reason} ${one.control}`,
        `${one.owner}, ${one.acceptedBy} on ${one.acceptedAt}`,
        one.expires,
        one.reopensWhen,
      ]),
    },
  ]
}

function policyTable({
  severities,
  off,
  rules,
  file,
  sha256,
}: NonNullable<ReviewRecord['policy']>): readonly PeopleTable[] {
  const rows = [
    ...severities.map(({ rule, from, to, because, line }) => [
      titled(rule),
      `${from} became ${to}`,
      because,
      String(line),
    ]),
    ...off.map(({ rule, because, line }) => [titled(rule), 'switched off: it did not speak', because, String(line)]),
    ...rules.map(({ rule, title, line }) => [rule, 'added by the organisation', title, String(line)]),
  ]
  if (rows.length === 0) return []
  const lead = `From ${file}, SHA-256 ${sha256}.`
  return [{ title: 'What the policy changes', lead, columns: ['Rule', 'Change', 'Because', 'Line'], rows }]
}

function titled(rule: string): string {
  return `${rule}: ${titleOf(rule)}`
}

function who({ by, role, at }: { readonly by: string; readonly role: string; readonly at: string }): string {
  return [role === '' ? by : `${by}, ${role}`, at].filter((text) => text !== '').join(', ')
}
