import { cabinet, type CabinetFile } from './cabinet'

const sector = 512
const end = 0xfffffffe
const free = 0xffffffff
const packageClass = '84100c0000000000c000000000000046'

export interface Resource {
  readonly type: string
  readonly luid: string
  readonly environment?: string
  readonly files: readonly CabinetFile[]
}

/** A package as BizTalk exports it: its cabinet holds the definition and one more cabinet for each resource. */
export function applicationMsi(application: string, resources: readonly Resource[]): Buffer {
  const files = [
    { name: '_ADF', content: definition(application, resources) },
    ...resources.map((resource, at) => ({ name: `_ITEM${String(at)}`, content: cabinet(resource.files) })),
  ]
  return compoundFile([{ name: 'media', content: cabinet(files, 'none') }], packageClass)
}

export function definition(application: string, resources: readonly Resource[]): string {
  const list = resources.map(({ type, luid, environment }, at) => {
    const target = environment === undefined ? '' : `<Property Name="TargetEnvironment" Value="${environment}" />`
    const properties = `<Property Name="ShortCabinetName" Value="ITEM~${String(at)}.CAB" />${target}`
    return `<Resource Type="System.BizTalk:${type}" Luid="${luid}"><Properties>${properties}</Properties></Resource>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<ApplicationDefinition xmlns="http://Microsoft.BizTalk.ApplicationDeployment/ApplicationDefinition.xsd">
<Properties><Property Name="DisplayName" Value="${application}" /></Properties>
<Resources>${list.join('\n')}</Resources>
</ApplicationDefinition>`
}

/** A compound file of Windows with sectors of 512 bytes; streams below 4096 bytes lie in the small ones. */
export function compoundFile(streams: readonly CabinetFile[], classId = ''): Buffer {
  const big = streams.map(({ content }) => Buffer.from(content))
  const small = Buffer.concat(big.filter((one) => one.length < 4096).map((one) => padded(one, 64)))
  const chains: number[] = []
  const miniChains: number[] = []
  const body: Buffer[] = []
  const add = (content: Buffer): number => {
    const data = padded(content, sector)
    const start = chains.length
    chains.push(...chainOf(start, data.length / sector))
    body.push(data)
    return data.length === 0 ? end : start
  }
  const smallStart = add(small)
  const entries = streams.map(({ name }, at) => {
    const content = big[at]!
    if (content.length >= 4096) return entry(name, 2, add(content), content.length)
    const start = miniChains.length
    miniChains.push(...chainOf(start, Math.ceil(content.length / 64)))
    return entry(name, 2, start, content.length)
  })
  const directory = add(Buffer.concat([entry('Root Entry', 5, smallStart, small.length, classId), ...entries]))
  const miniTable = add(numbers(miniChains))
  const tableSectors = Math.ceil((chains.length + 20) / 128)
  const tableStart = chains.length
  for (let n = 0; n < tableSectors; n += 1) chains.push(0xfffffffd)
  const head = header(directory, miniTable, { first: tableStart, count: tableSectors })
  return Buffer.concat([head, ...body, padded(numbers(chains), sector * tableSectors)])
}

function header(directory: number, miniTable: number, table: { first: number; count: number }): Buffer {
  const bytes = Buffer.alloc(sector, 0xff)
  bytes.fill(0, 0, 76)
  bytes.write('d0cf11e0a1b11ae1', 'hex')
  bytes.writeUInt16LE(3, 26)
  bytes.writeUInt16LE(9, 30)
  bytes.writeUInt16LE(6, 32)
  bytes.writeUInt32LE(table.count, 44)
  bytes.writeUInt32LE(directory, 48)
  bytes.writeUInt32LE(4096, 56)
  bytes.writeUInt32LE(miniTable, 60)
  bytes.writeUInt32LE(end, 68)
  for (let n = 0; n < table.count; n += 1) bytes.writeUInt32LE(table.first + n, 76 + n * 4)
  return bytes
}

function entry(name: string, type: number, start: number, size: number, classId = ''): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.write(name, 'utf16le')
  bytes.writeUInt16LE((name.length + 1) * 2, 64)
  bytes.writeUInt8(type, 66)
  bytes.write(classId, 80, 'hex')
  bytes.writeUInt32LE(start, 116)
  bytes.writeUInt32LE(size, 120)
  return bytes
}

function chainOf(start: number, length: number): readonly number[] {
  return Array.from({ length }, (_, at) => (at === length - 1 ? end : start + at + 1))
}

function numbers(list: readonly number[]): Buffer {
  const bytes = Buffer.alloc(list.length * 4)
  list.forEach((number, at) => bytes.writeUInt32LE(number, at * 4))
  return bytes
}

function padded(bytes: Buffer, unit: number): Buffer {
  const length = Math.ceil(bytes.length / unit) * unit
  return Buffer.concat([bytes, Buffer.alloc(length - bytes.length, bytes.length === 0 ? 0 : free & 0xff)])
}
