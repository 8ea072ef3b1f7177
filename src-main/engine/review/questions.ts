import type { Change } from '../diff/change'
import { keyOf, type Key } from '../model/address'
import { byCodeUnit, uniquePlaces, type Place } from '../model/place'
import { severities, type Ask, type Judgement } from '../rules/rule'
import type { Answer } from '../model/answers'
import type { Pair, respell } from './match'
import type { QuestionRecord } from './record'
import { answeredBy } from './answered-by'

/** One question per rule and subject: what cannot be decided on the after side, or what would settle a failure. */
export function questions(
  pairs: readonly Pair[],
  spell: ReturnType<typeof respell>,
  answers: readonly Answer[] = [],
  changes: readonly Change[] = [],
): readonly QuestionRecord[] {
  const changed = new Set(
    changes.filter(({ code, verb }) => code !== undefined || verb !== 'changed').map(({ address }) => keyOf(address)),
  )
  const asked = pairs.flatMap((pair) => {
    const { rule, before, after } = pair
    const ask = askOf(after) ?? stillThere(pair)
    const judgement = after ?? before
    if (ask === undefined || judgement === undefined) return []
    const record: QuestionRecord = {
      id: `${rule.id}@${spell(judgement.subject)}`,
      rule: rule.id,
      subject: spell(judgement.subject),
      artifacts: judgement.artifacts.map(spell),
      ...(ask.code === undefined ? {} : { code: ask.code }),
      ask: ask.ask,
      missing: [...new Set(ask.missing)].sort(byCodeUnit),
      couldBe: ask.couldBe,
      yes: ask.yes,
      no: ask.no,
      state: askOf(before) === undefined ? 'introduced' : 'unchanged',
      ...(after?.outcome === 'fail' ? { failing: true } : {}),
      ...(isAffected(pair, changed) ? { affected: true } : {}),
      ...answeredBy([after], answers),
      evidence: { before: firstLines(before?.at ?? []), after: firstLines(after?.at ?? []) },
    }
    return [record]
  })
  return eachListOnce(asked.sort(bySeriousness))
}

/**
 * The one order of questions, in the record and everywhere else: first those that the change brings or reaches, then the
 * worst that an answer could make of them.
 */
export function bySeriousness(a: QuestionRecord, b: QuestionRecord): number {
  return (
    Number(isReached(b)) - Number(isReached(a)) ||
    severities.indexOf(a.couldBe) - severities.indexOf(b.couldBe) ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.subject, b.subject)
  )
}

/** Whether the change brings the question or reaches what it is about. */
export function isReached({ state, affected }: QuestionRecord): boolean {
  return state === 'introduced' || affected === true
}

/** A failure of the before side that the after side does not show, though not all of it was read. */
export function stillThere({ before, after, hiddenAfter, unseen }: Pair): Ask | undefined {
  if (before?.outcome !== 'fail' || isOpen(after) || hiddenAfter || unseen.length === 0) return undefined
  const ask = `Is this gone after the change, and not only in what was not read: ${before.message.replace(/\.$/, '')}?`
  return { ask, missing: unseen, couldBe: before.severity, yes: 'passes', no: before.severity }
}

/**
 * The change reaches what was undecided before, too: it adds an artifact or makes the worst case worse, or it changes one
 * of the artifacts that the question is about. What nobody knows of them can then hide a new risk.
 */
function isAffected({ before, after }: Pair, changed: ReadonlySet<Key>): boolean {
  const [now, was] = [askOf(after), askOf(before)]
  if (now === undefined || was === undefined || after === undefined) return false
  const known = new Set(before?.artifacts.map(keyOf))
  const isWorse = severities.indexOf(now.couldBe) < severities.indexOf(was.couldBe)
  return isWorse || after.artifacts.some((address) => !known.has(keyOf(address)) || changed.has(keyOf(address)))
}

function isOpen(after: Judgement | undefined): boolean {
  return after !== undefined && after.outcome !== 'pass'
}

function askOf(judgement: Judgement | undefined): Ask | undefined {
  switch (judgement?.outcome) {
    case undefined:
    case 'pass':
      return undefined
    case 'fail':
    case 'cannot-tell':
      return judgement.question
  }
}

/** A question of a large host rests on thousands of lines that all say the same; the first of them show where to look. */
function firstLines(places: readonly Place[]): readonly Place[] {
  return uniquePlaces(places).slice(0, most)
}

/** Forty rules ask about all that runs in one large host: the first question lists it, the others refer to that one. */
function eachListOnce(asked: readonly QuestionRecord[]): readonly QuestionRecord[] {
  const holders = new Map<string, string>()
  return asked.map((question) => {
    if (question.artifacts.length <= most) return question
    const list = question.artifacts.join('\n')
    const holder = holders.get(list)
    if (holder === undefined) {
      holders.set(list, question.id)
      return question
    }
    return { ...question, artifacts: question.artifacts.slice(0, fewest), sameArtifactsAs: holder }
  })
}

const most = 20
const fewest = 8
