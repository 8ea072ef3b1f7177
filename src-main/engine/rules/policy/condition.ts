import type { Artifact, Setting } from '../../model/artifact'
import { nameKey } from '../../model/address'
import { known, unknown, type Fact } from '../../model/fact'
import { byCodeUnit, type Place } from '../../model/place'
import { all, any, not, perhaps, sure, when, type Truth } from '../../model/truth'
import { placeOf } from '../../assemble/settings'
import { atLeast, atMost } from '../facts/count'
import type { Estate } from '../facts/estate'
import { factOf, hostOf, isNamedFact, type FactValue, type NamedFact } from './named-facts'

/** A condition of a rule that is data. It has three values, as every condition has. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | (Test & ({ readonly path: string } | { readonly fact: NamedFact }))

export type Test =
  | { readonly is: FactValue }
  | { readonly isNot: FactValue }
  | { readonly in: readonly FactValue[] }
  | { readonly matches: string }
  | { readonly exists: boolean }
  | { readonly atLeast: number }
  | { readonly atMost: number }

export function holds(condition: Condition, artifact: Artifact, estate: Estate): Truth {
  if ('all' in condition) return all(...condition.all.map((one) => holds(one, artifact, estate)))
  if ('any' in condition) return any(...condition.any.map((one) => holds(one, artifact, estate)))
  if ('not' in condition) return not(holds(condition.not, artifact, estate))
  if ('path' in condition) return ofSetting(condition, artifact)
  if (condition.fact === 'host.servers') return ofCount(condition, artifact, estate)
  return test(condition, factOf(condition.fact, artifact, estate))
}

/** Paths that are compared and that none of these things has, although an absent one would count as its default. */
export function absentPaths(condition: Condition, artifacts: readonly Artifact[]): readonly string[] {
  if ('all' in condition) return condition.all.flatMap((one) => absentPaths(one, artifacts))
  if ('any' in condition) return condition.any.flatMap((one) => absentPaths(one, artifacts))
  if ('not' in condition) return absentPaths(condition.not, artifacts)
  if (!('path' in condition) || 'exists' in condition) return []
  const [first] = artifacts
  if (first === undefined || isPlatform(first)) return []
  return artifacts.some((artifact) => settingOf(artifact, condition.path)) ? [] : [condition.path]
}

/** Paths of these things that end in the same name. */
export function pathsLike(path: string, artifacts: readonly Artifact[]): readonly string[] {
  const last = (text: string): string => nameKey(text.split(/[/@]/).at(-1) ?? '')
  const all = new Set(artifacts.flatMap(({ settings }) => [...settings.keys()]))
  return [...all].filter((one) => last(one) === last(path)).sort(byCodeUnit)
}

/** The value of a setting or of a named fact as a message shows it. */
export function shown(slot: string, artifact: Artifact, estate: Estate): string | undefined {
  const setting = settingOf(artifact, slot)
  if (setting) return setting.value === null ? 'a secret' : textOf(setting.value)
  if (!isNamedFact(slot)) return undefined
  const fact = factOf(slot, artifact, estate)
  return fact.known ? textOf(fact.value) : undefined
}

function ofSetting(condition: Test & { readonly path: string }, artifact: Artifact): Truth {
  const setting = settingOf(artifact, condition.path)
  if (setting) return setting.value === null ? secret(condition, setting) : test(condition, readingOf(setting))
  if (isPlatform(artifact)) return perhaps([`${condition.path} of ${artifact.address}`])
  return test(condition, known('', [placeOf(artifact)]), false)
}

/** The path, whatever the case of its letters. */
function settingOf({ settings }: Artifact, path: string): Setting | undefined {
  return settings.get(path) ?? [...settings].find(([name]) => nameKey(name) === nameKey(path))?.[1]
}

function readingOf({ value, file, line }: Setting): Fact<FactValue | readonly string[]> {
  return value === null ? unknown('a secret') : known(value, [{ file, line }])
}

/** Nobody compares secrets with a policy: only whether there is one can be asked. */
function secret(condition: Test, { file, line }: Setting): Truth {
  const at: readonly Place[] = [{ file, line }]
  return 'exists' in condition ? sure(condition.exists, at) : perhaps(['the text of a secret'], at)
}

function test(condition: Test, fact: Fact<FactValue | readonly string[]>, exists = true): Truth {
  if ('exists' in condition) return when(fact, () => exists === condition.exists)
  if ('is' in condition) return when(fact, (value) => exists && same(value, condition.is))
  if ('isNot' in condition) return when(fact, (value) => !exists || !same(value, condition.isNot))
  if ('in' in condition) return when(fact, (value) => exists && condition.in.some((one) => same(value, one)))
  if ('matches' in condition) {
    const expression = new RegExp(condition.matches, 'iu')
    return when(fact, (value) => exists && expression.test(textOf(value)))
  }
  if ('atLeast' in condition) return when(fact, (value) => exists && Number(textOf(value)) >= condition.atLeast)
  return when(fact, (value) => exists && Number(textOf(value)) <= condition.atMost)
}

/** Servers are counted with three values: some may not be listed. */
function ofCount(condition: Test, artifact: Artifact, estate: Estate): Truth {
  const count = hostOf(artifact, estate)?.enabled
  if (count && 'atLeast' in condition) return atLeast(count, condition.atLeast)
  if (count && 'atMost' in condition) return atMost(count, condition.atMost)
  return test(condition, factOf('host.servers', artifact, estate))
}

function same(value: FactValue | readonly string[], wanted: FactValue): boolean {
  return nameKey(textOf(value)) === nameKey(textOf(wanted))
}

function textOf(value: FactValue | readonly string[]): string {
  return typeof value === 'object' ? value.join(', ') : String(value)
}

/** Of a binding an absent setting has its default; of a row of the platform nobody knows it. */
function isPlatform({ kind }: Artifact): boolean {
  return !bindingKinds.has(kind)
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
