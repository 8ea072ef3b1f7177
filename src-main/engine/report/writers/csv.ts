import type { EvidencePair, FindingCard, QuestionRow, Report } from '../report'

/**
 * One row for the verdict, one for each warning, finding and question: a list of findings alone would look like all
 * there is to know. Every text is quoted and cannot be taken for a formula by a spreadsheet.
 */
export function csv(report: Report): string {
  const rows = [
    columns,
    verdictRow(report),
    ...report.decision.warnings.map((message) => row({ kind: 'warning', message })),
    ...acceptedRows(report),
    ...report.findings.map(findingRow),
    ...report.questions.flatMap(({ how, questions }) => questions.map((question) => questionRow(question, how))),
  ]
  return `\uFEFF${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`
}

const columns = [
  'kind',
  'number',
  'state',
  'severity',
  'rule',
  'rule title',
  'subject',
  'artifacts',
  'servers',
  'message',
  'what to do',
  'missing',
  'caused by changes',
  'evidence before',
  'evidence after',
  'sources',
  'id',
] as const

type Cell = string | number
type Cells = Partial<Record<(typeof columns)[number], Cell>>

function row(cells: Cells): readonly Cell[] {
  return columns.map((column) => cells[column] ?? '')
}

function verdictRow({ decision, recordSha256 }: Report): readonly Cell[] {
  const message = [`${decision.verdict}.`, decision.because, decision.failoverLine, decision.coverageLine].join(' ')
  return row({ kind: 'verdict', message, id: recordSha256 })
}

/** The record names how many risks are accepted; each of them is still among the findings. */
function acceptedRows({ record }: Report): readonly (readonly Cell[])[] {
  const { accepted } = record.counts
  return accepted === 0 ? [] : [row({ kind: 'accepted risks', number: accepted, message: 'They are still findings.' })]
}

function findingRow(card: FindingCard): readonly Cell[] {
  return row({
    kind: 'finding',
    number: card.number,
    state: card.state,
    severity: card.severity,
    rule: card.rule,
    'rule title': card.ruleTitle,
    subject: card.subject,
    artifacts: card.artifacts.join('; '),
    servers: card.servers.join('; '),
    message: card.message,
    'what to do': card.fix,
    'caused by changes': card.causes.map(({ number }) => String(number)).join('; '),
    ...evidence(card.evidence, card.moreLines),
    sources: card.citations.map(({ url }) => url).join('; '),
    id: card.id,
  })
}

function questionRow(question: QuestionRow, how: readonly string[]): readonly Cell[] {
  return row({
    kind: 'question',
    number: question.number,
    state: question.state,
    severity: `could be ${question.couldBe}`,
    rule: question.rule,
    'rule title': question.ruleTitle,
    subject: question.subject,
    artifacts: [...question.artifacts, ...andMore(question.moreArtifacts)].join('; '),
    message: question.ask,
    'what to do': how.join(' '),
    missing: question.missing.join('; '),
    ...evidence(question.evidence),
    id: question.id,
  })
}

type Lines = readonly { readonly file: string; readonly line: number }[]

function evidence(
  { before, after }: Record<keyof EvidencePair, Lines>,
  more: FindingCard['moreLines'] = { before: 0, after: 0 },
): Cells {
  return { 'evidence before': places(before, more.before), 'evidence after': places(after, more.after) }
}

function places(lines: Lines, more: number): string {
  return [...lines.map(({ file, line }) => `${file}:${String(line)}`), ...andMore(more)].join('; ')
}

function andMore(more: number): readonly string[] {
  return more > 0 ? [`and ${String(more)} more`] : []
}

function cell(value: Cell): string {
  return typeof value === 'number' ? String(value) : `"${withoutFormula(value).replaceAll('"', '""')}"`
}

/** Spreadsheets skip what they do not see, and read full-width signs as signs. */
function withoutFormula(text: string): string {
  const seen = text.normalize('NFKC').replace(/^[\s\p{C}]+/u, '')
  return /^[=+\-@]/.test(seen) || /^[\t\r\n\0]/.test(text) ? `'${text}` : text
}
