import { property } from '../../assemble/settings'
import { groupAddress, keyOf } from '../../model/address'
import type { Fact } from '../../model/fact'
import type { Snapshot } from '../../model/snapshot'

/** What MSBTS_GroupSetting says. */
export function groupSetting<T>({ state }: Snapshot, path: string, read: (value: string) => T | undefined): Fact<T> {
  return property(state.artifacts.get(keyOf(groupAddress)), path, 'biztalk-group', read)
}

/** The master secret server, as the group names it. */
export function ssoServerName(snapshot: Snapshot): Fact<string> {
  return groupSetting(snapshot, 'SSOServerName', (value) => (value.trim() === '' ? undefined : value.trim()))
}

/** BizTalk Server 2020 is version 3.13. */
export function isSince2020(snapshot: Snapshot): boolean | undefined {
  return isSince(snapshot, 13)
}

/** BizTalk Server 2016 is version 3.12. */
export function isSince2016(snapshot: Snapshot): boolean | undefined {
  return isSince(snapshot, 12)
}

function isSince(snapshot: Snapshot, wanted: number): boolean | undefined {
  const major = groupSetting(snapshot, 'MajorVersion', readNumber)
  const minor = groupSetting(snapshot, 'MinorVersion', readNumber)
  if (!major.known) return undefined
  if (major.value !== 3) return major.value > 3
  return minor.known ? minor.value >= wanted : undefined
}

function readNumber(value: string): number | undefined {
  const number = Number(value)
  return value.trim() !== '' && Number.isInteger(number) ? number : undefined
}
