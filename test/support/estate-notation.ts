import { host as hostChange, resource as resourceChange, withoutHosts, withoutResources } from './changes'
import type { EstateSpec, HostSpec, LocationSpec, OrchestrationSpec, ResourceSpec, SendPortSpec } from './estate'
import { listOf, optionsOf, said, stringsOf, valuesOf, wordsOf, type Options } from './notation-words'

/**
 * One line of the estate notation, as help pages and the tables in test/estates write it: `host B on N1 and N2`,
 * `receive FromShop by FTP in B`. The forms are listed in test/estates/README.md.
 */
export function applyLine(spec: EstateSpec, line: string): EstateSpec {
  const words = wordsOf(line)
  const form = forms.find(([head]) => head.every((word, index) => words[index] === word))
  if (!form) throw new Error(`The estate notation has no form for this line: ${line}`)
  const [head, apply] = form
  return apply(spec, words.slice(head.length))
}

type Form = readonly [head: readonly string[], apply: (spec: EstateSpec, words: readonly string[]) => EstateSpec]

const forms: readonly Form[] = [
  [['no', 'host'], (spec, names) => withoutHosts(...names)(spec)],
  [['no', 'resource'], (spec, names) => withoutResources(...names)(spec)],
  [['no', 'receive', 'handler'], (spec, [pair]) => ({ ...spec, receiveHandlers: less(receivePairs(spec), pair) })],
  [['no', 'send', 'handler'], (spec, [pair]) => ({ ...spec, sendHandlers: less(sendPairs(spec), pair) })],
  [['no', 'receive'], (spec, [name]) => ({ ...spec, locations: spec.locations.filter((one) => one.name !== name) })],
  [['no', 'send'], (spec, [name]) => ({ ...spec, sendPorts: spec.sendPorts.filter((one) => one.name !== name) })],
  [['host'], host],
  [['instance'], instance],
  [['receive'], receive],
  [['send'], send],
  [['backup'], backup],
  [['orchestration'], orchestration],
  [['resource'], resource],
  [['cluster', 'group'], (spec, names) => cluster(spec, { groups: [...spec.cluster.groups, ...names] })],
  [['nodes'], (spec, words) => cluster(spec, { nodes: listOf(words) })],
  [['servers'], (spec, words) => ({ ...spec, servers: listOf(words) })],
  [['setting'], (spec, words) => ({ ...spec, group: { ...spec.group, ...valuesOf(words) } })],
  [['message', 'boxes'], (spec, words) => ({ ...spec, messageBoxes: listOf(words) })],
  [['adapter'], (spec, [name = '', bits]) => ({ ...spec, adapters: { ...spec.adapters, [name]: Number(bits) } })],
  [['service'], (spec, words) => ({ ...spec, services: [...spec.services, valuesOf(words)] })],
  [['default', 'sender'], (spec, pairs) => ({ ...spec, defaultSendHandlers: pairs })],
  [['handlers'], (spec, pairs) => ({ ...spec, sendHandlers: [...sendPairs(spec), ...pairs] })],
  [['unmapped'], (spec, pairs) => ({ ...spec, unmapped: pairs })],
]

function host(spec: EstateSpec, [name = '', ...words]: readonly string[]): EstateSpec {
  const options = optionsOf(words, ['on', 'clustered in'], ['isolated', 'tracking', '64-bit', 'unclustered'])
  const row = valuesOf(options.rest)
  const change: Partial<HostSpec> = {
    ...said(options.flags.has('isolated'), { isolated: true }),
    ...said(options.flags.has('tracking'), { tracking: true }),
    ...said(options.flags.has('64-bit'), { only32Bit: false }),
    ...said(options.flags.has('unclustered'), { group: '' }),
    ...given(options, 'clustered in', ([group = '']) => ({ group })),
    ...given(options, 'on', (on) => ({ on: listOf(on).filter((server) => server !== 'none') })),
    ...said(Object.keys(row).length > 0, { row: { ...spec.hosts.find((one) => one.name === name)?.row, ...row } }),
  }
  return hostChange(name, change)(spec)
}

function instance(spec: EstateSpec, [pair = '', ...words]: readonly string[]): EstateSpec {
  const [name = '', server = ''] = pair.split('/')
  const had = spec.hosts.find((one) => one.name === name)?.instances
  return hostChange(name, { instances: { ...had, [server]: { ...had?.[server], ...valuesOf(words) } } })(spec)
}

function receive(spec: EstateSpec, [name = '', ...words]: readonly string[]): EstateSpec {
  const options = optionsOf(words, ['by', 'in', 'at', 'port', 'pipeline', 'application'], ['disabled', 'enabled'])
  const had = spec.locations.find((one) => one.name === name)
  const adapter = options.values.get('by')?.[0] ?? had?.adapter ?? ''
  const { schedule, own } = scheduleOf(stringsOf(options.rest))
  const now: LocationSpec = {
    ...(had ?? { host: '' }),
    ...{ name, adapter },
    ...given(options, 'in', ([value = '']) => ({ host: value })),
    ...given(options, 'at', ([address = '']) => ({ address })),
    ...given(options, 'port', ([port = '']) => ({ port })),
    ...given(options, 'pipeline', ([pipeline = '']) => ({ pipeline })),
    ...given(options, 'application', ([application = '']) => ({ application })),
    ...said(options.flags.has('disabled'), { enabled: false }),
    ...said(options.flags.has('enabled'), { enabled: true }),
    ...said(Object.keys(schedule).length > 0, { schedule }),
    ...properties(adapter, { ...queueOf(adapter, options), ...own }, had),
  }
  return { ...spec, locations: replaced(spec.locations, now) }
}

function send(spec: EstateSpec, [name = '', ...words]: readonly string[]): EstateSpec {
  const options = optionsOf(words, ['by', 'in', 'at', 'filter'], ['ordered', 'unordered', 'dynamic', 'stopped'])
  const had = spec.sendPorts.find((one) => one.name === name)
  const config = { ...queueOf(options.values.get('by')?.[0] ?? had?.adapter, options), ...stringsOf(options.rest) }
  const now: SendPortSpec = {
    status: 3,
    ...had,
    name,
    ...given(options, 'by', ([adapter = '']) => ({ adapter })),
    ...given(options, 'in', ([value = '']) => ({ host: value })),
    ...given(options, 'at', ([address = '']) => ({ address })),
    ...given(options, 'filter', ([filter = '']) => ({ filter })),
    ...said(options.flags.has('ordered'), { ordered: true }),
    ...said(options.flags.has('unordered'), { ordered: false }),
    ...said(options.flags.has('dynamic'), { dynamic: true }),
    ...said(options.flags.has('stopped'), { status: 2 }),
    ...said(Object.keys(config).length > 0, { config: { ...had?.config, ...config } }),
  }
  return { ...spec, sendPorts: replaced(spec.sendPorts, now) }
}

function backup(spec: EstateSpec, [name = '', ...words]: readonly string[]): EstateSpec {
  const options = optionsOf(words, ['by', 'in', 'at'], [])
  const one = (key: string): string => options.values.get(key)?.[0] ?? ''
  const config = { ...queueOf(one('by'), options), ...stringsOf(options.rest) }
  const secondary = { adapter: one('by'), host: one('in'), address: one('at'), config }
  return { ...spec, sendPorts: spec.sendPorts.map((port) => (port.name === name ? { ...port, secondary } : port)) }
}

function orchestration(spec: EstateSpec, [name = '', ...words]: readonly string[]): EstateSpec {
  const options = optionsOf(words, ['in', 'from', 'to'], ['unenlisted'])
  const now: OrchestrationSpec = {
    name,
    ...given(options, 'in', ([value = '']) => ({ host: value })),
    ...given(options, 'from', (from) => ({ from: listOf(from) })),
    ...given(options, 'to', (to) => ({ to: listOf(to) })),
    ...said(options.flags.has('unenlisted'), { state: 'Unenlisted' }),
  }
  return { ...spec, orchestrations: replaced(spec.orchestrations, now) }
}

function resource(spec: EstateSpec, [name = '', ...words]: readonly string[]): EstateSpec {
  const options = optionsOf(words, ['is', 'in', 'depends on', 'owned by', 'service', 'disk', 'state', 'row'], ['alone'])
  const parameters = valuesOf(options.rest) as ResourceSpec['parameters']
  const had = spec.cluster.resources.find((one) => one.name === name)?.parameters
  const change: Partial<ResourceSpec> = {
    ...given(options, 'is', (type) => ({ type: type.join(' ') })),
    ...given(options, 'in', ([group = '']) => ({ group })),
    ...given(options, 'depends on', (expression) => ({ depends: expressionOf(expression) })),
    ...said(options.flags.has('alone'), { depends: '' }),
    ...given(options, 'owned by', (owners) => ({ owners: listOf(owners) })),
    ...given(options, 'service', ([service = '']) => ({ service })),
    ...given(options, 'state', ([state = '']) => ({ state })),
    ...given(options, 'disk', ([path = '']) => ({ partitions: [path] })),
    ...given(options, 'row', (values) => ({ row: valuesOf(values) })),
    ...said(options.rest.length > 0, { parameters: { ...had, ...parameters } }),
  }
  return resourceChange(name, change)(spec)
}

/** `"GA Name" and GAMsmq` as the cluster writes it. */
function expressionOf(words: readonly string[]): string {
  return words.map((word) => (['and', 'or', '(', ')'].includes(word) ? word : `([${word}])`)).join(' ')
}

function cluster(spec: EstateSpec, change: Partial<EstateSpec['cluster']>): EstateSpec {
  return { ...spec, cluster: { ...spec.cluster, ...change } }
}

/** Adapters of WCF, FILE and HTTP keep their properties beside each other; the others in one nested document. */
function properties(adapter: string, own: Readonly<Record<string, string>>, had: LocationSpec | undefined) {
  if (Object.keys(own).length === 0) return {}
  return /^(WCF-|FILE$|HTTP$|SOAP$|SB-)/.test(adapter)
    ? { props: { ...had?.props, ...own } }
    : { config: { ...had?.config, ...own } }
}

/** Adapters of queues name the queue once more beside the address. */
function queueOf(adapter: string | undefined, { values }: Options): Readonly<Record<string, string>> {
  const address = values.get('at')?.[0]
  if (address === undefined) return {}
  if (adapter === 'MSMQ') return { queue: address, uri: address }
  return adapter === 'MQSeries' ? { queueDetails: address.replace(/^MQS:\/\//, ''), uri: address } : {}
}

function scheduleOf(all: Readonly<Record<string, string>>) {
  const entries = Object.entries(all)
  const isSchedule = ([name]: readonly [string, string]): boolean => name.startsWith('ReceiveLocation')
  return {
    schedule: Object.fromEntries(entries.filter(isSchedule)),
    own: Object.fromEntries(entries.filter((entry) => !isSchedule(entry))),
  }
}

function receivePairs(spec: EstateSpec): readonly string[] {
  return spec.receiveHandlers ?? spec.locations.map(({ adapter, host: name }) => `${adapter}/${name}`)
}

function sendPairs({ sendHandlers, sendPorts }: EstateSpec): readonly string[] {
  return sendHandlers ?? sendPorts.flatMap(({ adapter, host: name }) => (adapter && name ? [`${adapter}/${name}`] : []))
}

function less(pairs: readonly string[], pair = ''): readonly string[] {
  return pairs.filter((one) => one !== pair)
}

function replaced<T extends { readonly name: string }>(items: readonly T[], now: T): readonly T[] {
  return items.some(({ name }) => name === now.name)
    ? items.map((item) => (item.name === now.name ? now : item))
    : [...items, now]
}

function given<T extends object>(options: Options, key: string, make: (words: readonly string[]) => T): T | object {
  const words = options.values.get(key)
  return words === undefined ? {} : make(words)
}
