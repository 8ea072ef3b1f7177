import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-file-005-mapped-drive-letter'
import { standard } from '../../../support/estate'
import { judge } from '../../../support/judge'

const file = (name: string, host: string, address: string) => ({ name, adapter: 'FILE', host, address })

it('asks of a drive, and passes a disk of the cluster', () => {
  const spec = {
    ...standard,
    locations: [
      file('Disk', 'A', String.raw`S:\in\*.xml`),
      file('Drive', 'B', String.raw`file://x:/in/*.xml`),
      file('Share', 'C', String.raw`\\files.corp.example\in\*.xml`),
    ],
    sendPorts: [{ name: 'Out', host: 'B', address: String.raw`D:\out\%MessageID%.xml` }],
  }
  expect(judge(rule, spec)).toEqual({
    'host/A': 'pass',
    'host/B':
      'cannot tell: Is D: and X:, which host B uses for Drive and Out, a fixed local drive on each of its servers, and not a mapped one? (the kind of drive X:; the kind of drive D:)',
  })
})

it('cannot tell of a disk without the disks of the cluster', () => {
  const spec = { ...standard, locations: [file('Disk', 'A', String.raw`S:\in\*.xml`)] }
  expect(judge(rule, spec, { without: ['cluster-disks.json'] })).toEqual({
    'host/A':
      'cannot tell: Is S:, which host A uses for Disk, a fixed local drive on each of its servers, and not a mapped one? (cluster-disks.json; the kind of drive S:)',
  })
})
