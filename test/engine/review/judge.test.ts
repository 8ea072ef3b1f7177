import { describe, expect, it } from 'vitest'
import { keyOf, type Address } from '../../../src-main/engine/model/address'
import host001 from '../../../src-main/engine/rules/catalogue/ha-host-001-one-server-only'
import host002 from '../../../src-main/engine/rules/catalogue/ha-host-002-no-usable-instance'
import { judge, judgeSubject, type Verdicts } from '../../../src-main/engine/rules/judge'
import { estate, host, receives } from '../../support/changes'
import { stateOf } from '../../support/judge'

const bound = [receives('FILE', 'Z', 'InZ'), receives('FILE', 'C', 'InC'), receives('FILE', 'B', 'InB')]
const before = estate(...bound, host('Z', { on: ['N1'] }))
const after = estate(...bound, host('Z', { on: ['N1 disabled'] }))

const judged = () => judge([host001, host002], stateOf('before', before), stateOf('after', after))

describe('two rules of which one says the worse thing', () => {
  const said = (of: Verdicts) =>
    [...of.byRule].flatMap(([id, list]) => list.map(({ subject, outcome }) => `${id} ${outcome} ${subject}`))
  const hidden = (of: Verdicts) => [...of.hidden].map(([id, keys]) => [id, [...keys]])

  it('both speak, subject by subject, of a host that runs', () => {
    const { before: were } = judged()
    expect(said(were)).toEqual([
      'HA-HOST-001 pass host/B',
      'HA-HOST-001 fail host/C',
      'HA-HOST-001 fail host/Z',
      'HA-HOST-002 pass host/B',
      'HA-HOST-002 pass host/C',
      'HA-HOST-002 pass host/Z',
    ])
    expect(hidden(were)).toEqual([
      ['HA-HOST-001', []],
      ['HA-HOST-002', []],
    ])
  })

  it('only the worse speaks of one that does not run, and the other is known to be hidden', () => {
    const { after: are } = judged()
    expect(said(are)).toEqual([
      'HA-HOST-001 pass host/B',
      'HA-HOST-001 fail host/C',
      'HA-HOST-002 pass host/B',
      'HA-HOST-002 pass host/C',
      'HA-HOST-002 fail host/Z',
    ])
    expect(hidden(are)).toEqual([
      ['HA-HOST-001', ['host/z']],
      ['HA-HOST-002', []],
    ])
  })

  it.each(['host/B', 'host/C', 'host/Z', 'HOST/c', 'host/None'])('say the same of %s alone', (name) => {
    const { before: were, after: are } = judged()
    const subject = name as Address
    const one = judgeSubject({ rule: host001, hiding: [host002], subject }, are.estate, were.estate)
    const whole = are.byRule.get('HA-HOST-001')?.find((judgement) => keyOf(judgement.subject) === keyOf(subject))
    const isHidden = are.hidden.get('HA-HOST-001')?.has(keyOf(subject))
    expect(one).toEqual(isHidden ? 'hidden' : whole)
  })
})
