import { listingOf } from '../../model/part'
import type { Side } from '../../model/place'
import type { Coverage, QuestionRecord, ReviewRecord } from '../../review/record'
import { collectorWrites, fileOf, howToGet, kindName } from '../how-to-get'
import type { CoveragePage, MissingRow } from '../report'
import { count } from '../words'

export interface Lacking {
  readonly side: Side | 'both'
  readonly who: string
  readonly lists: readonly string[]
}

/** `Both sides lack`, `The after side lacks`, each with the names of the files. */
export function missingLists({ missing }: Coverage): readonly Lacking[] {
  const lists = { before: listsOf(missing, 'before'), after: listsOf(missing, 'after') }
  const both = lists.before.filter((list) => lists.after.includes(list))
  const only = (side: Side): readonly string[] => lists[side].filter((list) => !both.includes(list))
  const lacking: readonly Lacking[] = [
    { side: 'both', who: 'Both sides lack', lists: both },
    { side: 'before', who: 'The before side lacks', lists: only('before') },
    { side: 'after', who: 'The after side lacks', lists: only('after') },
  ]
  return lacking.filter((item) => item.lists.length > 0)
}

/** What most questions rest on comes first. Questions are those of the after side, so only what it lacks leaves some open. */
export function missingRows({ coverage, questions }: ReviewRecord): readonly MissingRow[] {
  const rows = missingLists(coverage).flatMap(({ side, lists }) =>
    lists.map((listing) => {
      const open = side === 'before' ? [] : questions.filter((question) => restsOn(question, listing))
      const rules = new Set(open.map(({ rule }) => rule)).size
      return {
        ...{ side, listing, rules },
        words: kindName(listingOf(listing) ?? listing),
        questions: open.length,
        alone: open.filter(({ missing }) => missing.every((fact) => listingOf(fact) === listingOf(listing))).length,
        cost: side === 'before' ? 'What changed in it is unknown.' : costOf(rules, open.length),
        how: howToGet(listingOf(listing) ?? 'bindings'),
      }
    }),
  )
  return rows.toSorted((a, b) => b.questions - a.questions || b.alone - a.alone)
}

export function howToCollect({ missing }: Coverage): CoveragePage['collect'] {
  return missing.length === 0 ? '' : collectorWrites('every list')
}

function listsOf(missing: Coverage['missing'], side: Side): readonly string[] {
  return missing.filter((item) => item.side === side).map(({ listing }) => fileOf(listing))
}

function restsOn({ missing }: QuestionRecord, listing: string): boolean {
  const wanted = listingOf(listing)
  return wanted !== undefined && missing.some((fact) => listingOf(fact) === wanted)
}

function costOf(rules: number, questions: number): string {
  if (questions === 0) return 'No question of this review rests on it.'
  return `${count(rules, 'rule')} cannot be decided, in ${count(questions, 'question')}.`
}
