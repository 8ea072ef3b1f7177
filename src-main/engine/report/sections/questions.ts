import type { Effect } from '../../rules/rule'
import { byCodeUnit } from '../../model/place'
import { listingOf, type ListingName } from '../../model/part'
import { bySeriousness } from '../../review/questions'
import type { QuestionRecord } from '../../review/record'
import type { ReviewResult } from '../../review/result'
import { couldHide } from '../../review/verdict'
import { howToDecide } from '../how-to-get'
import type { DecisionPage, QuestionGroup, QuestionRow } from '../report'
import { bySeverity, count } from '../words'
import { leadsOf, type Lead } from './question-leads'

/**
 * The questions under what to ask first. Exports come before people, and the export that would answer most comes first;
 * of what only people can answer, the most serious comes first.
 */
export function questionGroups(result: ReviewResult): readonly QuestionGroup[] {
  const { record, rules } = result
  const titles = new Map<string, string>(rules.map(({ id, title }) => [id, title]))
  const sizes = new Map(record.questions.map(({ id, artifacts }) => [id, artifacts.length]))
  const isGiven = givenLists(result)
  let number = 0
  return bundled(result).map(({ lead, questions }) => {
    const missing = uniqueSorted(questions.flatMap((question) => question.missing))
    return {
      from: lead.from,
      lead: lead.text,
      weight: weightOf(lead, questions),
      facts: lead.facts,
      owner: lead.owner,
      missing,
      how: [...(lead.from === 'export' ? howToDecide(missing, isGiven) : []), ...lead.how],
      questions: questions.map((question) => {
        number += 1
        const size = sizes.get(question.sameArtifactsAs ?? question.id) ?? question.artifacts.length
        return rowOf(question, number, titles.get(question.rule) ?? question.rule, size)
      }),
    }
  })
}

/** For page 1: what could hide a critical or high risk, the worst first; of what exports answer only what to ask first. */
export function gravestQuestions(groups: readonly QuestionGroup[]): DecisionPage['couldHide'] {
  return groups
    .flatMap(({ from, lead, questions }) => {
      const grave = questions.filter((question) => couldHide(question, 'high'))
      const [first] = grave
      if (first === undefined || from === 'person') return grave
      return [{ number: first.number, couldBe: first.couldBe, ask: `${lead} (${count(questions.length, 'question')})` }]
    })
    .toSorted((a, b) => bySeverity(a.couldBe, b.couldBe) || a.number - b.number)
    .map(({ number, couldBe, ask }) => ({ number, couldBe, ask }))
}

interface Bundle {
  readonly lead: Lead
  readonly questions: readonly QuestionRecord[]
}

function bundled(result: ReviewResult): readonly Bundle[] {
  const leadOf = leadsOf(result)
  const bundles = new Map<string, { lead: Lead; questions: QuestionRecord[] }>()
  for (const question of result.record.questions.toSorted(bySeriousness)) {
    const lead = leadOf(question)
    const bundle = bundles.get(lead.text)
    if (bundle) bundle.questions.push(question)
    else bundles.set(lead.text, { lead, questions: [question] })
  }
  return [...bundles.values()].sort(byUse)
}

function byUse(a: Bundle, b: Bundle): number {
  if (a.lead.from !== b.lead.from) return a.lead.from === 'export' ? -1 : 1
  if (a.lead.isFirst !== b.lead.isFirst) return a.lead.isFirst ? -1 : 1
  const [first, second] = [a.questions[0], b.questions[0]]
  const gravest = first && second ? bySeriousness(first, second) : 0
  return a.lead.from === 'export' ? b.questions.length - a.questions.length || gravest : gravest
}

function givenLists({ record }: ReviewResult): (listing: ListingName) => boolean {
  const absent = record.coverage.missing.filter(({ side }) => side === 'after').map(({ listing }) => listingOf(listing))
  return (listing) => !absent.includes(listing)
}

function weightOf({ from }: Lead, questions: readonly QuestionRecord[]): string {
  const [worst] = questions.map(({ couldBe }) => couldBe).sort(bySeverity)
  const rest = from === 'export' ? 'rest on it' : 'about it'
  return `${count(questions.length, 'question')} ${questions.length === 1 ? rest.replace('rest', 'rests') : rest}; the worst answer would be ${worst ?? 'advice'}.`
}

const mostArtifacts = 8

function rowOf(question: QuestionRecord, number: number, ruleTitle: string, size: number): QuestionRow {
  const artifacts = question.artifacts.slice(0, mostArtifacts)
  return {
    ...question,
    ...{ number, ruleTitle, artifacts },
    moreArtifacts: size - artifacts.length,
    standing: standingOf(question),
    effects: effectsOf(question),
  }
}

function standingOf({ state, affected }: QuestionRecord): string {
  if (state === 'introduced') return 'new with this change'
  return affected === true ? 'open before, and the change reaches it' : 'open before, too'
}

function effectsOf({ yes, no }: QuestionRecord): string {
  if (yes === no) return `Yes or no: ${effectWords(yes)}; the answer decides what to do about it.`
  return `Yes: ${effectWords(yes)}. No: ${effectWords(no)}.`
}

function effectWords(effect: Effect): string {
  switch (effect) {
    case 'passes':
      return 'it passes'
    case 'stays':
      return 'it stays open'
    default:
      return `it fails, ${effect}`
  }
}

function uniqueSorted(missing: readonly string[]): readonly string[] {
  return [...new Set(missing)].sort(byCodeUnit)
}
