import { pathName } from './paths'
import { childOf, type XmlElement } from './xml-element'

type Key = (item: XmlElement) => string | undefined

/** What tells the items of a list apart, also where there is but one: a second one must not change the first one's path. */
const keys: Readonly<Record<string, Key>> = {
  'Ports/Port': attribute('Name'),
  'Roles/Role': attribute('Name'),
  'EnlistedParties/EnlistedParty': attribute('Name'),
  'Mappings/Mapping': attribute('PortTypeName'),
  'Aliases/PartyAlias': attribute('Name'),
  'Stages/Stage': attribute('CategoryId'),
  'Components/Component': attribute('Name'),
  'BtsActionMapping/Operation': attribute('Name'),
  'BtsHttpUrlMapping/Operation': attribute('Name'),
  'BtsVariablePropertyMapping/Variable': attribute('Name'),
  'DynamicSendHanders/SendHandler': (handler) => childOf(handler, 'TransportType')?.attributes.get('Name'),
  'TrackedSchemas/Schema': schemaName,
}

const keysByParent = new Map<string, Map<string, Key>>()
for (const [list, key] of Object.entries(keys)) {
  const [parent = '', name = ''] = list.split('/')
  keysByParent.set(parent, (keysByParent.get(parent) ?? new Map<string, Key>()).set(name, key))
}

function schemaName({ attributes }: XmlElement): string {
  return [attributes.get('FullName'), attributes.get('RootName')].filter((name) => name !== undefined).join(';')
}

/** The step of a schema that no other schema shares its names with. */
export function schemaStep(schema: XmlElement): string {
  return `${schema.name}[${pathName(schemaName(schema))}]`
}

/** The last step of each sibling's path: `Port[Orders]`, `Address`, or `Address[2]` where nothing else tells them apart. */
export function itemSteps(parent: string, siblings: readonly XmlElement[]): readonly string[] {
  const name = siblings[0]?.name ?? ''
  const listKey = keysByParent.get(parent)?.get(name)
  if (siblings.length === 1 && listKey === undefined) return [name]
  const names = siblings.map(listKey ?? attribute('Name')).map((key) => key ?? '')
  if (new Set(names).size === names.length && !names.includes(''))
    return names.map((key) => `${name}[${pathName(key)}]`)
  return siblings.length === 1 ? [name] : siblings.map((_, index) => `${name}[${String(index + 1)}]`)
}

function attribute(name: string): Key {
  return ({ attributes }) => attributes.get(name)
}
