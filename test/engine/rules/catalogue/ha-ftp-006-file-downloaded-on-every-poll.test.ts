import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-ftp-006-file-downloaded-on-every-poll'
import { estate, host } from '../../../support/changes'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { judgeTemplate } from '../../../support/questions'

type Config = Readonly<Record<string, string>>

const ftp = (name: string, on: string, config: Config): LocationSpec => ({ name, adapter: 'FTP', host: on, config })
const sftp = (name: string, on: string, props: Config): LocationSpec => ({ name, adapter: 'SFTP', host: on, props })
const again = { deleteAfterDownload: 'False', enableTimeComparison: 'False', redownloadInterval: '0' }

it('fails where files stay and every poll fetches them again', () => {
  const spec = {
    ...estate(host('Off', { on: ['N1'] }), host('Once', { on: ['N1'] }), host('Kept', { on: ['N1'] })),
    locations: [
      ftp('Again', 'B', again),
      ftp('Deletes', 'B', { redownloadInterval: '0' }),
      ftp('Default', 'C', {}),
      ftp('NoInterval', 'Once', { deleteAfterDownload: 'No' }),
      ftp('DeletesByDefault', 'Once', { redownloadInterval: '0' }),
      ftp('Compares', 'Once', { ...again, enableTimeComparison: 'Yes' }),
      { ...ftp('Disabled', 'Off', { ...again, deleteAfterDownload: 'No', redownloadInterval: ' 0 ' }), enabled: false },
      sftp('Retains', 'A', { RetainAfterDownload: '-1' }),
      sftp('RetainsOnce', 'Kept', { RetainAfterDownload: '-1', RedownloadInterval: '-1' }),
      sftp('Plain', 'Track', {}),
    ],
  }
  expect(judge(rule, spec)).toEqual({
    'host/A':
      'fail medium: Host A leaves the files of Retains on the server and fetches them again on every poll: their messages arrive again each time.',
    'host/B':
      'fail medium: Host B leaves the files of Again on the server and fetches them again on every poll: their messages arrive again each time.',
    'host/C': 'pass',
    'host/Kept': 'pass',
    'host/Off':
      'fail low: Host Off leaves the files of Disabled on the server and fetches them again on every poll: their messages arrive again each time.',
    'host/Once': 'pass',
    'host/Track': 'pass',
  })
})

it('says nothing of a host that polls neither', () => {
  expect(judge(rule, { ...estate(), locations: [{ name: 'Drop', adapter: 'FILE', host: 'B' }] })).toEqual({})
})

it('cannot tell of a value that it cannot read', () => {
  const spec = { ...estate(), locations: [ftp('Odd', 'B', { ...again, deleteAfterDownload: 'maybe' })] }
  expect(judge(rule, spec)).toEqual({
    'host/B':
      'cannot tell: Does host B leave the files of Odd on the server and fetch them again on every poll? (a readable value of deleteAfterDownload in receive-location/In/Odd)',
  })
})

it('cannot tell of a template', () => {
  const spec = { ...estate(), locations: [ftp('Token', 'B', { ...again, redownloadInterval: '${Again}' })] }
  expect(judgeTemplate(rule, spec)).toEqual({
    'host/B':
      'cannot tell: Does host B leave the files of Token on the server and fetch them again on every poll? (the value of ${Again} in receive-location/In/Token)',
  })
})
