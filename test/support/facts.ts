import { assemble } from '../../src-main/engine/assemble/assemble'
import { snapshotOf } from '../../src-main/engine/assemble/snapshot'
import { importFile } from '../../src-main/engine/import'
import type { Fact } from '../../src-main/engine/model/fact'
import type { ReceiveLocation, Snapshot } from '../../src-main/engine/model/snapshot'
import { estateOf, type Estate } from '../../src-main/engine/rules/facts/estate'
import { filesOf, standard, type EstateSpec, type LocationSpec } from './estate'
import { source, stateOf, tools, type Options } from './judge'

export type OneLocation = Omit<LocationSpec, 'name' | 'host'>

export function snapshotWith(spec: Partial<EstateSpec>, options: Options = {}): Snapshot {
  return snapshotOf(stateOf('after', { ...standard, ...spec }, options))
}

export function estateWith(spec: Partial<EstateSpec>, options: Options = {}): Estate {
  return estateOf(snapshotWith(spec, options))
}

/** As the importers read it from bindings, which may be a template. */
export function locationWith(location: OneLocation): ReceiveLocation {
  const files = filesOf({ ...standard, locations: [{ name: 'In', host: 'B', ...location }] })
  const part = importFile(source('after', 'bindings.xml', files['bindings.xml'] ?? ''), tools)
  const [row] = snapshotOf(assemble('after', [part]).state).receiveLocations.rows
  if (row === undefined) throw new Error('The fixture has no receive location.')
  return row
}

/** Its value, or what is missing. */
export function told<T>(fact: Fact<T>): T | string {
  return fact.known ? fact.value : `unknown: ${fact.missing.join('; ')}`
}
