import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sql-002-updating-poll-without-transaction'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { receiving, withHosts } from '../../../support/queues'
import { judgeTemplate } from '../../../support/questions'

const polling = (name: string, host: string, attributes: string, adapter = 'WCF-SQL'): LocationSpec => ({
  name,
  adapter,
  host,
  props: { BindingType: 'sqlBinding', BindingConfiguration: `<binding name="b" ${attributes} />` },
})
const off = 'useAmbientTransaction="false"'
const failsFor = (host: string, name: string, severity = 'high') =>
  `fail ${severity}: Host ${host} polls for ${name} with useAmbientTransaction off, and the poll changes rows: a failure before the message is stored loses it, and one after that repeats it.`
const hosts = ['Select', 'Default', 'Post', 'Oracle', 'Off', 'Told'].map((name) => ({ name, on: ['N1'] }))

it('fails where a poll changes rows and takes part in no transaction', () => {
  const estate = withHosts(
    receiving(
      polling('Claims', 'B', `${off} pollingStatement="EXEC ClaimOrders"`),
      polling('Reads', 'Select', `${off} pollingStatement="SELECT * FROM Updates"`),
      polling('Safe', 'Default', 'pollingStatement="DELETE FROM Orders OUTPUT deleted.*"'),
      polling(
        'Marks',
        'Post',
        `${off} pollingStatement="SELECT 1 FROM DUAL" postPollStatement="BEGIN MarkOrders; END;"`,
        'WCF-OracleDB',
      ),
      polling('Locks', 'Oracle', `${off} pollingInput="SELECT * FROM Orders FOR UPDATE"`, 'WCF-OracleEBS'),
      { ...polling('Latent', 'Off', `${off} pollingStatement="ClaimOrders"`), enabled: false },
      polling('Notified', 'Told', `${off} inboundOperationType="Notification" pollingStatement="EXEC ClaimOrders"`),
      { name: 'NotSql', adapter: 'FILE', host: 'A' },
    ),
    ...hosts,
  )
  expect(judge(rule, estate)).toEqual({
    'host/B': failsFor('B', 'Claims'),
    'host/Default': 'pass',
    'host/Off': failsFor('Off', 'Latent', 'medium'),
    'host/Oracle': 'pass',
    'host/Post': failsFor('Post', 'Marks'),
    'host/Select': 'pass',
    'host/Told': 'pass',
  })
})

it('cannot tell without the statement, nor of a template', () => {
  const ask = 'cannot tell: Do the polls of In change rows outside of a transaction?'
  expect(judge(rule, receiving(polling('In', 'B', off)))).toEqual({
    'host/B': `${ask} (pollingStatement of receive-location/In/In)`,
  })
  expect(
    judgeTemplate(rule, receiving(polling('In', 'B', 'useAmbientTransaction="${Tx}" pollingStatement="EXEC Claim"'))),
  ).toEqual({ 'host/B': `${ask} (the value of \${Tx} in receive-location/In/In)` })
})
