import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-host-005-fewer-than-two-servers'
import { estate, host } from '../../../support/changes'
import { judge } from '../../../support/judge'

const only = (...on: readonly string[]) =>
  estate(host('A', { group: '', on }), host('B', { on }), host('C', { on }), host('Track', { on }))
const ask = 'Do two or more servers of the group have installed instances of in-process hosts?'

it('passes where two servers have instances', () => {
  expect(judge(rule, estate())).toEqual({ group: 'pass' })
})

it('fails with one server or none; isolated hosts do not count', () => {
  expect(judge(rule, only('N1'))).toEqual({
    group: 'fail high: In-process hosts of the group are installed on N1 only: no host can be redundant.',
  })
  expect(judge(rule, only('N1', 'N2 not-installed'))).toEqual({
    group: 'fail high: In-process hosts of the group are installed on N1 only: no host can be redundant.',
  })
  expect(judge(rule, only())).toEqual({
    group: 'fail high: In-process hosts of the group are installed on no server: no host can be redundant.',
  })
})

it('cannot tell without host instances, or without the kind of the hosts', () => {
  expect(judge(rule, estate(), { without: ['biztalk-host-instances.json'] })).toEqual({
    group: `cannot tell: ${ask} (biztalk-host-instances.json)`,
  })
  expect(judge(rule, estate(), { without: ['biztalk-hosts.json'] })).toEqual({
    group: `cannot tell: ${ask} (biztalk-hosts.json)`,
  })
})
