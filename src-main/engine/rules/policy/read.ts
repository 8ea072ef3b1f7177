import { kinds, kindOf, type Address, type Kind } from '../../model/address'
import {
  dayFaults,
  objectsIn,
  optionalText,
  readDocument,
  textIn,
  textsIn,
  type Document,
  type DocumentReading,
} from '../../import/document'
import type { JsonNode, JsonObject } from '../../import/json'
import type { Fault, Schema } from '../../import/schema'
import { severities, type Severity } from '../rule'
import { readCondition } from './read-condition'
import { namedFacts } from './named-facts'
import { slots, wrongSlots } from './own-rule'
import type { Acceptance, OwnRule, Policy } from './policy'

/** A policy file (`biztalk-change-policy/1`). A file with one fault is not used at all. */
export function readPolicy(document: Document, schema: Schema, known: readonly string[]): DocumentReading<Policy> {
  const reading = readDocument(document.text, schema)
  if (!reading.ok) return reading
  const { file } = document
  const faults: Fault[] = []
  const about = (node: JsonObject) => ({
    rule: textIn(node, 'rule'),
    because: textIn(node, 'because'),
    ...placed(node, file),
  })
  const rules = objectsIn(reading.value, 'rules').map((node) => ownRuleOf(node, file, faults))
  const policy: Policy = {
    ...{ file, sha256: document.sha256, bytes: document.bytes },
    severities: objectsIn(reading.value, 'severities').map((node) => ({ ...about(node), severity: severityIn(node) })),
    off: objectsIn(reading.value, 'off').map(about),
    accepted: objectsIn(reading.value, 'accepted').map((node) => acceptanceOf(node, file)),
    rules,
  }
  faults.push(...objectsIn(reading.value, 'accepted').flatMap(acceptedFaults), ...idFaults(policy, known))
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: policy }
}

function acceptanceOf(node: JsonObject, file: string): Acceptance {
  const artifacts = textsIn(node, 'artifacts')
  const servers = textsIn(node, 'servers')
  return {
    ...placed(node, file),
    rule: textIn(node, 'rule'),
    subject: textIn(node, 'subject') as Address,
    ...(artifacts ? { artifacts: artifacts as readonly Address[] } : {}),
    ...(servers ? { servers } : {}),
    ...(node.members.has('severity') ? { severity: severityIn(node) } : {}),
    reason: textIn(node, 'reason'),
    control: textIn(node, 'control'),
    owner: textIn(node, 'owner'),
    acceptedBy: textIn(node, 'acceptedBy'),
    acceptedAt: textIn(node, 'acceptedAt'),
    expires: textIn(node, 'expires'),
    reopensWhen: textIn(node, 'reopensWhen'),
  }
}

function acceptedFaults(node: JsonObject): readonly Fault[] {
  const days = dayFaults(node, 'acceptedAt', 'expires')
  const [from, until] = [textIn(node, 'acceptedAt'), textIn(node, 'expires')]
  if (days.length > 0 || from <= until) return days
  return [
    {
      line: node.line,
      message: `The acceptance ends on ${until}, before it was made on ${from}. Correct one of the days.`,
    },
  ]
}

function ownRuleOf(node: JsonObject, file: string, faults: Fault[]): OwnRule {
  const where = node.members.get('where')
  const message = textIn(node, 'message')
  const ask = optionalText(node, 'ask')
  const source = node.members.get('source')
  for (const text of [message, ask ?? '']) {
    if (/[{}]/.test(text.replaceAll(slots, ''))) {
      faults.push({
        line: node.line,
        message: `A slot is written {name}, and “${text}” has a brace without its other.`,
      })
    }
    for (const slot of wrongSlots(text)) {
      faults.push({
        line: node.line,
        message: `There is no fact “${slot}” to fill in. Known are ${namedFacts.join(', ')}.`,
      })
    }
  }
  return {
    ...placed(node, file),
    id: textIn(node, 'id') as OwnRule['id'],
    title: textIn(node, 'title'),
    severity: severityIn(node),
    subject: kinds.find((kind): kind is Kind => kind === textIn(node, 'subject')) ?? 'host',
    ...(where ? { where: readCondition(where, faults) } : {}),
    fails: readCondition(node.members.get('fails') ?? node, faults),
    message,
    why: textIn(node, 'why'),
    fix: textIn(node, 'fix'),
    ...(ask === undefined ? {} : { ask }),
    ...(source?.kind === 'object' ? { source: { title: textIn(source, 'title'), url: textIn(source, 'url') } } : {}),
  }
}

function idFaults(
  { severities: changes, off, accepted, rules }: Policy,
  catalogue: readonly string[],
): readonly Fault[] {
  const own = rules.map(({ id }) => id)
  const all = new Set<string>([...catalogue, ...own])
  const unknown = [...changes, ...off, ...accepted]
    .filter(({ rule }) => !all.has(rule))
    .map(({ rule, line }) => ({
      line,
      message: `There is no rule ${rule}. The rules are listed in resources/rules/index.md.`,
    }))
  const twice = [rules.map(({ id, line }) => ({ rule: id, line })), changes, off].flatMap((list) =>
    list
      .filter(({ rule }, index) => list.findIndex((one) => one.rule === rule) !== index)
      .map(({ rule, line }) => ({ line, message: `${rule} stands twice in one list. Keep one of them.` })),
  )
  const subjects = accepted
    .filter(({ subject }) => !kinds.includes(kindOf(subject)))
    .map(({ subject, line }) => ({
      line,
      message: `“${subject}” is no subject. Copy it from the finding: host/NAME …`,
    }))
  return [...unknown, ...twice, ...subjects]
}

function severityIn(node: JsonObject): Severity {
  return severities.find((severity) => severity === textIn(node, 'severity')) ?? 'high'
}

function placed({ line }: JsonNode, file: string): { readonly file: string; readonly line: number } {
  return { file, line }
}
