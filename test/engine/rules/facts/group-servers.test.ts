import { expect, it } from 'vitest'
import {
  groupServers,
  hasSeveralServers,
  isMember,
  processingServers,
} from '../../../../src-main/engine/rules/facts/group-servers'
import { runsService } from '../../../../src-main/engine/rules/facts/local-services'
import { estateWith, snapshotWith } from '../../../support/facts'

const servers = 'biztalk-servers.json'
const instances = ['biztalk-host-instances.json', 'biztalk-server-hosts.json']

it('are those that the list has and those of instances', () => {
  const estate = estateWith({ servers: ['N1', 'Idle'], hosts: [{ name: 'B', on: ['n1.corp.example', 'N2'] }] })
  expect([...groupServers(estate).keys()].sort()).toEqual(['idle', 'n1', 'n2'])
  expect(['IDLE', 'N2', 'N9'].map((server) => isMember(server, estate).is)).toEqual(['yes', 'yes', 'no'])
  const unlisted = estateWith({ hosts: [{ name: 'B', on: ['N1'] }] }, { without: [servers] })
  expect(['N1', 'N9'].map((server) => isMember(server, unlisted).is)).toEqual(['yes', 'unknown'])
})

it.each([
  ['yes', ['N1', 'N2'], ['N1'], []],
  ['yes', ['N1'], ['N2'], []],
  ['no', ['N1'], ['n1.corp.example'], []],
  ['unknown', ['N1'], ['N1'], instances],
  ['unknown', ['N1'], ['N1'], [servers]],
  ['yes', ['N1', 'N2'], ['N1'], instances],
])('there are several: %s (%#)', (expected, listed, on, without) => {
  expect(hasSeveralServers(estateWith({ servers: listed, hosts: [{ name: 'B', on }] }, { without })).is).toBe(expected)
})

it('process where an instance is installed that is no isolated one', () => {
  const hosts = [
    { name: 'B', on: ['N1', 'N2 not-installed', 'N3'], instances: { N3: { ConfigurationState: undefined } } },
    { name: 'C', on: ['N4 disabled', 'n1.corp.example'] },
    { name: 'I', isolated: true, on: ['N5'] },
  ]
  const { sure, maybe, open } = processingServers(estateWith({ hosts }))
  expect({ sure, maybe, open }).toEqual({ sure: ['n1', 'N4'], maybe: ['N3'], open: false })
  const untold = processingServers(estateWith({ hosts }, { without: ['biztalk-hosts.json'] }))
  expect(untold).toMatchObject({ sure: [], maybe: ['n1', 'N3', 'N4', 'N5'], open: false })
  expect(processingServers(estateWith({ hosts }, { without: instances })).open).toBe(true)
})

const row = (Server: string, Name: string, State: string, StartMode?: string) => ({ Server, Name, State, StartMode })

it.each([
  ['yes', [row('N1', 'MSMQ', 'Running', 'Auto')]],
  ['yes', [row('n1.corp.example', 'msmq', 'running')]],
  ['yes', [row('N1', 'MSMQ', '4', '2')]],
  ['no', [row('N1', 'MSMQ', 'Stopped', 'Auto')]],
  ['no', [row('N1', 'MSMQ', 'Running', 'Manual')]],
  ['no', [row('N1', 'MSMQ', 'Running', 'Disabled')]],
  ['no', [row('N1', 'MSMQ', '4', '3')]],
  ['no', [row('N1', 'MSMQ', '4', '4')]],
  ['no', [row('N1', 'W3SVC', 'Running', 'Auto')]],
  ['unknown', [row('N2', 'MSMQ', 'Running', 'Auto')]],
  ['unknown', []],
])('N1 runs Message Queuing and starts it by itself: %s (%#)', (expected, services) => {
  expect(runsService(snapshotWith({ services }), 'N1', 'MSMQ').is).toBe(expected)
})
