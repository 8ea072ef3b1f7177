import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sftp-003-two-locations-poll-one-folder'
import { standard, type EstateSpec, type LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { judgeTemplate, proof } from '../../../support/questions'

function estate(...locations: readonly (Partial<LocationSpec> & { readonly name: string })[]): EstateSpec {
  return { ...standard, locations: locations.map((location) => ({ adapter: 'SFTP', host: 'A', ...location })) }
}

it('finds the locations that can fetch one file, and passes each of the others', () => {
  const spec = estate(
    { name: 'Orders', address: 'sftp://sftp.partner.example:22/in/order*.xml' },
    { name: 'AllXml', address: 'sftp://SFTP.partner.example/in/*.xml', host: 'B' },
    {
      name: 'Properties',
      address: 'sftp://somewhere/else/*.txt',
      props: { ServerAddress: 'sftp.partner.example', Port: '22', FolderPath: '/in/', FileMask: '*.xml' },
    },
    { name: 'OtherMask', address: 'sftp://sftp.partner.example:22/in/*.csv' },
    { name: 'OtherPort', address: 'sftp://sftp.partner.example:2222/in/*.xml' },
    { name: 'OtherFolder', address: 'sftp://sftp.partner.example:22/out/*.xml' },
    { name: 'Disabled', address: 'sftp://sftp.partner.example:22/out/*.xml', enabled: false },
    { name: 'Ftp', adapter: 'FTP', address: 'ftp://sftp.partner.example:22/out/*.xml' },
  )
  expect(judge(rule, spec)).toEqual({
    'receive-location/In/AllXml':
      'fail high: AllXml, Orders and Properties poll the same SFTP folder with file masks that overlap: each of them can fetch the same file from sftp://SFTP.partner.example/in/*.xml, sftp://sftp.partner.example:22/in/order*.xml and sftp://somewhere/else/*.txt.',
    'receive-location/In/OtherFolder': 'pass',
    'receive-location/In/OtherMask': 'pass',
    'receive-location/In/OtherPort': 'pass',
  })
})

it('cannot tell of a template, nor of those that might be its like', () => {
  const spec = estate(
    { name: 'Token', address: 'sftp://x/in/*.xml', props: { ServerAddress: '${Server}', FolderPath: 'in' } },
    { name: 'SameFolder', address: 'sftp://sftp.partner.example/in/*.xml' },
    { name: 'OtherFolder', address: 'sftp://sftp.partner.example/out/*.xml' },
  )
  expect(judgeTemplate(rule, spec)).toEqual({
    'receive-location/In/OtherFolder': 'pass',
    'receive-location/In/SameFolder':
      'cannot tell: Does another SFTP receive location poll the same server, folder and file mask as SameFolder? (the value of ${Server} in receive-location/In/Token)',
    'receive-location/In/Token':
      'cannot tell: Does another SFTP receive location poll the same server, folder and file mask as Token? (the value of ${Server} in receive-location/In/Token)',
  })
})

it('proves it by the addresses of both', () => {
  const spec = estate(
    { name: 'One', address: 'sftp://sftp.partner.example/in/*.xml' },
    { name: 'Two', address: 'sftp://sftp.partner.example/in/*.xml' },
  )
  expect(proof(rule, spec, 'receive-location/In/One').filter((line) => line.includes('<Address>'))).toHaveLength(2)
})
