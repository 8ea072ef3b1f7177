import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sql-003-query-notification-several-listeners'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { receiving, withHosts } from '../../../support/queues'

const told = (name: string, host: string, table: string, adapter = 'WCF-SQL'): LocationSpec => ({
  name,
  adapter,
  host,
  address: `mssql://sql9//Orders?InboundId=${name}`,
  props: {
    BindingType: 'sqlBinding',
    BindingConfiguration: `<binding name="b" inboundOperationType="Notification" notificationStatement="SELECT Id FROM ${table} WHERE New=1" />`,
  },
})
const on = (name: string, ...servers: readonly string[]) => ({ name, on: servers })
const several = (host: string, name: string, severity = 'high') =>
  `fail ${severity}: Host ${host} is not clustered and can run on N1 and N2 at once: the database notifies each of them for ${name}.`

it('fails where several instances listen', () => {
  const estate = withHosts(
    receiving(
      told('Clustered', 'A', 'dbo.A'),
      told('OnTwo', 'B', 'dbo.B'),
      told('OnOne', 'C', 'dbo.C'),
      told('Custom', 'Custom', 'dbo.D', 'WCF-Custom'),
      { ...told('Off', 'Latent', 'dbo.E'), enabled: false },
      { ...told('Polls', 'Polling', 'dbo.F'), props: { BindingType: 'sqlBinding' } },
    ),
    on('Custom', 'N1', 'N2'),
    on('Latent', 'N1', 'N2'),
    on('Polling', 'N1', 'N2'),
  )
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B': several('B', 'OnTwo'),
    'host/C': 'pass',
    'host/Custom': several('Custom', 'Custom'),
    'host/Latent': several('Latent', 'Off', 'medium'),
    'host/Polling': 'pass',
  })
})

it('fails where two locations watch one table, a live one only beside live ones', () => {
  const shares = (host: string, name: string, severity = 'high') =>
    `fail ${severity}: Host ${host} is notified for ${name} of changes in a table that ${name === 'One' ? 'One and Two' : 'Off, One and Two'} watch together: each of these locations receives every notification.`
  const estate = withHosts(
    receiving(
      told('One', 'A', 'dbo.Orders'),
      told('Two', 'A', '[dbo].[ORDERS]'),
      { ...told('Off', 'C', 'dbo.orders'), enabled: false },
      told('Other', 'Other', 'dbo.Items'),
    ),
    on('Other', 'N1'),
  )
  expect(judge(rule, estate)).toEqual({
    'host/A':
      'fail high: Host A is notified for One and Two of changes in a table that One and Two watch together: each of these locations receives every notification.',
    'host/C': shares('C', 'Off', 'medium'),
    'host/Other': 'pass',
  })
})

it('cannot tell without host instances, nor where the table is not stated', () => {
  const ask =
    'cannot tell: Are several listeners told of the same change for In, be they instances of host C or locations that watch the same table?'
  expect(judge(rule, receiving(told('In', 'C', 'dbo.A')), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/C': `${ask} (biztalk-host-instances.json)`,
  })
  const unstated = {
    ...told('Bare', 'A', ''),
    props: { BindingConfiguration: '<binding inboundOperationType="Notification" />' },
  }
  expect(judge(rule, receiving(told('In', 'C', 'dbo.A'), unstated))['host/C']).toBe(
    `${ask} (the table that receive-location/In/Bare watches)`,
  )
})
