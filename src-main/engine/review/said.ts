import type { Answer, AnswerSheet } from '../model/answers'
import { keyOf } from '../model/address'
import type { Part } from '../model/part'
import type { Policy } from '../rules/policy/policy'
import type { Judgement, Rule, Severity } from '../rules/rule'
import { answered, effectOn, type Use } from './answers'
import type { Pair } from './match'
import { stillThere } from './questions'
import type { AcceptanceRecord, AnswerRecord, FactRecord, PolicyRecord, ReviewRecord } from './record'

/** What people said and decided, as the review takes it along. */
export interface Said {
  readonly answers?: AnswerSheet
  readonly uses: readonly Use[]
  readonly policy?: Policy
  /** The severities of the catalogue, before the policy. */
  readonly severities: ReadonlyMap<string, Severity>
}

/** Settles what only the comparison asks: whether something that is not shown any more is gone. */
export function settlePairs(
  pairs: readonly Pair[],
  uses: readonly Use[],
): { readonly pairs: readonly Pair[]; readonly uses: readonly Use[] } {
  const told = [...uses]
  const settled = pairs.map((pair) => {
    const ask = stillThere(pair)
    const { before, rule } = pair
    if (ask === undefined || before === undefined) return pair
    const number = uses.findIndex(({ answer, questions }) => questions.length === 0 && isMeant(answer, rule, before))
    const answer = uses[number]?.answer
    if (answer === undefined) return pair
    const open: Judgement = { ...spokenOf(before), outcome: 'cannot-tell', question: ask }
    told[number] = { answer, effect: effectOn(open, ask, answer), questions: [`${rule.id}@${before.subject}`] }
    const after = answered(open, rule, answer, number)
    if (after.outcome === 'cannot-tell') return pair
    const failed =
      after.outcome === 'fail' && before.outcome === 'fail' ? { ...before, ...after, message: before.message } : after
    return { ...pair, after: failed, unseen: [] }
  })
  return { pairs: settled, uses: told }
}

function isMeant({ question, subject, side }: Answer, rule: Rule, { subject: of }: Judgement): boolean {
  return question === rule.id && keyOf(subject) === keyOf(of) && side !== 'before'
}

/** Without the lines of the before side: those of the answer are all that the after side has. */
function spokenOf({ subject, artifacts }: Judgement): Pick<Judgement, 'subject' | 'artifacts' | 'at'> {
  return { subject, artifacts, at: [] }
}

/** The members of the record that are there only where a file of answers or a policy was given. */
export function saidRecords(
  { answers: sheet, policy, severities }: Said,
  uses: readonly Use[],
  acceptances: readonly AcceptanceRecord[],
  parts: readonly Part[],
): Pick<ReviewRecord, 'answers' | 'facts' | 'policy'> {
  return {
    ...(sheet ? { answers: uses.map(answerRecord), facts: sheet.facts.map((fact) => factRecord(fact, parts)) } : {}),
    ...(policy ? { policy: policyRecord(policy, severities, acceptances) } : {}),
  }
}

function answerRecord({ answer, effect, questions, note }: Use): AnswerRecord {
  return { ...answer, effect, questions, ...(note === undefined ? {} : { note }) }
}

function factRecord(fact: AnswerSheet['facts'][number], parts: readonly Part[]): FactRecord {
  const conflict = parts
    .filter(({ kind }) => kind === 'answers')
    .flatMap(({ issues }) => issues)
    .find(({ code, line }) => code === 'conflict' && line === fact.line)
  return conflict ? { ...fact, effect: 'contradicted', note: conflict.message } : { ...fact, effect: 'used' }
}

function policyRecord(
  { file, sha256, severities: changes, off, rules }: Policy,
  from: ReadonlyMap<string, Severity>,
  accepted: readonly AcceptanceRecord[],
): PolicyRecord {
  return {
    file,
    sha256,
    severities: changes.map(({ rule, because, line, severity }) => ({
      ...{ rule, because, line },
      from: from.get(rule) ?? severity,
      to: severity,
    })),
    off: off.map(({ rule, because, line }) => ({ rule, because, line })),
    rules: rules.map(({ id, title, line }) => ({ rule: id, title, line })),
    accepted,
  }
}
