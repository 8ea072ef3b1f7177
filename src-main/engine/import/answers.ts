import { groupAddress, kindOf, keyOf, kinds, type Address } from '../model/address'
import { factNames, type Answer, type AnswerSheet, type FactName, type Said, type StatedFact } from '../model/answers'
import {
  dayFaults,
  objectsIn,
  optionalText,
  readDocument,
  textIn,
  textsIn,
  type Document,
  type DocumentReading,
} from './document'
import type { JsonObject } from './json'
import type { Fault, Schema } from './schema'

/** An answers file (`biztalk-change-answers/1`). A file with one fault is not used at all. */
export function readAnswers(document: Document, schema: Schema): DocumentReading<AnswerSheet> {
  const { file, bytes, sha256 } = document
  const reading = readDocument(document.text, schema)
  if (!reading.ok) return reading
  const answers = objectsIn(reading.value, 'answers').map((node) => answerOf(node, file))
  const facts = objectsIn(reading.value, 'facts').map((node) => factOf(node, file))
  const said = [...objectsIn(reading.value, 'answers'), ...objectsIn(reading.value, 'facts')]
  const faults = [
    ...said.flatMap((node) => dayFaults(node, 'at')),
    ...[...answers, ...facts].flatMap(subjectFaults),
    ...facts.flatMap(factFaults),
    ...contradictions(answers.map((one) => ({ ...one, what: one.question, said: normal(one.answer) }))),
    ...contradictions(facts.map((one) => ({ ...one, what: one.fact, said: JSON.stringify(one.value) }))),
  ]
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: { file, bytes, sha256, answers, facts } }
}

/** `yes` and `no` however they are written; any other text as it is. */
export function normal(answer: string): string {
  const word = answer.trim().replace(/\.$/, '').toLowerCase()
  return word === 'yes' || word === 'no' ? word : answer.trim()
}

function answerOf(node: JsonObject, file: string): Answer {
  const [question = '', ...named] = textIn(node, 'question').split('@')
  const subject = optionalText(node, 'subject') ?? (named.length > 0 ? named.join('@') : groupAddress)
  return { ...saidIn(node, file), question, subject: subject as Address, answer: normal(textIn(node, 'answer')) }
}

function factOf(node: JsonObject, file: string): StatedFact {
  const name = textIn(node, 'fact')
  const value = node.members.get('value')
  return {
    ...saidIn(node, file),
    fact: factNames.find((fact) => fact === name) ?? 'no-cluster',
    subject: (optionalText(node, 'subject') ?? groupAddress) as Address,
    value:
      textsIn(node, 'value') ??
      (value?.kind === 'scalar' && typeof value.value === 'boolean' ? value.value : textIn(node, 'value')),
  }
}

function saidIn(node: JsonObject, file: string): Said {
  const side = optionalText(node, 'side')
  return {
    file,
    line: node.line,
    by: textIn(node, 'by'),
    role: textIn(node, 'role'),
    at: textIn(node, 'at'),
    evidence: textIn(node, 'evidence'),
    ...(side === 'before' || side === 'after' ? { side } : {}),
  }
}

function subjectFaults({ subject, line }: Answer | StatedFact): readonly Fault[] {
  if (kinds.includes(kindOf(subject))) return []
  return [
    { line, message: `“${subject}” is no subject. Copy it from the question: host/NAME, cluster-resource/NAME …` },
  ]
}

interface FactShape {
  readonly of: readonly string[]
  readonly value: string
  readonly fits: (value: StatedFact['value']) => boolean
}

const isFlag = (value: StatedFact['value']): boolean => typeof value === 'boolean'
const isNames = (value: StatedFact['value']): boolean => typeof value === 'object' && value.length > 0

const shapes: Readonly<Record<FactName, FactShape>> = {
  'host-clustered': {
    of: ['host'],
    value: 'the name of the cluster group, or false',
    fits: (value) => value === false || (typeof value === 'string' && value !== ''),
  },
  'host-runs-on': { of: ['host'], value: 'the list of its servers', fits: isNames },
  'host-is-32-bit': { of: ['host'], value: 'true or false', fits: isFlag },
  'host-is-tracking': { of: ['host'], value: 'true or false', fits: isFlag },
  'host-is-isolated': { of: ['host'], value: 'true or false', fits: isFlag },
  'cluster-owners': { of: ['cluster-resource'], value: 'the list of its possible owners', fits: isNames },
  'no-cluster': { of: ['group'], value: 'true', fits: (value) => value === true },
  'queue-location': {
    of: ['receive-location', 'send-port'],
    value: 'local, clustered or remote',
    fits: (value) => ['local', 'clustered', 'remote'].includes(String(value)),
  },
  'load-balanced': { of: ['host'], value: 'true or false', fits: isFlag },
}

function factFaults({ fact, subject, value, line }: StatedFact): readonly Fault[] {
  const { of, value: words, fits } = shapes[fact]
  if (!of.includes(kindOf(subject))) {
    return [{ line, message: `${fact} is said of a ${of.join(' or a ')}, and ${subject} is none.` }]
  }
  return fits(value) ? [] : [{ line, message: `The value of ${fact} must be ${words}.` }]
}

interface Saying extends Said {
  readonly subject: Address
  readonly what: string
  readonly said: string
}

function contradictions(sayings: readonly Saying[]): readonly Fault[] {
  return sayings.flatMap((second, index) => {
    const first = sayings
      .slice(0, index)
      .find(
        (one) =>
          one.what.toLowerCase() === second.what.toLowerCase() &&
          keyOf(one.subject) === keyOf(second.subject) &&
          (one.side === second.side || one.side === undefined || second.side === undefined),
      )
    if (first === undefined || first.said === second.said) return []
    const message = `${second.what} of ${second.subject} is ${second.said} here and ${first.said} on line ${String(first.line)}. Find out which is right, and keep one.`
    return [{ line: second.line, message }]
  })
}
