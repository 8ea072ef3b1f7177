import type { Snapshot } from '../../model/snapshot'
import { all, when, type Truth } from '../../model/truth'
import { groupSetting } from './group-settings'

/** The minor numbers of BizTalk Server 3.x. */
const minorVersions = { 2016: 12, 2020: 13 } as const

/** Whether the group runs a version of BizTalk Server, or a later one. */
export function isSince(version: keyof typeof minorVersions, snapshot: Snapshot): Truth {
  const major = groupSetting(snapshot, 'MajorVersion', readNumber)
  if (major.known && major.value !== 3) return when(major, (value) => value > 3)
  const minor = groupSetting(snapshot, 'MinorVersion', readNumber)
  return all(
    when(major, () => true),
    when(minor, (value) => value >= minorVersions[version]),
  )
}

function readNumber(value: string): number | undefined {
  return /^\s*\d+\s*$/.test(value) ? Number(value) : undefined
}
