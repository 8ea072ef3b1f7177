import { expect, it } from 'vitest'
import { filePath } from '../../../../src-main/engine/rules/facts/file-path'
import { serverPart } from '../../../../src-main/engine/rules/facts/server-part'

const drive = (path: string) => ({ kind: 'drive', path })
const share = (server: string, name: string) => ({ kind: 'share', server, share: `\\\\${server}\\${name}` })
const unclear = { kind: 'unclear' }

it.each([
  [String.raw`D:\In\*.xml`, drive(String.raw`D:\In\*.xml`)],
  [String.raw`FILE:d:\In`, drive(String.raw`d:\In`)],
  ['file:///C:/In/*.xml', drive(String.raw`C:\In\*.xml`)],
  [String.raw`\\FS1\in\*.xml`, share('FS1', 'in')],
  ['file://FS1/in/sub/*.xml', share('FS1', 'in')],
  ['file://///FS1/in', share('FS1', 'in')],
  [String.raw`\\\\FS1\in`, share('FS1', 'in')],
  [String.raw`\\fs1.corp.example\in$\*.xml`, share('fs1.corp.example', 'in$')],
  [String.raw`\\FS1`, unclear],
  ['\\\\FS1\\', unclear],
  [String.raw`\\?\D:\In`, unclear],
  [String.raw`\\.\pipe\in`, unclear],
  ['D:', unclear],
  [String.raw`xD:\In`, unclear],
  [String.raw`In\*.xml`, unclear],
  [String.raw`x\\FS1\in`, unclear],
  ['', unclear],
])('%s', (address, path) => {
  expect(filePath(address)).toEqual(path)
})

it.each([
  [String.raw` \\FS1.corp.example\in `, 'fs1'],
  [String.raw`D:\In`, 'localhost'],
  [String.raw`DIRECT=OS:SRV1\private$\orders`, 'srv1'],
  ['ftp://user:word@FTP1:2121/in', 'ftp1'],
  ['https://web1.corp.example/orders?x=1', 'web1'],
  ['https://web1?x', 'web1'],
  ['https://web1#x', 'web1'],
  ['net.tcp://10.1.2.3:9001/orders', '10.1.2.3'],
  ['mailto:orders@partner.example?subject=x', 'partner'],
])('%s leads to the computer %s', (address, server) => {
  expect(serverPart(address)).toBe(server)
})

it.each(['', 'orders', 'ftp://${Server}/in', 'ftp://%Server%/in', 'x ftp://ftp1/in', 'https:///orders'])(
  '"%s" names no computer',
  (address) => {
    expect(serverPart(address)).toBeUndefined()
  },
)
