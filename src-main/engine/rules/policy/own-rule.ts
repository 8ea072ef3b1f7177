import type { Artifact } from '../../model/artifact'
import type { Entity } from '../../model/snapshot'
import { at } from '../../assemble/settings'
import { groupAddress } from '../../model/address'
import { perhaps } from '../../model/truth'
import type { Estate } from '../facts/estate'
import { defineRule, type Judgement, type Rule } from '../rule'
import { decide, nameList } from '../verdict'
import { absentPaths, holds, pathsLike, shown } from './condition'
import { isNamedFact } from './named-facts'
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
    judge: (estate) => {
      const subjects = subjectsOf(own, estate)
      return [...subjects.flatMap((artifact) => speakOf(own, artifact, estate)), ...nowhere(own, subjects, estate)]
    },
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

/** A path that nothing has may be misspelt: comparing with it would pass everything, so it is a question. */
function nowhere(own: OwnRule, subjects: readonly Artifact[], estate: Estate): readonly Judgement[] {
  const { id, where, fails, severity } = own
  const applies = subjects.filter((artifact) => !where || holds(where, artifact, estate).is !== 'no')
  const paths = [...(where ? absentPaths(where, subjects) : []), ...absentPaths(fails, applies)]
  if (paths.length === 0) return []
  const thing = own.subject.replaceAll('-', ' ')
  return [
    decide(perhaps(paths.map((path) => missingPath(path, thing, subjects))), {
      ...{ subject: groupAddress, artifacts: [], at: [], severity },
      message: '',
      ask: `No ${thing} has ${nameList(paths)}, which rule ${id} compares: would any fail the rule if the path were right?`,
      bad: 'yes',
    }),
  ]
}

function missingPath(path: string, thing: string, subjects: readonly Artifact[]): string {
  const alike = pathsLike(path, subjects)
  return `the setting ${path} of a ${thing}${alike.length > 0 ? ` (there is ${nameList(alike)})` : ''}`
}

export const slots = /\{([^{}]+)\}/g

/** Slots that can only be meant as facts, and are none: no setting begins with `host.`. */
export function wrongSlots(text: string): readonly string[] {
  return [...text.matchAll(slots)].flatMap(([, slot = '']) =>
    /^host\./i.test(slot) && !isNamedFact(slot) ? [slot] : [],
  )
}

function filled(text: string, artifact: Artifact, estate: Estate): string {
  return text.replaceAll(slots, (_, slot: string) => {
    if (slot === 'name') return artifact.name
    if (slot === 'subject') return artifact.address
    return shown(slot, artifact, estate) ?? 'not stated'
  })
}
