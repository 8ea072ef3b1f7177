import { keyOf, type Key } from '../model/address'
import type { Answer, AnswerSheet } from '../model/answers'
import { uniquePlaces, type Place, type Side } from '../model/place'
import type { State } from '../model/state'
import { judge, type Judgements } from '../rules/judge'
import { severities, type Ask, type Effect, type Judgement, type Rule } from '../rules/rule'
import type { AnswerEffect } from './record'

/** Judgements in which every question that somebody answered is settled as the answer says. */
export interface Settled {
  /** The rules with the answers in them, so that a cause is tried with the answers, too. */
  readonly rules: readonly Rule[]
  readonly judgements: Judgements
  /** What each answer met, in the order of the sheet. */
  readonly uses: readonly Use[]
}

export interface Use {
  readonly answer: Answer
  readonly effect: AnswerEffect
  /** The questions that it answers, by id. */
  readonly questions: readonly string[]
  readonly note?: string
}

export function settle(rules: readonly Rule[], sheet: AnswerSheet | undefined, before: State, after: State): Settled {
  const asked = judge(rules, before, after)
  const answers = sheet?.answers ?? []
  if (answers.length === 0) return { rules, judgements: asked, uses: [] }
  const open = [...openIn('after', rules, asked), ...openIn('before', rules, asked)]
  const uses = answers.map((answer) => useOf(answer, open))
  const settled = settledQuestions(uses)
  const answering = rules.map((rule) => withAnswers(rule, settled))
  return { rules: answering, judgements: judge(answering, before, after), uses: uses.map((use) => use.told(settled)) }
}

/** A question of one side, as a rule asks it. */
interface Open {
  readonly id: string
  readonly side: Side
  readonly rule: Rule
  readonly subject: Key
  readonly judgement: Judgement
  readonly ask: Ask
}

function openIn(side: Side, rules: readonly Rule[], judgements: Judgements): readonly Open[] {
  return rules.flatMap((rule) =>
    (judgements[side].byRule.get(rule.id) ?? []).flatMap((judgement) => {
      const ask = askOf(judgement)
      const { subject } = judgement
      return ask ? [{ id: `${rule.id}@${subject}`, side, rule, subject: keyOf(subject), judgement, ask }] : []
    }),
  )
}

export function askOf(judgement: Judgement | undefined): Ask | undefined {
  return judgement === undefined || judgement.outcome === 'pass' ? undefined : judgement.question
}

interface Meeting {
  readonly answer: Answer
  readonly met: readonly Open[]
  readonly told: (settled: ReadonlyMap<string, Settlement>) => Use
}

function useOf(answer: Answer, open: readonly Open[]): Meeting {
  const fitting = open.filter((one) => asks(one, answer))
  const onAfter = fitting.filter(({ side }) => side === 'after')
  const met = onAfter.length > 0 ? onAfter : fitting
  const wordings = [...new Set(met.map(({ ask }) => ask.ask))]
  if (wordings.length > 1) {
    const ids = met.map(({ id }) => id)
    const note = `${answer.question} is asked of ${answer.subject} in several ways. Say which is meant: ${ids.join(' or ')}.`
    return { answer, met: [], told: () => ({ answer, effect: 'unused', questions: [], note }) }
  }
  return { answer, met, told: (settled) => told(answer, met, settled) }
}

function asks({ rule, subject, side, ask }: Open, answer: Answer): boolean {
  if (subject !== keyOf(answer.subject) || (answer.side !== undefined && answer.side !== side)) return false
  return answer.question === rule.id || answer.question === ask.code
}

/** The answer to one question; contradictory ones are none. */
interface Settlement {
  readonly answer: Answer
  readonly number: number
  readonly shape: string
  readonly rivals: readonly Answer[]
}

function settledQuestions(meetings: readonly Meeting[]): ReadonlyMap<string, Settlement> {
  const settled = new Map<string, Settlement>()
  meetings.forEach(({ answer, met }, number) => {
    for (const { id, judgement } of met) {
      const key = id.toLowerCase()
      const first = settled.get(key)
      if (first === undefined) settled.set(key, { answer, number, shape: shapeOf(judgement), rivals: [] })
      else if (first.answer.answer !== answer.answer) {
        settled.set(key, { ...first, rivals: [...first.rivals, answer] })
      }
    }
  })
  return settled
}

function told(answer: Answer, met: readonly Open[], settled: ReadonlyMap<string, Settlement>): Use {
  const questions = met.map(({ id }) => id)
  const [first] = met
  if (first === undefined) {
    return { answer, effect: 'unused', questions, note: 'No open question of either side is meant by it.' }
  }
  const { answer: used, rivals = [] } = settled.get(first.id.toLowerCase()) ?? {}
  const others = [...(used ? [used] : []), ...rivals].filter((one) => one.answer !== answer.answer)
  if (others.length > 0) {
    const lines = others.map(({ line, answer: said }) => `“${said}” on line ${String(line)}`).join(' and ')
    const note = `It contradicts ${lines}, so that neither was used. Find out which is right, and keep one.`
    return { answer, effect: 'unused', questions, note }
  }
  return { answer, effect: effectOn(first.judgement, first.ask, answer), questions }
}

/** What an answer does to a question, as the record says it. */
export function effectOn(judgement: Judgement, ask: Ask, answer: Answer): AnswerEffect {
  const effect = consequence(ask, answer)
  if (effect === 'stays') return 'recorded'
  if (effect === 'passes') return 'closed'
  if (judgement.outcome !== 'fail') return 'raised'
  const by = severities.indexOf(effect) - severities.indexOf(judgement.severity)
  return by === 0 ? 'confirmed' : by < 0 ? 'raised' : 'lowered'
}

export function consequence({ yes, no }: Ask, { answer }: Answer): Effect {
  return answer === 'yes' ? yes : answer === 'no' ? no : 'stays'
}

function withAnswers(rule: Rule, settled: ReadonlyMap<string, Settlement>): Rule {
  return {
    ...rule,
    judge: (estate, earlier) => {
      const { side } = estate.snapshot.state
      return rule.judge(estate, earlier).map((judgement) => {
        const found = settled.get(`${rule.id}@${judgement.subject}`.toLowerCase())
        const isMeant = found?.rivals.length === 0 && (found.answer.side === undefined || found.answer.side === side)
        return isMeant && shapeOf(judgement) === found.shape
          ? answered(judgement, rule, found.answer, found.number)
          : judgement
      })
    },
  }
}

/** A rule can ask one thing on one side and another on the other: an answer only holds for what was asked. */
function shapeOf(judgement: Judgement): string {
  const ask = askOf(judgement)
  const kind = (effect: Effect | undefined) => (effect === 'passes' || effect === 'stays' ? effect : 'fails')
  return [judgement.outcome, ask?.code, kind(ask?.yes), kind(ask?.no)].join(' ')
}

/** The judgement that an answer makes of an open one; its line of the answers file is evidence like any other. */
export function answered(judgement: Judgement, rule: Rule, answer: Answer, number: number): Judgement {
  const ask = askOf(judgement)
  if (ask === undefined) return judgement
  const effect = consequence(ask, answer)
  if (effect === 'stays') return { ...judgement, answer: number }
  const { subject, artifacts } = judgement
  const spoken = { subject, artifacts, at: uniquePlaces([...judgement.at, placeOf(answer)]), answer: number }
  if (effect === 'passes') return { outcome: 'pass', ...spoken }
  if (judgement.outcome === 'fail') {
    const { question: _settled, ...failed } = judgement
    return { ...failed, ...spoken, severity: effect }
  }
  const message = `${rule.title}: “${ask.ask}” was answered ${answer.answer} by ${answer.by}.`
  return { outcome: 'fail', ...spoken, severity: effect, servers: [], message }
}

function placeOf({ file, line }: Answer): Place {
  return { file, line }
}
