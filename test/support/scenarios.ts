import { assemble } from '../../src-main/engine/assemble/assemble'
import { statedPart } from '../../src-main/engine/assemble/stated'
import { byCodeUnit, type Side } from '../../src-main/engine/model/place'
import type { State } from '../../src-main/engine/model/state'
import { settle } from '../../src-main/engine/review/answers'
import type { ReviewRecord } from '../../src-main/engine/review/record'
import { catalogue } from '../../src-main/engine/rules'
import type { Judgements } from '../../src-main/engine/rules/judge'
import { filesOf, standard, type EstateSpec } from './estate'
import { applyLine } from './estate-notation'
import { partsOf } from './judge'
import { reviewed, sheetOf } from './people'
import type { Missing } from './review'

/** A change to an estate, and every verdict that it must get. */
export interface Scenario {
  readonly name: string
  readonly before: EstateSpec
  readonly after: EstateSpec
  readonly without: Required<Missing>
  /** The file of answers, where people gave some. */
  readonly answers?: string
  /** `introduced critical HA-FTP-001 host/B`, `asked HA-FTP-001 host/B`, `passes HA-FTP-001 host/B`. */
  readonly expected: readonly string[]
  /** Where some are named, only these subjects are looked at, but for what is new or gone. */
  readonly about: readonly string[]
}

const verdictLine =
  /^(?:(?:introduced|worsened|unchanged|resolved) (?:critical|high|medium|low|advice)|asked|newly asked|passes|silent) (HA-[A-Z0-9]+-\d{3} \S.*)$/

const answerLine = /^answer (Q\d\d|HA-[A-Z0-9]+-\d{3}) (\S.*) (yes|no)$/

const factLine = /^fact (\S+) of (\S.*) is (\S.*)$/

/** The scenarios of a file: what stands before the first heading holds of each of them. */
export function scenariosOf(text: string): readonly Scenario[] {
  const [head = '', ...blocks] = text.split(/^## /m)
  const common = linesOf(head)
  return blocks.map((block) => {
    const [name = '', ...lines] = block.split('\n')
    return scenarioOf(name, [...common, ...linesOf(lines.join('\n'))])
  })
}

/** A scenario from the lines of the notation; a line without a side is about both. */
export function scenarioOf(name: string, lines: readonly string[]): Scenario {
  const notOfEstates = [verdictLine, answerLine, factLine, /^about /]
  const estateLines = lines.filter((line) => !notOfEstates.some((form) => form.test(line)))
  return {
    name,
    before: specOf(estateLines, 'before'),
    after: specOf(estateLines, 'after'),
    without: { before: missingFrom(estateLines, 'before'), after: missingFrom(estateLines, 'after') },
    ...answersFrom(lines),
    expected: lastWords(lines.filter((line) => verdictLine.test(line))).filter(isAbout(subjectsOf(lines))),
    about: subjectsOf(lines),
  }
}

export function linesOf(text: string): readonly string[] {
  return [...text.matchAll(/^```estate\n(.*?)^```$/gms)]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function sided(lines: readonly string[], side: 'before' | 'after'): readonly string[] {
  return lines.flatMap((line) => {
    const [, of, rest = ''] = /^(before|after): +(.*)$/.exec(line) ?? []
    return of === undefined ? [line] : of === side ? [rest] : []
  })
}

function specOf(lines: readonly string[], side: 'before' | 'after'): EstateSpec {
  return sided(lines, side)
    .filter((line) => !line.startsWith('without '))
    .reduce(applyLine, standard)
}

function missingFrom(lines: readonly string[], side: 'before' | 'after'): readonly string[] {
  return sided(lines, side).flatMap((line) => (line.startsWith('without ') ? line.split(' ').slice(1) : []))
}

function answersFrom(lines: readonly string[]): Pick<Scenario, 'answers'> {
  const said = { by: 'Jana Novak', at: '2026-03-30' }
  const answers = lines.flatMap((line) => {
    const [, question, subject, answer] = answerLine.exec(line) ?? []
    return answer === undefined ? [] : [{ question, subject, answer, ...said }]
  })
  const facts = lines.flatMap((line) => {
    const [, fact, subject, value] = factLine.exec(line) ?? []
    return value === undefined ? [] : [{ fact, subject, value: valueOf(fact, value), ...said }]
  })
  if (answers.length + facts.length === 0) return {}
  return { answers: JSON.stringify({ format: 'biztalk-change-answers/1', answers, facts }) }
}

function valueOf(fact: string | undefined, value: string): string | boolean | readonly string[] {
  if (fact === 'host-runs-on' || fact === 'cluster-owners') return value.split(', ')
  return value === 'true' || value === 'false' ? value === 'true' : value
}

/** What a scenario says of a rule and subject stands in place of what its file says of every scenario. */
function lastWords(lines: readonly string[]): readonly string[] {
  const said = new Map(lines.map((line) => [verdictLine.exec(line)?.[1] ?? line, line]))
  return [...said.values()].sort(byCodeUnit)
}

/** What the whole pipeline says: every failure and question of the after side, and of what was named, whether it passes. */
export function verdictsOf(scenario: Scenario): readonly string[] {
  const { before, after, without, answers, expected, about } = scenario
  const { record } = reviewed(before, after, answers === undefined ? {} : { answers }, without)
  const judged = judgementsOf(scenario).after.byRule
  const outcomeOf = (named: string): string | undefined => {
    const [rule = '', subject] = named.split(/ (.*)/)
    return judged.get(rule)?.find((judgement) => judgement.subject === subject)?.outcome
  }
  const named = expected.flatMap((line) => {
    const [, word, rest = ''] = /^(passes|silent) (.*)$/.exec(line) ?? []
    if (word === 'passes' && outcomeOf(rest) === 'pass') return [line]
    return word === 'silent' && outcomeOf(rest) === undefined ? [line] : []
  })
  return [...wordsOfRecord(record).filter(isAbout(about)), ...named].sort(byCodeUnit)
}

/** What every rule says of both sides, with what people say in it. */
export function judgementsOf({ before, after, without, answers }: Scenario): Judgements {
  const sheet = answers === undefined ? undefined : sheetOf(answers)
  const stateWith = (side: Side, spec: EstateSpec): State => {
    const parts = partsOf(side, filesOf(spec), { without: without[side] })
    const stated = sheet && statedPart(side, sheet, assemble(side, parts).state)
    return assemble(side, stated ? [...parts, stated] : parts).state
  }
  return settle(catalogue, sheet, stateWith('before', before), stateWith('after', after)).judgements
}

function wordsOfRecord({ findings, questions }: ReviewRecord): readonly string[] {
  return [
    ...findings.map(({ state, severity, rule, subject }) => `${state} ${severity} ${rule} ${subject}`),
    ...questions
      .filter(({ failing }) => failing !== true)
      .map(({ state, rule, subject }) => `${state === 'introduced' ? 'newly asked' : 'asked'} ${rule} ${subject}`),
  ]
}

export function ruleOf(line: string): string {
  return /HA-[A-Z0-9]+-\d{3}/.exec(line)?.[0] ?? ''
}

function subjectsOf(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => (line.startsWith('about ') ? line.split(' ').slice(1) : []))
}

function isAbout(subjects: readonly string[]): (line: string) => boolean {
  return (line) =>
    subjects.length === 0 ||
    !/^(unchanged|asked) /.test(line) ||
    subjects.some((subject) => line.endsWith(` ${subject}`))
}
