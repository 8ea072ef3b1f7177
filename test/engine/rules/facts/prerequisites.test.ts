import { expect, it } from 'vitest'
import { prerequisiteOf } from '../../../../src-main/engine/rules/facts/prerequisites'
import { estateWith, locationWith } from '../../../support/facts'

it.each([
  ['FILE', undefined, undefined],
  ['SFTP', undefined, 'adapter SFTP'],
  ['MSMQ', undefined, 'adapter MSMQ'],
  ['WCF-OracleDB', undefined, 'adapter WCF-OracleDB'],
  ['WCF-SAP', undefined, 'adapter WCF-SAP'],
  ['SAP', undefined, 'adapter SAP'],
  ['WhatsApp', undefined, undefined],
  ['Sapphire', undefined, undefined],
  ['FILE', 'Corp.Pipelines.Receive, Corp.Pipelines, Version=1.0.0.0', 'pipeline Corp.Pipelines.Receive'],
  ['FILE', 'Microsoft.BizTalk.DefaultPipelines.XMLReceive', undefined],
  ['FILE', 'Corp.Microsoft.Receive', 'pipeline Corp.Microsoft.Receive'],
  ['SFTP', 'Corp.Pipelines.Receive', 'adapter SFTP'],
])('%s with pipeline %s needs %s', (adapter, pipeline, needs) => {
  const address = String.raw`\\FS1\in\*.xml`
  expect(prerequisiteOf(locationWith({ adapter, address, ...(pipeline !== undefined && { pipeline }) }))).toBe(needs)
})

it('an orchestration needs its assembly', () => {
  const { snapshot } = estateWith({ orchestrations: [{ name: 'Orders', host: 'B' }] })
  expect(snapshot.orchestrations.rows.map(prerequisiteOf)).toEqual(['assemblies of orchestrations'])
})
