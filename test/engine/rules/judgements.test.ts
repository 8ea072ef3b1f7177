import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src-main/engine/assemble/assemble'
import { snapshotOf } from '../../../src-main/engine/assemble/snapshot'
import { catalogue } from '../../../src-main/engine/rules'
import { estateOf, type Estate } from '../../../src-main/engine/rules/facts/estate'
import type { Judgement } from '../../../src-main/engine/rules/rule'
import { clusteredSso, estate, host, receives, sends } from '../../support/changes'
import { filesOf } from '../../support/estate'
import { stateOf } from '../../support/judge'

/* What holds of every judgement of every rule, whatever file is missing. */

const adapters = [
  'FTP',
  'SFTP',
  'MSMQ',
  'POP3',
  'MQSeries',
  'FILE',
  'WCF-NetMsmq',
  'WCF-NetTcp',
  'WCF-SQL',
  'nsoftware.SFTP v3',
]
const busy = {
  ...estate(
    clusteredSso(),
    host('Empty', { on: [] }),
    host('Spread', { on: ['N1', 'S9 disabled running'], only32Bit: false }),
    ...['A', 'B', 'C', 'Empty', 'Spread', 'Unheard'].flatMap((name) => [
      ...adapters.map((adapter) => receives(adapter, name)),
      sends('FILE', name),
      sends('MSMQ', name),
    ]),
    receives('HTTP', 'I'),
  ),
  orchestrations: [{ name: 'Orders.Process', host: 'B' }],
}
const files = Object.keys(filesOf(busy))
const nothing = estateOf(snapshotOf(assemble('after', []).state))
const cases: readonly (readonly [string, () => Estate])[] = [
  ['everything', () => estateOf(snapshotOf(stateOf('after', busy)))],
  ['nothing', () => nothing],
  ['bindings alone', () => seen(files.filter((name) => name !== 'bindings.xml'))],
  ...files.map((name) => [`all but ${name}`, () => seen([name])] as const),
]

describe.each(cases)('%s', (_, see) => {
  const now = see()
  const judgements = catalogue.flatMap((rule) =>
    [undefined, nothing, now].flatMap((earlier) =>
      rule.judge(now, earlier).map((judgement) => ({ rule: rule.id, judgement })),
    ),
  )

  it('is judged in whole sentences that are proved or can be answered', () => {
    expect(judgements.filter(({ judgement }) => !isSound(judgement))).toEqual([])
  })

  it('is judged once a subject', () => {
    const twice = catalogue.filter((rule) => {
      const subjects = rule.judge(now, undefined).map(({ subject }) => subject)
      return new Set(subjects).size < subjects.length
    })
    expect(twice.map(({ id }) => id)).toEqual([])
  })

  it('promises nothing', () => {
    expect(judgements.filter(({ judgement }) => /\bsafe|undefined|\bnull\b/i.test(textOf(judgement)))).toEqual([])
  })
})

it('never passes without a file what fails or is open with it', () => {
  const judged = wordsOf(estateOf(snapshotOf(stateOf('after', busy))))
  const gained = files.flatMap((name) =>
    [...wordsOf(seen([name]))]
      .filter(([subject, outcome]) => outcome === 'pass' && (judged.get(subject) ?? 'pass') !== 'pass')
      .map(([subject]) => `${subject} without ${name}`),
  )
  expect(gained).toEqual([])
})

function seen(without: readonly string[]): Estate {
  return estateOf(snapshotOf(stateOf('after', busy, { without })))
}

function wordsOf(now: Estate): ReadonlyMap<string, Judgement['outcome']> {
  return new Map(
    catalogue.flatMap((rule) =>
      rule.judge(now, undefined).map(({ subject, outcome }) => [`${rule.id} ${subject}`, outcome] as const),
    ),
  )
}

function isSound(judgement: Judgement): boolean {
  switch (judgement.outcome) {
    case 'pass':
      return true
    case 'fail':
      return judgement.at.length > 0 && /^\S.*\.$/.test(judgement.message) && isAnswerable(judgement.question)
    case 'cannot-tell':
      return isAnswerable(judgement.question)
  }
}

function isAnswerable(question: Extract<Judgement, { outcome: 'fail' }>['question']): boolean {
  return (
    question === undefined ||
    (question.ask.endsWith('?') && question.missing.length > 0 && !question.missing.includes(''))
  )
}

function textOf(judgement: Judgement): string {
  switch (judgement.outcome) {
    case 'pass':
      return ''
    case 'fail':
      return [judgement.message, judgement.fix ?? '', judgement.question?.ask ?? ''].join('\n')
    case 'cannot-tell':
      return judgement.question.ask
  }
}
