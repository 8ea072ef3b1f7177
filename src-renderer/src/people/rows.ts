import type { AnswersView, PeopleView, PolicyView } from '../../../src-main/ipc/people'
import { spoken } from './addresses'
import { factWords } from './facts'
import { whoSaid } from './said'
import { answerEffects, factEffects, notYet, statusWords } from './words'

/** What one person said, as a line of the list. */
export interface SaidRow {
  readonly key: string
  readonly about: string
  readonly words: string
  readonly who: string
  readonly evidence: string
  readonly effect: string
  readonly line: number
  /** What takes it back; a policy's own entries are edited in their file. */
  readonly remove?: { readonly kind: 'answer' | 'fact' | 'acceptance'; readonly index: number }
}

export interface SaidTable {
  readonly title: string
  readonly file: string
  readonly rows: readonly SaidRow[]
}

/** Everything that people said and decided, a table for each kind; without the ones of which there is none. */
export function saidTables({ answers, policy }: PeopleView): readonly SaidTable[] {
  const tables = [
    { title: 'Answers', file: answers.file, rows: answers.answers.map(answerRow) },
    { title: 'Stated facts', file: answers.file, rows: answers.facts.map(factRow) },
    { title: 'Accepted risks', file: policy.file, rows: policy.acceptances.map(acceptanceRow) },
    { title: 'What the policy changes', file: policy.file, rows: policyRows(policy) },
  ]
  return tables.flatMap(({ title, file, rows }) => (rows.length === 0 ? [] : [{ title, file: file ?? '', rows }]))
}

function answerRow(answer: AnswersView['answers'][number]): SaidRow {
  const { index, question, subject, outcome, line } = answer
  return {
    key: `answer-${String(index)}`,
    about: `${question} of ${spoken(subject)}`,
    words: answer.answer,
    who: sided(answer),
    evidence: answer.evidence,
    effect: outcome === null ? notYet : [answerEffects[outcome.effect], outcome.note ?? ''].join(' ').trim(),
    line,
    remove: { kind: 'answer', index },
  }
}

function factRow(fact: AnswersView['facts'][number]): SaidRow {
  const { index, subject, value, outcome, line } = fact
  return {
    key: `fact-${String(index)}`,
    about: `${factWords[fact.fact].label}: ${spoken(subject)}`,
    words: typeof value === 'boolean' ? (value ? 'yes' : 'no') : typeof value === 'string' ? value : value.join(', '),
    who: sided(fact),
    evidence: fact.evidence,
    effect: outcome === null ? notYet : factEffects[outcome.effect],
    line,
    remove: { kind: 'fact', index },
  }
}

function acceptanceRow(one: PolicyView['acceptances'][number]): SaidRow {
  return {
    key: `acceptance-${String(one.index)}`,
    about: `${one.rule} of ${spoken(one.subject)}`,
    words: `accepted until ${one.expires}`,
    who: `${whoSaid({ by: one.acceptedBy, role: '', at: one.acceptedAt })}; owner: ${one.owner}`,
    evidence: `${one.reason} Control: ${one.control} Reopens: ${one.reopensWhen}`,
    effect: one.outcome === null ? notYet : acceptanceEffect(one.outcome),
    line: one.line,
    remove: { kind: 'acceptance', index: one.index },
  }
}

/** The note of an acceptance that holds says so itself. */
function acceptanceEffect({ status, note }: NonNullable<PolicyView['acceptances'][number]['outcome']>): string {
  return status === 'accepted' ? note : `${statusWords[status]}. ${note}`
}

function policyRows({ severities, off, rules }: PolicyView): readonly SaidRow[] {
  const row = (rule: string, words: string, evidence: string, line: number): SaidRow => ({
    ...{ key: `policy-${rule}-${String(line)}`, about: rule, words, who: '', evidence, effect: '', line },
  })
  return [
    ...severities.map(({ rule, severity, because, line }) => row(rule, `severity ${severity}`, because, line)),
    ...off.map(({ rule, because, line }) => row(rule, 'switched off', because, line)),
    ...rules.map(({ rule, title, line }) => row(rule, 'added by the organisation', title, line)),
  ]
}

function sided(said: {
  readonly by: string
  readonly role: string
  readonly at: string
  readonly side?: string
}): string {
  return said.side === undefined ? whoSaid(said) : `${whoSaid(said)}; ${said.side} the change only`
}
