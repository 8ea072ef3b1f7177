import { findingStates } from '../../review/record'
import type {
  ChangeRow,
  EvidenceLine,
  FindingCard,
  PeopleTable,
  QuestionGroup,
  QuestionRow,
  QuestionSheet,
  Report,
} from '../report'
import { fullName, moreLines, severityWords, stateWords } from '../words'

/** GitHub-flavoured Markdown for a pull request or a ticket. No text of an input can make markup or a link of its own. */
export function markdown(report: Report): string {
  const blocks = [
    `# ${text(report.title)}`,
    ...decision(report),
    ...changes(report.changes),
    ...findings(report.findings),
    ...questions(report),
    ...people(report.people),
    ...inputs(report),
    ...sheets(report.questionSheets),
    `Record SHA-256: ${code(report.recordSha256)}`,
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function decision({ decision: page }: Report): readonly string[] {
  return [
    `**${text(page.verdict)}**`,
    text(page.because),
    table(
      page.numbers.map(({ label }) => label),
      [page.numbers.map(({ value, note }) => `${String(value)} (${text(note)})`)],
    ),
    text(page.failoverLine),
    text(page.coverageLine),
    ...(page.warnings.length === 0 ? [] : ['## Know before you decide', bullets(page.warnings.map(text))]),
  ]
}

function changes(rows: readonly ChangeRow[]): readonly string[] {
  if (rows.length === 0) return ['## Changes', 'The two sides do not differ in anything that means something.']
  return [
    '## Changes',
    table(
      ['No.', 'What', 'Before', 'After', 'Findings'],
      rows.map((row) => [
        String(row.number),
        text(`${row.kind} ${row.name} ${row.verb} ${row.propertyWords || row.property}`.trim()),
        `${code(row.before)} ${place(row.evidence.before)}`.trim(),
        `${code(row.after)} ${place(row.evidence.after)}`.trim(),
        row.findings.join(', '),
      ]),
    ),
  ]
}

function findings(cards: readonly FindingCard[]): readonly string[] {
  const groups = findingStates.flatMap((state) => {
    const group = cards.filter((card) => card.state === state)
    return group.length === 0 ? [] : [`### ${stateWords[state]} (${String(group.length)})`, ...group.map(finding)]
  })
  return ['## Findings', ...(groups.length === 0 ? ['No finding.'] : groups)]
}

function finding(card: FindingCard): string {
  const details = [
    `Why: ${text(card.why)}`,
    `What to do: ${text(card.fix)}`,
    ...(card.remark === '' ? [] : [`Remark: ${text(card.remark)}`]),
    ...(card.question === null
      ? []
      : [`Stands until question ${String(card.question.number)} is answered: ${text(card.question.ask)}`]),
    ...card.causes.map(({ number, sentence }) => `Caused by change ${String(number)}: ${text(sentence)}`),
    `Rule: ${text(card.rule)} on ${code(card.subject)}: ${text(`${card.ruleTitle}. ${card.basis}.`)}`,
    ...card.citations.map(({ title, url }) => `Source: ${text(title)}, ${code(url)}`),
    ...card.evidence.before.map((line) => `Before: ${evidence(line)}`),
    ...moreLines('Before', card.moreLines.before),
    ...card.evidence.after.map((line) => `After: ${evidence(line)}`),
    ...moreLines('After', card.moreLines.after),
  ]
  const head = `**${String(card.number)}. ${severityWords[card.severity]}, ${text(card.subjectName)}:** ${text(card.message)}`
  return `${head}\n\n${bullets(details)}`
}

function questions({ questions: groups, coverage }: Report): readonly string[] {
  if (groups.length === 0) return ['## Questions', 'No question is open.']
  const ofExports = groups.filter(({ from }) => from === 'export')
  const ofPeople = groups.filter(({ from }) => from === 'person')
  return [
    '## Questions',
    'None of them is passed. Each needs the file or the answer that is named.',
    ...(ofExports.length === 0 ? [] : [`### What exports would answer (${total(ofExports)})`, exportTable(coverage)]),
    ...ofExports.map(group),
    ...(ofPeople.length === 0 ? [] : [`### What only people can answer (${total(ofPeople)})`]),
    ...ofPeople.map(group),
  ]
}

function total(groups: readonly QuestionGroup[]): string {
  return String(groups.reduce((sum, { questions: asked }) => sum + asked.length, 0))
}

function exportTable({ missing }: Report['coverage']): string {
  const rows = missing.filter((row) => row.questions > 0)
  return table(
    ['Export', 'Questions that rest on it', 'On it alone', 'How to get it'],
    rows.map(({ words, listing, questions: all, alone, how }) => [
      text(`${words} (${listing})`),
      String(all),
      String(alone),
      text(how),
    ]),
  )
}

function group({ from, lead, weight, facts, how, questions: asked }: QuestionGroup): string {
  const head = `#### ${text(lead)}`
  if (from === 'person') return [head, text([weight, ...how].join(' ')), bullets(asked.map(question))].join('\n\n')
  const stated = facts.map(({ fact, subject }) => code(`${fact} of ${subject}`))
  const state = stated.length === 0 ? [] : [`To state in its place: ${stated.join(', ')}`]
  return [head, bullets([text(weight), ...state]), folded('What rests on it', bullets(asked.map(question)))].join(
    '\n\n',
  )
}

/** What rests on an export is shown on demand only: a reader can answer none of it before what stands above. */
function folded(summary: string, block: string): string {
  return `<details><summary>${text(summary)}</summary>\n\n${block}\n\n</details>`
}

function question({ number, ask, effects, couldBe, subject, rule, standing }: QuestionRow): string {
  const about = text(`${effects} (${fullName(subject)}, ${rule}, ${standing})`)
  return `${String(number)}\\. ${text(ask)} Could be ${couldBe}. ${about}`
}

function people(tables: readonly PeopleTable[]): readonly string[] {
  return tables.flatMap(({ title, lead, columns, rows }) => [
    `## ${title}`,
    text(lead),
    table(
      columns,
      rows.map((row) => row.map(text)),
    ),
  ])
}

function sheets(all: readonly QuestionSheet[]): readonly string[] {
  const blocks = all.flatMap(({ owner, questions: asked, leads }) => [
    `### ${owner}`,
    table(
      ['No.', 'Question', 'Answer', 'By', 'Date', 'Evidence'],
      [
        ...leads.map(({ ask, facts }) => [
          '',
          `${text(ask)} ${facts.map(({ fact, subject }) => code(`${fact} of ${subject}`)).join(', ')}`,
        ]),
        ...asked.map(({ number, ask, id }) => [String(number), `${text(ask)} ${code(id)}`]),
      ].map((cells) => [...cells, '', '', '', '']),
    ),
  ])
  return blocks.length === 0 ? [] : ['## Appendix: questions to hand out', ...blocks]
}

function inputs({ inputs: rows, coverage }: Report): readonly string[] {
  return [
    '## Inputs and coverage',
    bullets(coverage.sentences.map(text)),
    table(
      ['Side', 'File', 'Kind', 'Bytes', 'SHA-256'],
      rows.map(({ side, file, kindName, bytes, sha256 }) => [
        side,
        code(file),
        text(kindName),
        String(bytes),
        code(sha256),
      ]),
    ),
  ]
}

function place(lines: readonly EvidenceLine[]): string {
  const [first] = lines
  return first === undefined ? '' : text(`(${first.file}, line ${String(first.line)})`)
}

function evidence({ file, line, text: shown }: EvidenceLine): string {
  return `${code(`${file}:${String(line)}`)} ${code(shown)}`.trim()
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/** An address or a mail address would become a link by itself, so what makes it one is taken apart. */
function text(plain: string): string {
  return plain
    .replace(/[\\`*_{}[\]<>()#|~&!]/g, (sign) => `\\${sign}`)
    .replace(/^([-+=]|\d+(?=[.)]))/, '\\$1')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, 3)}\\.`)
    .replace(/@/g, '&#64;')
}

/** A code span longer in back-ticks than anything in it; a bar is escaped because most of them stand in tables. */
function code(plain: string): string {
  if (plain === '') return ''
  const runs = plain.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1)
  const space = plain.startsWith('`') || plain.endsWith('`') ? ' ' : ''
  return `${fence}${space}${plain.replaceAll('|', '\\|')}${space}${fence}`
}
