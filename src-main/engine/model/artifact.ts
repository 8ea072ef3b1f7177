import type { Address, Kind } from './address'
import type { Place } from './place'

/** A value as the export holds it. `null` stands for a secret, whose text never leaves the importer. */
export type Value = string | number | boolean | null | readonly string[]

/** One property of an artifact with the line that states it. */
export interface Setting extends Place {
  readonly value: Value
  readonly secret?: Secret
}

/**
 * A secret outside of the importer: how it stands in the export, and a keyed digest that only serves to say
 * "changed" or "unchanged" within one run. The digest is never written anywhere.
 */
export interface Secret {
  readonly state: 'clear' | 'masked' | 'empty'
  readonly digest: string
}

/**
 * Anything that an export describes: a host, a receive location, a cluster resource …
 *
 * `settings` holds everything that the export says of it, by path. A binding's path is its XML path from the entity's
 * element, with `@` before an attribute and nested XML continued in place
 * (`ReceiveLocationTransportTypeData/CustomProps/AdapterConfig/Config/uri`). A platform row's path is the name of the
 * WMI or cluster property. A path that is absent from a platform row is unknown; from a binding it is the default.
 */
export interface Artifact extends Place {
  readonly kind: Kind
  readonly address: Address
  readonly name: string
  readonly settings: ReadonlyMap<string, Setting>
}
