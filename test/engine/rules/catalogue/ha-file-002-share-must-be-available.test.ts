import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-file-002-share-must-be-available'
import { standard, type EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'

const estate: EstateSpec = {
  ...standard,
  hosts: [...standard.hosts, { name: 'Idle', on: ['N1'] }, { name: 'Odd', on: ['N1'] }, { name: 'Node', on: ['N2'] }],
  locations: [
    { name: 'FromShare', adapter: 'FILE', host: 'A' },
    { name: 'FromDrive', adapter: 'FILE', host: 'C', address: String.raw`D:\drop\*.xml` },
    { name: 'Latent', adapter: 'FILE', host: 'Idle', enabled: false },
    { name: 'FromClusterName', adapter: 'FILE', host: 'Track', address: String.raw`\\GANAME\in\*.xml` },
    { name: 'Device', adapter: 'FILE', host: 'Odd', address: String.raw`\\.\D:\drop\*.xml` },
    { name: 'FromNode', adapter: 'FILE', host: 'Node', address: 'file://n1.corp.example/in/*.xml' },
    { name: 'NotFile', adapter: 'HTTP', host: 'I' },
  ],
  sendPorts: [
    { name: 'ToDrive', host: 'B', address: String.raw`D:\out\%MessageID%.xml` },
    { name: 'ToShare', host: 'B' },
  ],
}

it('speaks of every host that reads or writes files, and of no other', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A':
      'fail medium: Host A uses \\\\files.corp.example\\in for FromShare: it stops while the share is away, and no export shows that the share is highly available.',
    'host/B':
      'fail medium: Host B uses \\\\files.corp.example\\out for ToShare: it stops while the share is away, and no export shows that the share is highly available.',
    'host/C': 'pass',
    'host/Idle':
      'fail low: Host Idle uses \\\\files.corp.example\\in for Latent: it stops while the share is away, and no export shows that the share is highly available.',
    'host/Node':
      'fail high: Host Node uses \\\\n1.corp.example\\in for FromNode, and the share of FromNode is on a server of the BizTalk group or its cluster: it is away whenever that server is.',
    'host/Odd':
      'cannot tell: Is the folder of Device on a share whose file server is not highly available? (the folder that \\\\.\\D:\\drop\\*.xml of receive-location/In/Device leads to)',
    'host/Track':
      'fail medium: Host Track uses \\\\GANAME\\in for FromClusterName: it stops while the share is away, and no export shows that the share is highly available.',
  })
})

it('asks how available the file server is', () => {
  expect(questions(rule, estate)).toEqual({
    'host/A':
      'Q09 high: Is the file server of FromShare highly available, on NTFS, and neither a DFS link nor a mapped drive?',
    'host/B':
      'Q09 high: Is the file server of ToShare highly available, on NTFS, and neither a DFS link nor a mapped drive?',
    'host/Idle':
      'Q09 medium: Is the file server of Latent highly available, on NTFS, and neither a DFS link nor a mapped drive?',
    'host/Node':
      'Q09 high: Is the file server of FromNode highly available, on NTFS, and neither a DFS link nor a mapped drive?',
    'host/Track':
      'Q09 high: Is the file server of FromClusterName highly available, on NTFS, and neither a DFS link nor a mapped drive?',
  })
})
