import { groupAddress, keyOf, sameName } from '../../model/address'
import { known, unknown, type Fact } from '../../model/fact'
import type { Snapshot } from '../../model/snapshot'

/** The bits of MSBTS_AdapterSetting.Constraints that rules ask for (`rules.md` §4.2). */
export const inProcessReceive = 0x8
export const only32Bit = 0x10000

/** What the group says of an adapter by the name it has there. */
export function constraintsOf({ state }: Snapshot, adapter: string): Fact<number> {
  for (const [path, setting] of state.artifacts.get(keyOf(groupAddress))?.settings ?? []) {
    const [kind, name = '', property] = path.split('/')
    if (kind !== 'Adapter' || property !== 'Constraints' || !sameName(unescapeName(name), adapter)) continue
    const bits = Number(setting.value)
    if (Number.isInteger(bits)) return known(bits, [{ file: setting.file, line: setting.line }])
  }
  return unknown(`biztalk-adapters.json: Constraints of ${adapter}`)
}

function unescapeName(name: string): string {
  return name.replaceAll('%2F', '/').replaceAll('%25', '%')
}
