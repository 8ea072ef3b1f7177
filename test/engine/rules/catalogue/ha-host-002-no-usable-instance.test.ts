import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-host-002-no-usable-instance'
import { estate, host, receives, sends } from '../../../support/changes'
import { judge } from '../../../support/judge'

it('speaks of every host that has something to run', () => {
  const spec = estate(
    receives('FILE', 'B'),
    receives('FILE', 'A'),
    host('Empty', { on: [] }),
    receives('FTP', 'Empty', 'FromShop'),
    host('Off', { on: ['N1 disabled', 'N2 not-installed'] }),
    sends('FILE', 'Off', 'ToBank'),
    host('Latent', { on: [] }),
    receives('FILE', 'Latent', 'SwitchedOff', false),
    receives('FILE', 'Unheard', 'Lost'),
  )
  expect(judge(rule, spec)).toEqual({
    'host/A': 'pass',
    'host/B': 'pass',
    'host/Empty': 'fail critical: Host Empty has no instance on any server: nothing runs FromShop.',
    'host/Latent': 'fail high: Host Latent has no instance on any server: nothing runs SwitchedOff.',
    'host/Off':
      'fail critical: Host Off cannot run on N1 and N2, where its instance is disabled or not installed: nothing runs ToBank.',
    'host/Unheard': 'fail critical: Host Unheard has no instance on any server: nothing runs Lost.',
  })
})

it('asks of an isolated host only that it is installed', () => {
  const spec = estate(
    host('Web', { isolated: true, on: ['N1 disabled'] }),
    receives('HTTP', 'Web'),
    host('Gone', { isolated: true, on: ['N1 not-installed'] }),
    receives('HTTP', 'Gone'),
  )
  expect(judge(rule, spec)).toEqual({
    'host/Gone':
      'fail critical: Host Gone cannot run on N1, where its instance is not installed: nothing runs HTTPInGone.',
    'host/Web': 'pass',
  })
})

it('cannot tell without host instances', () => {
  expect(judge(rule, estate(receives('FILE', 'B')), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B':
      'cannot tell: Is an instance of host B installed and enabled on any server? (biztalk-host-instances.json)',
  })
})
