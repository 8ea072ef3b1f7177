import type { NoiseKind } from '../../diff/change'
import { isRefusal } from '../../model/issue'
import type { Coverage, InputRecord, ReviewRecord } from '../../review/record'
import { fileOf } from '../how-to-get'
import type { CoveragePage } from '../report'
import { count, kindWord, listed } from '../words'
import { are } from './are'
import { ageSentences, scopeSentences } from './joining'
import { howToCollect, missingLists, missingRows } from './missing'
import { secretSentences } from './secrets-found'

const noiseWords: Record<NoiseKind, string> = {
  'tracked-schemas': 'which schemas are tracked',
  'unused-window': 'a date or time whose switch is off',
  'absent-or-empty': 'absent on one side and empty on the other',
  order: 'only the order differs',
  spelling: 'the same value, spelled in another way',
  derived: 'follows from another value',
  'copy-of-adapter': 'a copy of what the adapter itself states',
  'runtime-state': 'what happened to run when the export was made',
  'masked-secret': 'a masked password, which says nothing about the password',
  'assembly-version': 'a version of an assembly',
  'partner-version': 'a version of a partner agreement',
}

export function coveragePage(record: ReviewRecord): CoveragePage {
  const { coverage } = record
  return {
    sentences: coverageSentences(record),
    notUnderstood: coverage.files.flatMap((file) => file.notUnderstood.map((item) => ({ file: sided(file), ...item }))),
    ignored: coverage.files.flatMap((file) => file.ignored.map((item) => ({ file: sided(file), ...item }))),
    changedNotJudged: coverage.changedNotJudged.map((item) => ({ ...item, kind: kindWord(item.kind) })),
    noise: coverage.noise.map(({ why, count: times }) => ({ why: noiseWord(why), count: times })),
    missing: missingRows(record),
    collect: howToCollect(coverage),
    verify: [
      'Windows PowerShell: Get-FileHash -Algorithm SHA256 FILE',
      'Windows command prompt: certutil -hashfile FILE SHA256',
      'Linux and macOS: sha256sum FILE',
    ],
  }
}

/** Both sides often hold a file of the same name. */
function sided({ side, file }: Coverage['files'][number]): string {
  return `${file} (${side})`
}

/** One sentence for page 1. */
export function coverageLine(record: ReviewRecord): string {
  const { coverage, inputs, counts } = record
  const whole = inputs.filter((input) => understood(input, coverage)).length
  const questions =
    counts.questions === 0
      ? 'no question is open'
      : `${count(counts.questions, 'question')} cannot be decided from them`
  const unjudged = sum(coverage.changedNotJudged)
  const rest = unjudged === 0 ? '' : `, and ${count(unjudged, 'change')} ${are(unjudged)} judged by no rule`
  return `${String(whole)} of ${count(inputs.length, 'file')} ${are(whole)} understood in full; ${questions}${rest}.`
}

export function refused(inputs: readonly InputRecord[]): readonly InputRecord[] {
  return inputs.filter(({ issues }) => issues.some((issue) => isRefusal(issue)))
}

function coverageSentences(record: ReviewRecord): readonly string[] {
  const { coverage, inputs } = record
  const sentences = [
    coverageLine(record),
    'The exports show what they showed when they were made: nobody has looked at the running system.',
  ]
  const dropped = refused(inputs)
  if (dropped.length > 0) {
    sentences.push(`Nothing was used of ${listed(dropped.map(({ file }) => file))}: see the issues of each file.`)
  }
  sentences.push(...secretSentences(inputs))
  for (const { who, lists } of missingLists(coverage)) {
    sentences.push(`${who} ${listed(lists, lists.length)}: what they would say is unknown, and unknown is not passed.`)
  }
  sentences.push(...scopeSentences(coverage), ...ageSentences(coverage))
  for (const { listing, only } of coverage.notCompared) {
    sentences.push(`Only the ${only} side has ${fileOf(listing)}, so nothing in it was compared.`)
  }
  for (const { adapter, endpoints } of coverage.adaptersNotJudged) {
    sentences.push(
      `No rule of this catalogue knows the adapter ${adapter}, which ${count(endpoints, 'port or location', 'ports and locations')} of the after side use${endpoints === 1 ? 's' : ''}.`,
    )
  }
  const folded = sum(coverage.noise)
  if (folded > 0)
    sentences.push(`${count(folded, 'difference')} without a meaning ${are(folded)} counted but not listed.`)
  return sentences
}

function understood(input: InputRecord, { files }: Coverage): boolean {
  const file = files.find(({ side, file: name }) => side === input.side && name === input.file)
  return file?.notUnderstood.length === 0 && !input.issues.some((issue) => isRefusal(issue))
}

function sum(items: readonly { readonly count: number }[]): number {
  return items.reduce((total, item) => total + item.count, 0)
}

function noiseWord(why: string): string {
  return why in noiseWords ? noiseWords[why as NoiseKind] : why
}
