import { keyOf, serverKey, type Address } from '../model/address'
import { instantOf } from '../model/instant'
import type { Part } from '../model/part'
import type { Acceptance } from '../rules/policy/policy'
import { atLeastAsSevere } from '../rules/rule'
import type { AcceptanceRecord, AcceptanceStatus, FindingRecord } from './record'

export interface Accepted {
  readonly findings: readonly FindingRecord[]
  readonly acceptances: readonly AcceptanceRecord[]
}

/** Marks the findings that an acceptance covers. One that covers no longer is said so, and its finding stands. */
export function accept(
  findings: readonly FindingRecord[],
  acceptances: readonly Acceptance[],
  parts: readonly Part[],
): Accepted {
  const now = newestExport(parts)
  const judged = acceptances.map((acceptance) => judgeOne(acceptance, findings, now))
  return {
    findings: findings.map((finding) => {
      const meant = judged.filter(({ finding: id }) => id === finding.id)
      const covering = meant.find(({ status }) => status === 'accepted')
      if (covering) return { ...finding, accepted: covering }
      const [open] = meant
      return open ? { ...finding, note: [finding.note, open.note].filter((text) => text).join(' ') } : finding
    }),
    acceptances: judged,
  }
}

function judgeOne(
  acceptance: Acceptance,
  findings: readonly FindingRecord[],
  now: Newest | undefined,
): AcceptanceRecord {
  const finding = findings.find(
    ({ rule, subject, state }) =>
      rule === acceptance.rule && keyOf(subject as Address) === keyOf(acceptance.subject) && state !== 'resolved',
  )
  const say = (status: AcceptanceStatus, note: string): AcceptanceRecord => ({
    ...acceptance,
    status,
    note,
    ...(finding ? { finding: finding.id } : {}),
  })
  if (finding === undefined)
    return say('unused', 'There is no such finding, or it is resolved: this entry can be removed.')
  const beyond = beyondOf(acceptance, finding)
  if (beyond !== undefined)
    return say('reopened', `The risk was accepted by ${acceptance.acceptedBy}, but ${beyond}: it is open again.`)
  if (now === undefined) {
    return say(
      'undated',
      `The risk was accepted until ${acceptance.expires}, but no export of the after side says when it was made: the acceptance does not count.`,
    )
  }
  if (now.seconds > endOf(acceptance.expires)) {
    return say(
      'expired',
      `The acceptance by ${acceptance.acceptedBy} ended on ${acceptance.expires}, before the exports of ${now.at}: the risk is open again.`,
    )
  }
  return say(
    'accepted',
    `Accepted by ${acceptance.acceptedBy} on ${acceptance.acceptedAt} until ${acceptance.expires}.`,
  )
}

/** What the finding hits beyond what was accepted. */
function beyondOf({ artifacts, servers, severity }: Acceptance, finding: FindingRecord): string | undefined {
  if (severity !== undefined && !atLeastAsSevere(severity, finding.severity)) {
    return `the finding is ${finding.severity} now and ${severity} was accepted`
  }
  const known = new Set(artifacts?.map(keyOf))
  const others = artifacts ? finding.artifacts.filter((address) => !known.has(keyOf(address as Address))) : []
  if (others.length > 0) return `the finding hits ${others.join(', ')}, too`
  const names = new Set(servers?.map(serverKey))
  const more = servers ? finding.servers.filter((name) => !names.has(serverKey(name))) : []
  return more.length > 0 ? `the finding hits ${more.join(', ')}, too` : undefined
}

interface Newest {
  readonly at: string
  readonly seconds: number
}

/** There is no clock: what counts as now is when the newest export of the after side was made. */
function newestExport(parts: readonly Part[]): Newest | undefined {
  return parts
    .filter(({ side }) => side === 'after')
    .flatMap(({ exported }) => {
      const seconds = instantOf(exported?.at ?? '')
      return seconds === undefined ? [] : [{ at: exported?.at ?? '', seconds }]
    })
    .sort((a, b) => b.seconds - a.seconds)[0]
}

function endOf(day: string): number {
  return instantOf(`${day}T23:59:59Z`) ?? 0
}
