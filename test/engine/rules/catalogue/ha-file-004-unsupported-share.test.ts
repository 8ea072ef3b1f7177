import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-file-004-unsupported-share'
import { standard, type EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'

const azure = String.raw`\\orders.file.core.windows.net\in\*.xml`
const spec: EstateSpec = {
  ...standard,
  locations: [
    { name: 'Azure', adapter: 'FILE', host: 'A', address: azure },
    { name: 'Share', adapter: 'FILE', host: 'A' },
    { name: 'FromShare', adapter: 'FILE', host: 'B' },
    { name: 'Drive', adapter: 'FILE', host: 'C', address: String.raw`D:\in\*.xml` },
    { name: 'Odd', adapter: 'FILE', host: 'Track', address: 'in' },
    { name: 'Off', adapter: 'FILE', host: 'I', address: azure, enabled: false },
  ],
}

it('fails for Azure Files, asks of any other share, and passes a drive', () => {
  expect(judge(rule, spec)).toEqual({
    'host/A':
      'fail medium: Host A uses the Azure file share \\\\orders.file.core.windows.net\\in for Azure: it is not NTFS, on which alone the FILE adapter has been tested.',
    'host/B':
      'cannot tell: Is \\\\files.corp.example\\in, which host B uses for FromShare, on NTFS, and no DFS link? (the file system of \\\\files.corp.example\\in)',
    'host/C': 'pass',
    'host/I':
      'fail low: Host I uses the Azure file share \\\\orders.file.core.windows.net\\in for Off: it is not NTFS, on which alone the FILE adapter has been tested.',
    'host/Track':
      'cannot tell: Is the folder, which host Track uses for Odd, on NTFS, and no DFS link? (the folder that in of receive-location/In/Odd leads to)',
  })
})

it('asks for a test', () => {
  expect(questions(rule, spec)).toEqual({
    'host/A':
      'Q09 medium: Has \\\\orders.file.core.windows.net\\in been tested with host A for Azure, from every server at once?',
    'host/I':
      'Q09 low: Has \\\\orders.file.core.windows.net\\in been tested with host I for Off, from every server at once?',
  })
})

it('speaks of sends', () => {
  expect(judge(rule, { ...standard, sendPorts: [{ name: 'Out', address: azure, host: 'B' }] })).toEqual({
    'host/B':
      'fail medium: Host B uses the Azure file share \\\\orders.file.core.windows.net\\in for Out: it is not NTFS, on which alone the FILE adapter has been tested.',
  })
})
