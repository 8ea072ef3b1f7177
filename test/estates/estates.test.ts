import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src-main/engine/rules'
import { allScenarios, sayAtTheEnd } from '../support/scenario-files'
import { ruleOf, verdictsOf, type Scenario } from '../support/scenarios'
import { neverTold, notMeasured } from './not-measured'

const scenarios = allScenarios().map(([file, scenario]) => ({ file, scenario }))
const expected = scenarios.flatMap(({ scenario }) => scenario.expected)

/** What the tests of this run have found so far. */
const known = new Map<Scenario, readonly string[]>()

describe.each([...new Set(scenarios.map(({ file }) => file))])('%s', (file) => {
  it.each(scenarios.filter((one) => one.file === file))('$scenario.name', ({ scenario }) => {
    const found = verdictsOf(scenario)
    known.set(scenario, found)
    expect(found).toEqual(scenario.expected)
  })
})

it('finds all that it must, and nothing else', () => {
  const lines = scenarios.map(({ scenario }) => ({ scenario, found: known.get(scenario) ?? verdictsOf(scenario) }))
  const found = lines.flatMap((one) => one.found)
  const right = lines.flatMap((one) => one.found.filter((line) => one.scenario.expected.includes(line)))
  const [precision, recall] = [found, expected].map((all) => right.length / all.length)
  sayAtTheEnd(
    `rules: ${String(expected.length)} expected, ${String(found.length)} found, precision ${(precision ?? 0).toFixed(3)}, recall ${(recall ?? 0).toFixed(3)}; ${String(catalogue.length - notMeasured.length)} of ${String(catalogue.length)} rules measured in ${String(scenarios.length)} scenarios`,
  )
  expect([precision, recall]).toEqual([1, 1])
})

it('names every scenario once', () => {
  const names = scenarios.map(({ file, scenario }) => `${file} ${scenario.name}`)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

it('has a scenario that fails, one that passes and one that cannot be told for every rule', () => {
  const seen = new Set(expected.map((line) => `${ruleOf(line)} ${outcomeOf(line)}`))
  const lacking = catalogue.flatMap(({ id }) =>
    ['fails', 'passes', 'asked']
      .filter((outcome) => !seen.has(`${id} ${outcome}`))
      .map((outcome) => `${id} ${outcome}`),
  )
  const known = new Set([
    ...notMeasured.flatMap((id) => outcomes.map((outcome) => `${id} ${outcome}`)),
    ...neverTold.keys(),
  ])
  expect(lacking.filter((line) => !known.has(line))).toEqual([])
  expect([...neverTold.keys()].filter((line) => !lacking.includes(line))).toEqual([])
  expect(notMeasured.filter((id) => outcomes.every((outcome) => seen.has(`${id} ${outcome}`)))).toEqual([])
})

const outcomes = ['fails', 'passes', 'asked']

function outcomeOf(line: string): string {
  if (line.includes('asked ')) return 'asked'
  return line.startsWith('passes ') ? 'passes' : line.startsWith('silent ') ? 'silent' : 'fails'
}
