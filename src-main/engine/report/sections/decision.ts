import { byCodeUnit } from '../../model/place'
import type { Counts, ReviewRecord } from '../../review/record'
import { policy } from '../policy'
import type { DecisionPage, QuestionGroup } from '../report'
import { count, listed } from '../words'
import { peopleWarnings } from './people'
import { are } from './are'
import { coverageLine, refused } from './coverage'
import { ageSentences, scopeSentences } from './joining'
import { missingLists } from './missing'
import { gravestQuestions } from './questions'

export function decisionPage(record: ReviewRecord, questions: readonly QuestionGroup[], sample: boolean): DecisionPage {
  return {
    verdict: record.verdict.word,
    because: record.verdict.because,
    numbers: numbers(record.counts),
    couldHide: gravestQuestions(questions),
    failoverLine: failoverLine(record),
    coverageLine: coverageLine(record),
    policy,
    warnings: warnings(record, sample),
  }
}

/** Six tiles; the two counts without one of their own stand in the note of the count that they belong to. */
function numbers(counts: Counts): DecisionPage['numbers'] {
  return [
    { label: 'Changes', value: counts.changes, note: undeclaredNote(counts.undeclared) },
    { label: 'Introduced', value: counts.introduced, note: 'findings that this change brings' },
    { label: 'Worsened', value: counts.worsened, note: 'findings that it makes worse' },
    { label: 'Resolved', value: counts.resolved, note: `and ${String(counts.unchanged)} unchanged` },
    { label: 'Open questions', value: counts.questions, note: 'not decided, so not passed' },
    {
      label: 'Accepted risks',
      value: counts.accepted,
      note: counts.accepted === 0 ? 'none in this record' : 'still findings',
    },
  ]
}

function undeclaredNote(undeclared: number): string {
  return undeclared === 0 ? 'no declared scope in this record' : `${String(undeclared)} of them undeclared`
}

function failoverLine({ findings, counts }: ReviewRecord): string {
  const fresh = findings.filter(({ state }) => state === 'introduced' || state === 'worsened')
  if (fresh.length === 0) {
    return counts.questions === 0
      ? 'No rule found a new or worse effect on what happens when a server is lost.'
      : 'No finding is new or worse, but an open question could hide one: what happens when a server is lost is not fully known.'
  }
  const servers = [...new Set(fresh.flatMap((finding) => finding.servers))].sort(byCodeUnit)
  const where =
    servers.length === 0 ? '' : ` They concern ${servers.length === 1 ? 'server' : 'servers'} ${listed(servers)}.`
  const effect = fresh.length === 1 ? 'it says' : 'each says'
  return `${count(fresh.length, 'finding')} ${are(fresh.length)} new or worse: ${effect} what it means for availability.${where}`
}

function warnings(record: ReviewRecord, sample: boolean): readonly string[] {
  const { coverage, inputs, counts } = record
  const found: string[] = []
  if (sample) found.push('This is the bundled sample change, not your system. Nothing in it can be approved.')
  found.push(...peopleWarnings(record))
  const dropped = refused(inputs)
  if (dropped.length > 0) {
    found.push(
      `Nothing could be used of ${listed(
        dropped.map(({ file }) => file),
        4,
      )}. Export again and repeat the review.`,
    )
  }
  found.push(...scopeSentences(coverage), ...ageSentences(coverage))
  for (const { who, lists } of missingLists(coverage)) {
    found.push(`${who} ${listed(lists, 5)}: what they would say is unknown.`)
  }
  if (coverage.notCompared.length > 0) {
    found.push(
      `${count(coverage.notCompared.length, 'list')} ${are(coverage.notCompared.length)} on one side only, so nothing of them was compared.`,
    )
  }
  if (counts.undeclared > 0) {
    found.push(`${count(counts.undeclared, 'change')} ${are(counts.undeclared)} outside of the declared scope.`)
  }
  if (coverage.adaptersNotJudged.length > 0) {
    const adapters = coverage.adaptersNotJudged.map(({ adapter }) => adapter)
    found.push(
      `No rule knows the ${adapters.length === 1 ? 'adapter' : 'adapters'} ${listed(adapters, 5)}: ask who runs what uses them.`,
    )
  }
  return [...found, ...inputWarnings(record)]
}

const issueWarnings: readonly { readonly code: string; readonly say: (files: string) => string }[] = [
  {
    code: 'not-recognised',
    say: (files) =>
      `Nothing was used of ${files}, which is no export that this tool knows: see the issues of each file.`,
  },
  {
    code: 'secret-in-clear',
    say: (files) => `A password or key stands in clear text in ${files}. Keep these files locked away.`,
  },
  {
    code: 'template-token',
    say: (files) => `${files} holds placeholders instead of values: review what the deployment puts there.`,
  },
  { code: 'conflict', say: (files) => `Two inputs contradict each other: see the issues of ${files}.` },
  { code: 'incomplete', say: (files) => `${files} is not complete: nothing is known to be absent from it.` },
]

function inputWarnings({ inputs }: ReviewRecord): readonly string[] {
  return issueWarnings.flatMap(({ code, say }) => {
    const files = inputs.filter(({ issues }) => issues.some((issue) => issue.code === code)).map(({ file }) => file)
    return files.length === 0 ? [] : [say(listed([...new Set(files)], 4))]
  })
}
