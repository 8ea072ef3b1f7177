import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-file-009-uneven-pickup-from-a-share'
import { estate, host, receives } from '../../../support/changes'
import { judge } from '../../../support/judge'

const drive = { name: 'Drive', adapter: 'FILE', host: 'Local', address: String.raw`D:\in\*.xml` }

it('speaks of shares that several servers receive from, live or not', () => {
  const spec = estate(
    host('Idle', { on: ['N1', 'N2'] }),
    host('Local', { on: ['N1', 'N2'] }),
    receives('FILE', 'A'),
    receives('FILE', 'B'),
    receives('FILE', 'C'),
    receives('FILE', 'Idle', 'Off', false),
    receives('FTP', 'Track'),
  )
  expect(judge(rule, { ...spec, locations: [...spec.locations, drive] })).toEqual({
    'host/A': 'pass',
    'host/B':
      'fail advice: Host B receives on N1 and N2 from a share for FILEInB: one server will pick up most of the files.',
    'host/C': 'pass',
    'host/Idle':
      'fail advice: Host Idle receives on N1 and N2 from a share for Off: one server will pick up most of the files.',
    'host/Local': 'pass',
  })
})

it('cannot tell without host instances', () => {
  expect(judge(rule, estate(receives('FILE', 'B')), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B': 'cannot tell: Can host B run on more than one server at a time? (biztalk-host-instances.json)',
  })
})
