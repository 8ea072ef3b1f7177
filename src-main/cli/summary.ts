import { isRefusal } from '../engine/model/issue'
import type { Report } from '../engine/report/report'
import { bySeverity } from '../engine/report/words'
import type { ReviewRecord } from '../engine/review/record'

/** What the terminal shows of a review: the verdict, the numbers, what is new or worse, and what could not be read. */
export function summaryOf({ record, findings }: Report): string {
  const { verdict, counts } = record
  const numbers = [
    `${String(counts.changes)} ${counts.changes === 1 ? 'change' : 'changes'}`,
    `${String(counts.introduced)} ${counts.introduced === 1 ? 'finding' : 'findings'} introduced`,
    `${String(counts.worsened)} worsened`,
    `${String(counts.resolved)} resolved`,
    `${String(counts.unchanged)} unchanged`,
    `${String(counts.questions)} open ${counts.questions === 1 ? 'question' : 'questions'}`,
  ]
  const accepted = new Set(record.findings.filter((finding) => finding.accepted).map(({ id }) => id))
  const news = findings
    .filter(({ state }) => state === 'introduced' || state === 'worsened')
    .toSorted((a, b) => bySeverity(a.severity, b.severity))
    .map(({ id, severity, rule, state, message }) => {
      const marks = [state === 'worsened' ? 'worse than before' : '', accepted.has(id) ? 'accepted as a risk' : '']
      const shown = marks.filter((mark) => mark !== '').join(', ')
      return `  ${severity.toUpperCase()} ${rule}${shown === '' ? '' : ` (${shown})`} ${message}`
    })
  const issues = record.inputs.flatMap(({ side, file, issues: list }) =>
    list
      .filter((issue) => isRefusal(issue) || issue.code === 'not-recognised')
      .map(
        ({ line, message }) => `  ${side}: ${file}${line === undefined ? '' : `, line ${String(line)}`}: ${message}`,
      ),
  )
  const notRead = issues.length > 0 ? ['Not read:', ...issues] : []
  return [verdict.word, verdict.because, numbers.join(', '), ...news, ...notRead, ''].join('\n')
}

/** What people said and the review could not use: whoever gave the file must not believe that it counted. */
export function notesOnPeople({ answers = [], facts = [], policy }: ReviewRecord): readonly string[] {
  const place = ({ file, line }: { readonly file: string; readonly line: number }) => `${file}, line ${String(line)}`
  return [
    ...answers
      .filter(({ effect }) => effect === 'unused')
      .map((one) => `${place(one)}: the answer to ${one.question} was not used. ${one.note ?? ''}`.trim()),
    ...answers
      .filter(({ effect, answer }) => effect === 'recorded' && !/^(yes|no)$/i.test(answer))
      .map(
        (one) =>
          `${place(one)}: “${one.answer}” to ${one.question} was recorded and decides nothing: only yes and no decide.`,
      ),
    ...facts
      .filter(({ effect }) => effect === 'contradicted')
      .map((one) => `${place(one)}: ${one.note ?? `${one.fact} was not used.`}`),
    ...(policy?.accepted ?? [])
      .filter(({ status }) => status !== 'accepted')
      .map((one) => `${place(one)}: the acceptance of ${one.rule} does not count. ${one.note}`),
  ]
}
