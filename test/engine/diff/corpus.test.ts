import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src-main/engine/diff/change'
import { compare } from '../../../src-main/engine/diff/compare'
import { takeBack } from '../../../src-main/engine/diff/undo'
import type { Side } from '../../../src-main/engine/model/place'
import type { State } from '../../../src-main/engine/model/state'
import { notRun, sharedCorpus } from '../../support/available'
import { hasEvidence, lost } from './support/laws'
import { lines, stateOf } from './support/sides'

interface Pair {
  readonly id: string
  readonly category: string
  readonly before: string
  readonly after: string
  readonly summary: string
}

const corpus = sharedCorpus()
const pairs = corpus === undefined ? [] : pairsOf(readFileSync(join(corpus, 'pairs.tsv'), 'utf8'))
if (corpus === undefined) notRun('diff of real exports', 'the shared corpus is not there')

describe('pairs of real exports', () => {
  it('have what the list of pairs says was added and removed', () => {
    expect(pairs.map((pair) => `${pair.id} ${presence(changesOf(pair))}`)).toEqual(
      pairs.map(({ id, summary }) => `${id} ${listed(summary)}`),
    )
  })

  it('change nothing but what their category says', () => {
    const others = pairs.flatMap((pair) => {
      const only = categories.find(({ name }) => name.test(pair.category))
      return only
        ? changesOf(pair)
            .filter((change) => !only.has(change))
            .map(({ id }) => `${pair.id} ${id}`)
        : []
    })
    expect(others).toEqual([])
  })

  it('change as many settings as the list of pairs counts', () => {
    const counted = pairs.flatMap((pair) => {
      const [property, count] = counts.get(pair.category)?.(pair.summary) ?? []
      if (property === undefined) return []
      return [
        { id: pair.id, count, found: changesOf(pair).filter((change) => change.property?.endsWith(property)).length },
      ]
    })
    expect(counted.map(({ id, found }) => ({ id, found }))).toEqual(
      counted.map(({ id, count }) => ({ id, found: count })),
    )
  })

  it('keep the laws', () => {
    const broken = pairs.flatMap((pair) => {
      const [before, after] = [read('before', pair.before), read('after', pair.after)]
      const difference = compare(before, after)
      const { aligned, changes } = difference
      const undo = changes.flatMap((change) => change.undo)
      return [
        ...lost(difference, after),
        ...lines(compare(aligned, takeBack(after, aligned, undo)).changes),
        ...changes.filter((change) => !hasEvidence(change)).map(({ id }) => id),
        ...(new Set(changes.map(({ id }) => id)).size === changes.length ? [] : ['two changes with one id']),
      ].map((what) => `${pair.id}: ${what}`)
    })
    expect(broken).toEqual([])
  })
})

const categories: readonly { readonly name: RegExp; readonly has: (change: Change) => boolean }[] = [
  { name: /^noise/, has: () => false },
  { name: /^Enable .* only/, has: ({ code }) => code === 'B04' },
  { name: /^orchestration State only/, has: ({ property }) => property === '@State' },
  { name: /^orchestration State \/ Enable only/, has: ({ code, property }) => code === 'B04' || property === '@State' },
  { name: /^receive window times only/, has: ({ code }) => code === 'B07' },
  { name: /^(Address|environment variant (DEV|TEST|VER) vs)/, has: ({ code }) => code === 'B06' },
  { name: /^send filter only/, has: ({ property }) => property === 'Filter' },
  { name: /^retry settings only/, has: ({ property }) => property === 'PrimaryTransport/RetryInterval' },
  { name: /^TransportTypeData inner property only/, has: ({ code }) => code === 'B07' },
  { name: /^pipeline data only/, has: ({ code, property }) => code === 'B14' || property === 'Version' },
]

/** Which property of a category the list of pairs counts. */
const counts: ReadonlyMap<string, (summary: string) => readonly [string, number]> = new Map(
  [
    ['Enable (receive location) only', 'Enable'],
    ['orchestration State only', 'State'],
    ['orchestration State / Enable only', 'Enable'],
    ['Address / inner uri only', 'Address'],
    ['retry settings only', 'RetryInterval'],
  ].map(([category = '', property = '']) => [
    category,
    (summary: string) => [property, Number(new RegExp(`${property}\\((\\d+)\\)`).exec(summary)?.[1] ?? 0)] as const,
  ]),
)

function pairsOf(text: string): readonly Pair[] {
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id = '', , category = '', before = '', after = '', summary = ''] = line.split('\t')
      return { id, category, before, after, summary }
    })
}

function changesOf(pair: Pair): readonly Change[] {
  return compare(read('before', pair.before), read('after', pair.after)).changes
}

function read(side: Side, file: string): State {
  const bytes = readFileSync(join(corpus ?? '', 'bindings', file))
  const text = bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString('utf16le') : bytes.toString('utf8')
  return stateOf(side, { [file]: text.replace(/^\uFEFF/, '') })
}

const words: Readonly<Record<string, string>> = {
  'receive-port': 'ReceivePort',
  'receive-location': 'ReceiveLocation',
  'send-port': 'SendPort',
  'send-port-group': 'DistributionList',
  orchestration: 'Service',
  assembly: 'ModuleRef',
  group: 'FallbackData',
}

/** A rename, and an assembly in another version, is one that went and one that came. */
function presence(changes: readonly Change[]): string {
  const count = (verb: 'added' | 'removed') => {
    const found = changes.filter(
      (change) =>
        change.verb === verb ||
        change.verb === 'renamed' ||
        (change.kind === 'assembly' && change.property === 'Version') ||
        (change.kind === 'group' && (verb === 'removed' ? change.after : change.before) === undefined),
    )
    return inWords(found.map(({ kind }) => words[kind] ?? kind))
  }
  return `added: ${count('added')} | removed: ${count('removed')}`
}

function inWords(names: readonly string[]): string {
  const each = [...new Set(names)].sort().map((name) => `${name}×${String(names.filter((one) => one === name).length)}`)
  return each.length === 0 ? '-' : each.join(', ')
}

function listed(summary: string): string {
  const [, added = '', removed = ''] = /^added: (.*?) \| removed: (.*?) \|/.exec(summary) ?? []
  const sorted = (list: string) => list.split(', ').sort().join(', ')
  return `added: ${sorted(added)} | removed: ${sorted(removed)}`
}
