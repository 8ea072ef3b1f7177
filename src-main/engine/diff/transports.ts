import type { Kind } from '../model/address'
import type { Artifact } from '../model/artifact'
import type { Delta, Pair } from './pair'
import { count, perPair, rowOf, type Row, type Step } from './row'
import { isUnder } from './undo'
import { isEmpty, textOf } from './value'

/** Where a transport's parts stand below its artifact. */
interface Transport {
  readonly type: string
  readonly data: string
  readonly address: string
  readonly handler: string
}

const receive: readonly Transport[] = [
  {
    type: 'ReceiveLocationTransportType',
    data: 'ReceiveLocationTransportTypeData',
    address: 'Address',
    handler: 'ReceiveHandler',
  },
]
const send: readonly Transport[] = ['PrimaryTransport', 'SecondaryTransport'].map((under) => ({
  type: `${under}/TransportType`,
  data: `${under}/TransportTypeData`,
  address: `${under}/Address`,
  handler: `${under}/SendHandler`,
}))

export function transportsOf(kind: Kind): readonly Transport[] {
  return kind === 'receive-location' ? receive : kind === 'send-port' ? send : []
}

/** Every export carries an empty backup transport; it is one only with an address and a type. */
export function hasBackup({ settings }: Artifact): boolean {
  return ['Address', 'TransportType@Name'].every((path) => !isEmpty(settings.get(`SecondaryTransport/${path}`)))
}

/** A backup transport that comes or goes is one row, whatever it consists of. */
export const backups: Step = perPair((deltas, pair) => {
  const folded = deltas.filter(({ path }) => isUnder(path, 'SecondaryTransport'))
  const main = folded.find(({ path }) => path === 'SecondaryTransport/Address') ?? folded[0]
  if (main === undefined || hasBackup(pair.before) === hasBackup(pair.after)) return { rows: [], rest: deltas }
  const row = rowOf(main, {
    code: hasBackup(pair.after) ? 'B11' : undefined,
    property: 'SecondaryTransport',
    before: backupText(pair.before),
    after: backupText(pair.after),
    note: `Its ${count(folded.length, 'setting')} are not listed on their own.`,
    folded: folded.filter((delta) => delta !== main),
    undo: [{ address: pair.address, path: 'SecondaryTransport' }],
  })
  return { rows: [row], rest: deltas.filter((delta) => !folded.includes(delta)) }
})

function backupText(artifact: Artifact): string | undefined {
  if (!hasBackup(artifact)) return undefined
  const [type, address, host] = ['TransportType@Name', 'Address', 'SendHandler@Name'].map((path) =>
    textOf(artifact.settings.get(`SecondaryTransport/${path}`)),
  )
  return [type, address, host && `(host ${host})`].filter(Boolean).join(' ')
}

/** Another adapter brings another configuration with it: one row for both. */
export const swaps: Step = perPair((deltas, pair) => {
  const rows: Row[] = []
  let rest = deltas
  for (const transport of transportsOf(pair.kind)) {
    const main = swapOf(rest, transport)
    if (main === undefined) continue
    const folded = rest.filter((delta) => delta !== main && isUnder(delta.path, transport.data))
    rows.push(
      rowOf(main, {
        code: 'B05',
        note:
          folded.length > 0
            ? `The adapter's configuration changed with it in ${count(folded.length, 'setting')}.`
            : undefined,
        folded,
        undo: [transport.type, transport.data, `${transport.handler}/TransportType`].map((path) => ({
          address: pair.address,
          path,
        })),
      }),
    )
    rest = rest.filter((delta) => delta !== main && !folded.includes(delta))
  }
  return { rows, rest }
})

/** The adapter's name, or for WCF-Custom the binding that makes it what it is. */
function swapOf(deltas: readonly Delta[], { type, data }: Transport): Delta | undefined {
  return (
    deltas.find(({ path }) => path === `${type}@Name`) ??
    deltas.find(({ pair, path }) => isUnder(path, data) && path.endsWith('/BindingType') && isCustom(pair, type))
  )
}

function isCustom({ after }: Pair, type: string): boolean {
  return /^wcf-custom(isolated)?$/i.test(textOf(after.settings.get(`${type}@Name`)))
}

/** Adapters repeat the address, whole or in parts, in their configuration. */
export const addresses: Step = perPair((deltas, pair) => {
  const rows: Row[] = []
  let rest = deltas
  for (const transport of transportsOf(pair.kind)) {
    const main = rest.find(({ path }) => path === transport.address)
    if (main === undefined) continue
    const folded = rest.filter((delta) => isUnder(delta.path, transport.data) && isCopy(delta, main))
    const names = folded.map(({ path }) => lastName(path)).join(', ')
    rows.push(
      rowOf(main, {
        code: 'B06',
        note: folded.length > 0 ? `The adapter's configuration repeats it and changed with it: ${names}.` : undefined,
        folded,
      }),
    )
    rest = rest.filter((delta) => delta !== main && !folded.includes(delta))
  }
  return { rows, rest }
})

function isCopy(delta: Delta, address: Delta): boolean {
  return (
    isAddressPart(delta.path) &&
    repeats(textOf(delta.before), textOf(address.before)) &&
    repeats(textOf(delta.after), textOf(address.after))
  )
}

function repeats(copy: string, address: string): boolean {
  const [a, b] = [copy.toLowerCase(), address.toLowerCase()]
  return a === '' || b === '' ? a === b : a.includes(b) || b.includes(a)
}

/** Properties that say where messages come from or go to, by the last name of their path. */
export function isAddressPart(path: string): boolean {
  return addressParts.has(lastName(path).toLowerCase())
}

const addressParts: ReadonlySet<string> = new Set([
  'uri',
  'url',
  'queue',
  'queuedetails',
  'address',
  'serveraddress',
  'server',
  'serverport',
  'port',
  'mailserver',
  'targetfolder',
  'folderpath',
  'filepath',
  'filename',
  'filemask',
  'targetfilename',
  'siteurl',
  'wsslocation',
])

function lastName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('@')) + 1)
}
