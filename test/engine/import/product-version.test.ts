import { expect, it } from 'vitest'
import { bindings, partOf } from './part-of'

const sendPort = (content: string) =>
  bindings(`<SendPortCollection><SendPort Name="A" IsStatic="true">${content}</SendPort></SendPortCollection>`)
const adapter = (name: string) => sendPort(`<PrimaryTransport><TransportType Name="${name}" /></PrimaryTransport>`)
const pipeline = (name: string) => sendPort(`<TransmitPipeline Name="X" FullyQualifiedName="${name}" />`)

it.each([
  ['an adapter of 2013', adapter('SFTP'), '2013 or later'],
  ['an older adapter alone', adapter('FILE'), undefined],
  ['the name of an application', sendPort('<ApplicationName>Orders</ApplicationName>'), '2006 or later'],
  [
    'a handler for each adapter',
    sendPort(
      '<DynamicSendHanders><SendHandler Name="B"><TransportType Name="FILE" /></SendHandler></DynamicSendHanders>',
    ),
    '2013 or later',
  ],
  [
    'analytics',
    bindings(
      '<SendPortCollection><SendPort Name="A" AnalyticsEnabled="false"><ApplicationName>O</ApplicationName></SendPort></SendPortCollection>',
    ),
    '2016 with feature packs, or 2020',
  ],
  [
    'pipelines with colons',
    pipeline('Microsoft.BizTalk.DefaultPipelines:3.0.1.0:Microsoft.BizTalk.DefaultPipelines.XMLTransmit'),
    '2004',
  ],
  ['the group', '[{"MgmtDbServerName": "SQL1", "MajorVersion": 3, "MinorVersion": 12}]', '2016'],
  ['a group of a later version', '[{"MgmtDbServerName": "SQL1", "MajorVersion": 4, "MinorVersion": 0}]', 'version 4.0'],
])('%s', (_, text, product) => {
  expect(partOf(text).product).toBe(product)
})
