import { describe, expect, it } from 'vitest'
import type { EstateSpec } from '../../support/estate'
import { all, diffOf, edited, estate, files, lines, spec, xml, type Edit } from './support/sides'

/** The estate with a host's name replaced wherever it stands. */
const rehosted = (from: string, to: string): Edit =>
  estate((of) => {
    const name = <T extends { readonly host?: string }>(one: T): T => (one.host === from ? { ...one, host: to } : one)
    const text = JSON.stringify(of.services).replaceAll(`BTSSvc$${from}`, () => `BTSSvc$${to}`)
    const cluster = JSON.stringify(of.cluster).replaceAll(`BTSSvc$${from}`, () => `BTSSvc$${to}`)
    const handlers = (list: readonly string[] = []) => list.map((pair) => pair.replace(`/${from}`, `/${to}`))
    return {
      ...of,
      hosts: of.hosts.map((one) => (one.name === from ? { ...one, name: to } : one)),
      locations: of.locations.map(name),
      sendPorts: of.sendPorts.map(name),
      orchestrations: of.orchestrations.map(name),
      receiveHandlers: handlers(of.receiveHandlers),
      sendHandlers: handlers(of.sendHandlers),
      services: JSON.parse(text) as EstateSpec['services'],
      cluster: JSON.parse(cluster) as EstateSpec['cluster'],
    }
  })

const port = (name: string, address: string) => ({ name, address, adapter: 'FILE', host: 'B' })

/** Send ports instead of the estate's own, on both sides. */
const ports = (before: readonly EstateSpec['sendPorts'][number][], after: typeof before) =>
  diffOf(edited(estate((of) => ({ ...of, sendPorts: before }))), edited(estate((of) => ({ ...of, sendPorts: after }))))

describe('a host created anew under another name', () => {
  it('is one row where everything that named the old one names the new one', () => {
    const { changes, noise, renames } = diffOf(files, edited(rehosted('B', 'B2')))
    expect(lines(changes)).toEqual(['--- renamed host/B2: B -> B2'])
    expect(changes[0]).toMatchObject({
      note: 'Taken for a rename: of all hosts that went or came, only these two have instances on N1, N2 and no cluster group, and everything that named the old one names the new one.',
      evidence: { before: [{ file: 'biztalk-hosts.json' }], after: [{ file: 'biztalk-hosts.json' }] },
      undo: [],
    })
    expect(noise).toEqual([])
    expect(renames.map(({ from, to }) => `${from} -> ${to}`)).toEqual([
      'host-instance/B/N1 -> host-instance/B2/N1',
      'host-instance/B/N2 -> host-instance/B2/N2',
      'host/B -> host/B2',
      'receive-handler/FILE/B -> receive-handler/FILE/B2',
      'receive-handler/FTP/B -> receive-handler/FTP/B2',
      'receive-handler/SFTP/B -> receive-handler/SFTP/B2',
      'receive-handler/WCF-Custom/B -> receive-handler/WCF-Custom/B2',
      'send-handler/FILE/B -> send-handler/FILE/B2',
      'send-handler/FTP/B -> send-handler/FTP/B2',
      'send-handler/SFTP/B -> send-handler/SFTP/B2',
      'send-handler/WCF-Custom/B -> send-handler/WCF-Custom/B2',
    ])
  })

  it('brings its cluster resource along, also where others depend on it', () => {
    const dependent = estate((of) => ({
      ...of,
      cluster: {
        ...of.cluster,
        resources: [
          ...of.cluster.resources,
          { name: 'Watch', type: 'Generic Application', group: 'GA', depends: '([BTSSvc$A]) and ([GA Name])' },
        ],
      },
    }))
    const { changes } = diffOf(edited(dependent), edited(all(dependent, rehosted('A', 'A2'))))
    expect(lines(changes)).toEqual(['--- renamed host/A2: A -> A2'])
  })

  it('is two hosts where something still names the old one', () => {
    const left = xml('<ReceiveHandler Name="B2"', '<ReceiveHandler Name="B"')
    const { changes } = diffOf(files, edited(all(rehosted('B', 'B2'), left)))
    expect(lines(changes).filter((line) => line.includes(' host/'))).toEqual([
      'T12 removed host/B: ∅ -> ∅',
      'T11 added host/B2: ∅ -> ∅',
    ])
  })

  it('is two hosts where it runs elsewhere', () => {
    const elsewhere = estate((of) => ({
      ...of,
      hosts: of.hosts.map((one) => (one.name === 'C2' ? { ...one, on: ['N2'] } : one)),
    }))
    const { changes } = diffOf(files, edited(all(rehosted('C', 'C2'), elsewhere)))
    expect(lines(changes).filter((line) => line.includes(' host/'))).toEqual([
      'T12 removed host/C: ∅ -> ∅',
      'T11 added host/C2: ∅ -> ∅',
    ])
  })

  it('is not guessed at where two hosts could be meant', () => {
    const two = estate((of) => ({ ...of, hosts: [...of.hosts, { name: 'D', on: ['N1'] }] }))
    const { changes, renames } = diffOf(edited(two), edited(all(two, rehosted('C', 'C2'), rehosted('D', 'D2'))))
    expect(renames).toEqual([])
    expect(lines(changes).filter((line) => line.includes(' host/'))).toEqual([
      'T12 removed host/C: ∅ -> ∅',
      'T11 added host/C2: ∅ -> ∅',
      'T12 removed host/D: ∅ -> ∅',
      'T11 added host/D2: ∅ -> ∅',
    ])
  })
})

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
