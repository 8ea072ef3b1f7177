import type { Severity } from '../../rules/rule'
import type { FindingState } from '../../review/record'
import type { FindingCard, InputRow, QuestionGroup, Report, RuleRow } from '../report'

/** SARIF 2.1.0: findings as failures, questions as results that are open or wait for a person, files with their hashes. */
export function sarif(report: Report): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run(report)],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

type Level = 'error' | 'warning' | 'note'
type Baseline = 'new' | 'updated' | 'unchanged' | 'absent'
type Question = QuestionGroup['questions'][number]
type Line = { readonly file: string; readonly line: number; readonly text?: string }

const levels: Record<Severity, Level> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  advice: 'note',
}

const baselines: Record<FindingState, Baseline> = {
  introduced: 'new',
  worsened: 'updated',
  unchanged: 'unchanged',
  resolved: 'absent',
}

function run(report: Report): object {
  const { record, decision } = report
  const indexes = new Map(report.rules.map(({ id }, index) => [id, index]))
  return {
    tool: {
      driver: {
        name: record.tool.name,
        version: record.tool.version,
        rules: report.rules.map(reportingDescriptor),
        properties: { catalogue: record.catalogue },
      },
    },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: report.inputs.flatMap(notifications) }],
    originalUriBaseIds: {
      BEFORE: { description: { text: 'The exports of the state before the change.' } },
      AFTER: { description: { text: 'The exports of the state after the change.' } },
    },
    artifacts: report.inputs.map(artifact),
    columnKind: 'utf16CodeUnits',
    results: [
      ...report.findings.map((card) => finding(card, indexes)),
      ...report.questions.flatMap(({ questions }) => questions.map((question) => openQuestion(question, indexes))),
    ],
    properties: {
      verdict: record.verdict.code,
      verdictWord: decision.verdict,
      because: decision.because,
      warnings: decision.warnings,
      counts: record.counts,
      recordSha256: report.recordSha256,
    },
  }
}

function reportingDescriptor({ id, title, why, fix, severity, basis, citations }: RuleRow): object {
  const helpUri = citations[0]?.url
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why}\n\nWhat to do: ${fix}` },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levels[severity] },
    properties: { severity, basis },
  }
}

type Indexes = ReadonlyMap<string, number>

function finding(card: FindingCard, indexes: Indexes): object {
  const { before, after } = card.evidence
  const main = after.length > 0 ? { lines: after, side: 'AFTER' } : { lines: before, side: 'BEFORE' }
  return {
    ...ruleReference(card.rule, indexes),
    kind: 'fail',
    level: levels[card.severity],
    baselineState: baselines[card.state],
    message: { text: `${card.message} What to do: ${card.fix}` },
    locations: main.lines.map((line) => location(line, main.side)),
    ...(after.length === 0 ? {} : { relatedLocations: related(before) }),
    partialFingerprints: fingerprint(card),
    properties: {
      state: card.state,
      severity: card.severity,
      subject: card.subject,
      artifacts: card.artifacts,
      servers: card.servers,
      causes: card.causes.map(({ sentence }) => sentence),
      ...(card.moreLines.before + card.moreLines.after > 0 ? { moreLines: card.moreLines } : {}),
    },
  }
}

/** `open`: files are missing that would decide it; `review`: the catalogue asks a person. Neither has a level. */
function openQuestion(question: Question, indexes: Indexes): object {
  const { before, after } = question.evidence
  const main = after.length > 0 ? { lines: after, side: 'AFTER' } : { lines: before, side: 'BEFORE' }
  return {
    ...ruleReference(question.rule, indexes),
    kind: question.code === undefined ? 'open' : 'review',
    level: 'none',
    baselineState: question.state === 'introduced' ? 'new' : 'unchanged',
    message: { text: `${question.ask} Missing: ${question.missing.join(', ')}.` },
    locations: main.lines.map((line) => location(line, main.side)),
    partialFingerprints: fingerprint(question),
    properties: {
      couldBe: question.couldBe,
      subject: question.subject,
      artifacts: question.artifacts,
      missing: question.missing,
    },
  }
}

function ruleReference(ruleId: string, indexes: Indexes): object {
  const ruleIndex = indexes.get(ruleId)
  return ruleIndex === undefined ? { ruleId } : { ruleId, ruleIndex }
}

function fingerprint({ rule, subject }: { readonly rule: string; readonly subject: string }): object {
  return { 'ruleAndSubject/v1': `${rule} ${subject}` }
}

function related(lines: readonly Line[]): readonly object[] {
  return lines.map((line) => ({ ...location(line, 'BEFORE'), message: { text: 'Before the change.' } }))
}

function location({ file, line, text = '' }: Line, uriBaseId: string): object {
  const snippet = text === '' ? {} : { snippet: { text } }
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(file), uriBaseId },
      ...(line < 1 ? {} : { region: { startLine: line, ...snippet } }),
    },
  }
}

function artifact({ side, file, bytes, sha256, kind, kindName }: InputRow): object {
  return {
    location: { uri: uri(file), uriBaseId: baseOf(side) },
    length: bytes,
    hashes: { 'sha-256': sha256 },
    description: { text: kindName },
    properties: { kind },
  }
}

function notifications({ side, file, issues }: InputRow): readonly object[] {
  return issues.map(({ code, message, line = 0 }) => ({
    descriptor: { id: code },
    level: code.startsWith('refused-') ? 'error' : 'warning',
    message: { text: message },
    locations: [location({ file, line }, baseOf(side))],
  }))
}

function baseOf(side: string): string {
  return side === 'before' ? 'BEFORE' : 'AFTER'
}

function uri(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/')
}
