// A binding export as BizTalk writes it: pretty-printed with CRLF, an escaped document for each transport, most of them unlike
// each other, and a filter. The same size gives the same bytes; the changed one has another address in 1 % of its ports.
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** The files of a side; a large side is several, as no file of more than 256 MiB is read. */
export function exportsOf(folder, side, megabytes) {
  const parts = Math.ceil(megabytes / 150)
  return Array.from({ length: parts }, (_, part) => {
    const file = join(folder, `${side}-${part}.xml`)
    exportOf(file, megabytes / parts, side === 'after', part * 1_000_000)
    return file
  })
}

export function exportOf(file, megabytes, changed, first = 0) {
  const out = openSync(file, 'w')
  const perPort = sendPort(1000, false).length + receivePort(1000).length
  const count = Math.max(1, Math.round((megabytes * 1e6) / perPort))
  const put = (lines) => writeSync(out, lines.replaceAll('\n', '\r\n'))
  put(`<?xml version="1.0" encoding="utf-8"?>
<BindingInfo xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" Assembly="Microsoft.BizTalk.Deployment, Version=3.0.1.0" Version="3.5.1.0" BindingStatus="FullyBound">
  <SendPortCollection>\n`)
  for (let i = first; i < first + count; i += 1) put(sendPort(i, changed && i % 100 === 0))
  put('  </SendPortCollection>\n  <ReceivePortCollection>\n')
  for (let i = first; i < first + count; i += 1) put(receivePort(i))
  put('  </ReceivePortCollection>\n</BindingInfo>\n')
  closeSync(out)
}

function sendPort(i, changed) {
  return `    <SendPort Name="Send_${i}" IsStatic="true" IsTwoWay="false" BindingOption="0">
      <Description xsi:nil="true" />
      <TransmitPipeline Name="Microsoft.BizTalk.DefaultPipelines.PassThruTransmit" FullyQualifiedName="Microsoft.BizTalk.DefaultPipelines.PassThruTransmit, Microsoft.BizTalk.DefaultPipelines, Version=3.0.1.0" Type="2" />
      <PrimaryTransport>
        <Address>\\\\files${i % 7}\\out\\${i}${changed ? '-new' : ''}\\%MessageID%.xml</Address>
        <TransportType Name="FILE" Capabilities="11" ConfigurationClsid="5e49e3a6-b4fc-4077-b44c-22f34a242fdb" />
        <TransportTypeData>${properties(i)}</TransportTypeData>
        <RetryCount>3</RetryCount>
        <RetryInterval>5</RetryInterval>
        <ServiceWindowEnabled>false</ServiceWindowEnabled>
        <OrderedDelivery>false</OrderedDelivery>
        <SendHandler Name="Host${i % 20}" HostTrusted="false"><TransportType Name="FILE" Capabilities="11" /></SendHandler>
      </PrimaryTransport>
      <Filter>${escaped(`<Filter><Group><Statement Property="BTS.ReceivePortName" Operator="0" Value="Receive_${i}" /></Group></Filter>`)}</Filter>
      <ApplicationName>App${i % 30}</ApplicationName>
    </SendPort>\n`
}

function receivePort(i) {
  return `    <ReceivePort Name="Receive_${i}" IsTwoWay="false" BindingOption="0">
      <ReceiveLocations>
        <ReceiveLocation Name="Location_${i}">
          <Address>\\\\files${i % 7}\\in\\${i}\\*.xml</Address>
          <ReceiveLocationTransportType Name="FILE" Capabilities="11" ConfigurationClsid="5e49e3a6-b4fc-4077-b44c-22f34a242fdb" />
          <ReceiveLocationTransportTypeData>${properties(i + 7)}</ReceiveLocationTransportTypeData>
          <ReceivePipeline Name="Microsoft.BizTalk.DefaultPipelines.XMLReceive" FullyQualifiedName="Microsoft.BizTalk.DefaultPipelines.XMLReceive, Microsoft.BizTalk.DefaultPipelines, Version=3.0.1.0" Type="1" />
          <Enable>true</Enable>
          <ReceiveHandler Name="Host${i % 20}" HostTrusted="false"><TransportType Name="FILE" Capabilities="11" /></ReceiveHandler>
        </ReceiveLocation>
      </ReceiveLocations>
      <ApplicationName>App${i % 30}</ApplicationName>
    </ReceivePort>\n`
}

function properties(i) {
  const inner = Array.from({ length: 24 }, (_, n) => `<Property${n} vt="8">value ${n} of ${i}</Property${n}>`).join('')
  return escaped(`<CustomProps>${inner}</CustomProps>`)
}

function escaped(xml) {
  return xml.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
