import { expect, it } from 'vitest'
import { partOf } from './part-of'

const named = (name: string) => `<?xml version="1.0" encoding="utf-8"?>
<BindingInfo Assembly="Microsoft.BizTalk.Deployment, Version=3.0.1.0" Version="3.5.1.0">
  <SendPortCollection>
    <SendPort Name="${name}" IsStatic="true" IsTwoWay="false">
      <PrimaryTransport><Address>${name}</Address><TransportType Name="FTP" /></PrimaryTransport>
    </SendPort>
  </SendPortCollection>
  <DistributionListCollection>
    <DistributionList Name="All"><SendPorts><SendPortRef Name="${name}" /></SendPorts></DistributionList>
  </DistributionListCollection>
</BindingInfo>`

it('takes the password out of a name that is an address, wherever the name stands', () => {
  const part = partOf(named('ftp://bob:Pa55w0rd@ftp.example/in'))
  expect(part.artifacts.map(({ name, address }) => [name, address])).toEqual([
    ['ftp://bob:***@ftp.example/in', 'send-port/ftp:%2F%2Fbob:***@ftp.example%2Fin'],
    ['All', 'send-port-group/All'],
  ])
  expect(JSON.stringify(part, (_key, value: unknown) => (value instanceof Map ? [...value] : value))).not.toMatch(
    /Pa55w0rd/,
  )
})

it('leaves a name that only looks like an address', () => {
  const part = partOf(named('ftp://ftp.example/in'))
  expect(part.artifacts.map(({ name }) => name)).toEqual(['ftp://ftp.example/in', 'All'])
})
