import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-host-014-server-not-mapped'
import { estate, host, receives } from '../../../support/changes'
import type { EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'

const quiet = { 'host/A': 'pass', 'host/B': 'pass', 'host/C': 'pass', 'host/I': 'pass', 'host/Track': 'pass' }
const unmapped =
  (...pairs: readonly string[]) =>
  (spec: EstateSpec): EstateSpec => ({ ...spec, unmapped: pairs })

it('passes where every server is mapped', () => {
  expect(judge(rule, estate())).toEqual(quiet)
})

it('fails where an enabled instance is on a server that is not', () => {
  expect(judge(rule, estate(unmapped('N2/B'), receives('FILE', 'B')))).toEqual({
    ...quiet,
    'host/B':
      'fail medium: Host B has an enabled instance on N2, but is not mapped to that server: it takes no messages from the MessageBox there.',
  })
  const latent = estate(unmapped('N2/B'), receives('FILE', 'B', 'SwitchedOff', false))
  expect(judge(rule, latent)['host/B']).toMatch(/^fail low/)
})

it('passes where the instance there is disabled', () => {
  expect(judge(rule, estate(unmapped('N2/B'), host('B', { on: ['N1', 'N2 disabled'] })))).toEqual(quiet)
})

it('cannot tell without the mappings or the instances', () => {
  const ask = 'Is host B mapped to every server that has an instance of it?'
  const without = (file: string) => judge(rule, estate(receives('FILE', 'B')), { without: [file] })['host/B']
  expect(without('biztalk-server-hosts.json')).toBe(`cannot tell: ${ask} (biztalk-server-hosts.json)`)
  expect(without('biztalk-host-instances.json')).toBe(`cannot tell: ${ask} (biztalk-host-instances.json)`)
})
