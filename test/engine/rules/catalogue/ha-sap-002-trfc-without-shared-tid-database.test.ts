import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sap-002-trfc-without-shared-tid-database'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { judgeTemplate, questions } from '../../../support/questions'
import { receiving, withHosts } from '../../../support/queues'

const sap = (name: string, host: string, tids: string, adapter = 'WCF-SAP'): LocationSpec => ({
  name,
  adapter,
  host,
  props: { BindingType: 'sapBinding', BindingConfiguration: `<binding tidDatabaseConnectionString="${tids}" />` },
})
const without = (host: string, name: string, severity = 'medium') =>
  `fail ${severity}: Host ${host} receives from SAP for ${name} without a database of transaction identifiers: what SAP sends again is received again.`
const local = (host: string, name: string, server: string) =>
  `fail medium: Host ${host} can run on N1 and N2, but the transaction identifiers of ${name} are on ${server}: while that server is down, no other can tell what has arrived already.`

it('fails without identifiers, and with those of one server', () => {
  const estate = withHosts(
    receiving(
      sap('Local', 'A', 'Data Source=.;Initial Catalog=Tids;Integrated Security=SSPI'),
      sap('None', 'B', ''),
      sap('OnOne', 'C', 'Server=(local)\\SQL;Database=Tids'),
      sap('Node', 'Node', 'Server=tcp:n1.corp.example,1433;Database=Tids'),
      sap('Shared', 'Shared', 'Data Source=SQLCLU\\BT;Initial Catalog=Tids', 'WCF-Custom'),
      { ...sap('Off', 'Latent', ''), enabled: false },
    ),
    ...['Node', 'Shared', 'Latent'].map((name) => ({ name, on: ['N1', 'N2'] })),
  )
  expect(judge(rule, estate)).toEqual({
    'host/A': local('A', 'Local', '.'),
    'host/B': without('B', 'None'),
    'host/C': 'pass',
    'host/Latent': without('Latent', 'Off', 'low'),
    'host/Node': local('Node', 'Node', 'n1.corp.example'),
    'host/Shared': 'pass',
  })
})

it('asks whether SAP sends what must arrive once', () => {
  expect(questions(rule, receiving(sap('None', 'B', '')))).toEqual({
    'host/B': 'Q15 medium: Does SAP send to None by tRFC or as IDocs, each of which must arrive once only?',
  })
})

it('cannot tell where the server is not stated, of a template, nor without host instances', () => {
  const ask = 'cannot tell: Are the transaction identifiers of In missing, or kept on one server of the group?'
  expect(judge(rule, receiving(sap('In', 'B', 'Initial Catalog=Tids')))).toEqual({
    'host/B': `${ask} (the server of tidDatabaseConnectionString of receive-location/In/In)`,
  })
  expect(judgeTemplate(rule, receiving(sap('In', 'B', '${Tids}')))).toEqual({
    'host/B': `${ask} (the value of \${Tids} in receive-location/In/In)`,
  })
  expect(judge(rule, receiving(sap('In', 'C', 'Server=.')), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/C': `${ask} (biztalk-host-instances.json)`,
  })
})
