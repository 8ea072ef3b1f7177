import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sql-001-sql-polling-several-instances'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'
import { receiving, withHosts } from '../../../support/queues'

const sql = (name: string, host: string, attributes: string): LocationSpec => ({
  name,
  adapter: 'WCF-SQL',
  host,
  address: `mssql://sql9//Orders?InboundId=${name}`,
  props: { BindingType: 'sqlBinding', BindingConfiguration: `<binding name="sqlBinding" ${attributes} />` },
})
const legacy = (name: string, host: string, sqlCommand: string): LocationSpec => ({
  name,
  adapter: 'SQL',
  host,
  config: { sqlCommand },
})
const estate = withHosts(
  receiving(
    sql('Clustered', 'A', 'pollingStatement="SELECT * FROM Orders"'),
    sql('Claims', 'B', 'inboundOperationType="TypedPolling" pollingStatement="EXEC ClaimOrders"'),
    sql('OnOne', 'C', 'pollingStatement="SELECT * FROM Orders"'),
    sql('Selects', 'Select', 'inboundOperationType="XmlPolling" pollingStatement="SELECT * FROM Updates"'),
    sql(
      'Silenced',
      'Silenced',
      `pollingStatement="SELECT * FROM Orders WHERE Note = 'update' /* DELETE FROM Orders */"`,
    ),
    sql('Unstated', 'Unstated', ''),
    sql('Notified', 'Notified', 'inboundOperationType="Notification" pollingStatement="SELECT * FROM Orders"'),
    { ...sql('Off', 'Latent', 'pollingStatement="SELECT * FROM Orders"'), enabled: false },
    legacy('Legacy', 'Legacy', 'select * from Orders for xml auto'),
    { ...sql('Custom', 'Custom', 'pollingStatement="DELETE FROM Orders OUTPUT deleted.*"'), adapter: 'WCF-Custom' },
  ),
  ...['Select', 'Silenced', 'Unstated', 'Notified', 'Latent', 'Legacy', 'Custom'].map((name) => ({
    name,
    on: ['N1', 'N2'],
  })),
)

it('speaks of every host that polls SQL Server, whatever the transport is called', () => {
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B':
      'fail medium: Host B is not clustered and can run on N1 and N2 at once: each of them polls for Claims, and no export shows whether rows are claimed.',
    'host/C': 'pass',
    'host/Custom':
      'fail medium: Host Custom is not clustered and can run on N1 and N2 at once: each of them polls for Custom, and no export shows whether rows are claimed.',
    'host/Latent':
      'fail medium: Host Latent is not clustered and can run on N1 and N2 at once: the statement of Off only selects, so that each of them reads the same rows.',
    'host/Legacy':
      'fail high: Host Legacy is not clustered and can run on N1 and N2 at once: the statement of Legacy only selects, so that each of them reads the same rows.',
    'host/Select':
      'fail high: Host Select is not clustered and can run on N1 and N2 at once: the statement of Selects only selects, so that each of them reads the same rows.',
    'host/Silenced':
      'fail high: Host Silenced is not clustered and can run on N1 and N2 at once: the statement of Silenced only selects, so that each of them reads the same rows.',
    'host/Unstated':
      'fail medium: Host Unstated is not clustered and can run on N1 and N2 at once: each of them polls for Unstated, and no export shows whether rows are claimed.',
  })
})

it('leaves open whether rows are claimed', () => {
  expect(questions(rule, receiving(sql('Claims', 'B', 'pollingStatement="EXEC ClaimOrders"')))).toEqual({
    'host/B':
      'Q11 high: Do the polling statements of Claims claim their rows in the same transaction, so that two servers never read the same row?',
  })
})

it('cannot tell without host instances', () => {
  expect(
    judge(rule, receiving(sql('Selects', 'B', 'pollingStatement="SELECT * FROM Orders"')), {
      without: ['biztalk-host-instances.json'],
    }),
  ).toEqual({
    'host/B':
      'cannot tell: Can host B, which polls for Selects, run on more than one server at a time? (biztalk-host-instances.json)',
  })
})
