import type { Issue } from '../model/issue'
import type { ListingName } from '../model/part'
import type { Account } from './account'
import { clearSecrets } from './clear-secrets'
import { recogniseRows } from './collection-recognise'
import type { JsonObject } from './json'
import { textOf } from './json-values'
import { classOf, meaningOf } from './powershell-class'

/** The collection script asks for these only, so more of them in one export than in the other would look like a change. */
const parameters: ReadonlySet<string> = new Set(
  'servicename usenetworkname name dnsname address sharepath scriptfilepath'.split(' '),
)
const services = /^(BTSSvc\$.*|ENTSSO|MSMQ|MSMQTriggers|MSDTC|ClusSvc|W3SVC)$/i

export function isAskedParameter(name: string): boolean {
  return parameters.has(name.toLowerCase())
}

/** What a generic application starts is asked for where that is MQSAgent; all other command lines may have anything in them. */
function startsMqsAgent(row: JsonObject): boolean {
  return /^commandline$/i.test(textOf(row, 'Name')) && /mqsagent/i.test(textOf(row, 'Value'))
}

interface Reading {
  readonly account: Account
  readonly issues: Issue[]
}

/** Raw exports list every parameter and every service; those that no rule asks about are left out. */
export function isAsked(listing: ListingName, row: JsonObject, reading: Reading): boolean {
  const left = leftOut(listing, row)
  if (left === undefined) return true
  reading.account.ignore(left.what, left.why)
  reportSecrets(row, reading)
  return false
}

/** Of what is not used, a secret in clear text is said all the same. */
export function reportSecrets(row: JsonObject, { issues }: Reading): void {
  const message =
    'An entry that was not used has a secret in clear text. Change that secret, and take it out of the export.'
  for (const line of secretsIn(row)) issues.push({ code: 'secret-in-clear', message, line })
}

function leftOut(listing: ListingName, row: JsonObject): { readonly what: string; readonly why: string } | undefined {
  if (listing === 'services') return row.members.has('SystemName') ? leftOutService(row) : undefined
  if (listing !== 'cluster-resource-parameters') return undefined
  if (!isOfResource(row))
    return { what: 'parameters of groups and of the cluster', why: 'Rules ask about parameters of resources only.' }
  const name = textOf(row, 'Name')
  if (name === '' || isAskedParameter(name) || startsMqsAgent(row)) return undefined
  return {
    what: 'other parameters',
    why: 'No rule asks about these parameters, and the collection script leaves them out.',
  }
}

function leftOutService(row: JsonObject): { readonly what: string; readonly why: string } | undefined {
  if (services.test(textOf(row, 'Name'))) return undefined
  return { what: 'other services', why: 'No rule asks about these services.' }
}

function isOfResource({ members }: JsonObject): boolean {
  const about = members.get('ClusterObject')
  if (about?.kind !== 'object') return true
  const meaning = meaningOf(classOf(about) ?? '') ?? recogniseRows([about], '')
  return meaning === undefined || meaning === 'cluster-resources'
}

/** A parameter has its name and its value in two properties. */
function secretsIn(row: JsonObject): readonly number[] {
  const name = textOf(row, 'Name')
  const seen = new Set<unknown>()
  const lines = [...row.members].flatMap(([property, node]) =>
    clearSecrets(property === 'Value' ? name : property, node, seen),
  )
  return [...new Set(lines)].sort((a, b) => a - b)
}
