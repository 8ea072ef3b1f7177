import { expect, it } from 'vitest'
import { bindings, codesOf, escaped, partOf, settingsOf } from './part-of'

const sendPort = bindings(`  <SendPortCollection>
    <SendPort Name="Orders/Out" IsStatic="true">
      <Description xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" />
      <TransmitPipeline Name="Xml" Type="2" />
      <PrimaryTransport>
        <Address>C:\\out\\%MessageID%.xml</Address>
        <TransportType Name="FILE" />
        <TransportTypeData>${escaped('<CustomProps><CopyMode vt="19">1</CopyMode><FileName vt="8"></FileName></CustomProps>')}</TransportTypeData>
        <SendHandler Name="Tx" HostTrusted="false">
          <TransportType Name="FILE" />
        </SendHandler>
      </PrimaryTransport>
      <SecondaryTransport>
        <Address />
      </SecondaryTransport>
      <Transforms>
        <Transform FullName="Ns.Map" AssemblyQualifiedName="Ns.Map,Maps, Version=1.0.0.0" />
        <Transform FullName="Ns.Other" />
      </Transforms>
    </SendPort>
  </SendPortCollection>`)

it('makes a setting of every element and attribute of a send port, by path and line', () => {
  expect(settingsOf(partOf(sendPort))).toEqual({
    'send-port/Orders%2FOut @IsStatic': 'true (line 4)',
    'send-port/Orders%2FOut TransmitPipeline@Name': 'Xml (line 6)',
    'send-port/Orders%2FOut TransmitPipeline@Type': '2 (line 6)',
    'send-port/Orders%2FOut PrimaryTransport/Address': 'C:\\out\\%MessageID%.xml (line 8)',
    'send-port/Orders%2FOut PrimaryTransport/TransportType@Name': 'FILE (line 9)',
    'send-port/Orders%2FOut PrimaryTransport/TransportTypeData/CustomProps/CopyMode@vt': '19 (line 10)',
    'send-port/Orders%2FOut PrimaryTransport/TransportTypeData/CustomProps/CopyMode': '1 (line 10)',
    'send-port/Orders%2FOut PrimaryTransport/TransportTypeData/CustomProps/FileName@vt': '8 (line 10)',
    'send-port/Orders%2FOut PrimaryTransport/SendHandler@Name': 'Tx (line 11)',
    'send-port/Orders%2FOut PrimaryTransport/SendHandler@HostTrusted': 'false (line 11)',
    'send-port/Orders%2FOut PrimaryTransport/SendHandler/TransportType@Name': 'FILE (line 12)',
    'send-port/Orders%2FOut SecondaryTransport/Address': ' (line 16)',
    'send-port/Orders%2FOut Transforms': '[Ns.Map,Maps, Version=1.0.0.0 | Ns.Other] (line 18)',
  })
})

it('says what a file holds, and accounts for the rest of it', () => {
  const { kind, listings, summary, ledger, issues } = partOf(sendPort)
  expect({ kind, listings, summary, ledger, issues }).toEqual({
    kind: 'bindings',
    listings: [{ name: 'bindings', completeness: 'complete', file: 'file.xml' }],
    summary: '1 send port',
    ledger: {
      read: 13,
      ignored: [
        { what: 'xsi:nil', why: 'The export says that there is no value.', count: 1 },
        { what: 'Transform@FullName', why: 'It is part of AssemblyQualifiedName.', count: 1 },
        { what: '@Version', why: 'It is derived from the rest, or says how and when the export was made.', count: 1 },
      ],
      notUnderstood: [],
    },
    issues: [],
  })
})

it('reads a dynamic send port: one handler for every adapter', () => {
  const part = partOf(
    bindings(`<SendPortCollection><SendPort Name="D" IsStatic="false"><DynamicSendHanders>
      <SendHandler Name="Tx" HostTrusted="false"><TransportType Name="FILE" /></SendHandler>
      <SendHandler Name="Tx64" HostTrusted="false"><TransportType Name="WCF-Custom" /></SendHandler>
    </DynamicSendHanders></SendPort></SendPortCollection>`),
  )
  expect(settingsOf(part)).toEqual({
    'send-port/D @IsStatic': 'false (line 3)',
    'send-port/D DynamicSendHanders/SendHandler[FILE]@Name': 'Tx (line 4)',
    'send-port/D DynamicSendHanders/SendHandler[FILE]@HostTrusted': 'false (line 4)',
    'send-port/D DynamicSendHanders/SendHandler[FILE]/TransportType@Name': 'FILE (line 4)',
    'send-port/D DynamicSendHanders/SendHandler[WCF-Custom]@Name': 'Tx64 (line 5)',
    'send-port/D DynamicSendHanders/SendHandler[WCF-Custom]@HostTrusted': 'false (line 5)',
    'send-port/D DynamicSendHanders/SendHandler[WCF-Custom]/TransportType@Name': 'WCF-Custom (line 5)',
  })
})

it('reads a receive port and each of its locations on its own, with XML inside of XML', () => {
  const config = `<Config><uri>FTP://shop:21/in</uri><password>******</password></Config>`
  const part = partOf(
    bindings(`<ReceivePortCollection>
  <ReceivePort Name="Orders" IsTwoWay="false">
    <ReceiveLocations>
      <ReceiveLocation Name="FromShop">
        <Address>FTP://shop:21/in</Address>
        <ReceiveLocationTransportType Name="FTP" />
        <ReceiveLocationTransportTypeData>${escaped(`<CustomProps><AdapterConfig vt="8">${escaped(config)}</AdapterConfig></CustomProps>`)}</ReceiveLocationTransportTypeData>
        <Enable>true</Enable>
        <ReceiveHandler Name="RcvFtp" />
      </ReceiveLocation>
    </ReceiveLocations>
    <ApplicationName>Shop</ApplicationName>
  </ReceivePort>
</ReceivePortCollection>`),
  )
  const inner = 'receive-location/Orders/FromShop ReceiveLocationTransportTypeData/CustomProps/AdapterConfig'
  expect(settingsOf(part)).toEqual({
    'receive-port/Orders @IsTwoWay': 'false (line 4)',
    'receive-port/Orders ApplicationName': 'Shop (line 14)',
    'receive-location/Orders/FromShop Address': 'FTP://shop:21/in (line 7)',
    'receive-location/Orders/FromShop ReceiveLocationTransportType@Name': 'FTP (line 8)',
    [`${inner}@vt`]: '8 (line 9)',
    [`${inner}/Config/uri`]: 'FTP://shop:21/in (line 9)',
    [`${inner}/Config/password`]: 'null (line 9)',
    'receive-location/Orders/FromShop Enable': 'true (line 10)',
    'receive-location/Orders/FromShop ReceiveHandler@Name': 'RcvFtp (line 11)',
  })
  expect(part.artifacts.map(({ address, line }) => `${address} ${String(line)}`)).toEqual([
    'receive-port/Orders 4',
    'receive-location/Orders/FromShop 6',
  ])
})

it('reads orchestrations with their assembly, and the application as an assembly', () => {
  const part = partOf(
    bindings(`<ModuleRefCollection>
  <ModuleRef Name="[Application:Shop]" Version="" FullName="[Application:Shop], Version=">
    <Services />
    <TrackedSchemas>
      <Schema FullName="Ns.Order" RootName="Order" AlwaysTrackAllProperties="false"><TrackedPropertyNames /></Schema>
      <Schema FullName="Ns.Order" RootName="Line" AlwaysTrackAllProperties="true"><TrackedPropertyNames /></Schema>
    </TrackedSchemas>
  </ModuleRef>
  <ModuleRef Name="Shop" FullName="Shop, Version=1.0.0.0">
    <Services>
      <Service Name="Shop.Process" State="Started">
        <Ports><Port Name="In"><ReceivePortRef Name="Orders" /></Port></Ports>
        <Host Name="Proc" Type="1" />
      </Service>
    </Services>
  </ModuleRef>
</ModuleRefCollection>`),
  )
  expect(settingsOf(part)).toEqual({
    'assembly/[Application:Shop], Version= @Version': ' (line 4)',
    'assembly/[Application:Shop], Version= @FullName': '[Application:Shop], Version= (line 4)',
    'assembly/[Application:Shop], Version= TrackedSchemas/Schema[Ns.Order;Order]':
      '[AlwaysTrackAllProperties=false] (line 7)',
    'assembly/[Application:Shop], Version= TrackedSchemas/Schema[Ns.Order;Line]':
      '[AlwaysTrackAllProperties=true] (line 8)',
    'assembly/Shop, Version=1.0.0.0 @FullName': 'Shop, Version=1.0.0.0 (line 11)',
    'orchestration/Shop.Process Assembly': 'Shop, Version=1.0.0.0 (line 11)',
    'orchestration/Shop.Process @State': 'Started (line 13)',
    'orchestration/Shop.Process Ports/Port[In]@Name': 'In (line 14)',
    'orchestration/Shop.Process Ports/Port[In]/ReceivePortRef@Name': 'Orders (line 14)',
    'orchestration/Shop.Process Host@Name': 'Proc (line 15)',
    'orchestration/Shop.Process Host@Type': '1 (line 15)',
  })
})

it('tells versions of an orchestration apart, whichever stands first', () => {
  const module = (version: string): string =>
    `<ModuleRef Name="S" FullName="S, Version=${version}"><Services><Service Name="S.P" /></Services></ModuleRef>`
  const names = (...versions: readonly string[]): readonly string[] =>
    partOf(bindings(`<ModuleRefCollection>${versions.map(module).join('')}</ModuleRefCollection>`))
      .artifacts.filter(({ kind }) => kind === 'orchestration')
      .map(({ address, settings }) => `${address} of ${String(settings.get('Assembly')?.value)}`)
  const two = ['orchestration/S.P of S, Version=9.0.0.0', 'orchestration/S.P (Version=10.0.0.0) of S, Version=10.0.0.0']
  expect(names('9.0.0.0', '10.0.0.0')).toEqual(two)
  expect(names('10.0.0.0', '9.0.0.0')).toEqual(two.toReversed())
})

it('reads send port groups and parties of both forms', () => {
  const part = partOf(
    bindings(`<DistributionListCollection>
  <DistributionList Name="All"><SendPorts><SendPortRef Name="A" /><SendPortRef Name="B" /></SendPorts></DistributionList>
</DistributionListCollection>
<PartyCollection>
  <Party Name="Old"><SendPorts><SendPortRef Name="A" /></SendPorts></Party>
  <ArrayOfPartner><Partner><Name>New</Name><CustomSettings /></Partner></ArrayOfPartner>
</PartyCollection>
<EdiGlobalProperties><FallbackData><X12 Id="1" /></FallbackData></EdiGlobalProperties>`),
  )
  expect(settingsOf(part)).toEqual({
    'send-port-group/All SendPorts': '[A | B] (line 4)',
    'party/Old SendPorts': '[A] (line 7)',
    'party/New Name': 'New (line 8)',
    'party/New CustomSettings': ' (line 8)',
    'group EdiGlobalProperties/FallbackData/X12@Id': '1 (line 10)',
  })
})

it('writes a filter as one text that does not depend on its order', () => {
  const filter = (inner: string): unknown =>
    settingsOf(
      partOf(
        bindings(`<SendPortCollection><SendPort Name="A"><Filter>${inner}</Filter></SendPort></SendPortCollection>`),
      ),
    )['send-port/A Filter']
  const type = '<Statement Property="BTS.MessageType" Operator="6" />'
  const port = '<Statement Property="BTS.ReceivePortName" Operator="0" Value="X&quot;" />'
  const size = '<Statement Value="5" Property="Ns.Size" Operator="4" />'
  const expected = '(BTS.MessageType exists and BTS.ReceivePortName == "X\\"") or (Ns.Size >= "5") (line 3)'
  const declaration = '<?xml version="1.0" encoding="utf-16"?>'
  expect(filter(escaped(`${declaration}<Filter><Group>${type}${port}</Group><Group>${size}</Group></Filter>`))).toBe(
    expected,
  )
  expect(filter(escaped(`\n<Filter><Group>${size}</Group>\n<Group>${port}${type}</Group></Filter>`))).toBe(expected)
  expect(filter(`<Filter><Group>${type}${port}</Group><Group>${size}</Group></Filter>`)).toBe(expected)
  expect(filter(`<Group>${type}${port}</Group><Group>${size}</Group>`)).toBe(expected)
  expect(filter('')).toBe(' (line 3)')
  expect(filter(escaped('<Filter />'))).toBe(' (line 3)')
})

it('keeps a statement without a meaning as it is, and says so', () => {
  const statement = escaped('<Filter><Group><Statement Property="BTS.X" Operator="5" /></Group></Filter>')
  const part = partOf(
    bindings(`<SendPortCollection><SendPort Name="A"><Filter>${statement}</Filter></SendPort></SendPortCollection>`),
  )
  expect(settingsOf(part)).toEqual({ 'send-port/A Filter': '([Operator="5" Property="BTS.X"]) (line 3)' })
  expect(part.issues).toEqual([
    {
      code: 'not-understood',
      message: 'The filter of the send port A has a statement that has no meaning. Correct it.',
      line: 3,
    },
  ])
})

it('keeps the rest where a name is missing or nobody knows an element', () => {
  const part = partOf(
    bindings(`<SendPortCollection>
  <SendPort><Priority>5</Priority></SendPort>
  <SendPort Name="A"><Colour shade="dark">red</Colour></SendPort>
  <SendPrt Name="B" />
</SendPortCollection>
<ReceivePortCollection><ReceivePort Name="P"><ReceiveLocations><ReceiveLocation /></ReceiveLocations></ReceivePort></ReceivePortCollection>
<ModuleRefCollection><ModuleRef Name="M" FullName="M, Version=1"><Services><Service /></Services></ModuleRef></ModuleRefCollection>
<RulesEnginePolicyCollection />`),
  )
  expect(settingsOf(part)).toEqual({
    'send-port/A Colour@shade': 'dark (line 5)',
    'send-port/A Colour': 'red (line 5)',
    'assembly/M, Version=1 @FullName': 'M, Version=1 (line 9)',
  })
  expect(codesOf(part)).toEqual([
    'missing-name 4',
    'not-understood 6',
    'missing-name 8',
    'missing-name 9',
    'not-understood 10',
  ])
  expect(part.ledger.notUnderstood).toEqual([
    { what: 'SendPort without Name', line: 4, count: 1 },
    { what: 'ReceiveLocation without Name', line: 8, count: 1 },
    { what: 'Service without Name', line: 9, count: 1 },
    { what: 'SendPortCollection/SendPrt', line: 6, count: 1 },
    { what: 'BindingInfo/RulesEnginePolicyCollection', line: 10, count: 1 },
  ])
})

it('says that a file is a template, and when an export was made', () => {
  const part = partOf(
    bindings(`<Timestamp>2024-05-01T10:00:00+02:00</Timestamp>
<SendPortCollection><SendPort Name="\${Name}"><Priority>$(Priority)</Priority></SendPort></SendPortCollection>`),
  )
  expect(part.exported).toEqual({ at: '2024-05-01T10:00:00+02:00' })
  expect(part.issues).toEqual([
    {
      code: 'template-token',
      message:
        'The file is a template: it has 2 tokens such as ${Name}, whose values are unknown. Compare the file that the deployment makes of it.',
      line: 4,
    },
  ])
})

it('reads a skeleton without entities', () => {
  const part = partOf(bindings('<ModuleRefCollection /><SendPortCollection /><ReceivePortCollection />'))
  expect({ artifacts: part.artifacts, issues: part.issues, summary: part.summary }).toEqual({
    artifacts: [],
    issues: [],
    summary: 'nothing',
  })
})

it('keeps text that only looks like XML, and says so where XML belongs', () => {
  const part = partOf(
    bindings(`<SendPortCollection><SendPort Name="A"><Description>&lt;none&gt;</Description>
<PrimaryTransport><TransportTypeData>&lt;CustomProps&gt;</TransportTypeData></PrimaryTransport></SendPort></SendPortCollection>`),
  )
  expect(settingsOf(part)).toEqual({
    'send-port/A Description': '<none> (line 3)',
    'send-port/A PrimaryTransport/TransportTypeData': '<CustomProps> (line 4)',
  })
  expect(codesOf(part)).toEqual(['not-understood 4'])
})

it('takes the last of two settings of one path', () => {
  const part = partOf(
    bindings('<EdiGlobalProperties A="1" B="2" />\n<EdiGlobalProperties B="3" />\n<EdiGlobalProperties C="4" />'),
  )
  expect(part.artifacts.flatMap(({ settings }) => [...settings])).toEqual([
    ['EdiGlobalProperties@A', { value: '1', file: 'file.xml', line: 3, column: 1 }],
    ['EdiGlobalProperties@B', { value: '3', file: 'file.xml', line: 4, column: 1 }],
    ['EdiGlobalProperties@C', { value: '4', file: 'file.xml', line: 5, column: 1 }],
  ])
})
