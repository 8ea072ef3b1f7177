import type { Endpoint, Handler } from '../../model/snapshot'
import type { Truth } from '../../model/truth'
import { isOneOf, isSet } from './property'
import { destinationIs } from './tibco'

/**
 * How many instances of a host may serve an endpoint at once, after the adapter matrix of the catalogue (`rules.md` §1.4).
 *
 * - `single`: one active reader; cluster the host for availability.
 * - `several`: several instances are the documented way; clustering gains nothing.
 * - `load-balanced`: several instances behind a load balancer.
 * - `depends`: on a property or on the other system; a rule of its own asks.
 * - `silent`: the documentation says nothing.
 * - `unknown`: no adapter of the matrix (third-party, custom), so nothing can be said of it.
 */
export type Policy = 'single' | 'several' | 'load-balanced' | 'depends' | 'silent' | 'unknown'

export interface AdapterPolicy {
  readonly policy: Policy
  /** The rule that speaks of one unclustered instance; where there is none, HA-HOST-001 does. */
  readonly singleInstanceRule?: string
  /** A documented reason for a clustered host (HA-CLU-007). */
  readonly clusterReason: boolean
}

export function policyOf(endpoint: Endpoint): AdapterPolicy {
  const table = endpoint.direction === 'receive' ? receive : send
  const entry = table.get(adapterKey(endpoint.adapter)) ?? table.get(adapterKey(endpoint.transport))
  if (entry === undefined) return endpoint.direction === 'send' ? several : unknownAdapter
  if (entry === loadBalanced && adapterKey(endpoint.transport) === 'wcf-custom') return listener
  return typeof entry === 'function' ? entry(endpoint) : entry
}

/** Of a handler alone, which does not tell what its locations are set to. */
export function policyOfHandler({ direction, adapter }: Handler): AdapterPolicy {
  const entry = (direction === 'receive' ? receive : send).get(adapterKey(adapter))
  if (entry === undefined) return direction === 'send' ? several : unknownAdapter
  return typeof entry === 'function' ? unknownAdapter : entry
}

export function isAdapter(endpoint: Endpoint, ...names: readonly string[]): boolean {
  return names.some((name) => adapterKey(name) === adapterKey(endpoint.adapter))
}

export function adapterKey(name: string): string {
  return name.trim().toLowerCase()
}

/** MSMQ and MQSeries can keep the order of messages, and then only one instance may run. */
export function keepsOrder(endpoint: Endpoint): Truth {
  if (isAdapter(endpoint, 'MSMQ')) return isSet(endpoint, 'serialProcessing')
  if (isAdapter(endpoint, 'MQSeries', 'MQSC'))
    return isOneOf(endpoint, 'ordered', 'no', ['yesStop', 'yesSuspend', 'yes'], ['no', 'noStop'])
  return isSet(endpoint, 'OrderedProcessing')
}

export function isOrderedReceive(endpoint: Endpoint): boolean | undefined {
  const { is } = keepsOrder(endpoint)
  return is === 'unknown' ? undefined : is === 'yes'
}

const several: AdapterPolicy = { policy: 'several', clusterReason: false }
const silent: AdapterPolicy = { policy: 'silent', clusterReason: false }
const unknownAdapter: AdapterPolicy = { policy: 'unknown', clusterReason: false }
const loadBalanced: AdapterPolicy = { policy: 'load-balanced', singleInstanceRule: 'HA-ISO-001', clusterReason: false }
const listener: AdapterPolicy = { policy: 'load-balanced', singleInstanceRule: 'HA-WCF-001', clusterReason: true }

const depends: AdapterPolicy = { policy: 'depends', clusterReason: true }
/** Several instances share the messages; who wants them in one order may still cluster the host. */
const maybeOrdered: AdapterPolicy = { policy: 'several', clusterReason: true }

function single(rule: string): AdapterPolicy {
  return { policy: 'single', singleInstanceRule: rule, clusterReason: true }
}

function mqseries(endpoint: Endpoint): AdapterPolicy {
  return isOrderedReceive(endpoint) === true
    ? single('HA-MQS-002')
    : { policy: 'several', singleInstanceRule: 'HA-MQS-003', clusterReason: isOrderedReceive(endpoint) === undefined }
}

function mqsc(endpoint: Endpoint): AdapterPolicy {
  return isOrderedReceive(endpoint) === false ? maybeOrdered : depends
}

function tibcoEms(endpoint: Endpoint): AdapterPolicy {
  return destinationIs('queue', endpoint).is === 'yes' ? maybeOrdered : depends
}

type Entry = AdapterPolicy | ((endpoint: Endpoint) => AdapterPolicy)

const receive: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ['ftp', single('HA-FTP-002')],
  ['sftp', single('HA-SFTP-002')],
  ['msmq', single('HA-MSMQ-001')],
  ['pop3', { policy: 'depends', singleInstanceRule: 'HA-POP3-003', clusterReason: true }],
  ['mqseries', mqseries],
  ['mqsc', mqsc],
  ['file', several],
  ['http', loadBalanced],
  ['soap', loadBalanced],
  ['wcf-basichttp', loadBalanced],
  ['wcf-basichttprelay', listener],
  ['wcf-wshttp', loadBalanced],
  ['wcf-webhttp', loadBalanced],
  ['wcf-customisolated', loadBalanced],
  ['wcf-nettcp', listener],
  ['wcf-nettcprelay', listener],
  ['wcf-custom', listener],
  ['wcf-netnamedpipe', { policy: 'depends', clusterReason: false }],
  ['wcf-netmsmq', single('HA-NMQ-001')],
  ['sql', depends],
  ['wcf-sql', depends],
  ['wcf-oracledb', depends],
  ['wcf-oracleebs', depends],
  ['wcf-sap', single('HA-SAP-001')],
  ['wcf-siebel', silent],
  ['windows sharepoint services', several],
  ['azureblobstorage', several],
  ['sb-messaging', { policy: 'silent', clusterReason: false }],
  ['eventhub', silent],
  ['db2', silent],
  ['hostfiles', silent],
  ['host files', silent],
  ['office365 outlook email', silent],
  ['office 365 outlook email', silent],
  ['office365 outlook calendar', silent],
  ['office 365 outlook calendar', silent],
  ['schedule', silent],
  ['mllp', { policy: 'depends', singleInstanceRule: 'HA-MLLP-003', clusterReason: true }],
  ['tibco ems', tibcoEms],
  ['tibco enterprise message service', tibcoEms],
  ['tibco rendezvous', depends],
])

/** Calls of one transaction or session may need one instance, which only a person can tell (HA-SAP-003, HA-JDE-001). */
const oneSession: AdapterPolicy = { policy: 'several', clusterReason: true }

/** All sends are spread over several instances, but for MSMQ, whose outgoing queue is on the sending server. */
const send: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ['msmq', single('HA-MSMQ-004')],
  ['wcf-sap', oneSession],
  ['jde_oneworld', oneSession],
  ['jd edwards oneworld', oneSession],
  ['jd edwards enterpriseone', oneSession],
])
