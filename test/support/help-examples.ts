import { atLeastAsSevere, type Judgement } from '../../src-main/engine/rules/rule'
import type { EstateSpec } from './estate'
import { judgementsOf, linesOf, scenarioOf } from './scenarios'

/** What the rules say of the estate of a help page. */
export interface Example {
  /** The worst word of the page's own rule about any subject. */
  readonly outcome: Judgement['outcome'] | 'silent' | 'not written'
  /** The other rules that fail at medium or above and that the words of the example do not name. */
  readonly unnamed: readonly string[]
}

/**
 * An example has the cluster and the tracking host of the standard estate and no other host than it names; a clustered
 * host comes with the resource that runs it. What a rule says of the tracking host counts where the example names it.
 */
export function exampleOf(id: string, page: string, kind: 'fails' | 'passes'): Example {
  const [, rest = ''] = page.split(`## Example that ${kind}\n`)
  const [section = ''] = rest.split(/^## /m)
  const lines = linesOf(section)
  if (lines.length === 0) return { outcome: 'not written', unnamed: [] }
  const scenario = scenarioOf(id, ['no host A B C I', 'no resource BTSSvc$A', ...lines])
  const { before, after } = scenario
  const { byRule } = judgementsOf({ ...scenario, before: withServices(before), after: withServices(after) }).after
  const own = byRule.get(id)?.filter(({ subject }) => subject !== 'host/Track' || section.includes('Track'))
  const outcomes = new Set(own?.map(({ outcome }) => outcome))
  const failing = [...byRule].filter(([, judgements]) => judgements.some(isNotable)).map(([rule]) => rule)
  return {
    outcome: (['fail', 'cannot-tell', 'pass'] as const).find((outcome) => outcomes.has(outcome)) ?? 'silent',
    unnamed: failing.filter((rule) => rule !== id && !section.includes(rule)),
  }
}

function isNotable(judgement: Judgement): boolean {
  return judgement.outcome === 'fail' && atLeastAsSevere(judgement.severity, 'medium')
}

function withServices(spec: EstateSpec): EstateSpec {
  const { resources } = spec.cluster
  const added = spec.hosts.flatMap(({ name, group }) => {
    const service = `BTSSvc$${name}`
    const had = resources.find((one) => one.name === service)
    const whole = { name: service, type: 'Generic Service', group: group ?? 'GA', service }
    const depends = had?.depends ?? '([GA Name]) and ([GA MSMQ])'
    return group === undefined || group === '' ? [] : [{ ...whole, depends, ...had, service }]
  })
  const names = new Set(added.map(({ name }) => name))
  return {
    ...spec,
    cluster: { ...spec.cluster, resources: [...resources.filter(({ name }) => !names.has(name)), ...added] },
  }
}
