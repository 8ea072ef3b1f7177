import { catalogue } from '../../src-main/engine/rules'
import { judge } from '../../src-main/engine/rules/judge'
import type { Judgement } from '../../src-main/engine/rules/rule'
import type { EstateSpec } from './estate'
import { stateOf } from './judge'
import { linesOf, scenarioOf } from './scenarios'

/**
 * What a rule says of the estate of its help page: the worst word of any subject. An example has the cluster and the
 * tracking host of the standard estate and no other host than it names; a clustered host comes with the resource that
 * runs it.
 */
export function exampleOf(
  id: string,
  page: string,
  kind: 'fails' | 'passes',
): Judgement['outcome'] | 'silent' | 'not written' {
  const [, section = ''] = page.split(`## Example that ${kind}\n`)
  const lines = linesOf(section.split(/^## /m)[0] ?? '')
  if (lines.length === 0) return 'not written'
  const { before, after } = scenarioOf(id, ['no host A B C I', 'no resource BTSSvc$A', ...lines])
  const states = [stateOf('before', withServices(before)), stateOf('after', withServices(after))] as const
  const judgements = judge(catalogue, ...states).after.byRule.get(id) ?? []
  const outcomes = new Set(judgements.map(({ outcome }) => outcome))
  return (['fail', 'cannot-tell', 'pass'] as const).find((outcome) => outcomes.has(outcome)) ?? 'silent'
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
