import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-mllp-002-mllp-host-name-of-one-server'
import { standard, type EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { judgeTemplate } from '../../../support/questions'

const estate: EstateSpec = {
  ...standard,
  hosts: [...standard.hosts, { name: 'Idle', on: ['N1', 'N2'] }, { name: 'Local', on: ['N1', 'N2'] }],
  locations: [
    { name: 'Clustered', adapter: 'MLLP', host: 'A', address: 'N1.corp.example:11000' },
    { name: 'OnTwo', adapter: 'MLLP', host: 'B', address: 'mllp://N1:11000' },
    { name: 'OnTwoLocal', adapter: 'MLLP', host: 'B', address: 'localhost:11001' },
    { name: 'OnOne', adapter: 'MLLP', host: 'C', address: 'N1:11000' },
    { name: 'Latent', adapter: 'MLLP', host: 'Idle', address: 'N2:11000', enabled: false },
    { name: 'Loopback', adapter: 'MLLP', host: 'Local', address: '127.0.0.1:11000' },
    { name: 'PortOnly', adapter: 'MLLP', host: 'Local', address: '11002' },
    { name: 'NotMllp', adapter: 'FILE', host: 'Track' },
  ],
}

it('speaks of every host that receives by MLLP, and of no other', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A':
      'fail high: Host A can run on N1 and N2, but Clustered listens on the name N1.corp.example: on every other server it cannot be enabled.',
    'host/B':
      'fail high: Host B can run on N1 and N2, but OnTwo listens on the name N1: on every other server it cannot be enabled.',
    'host/C': 'pass',
    'host/Idle':
      'fail medium: Host Idle can run on N1 and N2, but Latent listens on the name N2: on every other server it cannot be enabled.',
    'host/Local': 'pass',
  })
})

it('cannot tell without host instances, nor of a template whose name is a token', () => {
  const locations = [{ name: 'Admissions', adapter: 'MLLP', host: 'B', address: '${Node}:11000' }]
  expect([
    judge(rule, estate, { without: ['biztalk-host-instances.json'] })['host/B'],
    judgeTemplate(rule, { ...standard, locations })['host/B'],
  ]).toEqual([
    'cannot tell: Can OnTwo be enabled on every server that runs host B? (biztalk-host-instances.json)',
    'cannot tell: Can Admissions be enabled on every server that runs host B? (the host name of receive-location/In/Admissions)',
  ])
})

it('asks for the local host name of a location that opens the connection itself', () => {
  const dials = { adapter: 'MLLP', host: 'B', config: { ConnectionInitiatedBy: 'Local' } }
  const locations = [
    { ...dials, name: 'Lab', address: 'lab.corp.example:11000' },
    { ...dials, name: 'Ward', host: 'Local', address: 'localhost:11001' },
  ]
  expect(judge(rule, { ...estate, locations })).toEqual({
    'host/B':
      'cannot tell: Can Lab be enabled on every server that runs host B? (the local host name of receive-location/In/Lab)',
    'host/Local': 'pass',
  })
})
