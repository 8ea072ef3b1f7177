import type { FindingCard, QuestionGroup, Report, RuleRow } from '../report'
import { count, moreLines, severityWords, stateWords } from '../words'

/**
 * A suite for each rule that applies. What is new or worse fails; what cannot be told is skipped with its question;
 * what was there before, or is gone, passes and says so.
 */
export function junit(report: Report): string {
  const suites = report.rules
    .map((rule) => ({ rule, cases: casesOf(rule, report) }))
    .filter(({ cases }) => cases.length > 0)
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites ${attributes({ name: report.title, ...totals(suites.flatMap(({ cases }) => cases)) })}>
  <properties>
    <property ${attributes({ name: 'verdict', value: report.decision.verdict })}/>
    <property ${attributes({ name: 'because', value: report.decision.because })}/>
    <property ${attributes({ name: 'recordSha256', value: report.recordSha256 })}/>
  </properties>
${suites.map(({ rule, cases }) => suite(rule, cases)).join('')}</testsuites>
`
}

type Question = QuestionGroup['questions'][number]

interface Case {
  readonly outcome: 'failure' | 'skipped' | 'pass'
  readonly text: string
}

function casesOf(rule: RuleRow, { findings, questions }: Report): readonly Case[] {
  const cases = [
    ...findings.filter((card) => card.rule === rule.id).map(findingCase),
    ...questions.flatMap((group) => group.questions.filter((question) => question.rule === rule.id).map(questionCase)),
  ]
  if (cases.length > 0 || rule.outcome !== 'passed') return cases
  return [{ outcome: 'pass', text: `    <testcase ${caseName(rule.id, count(rule.subjects, 'subject'))}/>\n` }]
}

function suite(rule: RuleRow, cases: readonly Case[]): string {
  return `  <testsuite ${attributes({ name: `${rule.id} ${rule.title}`, ...totals(cases) })}>
${cases.map(({ text }) => text).join('')}  </testsuite>
`
}

function findingCase(card: FindingCard): Case {
  const fails = card.state === 'introduced' || card.state === 'worsened'
  const name = caseName(card.rule, card.subject)
  const details = escape(detailsOf(card))
  return fails
    ? {
        outcome: 'failure',
        text: `    <testcase ${name}>
      <failure ${attributes({ type: card.severity, message: card.message })}>${details}</failure>
    </testcase>
`,
      }
    : { outcome: 'pass', text: `    <testcase ${name}>\n      <system-out>${details}</system-out>\n    </testcase>\n` }
}

function questionCase({ rule, subject, ask, missing, couldBe }: Question): Case {
  const message = `Not decided, could be ${couldBe}: ${ask} Missing: ${missing.join(', ')}.`
  return {
    outcome: 'skipped',
    text: `    <testcase ${caseName(rule, subject)}>\n      <skipped ${attributes({ message })}/>\n    </testcase>\n`,
  }
}

function detailsOf({ state, severity, message, fix, causes, evidence, moreLines: more }: FindingCard): string {
  const lines = [
    `${stateWords[state]}, ${severityWords[severity].toLowerCase()}: ${message}`,
    `What to do: ${fix}`,
    ...causes.map(({ number, sentence }) => `Caused by change ${String(number)}: ${sentence}`),
    ...evidence.before.map(({ file, line, text }) => `Before: ${file}:${String(line)} ${text}`.trimEnd()),
    ...moreLines('Before', more.before),
    ...evidence.after.map(({ file, line, text }) => `After: ${file}:${String(line)} ${text}`.trimEnd()),
    ...moreLines('After', more.after),
  ]
  return lines.join('\n')
}

function caseName(rule: string, subject: string): string {
  return attributes({ classname: rule, name: subject })
}

function totals(cases: readonly Case[]): Record<'tests' | 'failures' | 'errors' | 'skipped', number> {
  const having = (outcome: Case['outcome']): number => cases.filter((one) => one.outcome === outcome).length
  return { tests: cases.length, failures: having('failure'), errors: 0, skipped: having('skipped') }
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escape(String(value))}"`)
    .join(' ')
}

/** What XML cannot hold at all is already visible as a code point. */
function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`)
}
