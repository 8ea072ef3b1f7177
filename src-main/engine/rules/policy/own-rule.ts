import type { Artifact } from '../../model/artifact'
import type { Entity } from '../../model/snapshot'
import { at } from '../../assemble/settings'
import type { Estate } from '../facts/estate'
import { defineRule, type Judgement, type Rule } from '../rule'
import { decide } from '../verdict'
import { holds, shown } from './condition'
import type { OwnRule } from './policy'

/** A rule that is data, as the engine sees every rule. */
export function ruleOf(own: OwnRule): Rule {
  const { id, title, severity, why, fix, source } = own
  return defineRule({
    ...{ id, title, severity, why, fix },
    basis: 'ORG',
    citations: source ? [source] : [],
    asks: [],
    by: [],
    judge: (estate) => subjectsOf(own, estate).flatMap((artifact) => speakOf(own, artifact, estate)),
  })
}

/** A host that only bindings name is a subject like any other: what no export says of it is unknown. */
function subjectsOf({ subject }: OwnRule, { snapshot, hosts }: Estate): readonly Artifact[] {
  if (subject !== 'host') return [...snapshot.state.artifacts.values()].filter(({ kind }) => kind === subject)
  return hosts.map(({ row, address, name, at: [place] }) => {
    const { file, line } = place ?? { file: '', line: 1 }
    return row?.artifact ?? { kind: 'host', address, name, settings: new Map(), file, line }
  })
}

function speakOf(own: OwnRule, artifact: Artifact, estate: Estate): readonly Judgement[] {
  const applies = own.where && holds(own.where, artifact, estate)
  if (applies?.is === 'no') return []
  const fails = holds(own.fails, artifact, estate)
  const bad = applies?.is === 'unknown' && fails.is !== 'no' ? applies : fails
  const entity: Entity = { address: artifact.address, name: artifact.name, at: at(artifact), artifact }
  return [
    decide(bad, {
      subject: artifact.address,
      artifacts: artifact.kind === 'host' ? [] : [entity],
      at: [...(applies?.at ?? []), at(artifact)].filter(({ file }) => file !== ''),
      severity: own.severity,
      message: filled(own.message, artifact, estate),
      ask:
        own.ask === undefined
          ? `Does this hold of ${artifact.address}: ${own.title}?`
          : filled(own.ask, artifact, estate),
      bad: 'yes',
    }),
  ]
}

export const slots = /\{([^{}]+)\}/g

function filled(text: string, artifact: Artifact, estate: Estate): string {
  return text.replaceAll(slots, (_, slot: string) => {
    if (slot === 'name') return artifact.name
    if (slot === 'subject') return artifact.address
    return shown(slot, artifact, estate) ?? 'not stated'
  })
}
