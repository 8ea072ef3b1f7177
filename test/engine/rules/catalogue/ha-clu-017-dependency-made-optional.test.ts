import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-clu-017-dependency-made-optional'
import { clusteredSso, estate, receives, resource } from '../../../support/changes'
import { judge } from '../../../support/judge'

const depends = (name: string, expression: string) => resource(name, { depends: expression })
const before = estate(receives('MSMQ', 'A'), clusteredSso())
const quiet = { 'host/A': 'pass', 'cluster-resource/GA MSMQ': 'pass', 'cluster-resource/ENTSSO': 'pass' }
const loose = estate(
  receives('MSMQ', 'A'),
  clusteredSso(),
  depends('BTSSvc$A', '([GA Name]) and ([GA MSMQ] or [GA Disk])'),
)

it('says nothing of one side alone, and passes where nothing is loosened', () => {
  expect(judge(rule, loose)).toEqual({})
  expect(judge(rule, before, { before })).toEqual(quiet)
  expect(judge(rule, loose, { before: loose })).toEqual(quiet)
})

it('fails where something that had to be online is an alternative now', () => {
  expect(judge(rule, loose, { before })).toEqual({
    ...quiet,
    'host/A':
      'fail medium: Cluster resource BTSSvc$A can come online without GA MSMQ now: it is only one of several alternatives, and had to be online before.',
  })
  const sso = estate(receives('MSMQ', 'A'), clusteredSso(), depends('ENTSSO', '([SSO Name] or [GA Name])'))
  expect(judge(rule, sso, { before })).toEqual({
    ...quiet,
    'cluster-resource/ENTSSO':
      'fail medium: Cluster resource ENTSSO can come online without SSO Name now: it is only one of several alternatives, and had to be online before.',
  })
})

it('passes where the dependency is gone, is kept beside the alternative, or was never there', () => {
  const now = (expression: string) =>
    judge(rule, estate(receives('MSMQ', 'A'), clusteredSso(), depends('BTSSvc$A', expression)), { before })
  expect(now('([GA Name])')).toEqual(quiet)
  expect(now('([GA Name]) and ([GA MSMQ]) and ([GA MSMQ] or [GA Disk])')).toEqual(quiet)
  expect(now('([GA Name]) and ([GA MSMQ]) and ([GA IP] or [GA Disk])')).toEqual(quiet)
})

it('cannot tell without dependencies', () => {
  const ask = (name: string) =>
    `cannot tell: Can cluster resource ${name} come online without something that it had to wait for before? (cluster-resource-dependencies.json: dependencies of ${name})`
  expect(judge(rule, loose, { before, without: ['cluster-resource-dependencies.json'] })).toEqual({
    'host/A': ask('BTSSvc$A'),
    'cluster-resource/GA MSMQ': ask('GA MSMQ'),
    'cluster-resource/ENTSSO': ask('ENTSSO'),
  })
})
