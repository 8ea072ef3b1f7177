import { expect, it } from 'vitest'
import { bindings, escaped, partOf } from './part-of'

const config = escaped('<Config><uri>MSMQ://shop/private$/in</uri><serialProcessing>true</serialProcessing></Config>')
const data = escaped(`<CustomProps><AdapterConfig vt="8">${config}</AdapterConfig><Password vt="1" /></CustomProps>`)
const filter = escaped('<Filter><Group><Statement Property="BTS.Operation" Operator="0" Value="x" /></Group></Filter>')

function exportOf(ports: number): string {
  const port = (number: number): string => `
    <SendPort Name="Port ${String(number)}" IsStatic="true">
      <PrimaryTransport>
        <Address>MSMQ://shop/private$/in${String(number)}</Address>
        <TransportType Name="MSMQ" Capabilities="13579" />
        <TransportTypeData>${data}</TransportTypeData>
        <SendHandler Name="Tx" HostTrusted="false"><TransportType Name="MSMQ" /></SendHandler>
      </PrimaryTransport>
      <Filter>${filter}</Filter>
    </SendPort>`
  const schema =
    '<Schema FullName="Ns.S" RootName="R" AlwaysTrackAllProperties="false"><TrackedPropertyNames /></Schema>'
  const all = Array.from({ length: ports }, (_, number) => port(number)).join('')
  return bindings(
    `<ModuleRefCollection><ModuleRef Name="M" FullName="M"><TrackedSchemas>${schema.repeat(ports)}</TrackedSchemas></ModuleRef></ModuleRefCollection><SendPortCollection>${all}</SendPortCollection>`,
  )
}

function millisecondsFor(text: string): number {
  const started = performance.now()
  expect(partOf(text).issues).toEqual([])
  return performance.now() - started
}

it('reads an export of 5 MB at once, and a larger one in proportion', () => {
  const small = exportOf(1_000)
  const large = exportOf(6_000)
  expect(large.length).toBeGreaterThan(5_000_000)
  millisecondsFor(small)
  const once = millisecondsFor(small)
  const sixTimes = millisecondsFor(large)
  expect(sixTimes).toBeLessThan(5_000)
  expect(sixTimes / once).toBeLessThan(20)
})
