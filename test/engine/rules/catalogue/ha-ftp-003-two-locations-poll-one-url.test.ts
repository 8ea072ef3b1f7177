import { describe, expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-ftp-003-two-locations-poll-one-url'
import { standard, type EstateSpec, type LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { judgeTemplate, proof } from '../../../support/questions'

function estate(...locations: readonly Omit<LocationSpec, 'adapter' | 'host'>[]): EstateSpec {
  return { ...standard, locations: locations.map((location) => ({ adapter: 'FTP', host: 'A', ...location })) }
}

const alike = estate(
  { name: 'Orders', address: 'ftp://ftp.partner.example:21/in/order*.xml' },
  { name: 'AllXml', address: 'ftp://FTP.partner.example/in/*.xml', host: 'B' } as LocationSpec,
  {
    name: 'Properties',
    address: 'ftp://somewhere/else/*.txt',
    config: { serverAddress: 'ftp.partner.example', serverPort: '21', targetFolder: '\\In\\', fileMask: '*.XML' },
  },
  { name: 'OtherMask', address: 'ftp://ftp.partner.example:21/in/*.csv' },
  { name: 'OtherFolder', address: 'ftp://ftp.partner.example:21/out/*.xml' },
  { name: 'OtherPort', address: 'ftp://ftp.partner.example:990/in/*.xml' },
  { name: 'OtherName', address: 'ftp://192.0.2.7:21/in/*.xml' },
  { name: 'Disabled', address: 'ftp://ftp.partner.example:21/out/*.xml', enabled: false },
)

it('finds the locations that can fetch one file, and passes each of the others', () => {
  expect(judge(rule, alike)).toEqual({
    'receive-location/In/AllXml':
      'fail high: AllXml, Orders and Properties poll the same FTP folder with file masks that overlap: each of them can fetch the same file from ftp://FTP.partner.example/in/*.xml, ftp://ftp.partner.example:21/in/order*.xml and ftp://somewhere/else/*.txt.',
    'receive-location/In/OtherFolder': 'pass',
    'receive-location/In/OtherMask': 'pass',
    'receive-location/In/OtherName': 'pass',
    'receive-location/In/OtherPort': 'pass',
  })
})

it('says nothing where no location receives by FTP', () => {
  expect(judge(rule, { ...standard, locations: [{ name: 'Drop', adapter: 'FILE', host: 'B' }] })).toEqual({})
})

it('cannot tell of a location whose server no file names, nor of those that might be its like', () => {
  const spec = estate(
    { name: 'NoServer', address: 'orders/*.xml', config: { targetFolder: 'in', fileMask: '*.xml' } },
    { name: 'SameFolder', address: 'ftp://ftp.partner.example/in/*.xml' },
    { name: 'OtherFolder', address: 'ftp://ftp.partner.example/out/*.xml' },
  )
  expect(judge(rule, spec)).toEqual({
    'receive-location/In/NoServer':
      'cannot tell: Does another FTP receive location poll the same server, folder and file mask as NoServer? (serverAddress of receive-location/In/NoServer)',
    'receive-location/In/OtherFolder': 'pass',
    'receive-location/In/SameFolder':
      'cannot tell: Does another FTP receive location poll the same server, folder and file mask as SameFolder? (serverAddress of receive-location/In/NoServer)',
  })
})

it('cannot tell of a template, whose server is a token', () => {
  const spec = estate(
    { name: 'FromAddress', address: 'ftp://${FtpServer}:21/in/*.xml' },
    { name: 'FromProperty', address: 'ftp://somewhere/in/*.xml', config: { serverAddress: '$(FtpServer)' } },
  )
  expect(judgeTemplate(rule, spec)).toEqual({
    'receive-location/In/FromAddress':
      'cannot tell: Does another FTP receive location poll the same server, folder and file mask as FromAddress? (the value of ${FtpServer} in receive-location/In/FromAddress; the value of $(FtpServer) in receive-location/In/FromProperty)',
    'receive-location/In/FromProperty':
      'cannot tell: Does another FTP receive location poll the same server, folder and file mask as FromProperty? (the value of $(FtpServer) in receive-location/In/FromProperty; the value of ${FtpServer} in receive-location/In/FromAddress)',
  })
})

it('proves it by the addresses of all of them', () => {
  const spec = estate(
    { name: 'One', address: 'ftp://ftp.partner.example/in/*.xml' },
    { name: 'Two', address: 'ftp://ftp.partner.example/in/*.xml' },
  )
  expect(proof(rule, spec, 'receive-location/In/One').filter((line) => line.includes('<Address>'))).toEqual([
    'bindings.xml: <Address>ftp://ftp.partner.example/in/*.xml</Address>',
    'bindings.xml: <Address>ftp://ftp.partner.example/in/*.xml</Address>',
  ])
})

describe('file masks', () => {
  it.each([
    ['*.xml', '*.xml', true],
    ['*.xml', 'order*.xml', true],
    ['*.xml', '*.csv', false],
    ['*.*', 'README', true],
    ['*', 'a.txt', true],
    ['order?.xml', 'order1.xml', true],
    ['order?.xml', 'order.xml', false],
    ['order??.xml', 'order?.xml', false],
    ['a*', '*b', true],
    ['a*c', 'ab*', true],
    ['a*c', 'b*c', false],
    ['*a*b', 'b*a', false],
    ['ORDER.XML', 'order.xml', true],
    ['', 'order.xml', true],
  ])('%s and %s', (one, other, overlap) => {
    const spec = estate(
      { name: 'One', address: `ftp://ftp.partner.example/in/${one}` },
      { name: 'Two', address: `ftp://ftp.partner.example/in/${other}` },
    )
    expect(Object.keys(judge(rule, spec))).toHaveLength(overlap ? 1 : 2)
  })
})
