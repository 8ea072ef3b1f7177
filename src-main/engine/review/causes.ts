import type { Change } from '../diff/change'
import type { SaidOfSubject } from '../rules/judge'
import type { Fail, Rule } from '../rules/rule'
import { trialsOf, worldsOf, type Trial, type World } from './trials'
import { isWorse } from './worse'

/** A failure of the after side, and the one it is compared with where it was there before. */
export interface Suspect {
  readonly rule: Rule
  readonly fail: Fail
  readonly was: Fail | undefined
  /** The before side could not decide it: going back to not knowing is then as it was. */
  readonly wasUnknown: boolean
}

/**
 * The changes without which a finding would not be there: each is taken back alone and the after side judged again.
 * Where no single one does it, the smallest set found by leaving out one after the other: its members act together.
 * As many as can be are left out at once.
 * The order of the answer is that of the suspects.
 */
export function findCauses(suspects: readonly Suspect[], trial: Trial): readonly (readonly string[])[] {
  const candidates = trial.changes.filter(canMatter)
  if (suspects.length === 0 || candidates.length === 0) return suspects.map(() => [])
  const worldWithout = worldsOf(trial)
  const asItIs = worldWithout([])
  const trials = trialsOf(trial)
  const cases = suspects.map((suspect) => {
    const saidIn = trials(suspect.rule, suspect.fail)
    saidIn(asItIs)
    return { ids: [] as string[], isGoneIn: (world: World) => isGone(suspect, saidIn(world)) }
  })
  for (const change of candidates) {
    const world = worldWithout([change])
    for (const { ids, isGoneIn } of cases) if (isGoneIn(world)) ids.push(change.id)
  }
  const worlds = new Map<string, World>()
  const remembered = (changes: readonly Change[]) => {
    const key = changes.map(({ id }) => id).join('\n')
    const world = worlds.get(key) ?? worldWithout(changes)
    worlds.set(key, world)
    return world
  }
  return cases.map(({ ids, isGoneIn }) =>
    ids.length > 0 ? ids : together(candidates, (changes) => isGoneIn(remembered(changes))),
  )
}

function together(
  candidates: readonly Change[],
  isGoneWithout: (changes: readonly Change[]) => boolean,
): readonly string[] {
  if (!isGoneWithout(candidates)) return []
  const needed: Change[] = []
  let open = candidates
  while (open.length > 0) {
    const dispensable = longestPrefix(open.length, (length) => isGoneWithout([...needed, ...open.slice(length)]))
    needed.push(...open.slice(dispensable, dispensable + 1))
    open = open.slice(dispensable + 1)
  }
  return needed.map(({ id }) => id)
}

/** Up to which length it holds, when it holds for 0 and, once it does not hold, for nothing longer. */
function longestPrefix(most: number, holds: (length: number) => boolean): number {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Everything a rule can see: whatever comes, goes or moves, every platform row, and the properties that have a change
 * code. What is left, such as a description or a retry count, is read by no rule.
 */
function canMatter({ verb, kind, code }: Change): boolean {
  return verb !== 'changed' || code !== undefined || !bindingKinds.has(kind)
}

const bindingKinds: ReadonlySet<string> = new Set([
  'receive-port',
  'receive-location',
  'send-port',
  'send-port-group',
  'orchestration',
  'party',
  'assembly',
])

/** Only a pass, or no longer being spoken of, shows that the finding is gone; not knowing does not, but where it was so before. */
function isGone({ was, wasUnknown }: Suspect, now: SaidOfSubject): boolean {
  if (now === undefined) return true
  if (now === 'hidden') return false
  switch (now.outcome) {
    case 'pass':
      return true
    case 'cannot-tell':
      return wasUnknown
    case 'fail':
      return was !== undefined && !isWorse(now, was)
  }
}
