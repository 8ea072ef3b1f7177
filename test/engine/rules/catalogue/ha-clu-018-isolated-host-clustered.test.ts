import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-clu-018-isolated-host-clustered'
import { estate, host, receives } from '../../../support/changes'
import { judge } from '../../../support/judge'

const clustered = host('I', { group: 'GA' })

it('passes for an unclustered isolated host, and speaks of no other', () => {
  expect(judge(rule, estate())).toEqual({ 'host/I': 'pass' })
})

it('fails where it is clustered', () => {
  expect(judge(rule, estate(clustered, receives('HTTP', 'I')))).toEqual({
    'host/I':
      'fail medium: Isolated host I is marked clustered, but its instances run in IIS: the cluster cannot move them.',
  })
  expect(judge(rule, estate(clustered, receives('HTTP', 'I', 'Off', false)))['host/I']).toMatch(/^fail low/)
})

it('cannot tell which of the clustered hosts is isolated without hosts', () => {
  const ask = (name: string) =>
    `cannot tell: Is host ${name} isolated, and marked clustered all the same? (biztalk-hosts.json)`
  expect(judge(rule, estate(clustered), { without: ['biztalk-hosts.json'] })).toEqual({
    'host/A': ask('A'),
    'host/I': ask('I'),
  })
})
