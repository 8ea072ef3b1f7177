import type { Verb } from '../diff/change'
import { kindOf, namesOf, type Address, type Kind } from '../model/address'
import type { RuleInfo, Severity } from '../rules/rule'
import type { FindingState } from '../review/record'
import { propertyWords } from './property-words'

export const severityWords: Record<Severity, string> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  advice: 'Advice',
}

export const stateWords: Record<FindingState, string> = {
  introduced: 'Introduced',
  worsened: 'Worsened',
  unchanged: 'Unchanged',
  resolved: 'Resolved',
}

export const basisWords: Record<RuleInfo['basis'], string> = {
  DOC: 'Stated by Microsoft',
  'DOC*': 'Derived from what Microsoft states',
  INF: 'Our own inference',
  ORG: 'A rule of the organisation',
}

const kindWords: Record<Kind, string> = {
  host: 'host',
  'host-instance': 'host instance',
  server: 'server',
  'receive-port': 'receive port',
  'receive-location': 'receive location',
  'send-port': 'send port',
  'send-port-group': 'send port group',
  orchestration: 'orchestration',
  'receive-handler': 'receive handler',
  'send-handler': 'send handler',
  'cluster-node': 'cluster node',
  'cluster-group': 'cluster group',
  'cluster-resource': 'cluster resource',
  party: 'party',
  assembly: 'assembly',
  group: 'BizTalk group',
}

const severityOrder: Record<Severity, number> = { critical: 0, high: 1, medium: 2, low: 3, advice: 4 }

export function bySeverity(a: Severity, b: Severity): number {
  return severityOrder[a] - severityOrder[b]
}

/** `1 critical, 3 high`, the worst first. */
export function severityCounts(found: readonly Severity[]): string {
  return [...new Set(found)]
    .sort(bySeverity)
    .map((severity) => `${String(found.filter((one) => one === severity).length)} ${severity}`)
    .join(', ')
}

export function kindWord(kind: string): string {
  return kind in kindWords ? kindWords[kind as Kind] : kind
}

/** `Orders / FromShop` for `receive-location/Orders/FromShop`. */
export function nameOf(address: string): string {
  return namesOf(address as Address).join(' / ')
}

/** `receive location Orders / FromShop`. */
export function fullName(address: string): string {
  const name = nameOf(address)
  return name === '' ? `the ${kindWord(address)}` : `${kindWord(kindOf(address as Address))} ${name}`
}

/** `1 file`, `2 files`; `2 properties` with the plural given. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${String(number)} ${number === 1 ? one : many}`
}

/** `Before: and 12 more lines`; none where all are shown. */
export function moreLines(side: string, more: number): readonly string[] {
  return more > 0 ? [`${side}: and ${count(more, 'more line')}`] : []
}

/** `A`, `A and B`, `A, B and C`; with more than `most` of them `A, B and 7 more`. */
export function listed(items: readonly string[], most = 6): string {
  const shown = items.length > most ? [...items.slice(0, most - 1), `${String(items.length - most + 1)} more`] : items
  if (shown.length < 2) return shown.join('')
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`
}

/** What a change did, as a sentence. */
export function changeSentence(change: ChangeWords): string {
  const thing = capital(fullName(change.address))
  switch (change.verb) {
    case 'added':
      return `${thing} was added.`
    case 'removed':
      return `${thing} was removed.`
    case 'renamed':
      return `${thing} was renamed${fromTo(change)}.`
    case 'moved':
      return `${thing} moved${fromTo(change)}.`
    case 'changed':
      return `${thing}: ${settingOf(change)} ${changed(change)}.`
  }
}

interface ChangeWords {
  readonly verb: Verb
  readonly kind: Kind
  readonly address: string
  readonly property?: string
  readonly before?: string
  readonly after?: string
}

/** `disabled (IsDisabled)`; the path alone where it has no other name. */
function settingOf({ kind, property }: ChangeWords): string {
  if (property === undefined) return 'a setting'
  const words = propertyWords(kind, property)
  if (words === '') return property
  return words.startsWith(property.toLowerCase()) ? words : `${words} (${property})`
}

function changed(change: ChangeWords): string {
  if (change.before === undefined && change.after === undefined) return 'changed'
  if (change.before === undefined) return `was set to ${quoted(change.after)}`
  if (change.after === undefined) return `was ${quoted(change.before)} and is no longer stated`
  return `changed${fromTo(change)}`
}

function fromTo({ before, after }: ChangeWords): string {
  const from = before === undefined ? '' : ` from ${quoted(before)}`
  return after === undefined ? from : `${from} to ${quoted(after)}`
}

function quoted(value = ''): string {
  return value === '' ? 'an empty value' : `“${value}”`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
