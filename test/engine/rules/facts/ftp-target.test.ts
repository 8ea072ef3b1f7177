import { expect, it } from 'vitest'
import { ftpTarget, samePoll } from '../../../../src-main/engine/rules/facts/ftp-target'
import { locationWith, told, type OneLocation } from '../../../support/facts'

const ftp = (address: string, config: OneLocation['config'] = {}): OneLocation => ({ adapter: 'FTP', address, config })
const sftp = (address: string, props: OneLocation['props'] = {}): OneLocation => ({ adapter: 'SFTP', address, props })

function targetOf(location: OneLocation): string {
  const { server, port, folder, mask } = ftpTarget(locationWith(location))
  return [server, port, folder, mask].map(told).join(' | ')
}

it.each([
  ['ftp://FTP1:2121/In/Sub/*.xml', 'ftp1 | 2121 | in/sub | *.xml'],
  ['ftp://FTP1/In/*.xml', 'ftp1 | 21 | in | *.xml'],
  ['ftps://FTP1/*.xml', 'ftp1 | 21 |  | *.xml'],
  ['ftp://user@ftp1:21/./in//*', 'ftp1 | 21 | in | *'],
  ['ftp://ftp1:/in/*', 'ftp1 | 21 | in | *'],
  ['ftp://ftp1', 'ftp1 | 21 |  | '],
  ['FTP1', 'unknown: serverAddress of receive-location/In/In | 21 |  | *'],
  ['ftp://$(Server)/in/*.xml', 'unknown: the value of $(Server) in receive-location/In/In | 21 | in | *.xml'],
])('of FTP at %s', (address, target) => {
  expect(targetOf(ftp(address))).toBe(target)
})

it('of SFTP has another port and other names', () => {
  expect(targetOf(sftp('sftp://SRV1/In/*.xml'))).toBe('srv1 | 22 | in | *.xml')
})

it('prefers the properties, and reads the address where they are empty', () => {
  const config = {
    serverAddress: ' FTP2 ',
    serverPort: ' 2222 ',
    targetFolder: String.raw`\Out\Sub\ `,
    fileMask: '*.txt',
  }
  expect(targetOf(ftp('ftp://ftp1/in/*.xml', config))).toBe('ftp2 | 2222 | out/sub | *.txt')
  const empty = { serverAddress: ' ', serverPort: '', targetFolder: ' ', fileMask: '' }
  expect(targetOf(ftp('ftp://ftp1/in/*.xml', empty))).toBe('ftp1 | 21 | in | *.xml')
})

it.each([
  ['ftp://ftp1/in/*.xml', 'ftp://FTP1:21/In/a*', 'yes'],
  ['ftp://ftp1/in/*.xml', 'ftp://ftp1/in/*.txt', 'no'],
  ['ftp://ftp1/in/*.xml', 'ftp://ftp2/in/*.xml', 'no'],
  ['ftp://ftp1/in/*.xml', 'ftp://ftp1:2121/in/*.xml', 'no'],
  ['ftp://ftp1/in/*.xml', 'ftp://ftp1/out/*.xml', 'no'],
  ['ftp://$(Server)/in/*.xml', 'ftp://ftp1/in/*.xml', 'unknown'],
  ['ftp://$(Server)/in/*.xml', 'ftp://ftp1/out/*.xml', 'no'],
  ['ftp://$(Server)/in/*.xml', 'ftp://ftp1:2121/in/*.xml', 'no'],
])('%s and %s fetch the same files: %s', (a, b, is) => {
  const [one, other] = [a, b].map((address) => ftpTarget(locationWith(ftp(address))))
  expect(one && other && [samePoll(one, other).is, samePoll(other, one).is]).toEqual([is, is])
})
