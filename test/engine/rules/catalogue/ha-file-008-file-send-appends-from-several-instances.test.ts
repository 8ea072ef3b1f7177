import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-file-008-file-send-appends-from-several-instances'
import { estate, host } from '../../../support/changes'
import type { SendPortSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'

const out = (name: string, on: string, CopyMode?: string): SendPortSpec => ({
  name,
  host: on,
  config: CopyMode === undefined ? {} : { CopyMode },
})

it('fails where several instances append, and not where the port is ordered', () => {
  const spec = {
    ...estate(
      host('Ordered', { on: ['N1', 'N2'] }),
      host('Idle', { on: ['N1', 'N2'] }),
      host('Plain', { on: ['N1', 'N2'] }),
    ),
    sendPorts: [
      out('Clustered', 'A', '0'),
      out('OnTwo', 'B', '0'),
      out('InWords', 'B', ' Append '),
      out('OnOne', 'C', '0'),
      { ...out('InOrder', 'Ordered', '0'), ordered: true },
      { ...out('Off', 'Idle', '0'), status: 1 },
      out('Default', 'Plain'),
      out('Overwrites', 'Plain', '1'),
    ],
  }
  expect(judge(rule, spec)).toEqual({
    'host/A': 'pass',
    'host/B':
      'fail low: Host B can run on N1 and N2 at once and appends to the files of InWords and OnTwo: two instances can write to one file.',
    'host/C': 'pass',
    'host/Idle':
      'fail advice: Host Idle can run on N1 and N2 at once and appends to the files of Off: two instances can write to one file.',
    'host/Ordered': 'pass',
    'host/Plain': 'pass',
  })
})

it('cannot tell without host instances', () => {
  const spec = { ...estate(), sendPorts: [out('Out', 'B', '0')] }
  expect(judge(rule, spec, { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B': 'cannot tell: Can host B run on more than one server at a time? (biztalk-host-instances.json)',
  })
})
