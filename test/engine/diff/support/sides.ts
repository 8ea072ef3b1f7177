import { assemble } from '../../../../src-main/engine/assemble/assemble'
import type { Change, Difference } from '../../../../src-main/engine/diff/change'
import { compare } from '../../../../src-main/engine/diff/compare'
import { importFile } from '../../../../src-main/engine/import'
import type { Side } from '../../../../src-main/engine/model/place'
import type { State } from '../../../../src-main/engine/model/state'
import { filesOf, standard, type EstateSpec } from '../../../support/estate'
import { source, tools } from '../../../support/judge'

/** The texts of one side, by file name. */
export type Files = Readonly<Record<string, string>>

/** Everything that the cases bind, so that a case about bindings has no handlers in its changes. */
const handlers = ['FTP/B', 'FILE/B', 'WCF-Custom/B', 'FILE/C', 'FTP/C', 'SFTP/B']

/** The standard estate with something of every kind of artifact bound to its hosts. */
export const spec: EstateSpec = {
  ...standard,
  locations: [
    {
      name: 'FromShop',
      port: 'Orders',
      adapter: 'FTP',
      host: 'B',
      address: 'ftp://shop.example:21/out/*.xml',
      config: { uri: 'ftp://shop.example:21/out/*.xml', serverAddress: 'shop.example', pollingInterval: '60' },
    },
    {
      name: 'FromQueue',
      port: 'Orders',
      adapter: 'WCF-Custom',
      host: 'B',
      address: 'net.tcp://n1:8080/orders',
      enabled: false,
      props: { BindingType: 'netTcpBinding', OrderedProcessing: '0' },
    },
  ],
  sendPorts: [
    {
      name: 'ToFactory',
      adapter: 'FILE',
      host: 'B',
      address: String.raw`\\files\out\%MessageID%.xml`,
      status: 2,
      config: { CopyMode: '1' },
      filter:
        '<Filter><Group><Statement Property="BTS.ReceivePortName" Operator="0" Value="Orders" /></Group><Group><Statement Property="BTS.MessageType" Operator="6" /></Group></Filter>',
    },
  ],
  orchestrations: [{ name: 'Orders.Process', host: 'B', state: 'Unenlisted' }],
  receiveHandlers: handlers,
  sendHandlers: handlers,
  group: { ...standard.group, ReceiverFaultToleranceEnabled: false },
  services: [
    { Server: 'N1', Name: 'MSMQ', State: 'Running', StartMode: 'Auto' },
    { Server: 'N1', Name: 'BTSSvc$B', State: 'Running', StartMode: 'Auto' },
    { Server: 'N2', Name: 'BTSSvc$B', State: 'Running', StartMode: 'Auto' },
  ],
}

const dynamic = `<BindingInfo><SendPortCollection><SendPort Name="Anywhere" IsStatic="false"><DynamicSendHanders>
  <SendHandler Name="SendFtp" HostTrusted="false"><TransportType Name="FTP" /></SendHandler>
</DynamicSendHanders></SendPort></SendPortCollection></BindingInfo>`

/** The standard estate of these tests as text. */
export const files: Files = {
  ...filesOf(spec),
  'dynamic.xml': dynamic,
  'cluster-group-owners.json': '[{"Group": "GA", "OwnerNodes": ["N1", "N2"]}]',
}

export function stateOf(side: Side, texts: Files): State {
  return assemble(
    side,
    Object.entries(texts).map(([file, text]) => importFile(source(side, file, text), tools)),
  ).state
}

export function diffOf(before: Files, after: Files): Difference {
  return compare(stateOf('before', before), stateOf('after', after))
}

/** `B04 changed receive-location/Orders/FromShop Enable: true -> false`, for whole-value comparisons. */
export function lines(changes: readonly Change[]): readonly string[] {
  return changes.map(({ code = '---', verb, address, property, before = '∅', after = '∅' }) => {
    const of = property === undefined ? address : `${address} ${property}`
    return `${code} ${verb} ${of}: ${before} -> ${after}`
  })
}

/** One way in which a side differs from another: first in what it is, then in what its files say. */
export interface Edit {
  readonly estate: (of: EstateSpec) => EstateSpec
  readonly texts: (texts: Files) => Files
}

/** The standard estate with an edit, as text. */
export function edited(edit: Edit): Files {
  return edit.texts({ ...files, ...filesOf(edit.estate(spec)) })
}

export function estate(change: (of: EstateSpec) => EstateSpec): Edit {
  return { estate: change, texts: (texts) => texts }
}

type Row = Readonly<Record<string, unknown>>

/** Edits the rows of one file of the collection. */
export function rows(file: string, change: (all: readonly Row[]) => readonly Row[]): Edit {
  const name = `${file}.json`
  return text(name, (of) => JSON.stringify(change(JSON.parse(of) as readonly Row[]), null, 2))
}

/** Sets properties of the rows for which the condition holds. */
export function set(file: string, of: (row: Row) => boolean, properties: Row): Edit {
  return rows(file, (list) => list.map((row) => (of(row) ? { ...row, ...properties } : row)))
}

export function named(name: string): (row: Row) => boolean {
  return ({ Name, Resource }) => (Name ?? Resource) === name
}

export function instance(host: string, server: string): (row: Row) => boolean {
  return ({ HostName, RunningServer }) => HostName === host && RunningServer === server
}

/** Replaces text of a binding file. */
export function xml(from: string, to: string, file = 'bindings.xml'): Edit {
  return text(file, (of) => of.split(from).join(to))
}

function text(file: string, change: (text: string) => string): Edit {
  return { estate: (of) => of, texts: (texts) => ({ ...texts, [file]: change(texts[file] ?? '') }) }
}

export function without(...names: readonly string[]): Edit {
  return {
    estate: (of) => of,
    texts: (texts) => Object.fromEntries(Object.entries(texts).filter(([name]) => !names.includes(name))),
  }
}

export function all(...edits: readonly Edit[]): Edit {
  return {
    estate: (of) => edits.reduce((so, edit) => edit.estate(so), of),
    texts: (texts) => edits.reduce((so, edit) => edit.texts(so), texts),
  }
}
