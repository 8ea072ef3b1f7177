import { expect, it } from 'vitest'
import { exitCode } from '../../../src-main/engine/review/exit-code'
import { filesOf, standard, type EstateSpec } from '../../support/estate'
import { reviewed } from '../../support/people'
import { recordOf } from '../../support/review'

const platform = Object.keys(filesOf(standard)).filter((file) => file !== 'bindings.xml')
const bindingsAlone = { before: platform, after: platform }
const spec: EstateSpec = { ...standard, locations: [{ name: 'L', adapter: 'FTP', host: 'A' }] }

it('has one order: what the change brings or reaches first, then the worst', () => {
  const after: EstateSpec = { ...spec, locations: [...spec.locations, { name: 'M', adapter: 'MSMQ', host: 'B' }] }
  const { questions } = recordOf(spec, after, bindingsAlone)
  const ranks = questions.map(({ state, affected, couldBe }) => {
    const reached = state === 'introduced' || affected === true ? 0 : 1
    return `${String(reached)} ${String(['critical', 'high', 'medium', 'low', 'advice'].indexOf(couldBe))}`
  })
  expect(ranks).toEqual(ranks.toSorted())
  expect(new Set(ranks.map((rank) => rank.charAt(0)))).toEqual(new Set(['0', '1']))
})

it('counts a property that both sides lack like a list that both sides lack', () => {
  const { questions, verdict } = recordOf(spec, spec, {
    before: ['cluster-resource-owners.json'],
    after: ['cluster-resource-owners.json'],
  })
  const resting = questions.filter(({ missing }) => missing[0]?.startsWith('cluster-resource-owners.json: ') === true)
  expect(resting.map(({ rule, state }) => [rule, state])).toEqual([
    ['HA-CLU-012', 'introduced'],
    ['HA-CLU-001', 'unchanged'],
    ['HA-CLU-002', 'unchanged'],
  ])
  expect(verdict.because).toContain('3 open questions could hide a risk of high or critical severity.')
})

it('does not count what no export shows, as long as the change does not reach it', () => {
  const share: EstateSpec = {
    ...standard,
    locations: [{ name: 'L', adapter: 'FILE', host: 'B', address: '\\\\files\\in\\*.xml' }],
  }
  const same = recordOf(share, share)
  const asked = same.questions.find(({ rule }) => rule === 'HA-FILE-002')
  expect([asked?.couldBe, asked?.state, exitCode(same, 'high')]).toEqual(['high', 'unchanged', 0])
})

it('writes a long list of artifacts once, and where it stands', () => {
  const many = Array.from({ length: 25 }, (_, n) => ({ name: `L${String(n)}`, adapter: 'FTP', host: 'A' }))
  const { questions } = recordOf(spec, { ...standard, locations: many }, bindingsAlone)
  const long = questions.filter(({ artifacts, sameArtifactsAs }) => artifacts.length > 20 || sameArtifactsAs)
  const [holder, ...others] = long
  expect(holder?.artifacts).toHaveLength(25)
  expect(others.length).toBeGreaterThan(20)
  expect(others.every(({ sameArtifactsAs }) => sameArtifactsAs === holder?.id)).toBe(true)
  expect(others.every(({ artifacts }) => artifacts.join() === holder?.artifacts.slice(0, 8).join())).toBe(true)
})

it('comes from bindings alone to a verdict by words of people alone', () => {
  const open = reviewed(spec, spec, {}, bindingsAlone).record
  const said = { by: 'Jana Novak', role: 'platform owner', at: '2026-03-30', evidence: 'looked at it' }
  const answers = open.questions.map(({ id, yes }) => ({
    question: id,
    answer: yes === 'passes' ? 'yes' : 'no',
    ...said,
  }))
  const text = JSON.stringify({ format: 'biztalk-change-answers/1', answers, facts: [] })
  const closed = reviewed(spec, spec, { answers: text }, bindingsAlone).record
  expect([open.verdict.code, exitCode(open, 'high')]).toEqual(['not-enough-input', 3])
  expect([closed.verdict.code, closed.counts.questions, exitCode(closed, 'high')]).toEqual(['no-effect', 0, 0])
  expect(new Set(closed.answers?.map(({ by, effect }) => `${by} ${effect}`))).toEqual(new Set(['Jana Novak closed']))
})
