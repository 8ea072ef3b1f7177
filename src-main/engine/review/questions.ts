import { byCodeUnit, uniquePlaces } from '../model/place'
import { severities, type Ask, type Judgement } from '../rules/rule'
import type { Pair, respell } from './match'
import type { QuestionRecord } from './record'

/** One question per rule and subject: what cannot be decided on the after side, or what would settle a failure. */
export function questions(pairs: readonly Pair[], spell: ReturnType<typeof respell>): readonly QuestionRecord[] {
  return pairs
    .flatMap(({ rule, before, after }) => {
      const ask = askOf(after)
      if (ask === undefined || after === undefined) return []
      const record: QuestionRecord = {
        id: `${rule.id}@${spell(after.subject)}`,
        rule: rule.id,
        subject: spell(after.subject),
        artifacts: after.artifacts.map(spell),
        ...(ask.code === undefined ? {} : { code: ask.code }),
        ask: ask.ask,
        missing: [...new Set(ask.missing)].sort(byCodeUnit),
        couldBe: ask.couldBe,
        state: askOf(before) === undefined ? 'introduced' : 'unchanged',
        ...(after.outcome === 'fail' ? { failing: true } : {}),
        evidence: { before: uniquePlaces(before?.at ?? []), after: uniquePlaces(after.at) },
      }
      return [record]
    })
    .sort(byWeight)
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

function byWeight(a: QuestionRecord, b: QuestionRecord): number {
  return (
    byCodeUnit(a.state, b.state) ||
    severities.indexOf(a.couldBe) - severities.indexOf(b.couldBe) ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.subject, b.subject)
  )
}
