import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-clu-012-owner-leaves-the-group'
import { estate, host, receives, resource } from '../../../support/changes'
import type { EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'

const only =
  (...servers: readonly string[]) =>
  (spec: EstateSpec): EstateSpec => ({
    ...spec,
    servers,
    hosts: spec.hosts.map((one) => ({ ...one, on: one.on.filter((entry) => servers.includes(entry)) })),
  })
const before = estate(receives('FTP', 'A'))
const left = estate(receives('FTP', 'A'), only('N1'))

it('says nothing of one side alone, and passes where no server leaves', () => {
  expect(judge(rule, before)).toEqual({})
  expect(judge(rule, before, { before })).toEqual({ 'host/A': 'pass' })
})

it('fails where a server leaves and may still own the resource', () => {
  expect(judge(rule, left, { before })).toEqual({
    'host/A':
      'fail high: N2 left the BizTalk group and may still own the cluster resource of host A, which is taken offline by that.',
  })
})

it('passes where it is no owner any more, or only lost its instance', () => {
  expect(judge(rule, estate(only('N1'), resource('BTSSvc$A', { owners: ['N1'] })), { before })).toEqual({
    'host/A': 'pass',
  })
  expect(judge(rule, estate(host('A', { on: ['N1'] })), { before })).toEqual({ 'host/A': 'pass' })
  const never = estate(only('N1'))
  expect(judge(rule, never, { before: never })).toEqual({ 'host/A': 'pass' })
})

it('cannot tell without servers, owners or resources', () => {
  const ask = 'Does a possible owner of host A leave the BizTalk group?'
  const without = (...files: readonly string[]) => judge(rule, left, { before, without: files })['host/A']
  expect(without('biztalk-servers.json')).toBe(`cannot tell: ${ask} (biztalk-servers.json)`)
  expect(without('cluster-resource-owners.json')).toBe(
    `cannot tell: ${ask} (cluster-resource-owners.json: possible owners of BTSSvc$A)`,
  )
  expect(without('cluster-resources.json')).toBe(`cannot tell: ${ask} (cluster-resources.json)`)
})
