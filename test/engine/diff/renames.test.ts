import { describe, expect, it } from 'vitest'
import type { EstateSpec } from '../../support/estate'
import { all, diffOf, edited, estate, files, lines, spec, xml, type Edit } from './support/sides'

const port = (name: string, address: string) => ({ name, address, adapter: 'FILE', host: 'B' })

/** Send ports instead of the estate's own, on both sides. */
const ports = (before: readonly EstateSpec['sendPorts'][number][], after: typeof before) =>
  diffOf(edited(estate((of) => ({ ...of, sendPorts: before }))), edited(estate((of) => ({ ...of, sendPorts: after }))))

const receivePort = (name: string, address: string) =>
  `<ReceivePort Name="${name}"><ReceiveLocations><ReceiveLocation Name="L"><Address>${address}</Address><ReceiveLocationTransportType Name="FILE" /></ReceiveLocation></ReceiveLocations></ReceivePort>`

describe('a receive port under another name', () => {
  const renamed = estate((of) => ({ ...of, locations: of.locations.map((one) => ({ ...one, port: 'Sales' })) }))

  it('is one row, with its locations and the filters that name it', () => {
    const filter = xml('Value=&quot;Orders&quot;', 'Value=&quot;Sales&quot;')
    const { changes, noise } = diffOf(files, edited(all(renamed, filter)))
    expect(lines(changes)).toEqual(['--- renamed receive-port/Sales: Orders -> Sales'])
    expect(noise).toEqual([])
  })

  it('shows a filter that still names the old one', () => {
    expect(lines(diffOf(files, edited(renamed)).changes)).toEqual([
      '--- renamed receive-port/Sales: Orders -> Sales',
      '--- changed send-port/ToFactory Filter: (BTS.MessageType exists) or (BTS.ReceivePortName == "Sales") -> (BTS.MessageType exists) or (BTS.ReceivePortName == "Orders")',
    ])
  })

  it('is told from another that is renamed too, and from one that stays', () => {
    const text = (first: string, second: string) => `<BindingInfo><ReceivePortCollection>
      ${receivePort(first, 'C:\\one')}${receivePort(second, 'C:\\two')}${receivePort('Stays', 'C:\\three')}
    </ReceivePortCollection></BindingInfo>`
    const { changes, renames } = diffOf({ 'a.xml': text('A', 'B') }, { 'a.xml': text('X', 'Y') })
    expect(lines(changes)).toEqual(['--- renamed receive-port/X: A -> X', '--- renamed receive-port/Y: B -> Y'])
    expect(renames.map(({ from, to }) => `${from} -> ${to}`)).toEqual([
      'receive-location/A/L -> receive-location/X/L',
      'receive-location/B/L -> receive-location/Y/L',
      'receive-port/A -> receive-port/X',
      'receive-port/B -> receive-port/Y',
    ])
  })

  it.each([
    ['has no location', '<ReceivePort Name="NAME" />'],
    ['has locations without an address', receivePort('NAME', '')],
  ])('is not guessed at where it %s', (_, port) => {
    const text = (name: string) =>
      `<BindingInfo><ReceivePortCollection>${port.replace('NAME', name)}</ReceivePortCollection></BindingInfo>`
    const { changes } = diffOf({ 'a.xml': text('Old') }, { 'a.xml': text('New') })
    expect(lines(changes).filter((line) => line.includes(' receive-port/'))).toEqual([
      '--- added receive-port/New: ∅ -> ∅',
      '--- removed receive-port/Old: ∅ -> ∅',
    ])
  })

  it('is followed in filters by properties that name a port, and by no other', () => {
    const filtered = (filter: string) =>
      estate((of) => ({
        ...of,
        sendPorts: [...of.sendPorts, { name: 'Z', filter }, { name: 'Unfiltered', host: 'C' }],
      }))
    const statement = (property: string, value: string) =>
      `<Statement Property="${property}" Operator="0" Value="${value}" />`
    const filter = (name: string, operation: string) =>
      filtered(
        `<Filter><Group>${statement('BTS.ReceivePortName', name)}${statement('BTS.Operation', operation)}</Group><Group>${statement('BTS.SPName', 'Other')}${statement('BTS.InboundTransportLocation', ') or (Orders and &quot;x&quot;')}</Group></Filter>`,
      )
    const kept = xml(
      'Value=&quot;Orders&quot; /&gt;&lt;/Group&gt;&lt;Group&gt;&lt;Statement Property=&quot;BTS.MessageType',
      'Value=&quot;Sales&quot; /&gt;&lt;/Group&gt;&lt;Group&gt;&lt;Statement Property=&quot;BTS.MessageType',
    )
    const { changes, noise } = diffOf(
      edited(filter('Orders', 'Orders')),
      edited(all(filter('Sales', 'Orders'), renamed, kept)),
    )
    expect(lines(changes)).toEqual(['--- renamed receive-port/Sales: Orders -> Sales'])
    expect(noise).toEqual([])
  })

  it('is followed in a filter of more than ten values', () => {
    const filter = (name: string) => {
      const others = [...Array(11).keys()].map((index) => `Value${String(index)}`)
      const groups = [...others, name].map(
        (value) => `<Group><Statement Property="BTS.ReceivePortName" Operator="0" Value="${value}" /></Group>`,
      )
      return estate((of) => ({
        ...of,
        sendPorts: [{ name: 'Z', host: 'B', filter: `<Filter>${groups.join('')}</Filter>` }],
      }))
    }
    const { changes } = diffOf(edited(filter('Orders')), edited(all(filter('Sales'), renamed)))
    expect(lines(changes)).toEqual(['--- renamed receive-port/Sales: Orders -> Sales'])
  })
})

describe('a receive location', () => {
  const [first, second] = spec.locations
  const locations = (...list: readonly (typeof first)[]): Edit =>
    estate((of) => ({ ...of, locations: list.filter((one) => one !== undefined) }))

  it('moves to another port with its name, and what else changed is told by itself', () => {
    const after = locations(first, second && { ...second, port: 'Sales', host: 'C' })
    expect(lines(diffOf(files, edited(after)).changes)).toEqual([
      '--- added receive-port/Sales: ∅ -> ∅',
      'B01 moved receive-location/Sales/FromQueue ReceiveHandler@Name: B -> C',
      '--- moved receive-location/Sales/FromQueue ReceivePort: Orders -> Sales',
    ])
  })

  it('is renamed when address and adapter stay', () => {
    const after = locations(first && { ...first, name: 'FromTheShop', enabled: false }, second)
    expect(lines(diffOf(files, edited(after)).changes)).toEqual([
      '--- renamed receive-location/Orders/FromTheShop: FromShop -> FromTheShop',
      'B04 changed receive-location/Orders/FromTheShop Enable: true -> false',
    ])
  })

  it('is renamed under another port when address and adapter stay', () => {
    const after = locations(first && { ...first, name: 'FromTheShop', port: 'Sales' }, second)
    expect(lines(diffOf(files, edited(after)).changes)).toEqual([
      '--- added receive-port/Sales: ∅ -> ∅',
      '--- renamed receive-location/Sales/FromTheShop: Orders/FromShop -> Sales/FromTheShop',
    ])
  })
})

describe('a send port', () => {
  it('is renamed when address and adapter stay', () => {
    const { changes } = ports([port('Old', 'C:\\out')], [port('New', 'C:\\out')])
    expect(lines(changes)).toEqual(['--- renamed send-port/New: Old -> New'])
  })

  it('is not guessed at where two could be meant', () => {
    const { changes } = ports([port('Old', 'C:\\out'), port('Older', 'C:\\out')], [port('New', 'C:\\out')])
    expect(lines(changes)).toEqual([
      'B08 added send-port/New: ∅ -> FILE C:\\out (host B)',
      '--- removed send-port/Old: FILE C:\\out (host B) -> ∅',
      '--- removed send-port/Older: FILE C:\\out (host B) -> ∅',
    ])
  })

  it('of a new build is the generated one of the last', () => {
    const generated = (version: string) =>
      `<BindingInfo><SendPortCollection><SendPort Name="App_${version}_Ns.Orch_Out_0123456789abcdef" IsStatic="false" /></SendPortCollection></BindingInfo>`
    const { changes } = diffOf({ 'a.xml': generated('1.0.0.0') }, { 'a.xml': generated('1.0.1.0') })
    expect(lines(changes)).toEqual([
      '--- renamed send-port/App_1.0.1.0_Ns.Orch_Out_0123456789abcdef: App_1.0.0.0_Ns.Orch_Out_0123456789abcdef -> App_1.0.1.0_Ns.Orch_Out_0123456789abcdef',
    ])
  })

  it('is followed by the groups and orchestrations that name it', () => {
    const text = (name: string) => `<BindingInfo>
      <ModuleRefCollection><ModuleRef Name="App" FullName="App, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null"><Services>
        <Service Name="App.Run"><Ports><Port Name="Out"><SendPortRef Name="${name}" /></Port></Ports></Service>
      </Services></ModuleRef></ModuleRefCollection>
      <SendPortCollection><SendPort Name="${name}" IsStatic="true"><PrimaryTransport><Address>C:\\out</Address><TransportType Name="FILE" /></PrimaryTransport></SendPort></SendPortCollection>
      <DistributionListCollection><DistributionList Name="All"><SendPorts><SendPortRef Name="${name}" /></SendPorts></DistributionList></DistributionListCollection>
    </BindingInfo>`
    const { changes } = diffOf({ 'a.xml': text('Old') }, { 'a.xml': text('New') })
    expect(lines(changes)).toEqual(['--- renamed send-port/New: Old -> New'])
  })
})

it('spells names as the after side does', () => {
  const after = edited(xml('Name="FromShop"', 'Name="FROMSHOP"'))
  const { aligned, changes, renames } = diffOf(files, after)
  expect({ changes, renames }).toEqual({ changes: [], renames: [] })
  expect([...aligned.artifacts.values()].map(({ address }) => address)).toContain('receive-location/Orders/FROMSHOP')
})

it('follows one of several versions of an orchestration side by side', () => {
  const module = (version: string) =>
    `<ModuleRef Name="App" FullName="App, Version=${version}, Culture=neutral, PublicKeyToken=null"><Services><Service Name="App.Run" /></Services></ModuleRef>`
  const text = (...versions: readonly string[]) =>
    `<BindingInfo><ModuleRefCollection>${versions.map(module).join('')}</ModuleRefCollection></BindingInfo>`
  const { changes } = diffOf({ 'a.xml': text('1.0.0.0', '1.1.0.0') }, { 'a.xml': text('1.0.0.0', '1.2.0.0') })
  expect(lines(changes)).toEqual([
    '--- renamed orchestration/App.Run (Version=1.2.0.0): App.Run (Version=1.1.0.0) -> App.Run (Version=1.2.0.0)',
    '--- changed assembly/App, Version=1.2.0.0, Culture=neutral, PublicKeyToken=null Version: 1.1.0.0 -> 1.2.0.0',
  ])
})
