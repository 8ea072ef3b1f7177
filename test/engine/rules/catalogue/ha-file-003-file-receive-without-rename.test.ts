import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-file-003-file-receive-without-rename'
import { estate, host } from '../../../support/changes'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'

const file = (name: string, on: string, RenameReceivedFiles?: string): LocationSpec => ({
  name,
  adapter: 'FILE',
  host: on,
  props: RenameReceivedFiles === undefined ? {} : { RenameReceivedFiles },
})

it('fails where another instance can take over and files are not renamed', () => {
  const spec = {
    ...estate(host('Idle', { on: ['N1', 'N2'] })),
    locations: [
      file('Clustered', 'A'),
      file('OnTwo', 'B', '0'),
      file('Renamed', 'B', '-1'),
      file('OnOne', 'C'),
      { ...file('Off', 'Idle'), enabled: false },
      file('RenamedToo', 'Track', '-1'),
      { name: 'Ftp', adapter: 'FTP', host: 'I' },
    ],
  }
  expect(judge(rule, spec)).toEqual({
    'host/A':
      'fail low: Host A fails over and reads files for Clustered without renaming them: a file that is under way when an instance stops can be read twice.',
    'host/B':
      'fail low: Host B runs on N1 and N2 and reads files for OnTwo without renaming them: a file that is under way when an instance stops can be read twice.',
    'host/C': 'pass',
    'host/Idle':
      'fail advice: Host Idle runs on N1 and N2 and reads files for Off without renaming them: a file that is under way when an instance stops can be read twice.',
    'host/Track': 'pass',
  })
})

it('cannot tell without host instances', () => {
  const spec = { ...estate(), locations: [file('In', 'B')] }
  expect(judge(rule, spec, { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B':
      'cannot tell: Can another instance of host B take over In, which reads files without renaming them? (biztalk-host-instances.json)',
  })
})
