import { address, type Kind } from '../model/address'
import { byCodeUnit } from '../model/place'
import { notUnderstood, readEnvelope } from './binding-envelope'
import { itemSteps, schemaStep } from './binding-lists'
import { EntitySettings, type Reading } from './binding-settings'
import type { TextArtifact } from './known-entity'
import { secretSpans } from './redact'
import { childOf, childrenOf, type XmlElement } from './xml-element'

/** Reads one entity of a binding file into artifacts. */
export type ReadEntity = (element: XmlElement, reading: Reading) => readonly TextArtifact[]

export const readSendPort: ReadEntity = (element, reading) =>
  named(element, reading, 'send port', (name) => {
    const collected = new EntitySettings(reading, `send port ${name}`)
    readPort(element, collected)
    return [artifact('send-port', [name], element, collected, reading)]
  })

export const readSendPortGroup: ReadEntity = (element, reading) =>
  named(element, reading, 'send port group', (name) => {
    const collected = new EntitySettings(reading, `send port group ${name}`)
    readPort(element, collected)
    return [artifact('send-port-group', [name], element, collected, reading)]
  })

export const readReceivePort: ReadEntity = (element, reading) =>
  named(element, reading, 'receive port', (name) => {
    const collected = new EntitySettings(reading, `receive port ${name}`)
    readPort(element, collected, ['ReceiveLocations'])
    const lists = childrenOf(element, 'ReceiveLocations')
    for (const list of lists) readHolder(list, collected, 'ReceiveLocation', reading)
    const locations = lists
      .flatMap((list) => childrenOf(list, 'ReceiveLocation'))
      .flatMap((location) => readReceiveLocation(location, name, reading))
    return [artifact('receive-port', [name], element, collected, reading), ...locations]
  })

function readReceiveLocation(element: XmlElement, port: string, reading: Reading): readonly TextArtifact[] {
  return named(element, reading, `receive location of the receive port ${port}`, (name) => {
    const collected = new EntitySettings(reading, `receive location ${name}`)
    collected.readEntity(element)
    return [artifact('receive-location', [port, name], element, collected, reading)]
  })
}

export const readParty: ReadEntity = (element, reading) =>
  named(element, reading, 'party', (name) => party(element, name, reading))

/** The form since BizTalk 2010, where the name is an element. */
export const readPartners: ReadEntity = (element, reading) => {
  readEnvelope(element, reading)
  for (const other of [...element.children.values()].flat()) {
    if (other.name !== 'Partner') notUnderstood(`${element.name}/${other.name}`, other, reading)
  }
  return childrenOf(element, 'Partner').flatMap((partner) => {
    const name = childOf(partner, 'Name')?.text.trim() ?? ''
    return name === '' ? missingName(partner, reading, 'party') : party(partner, name, reading)
  })
}

function party(element: XmlElement, name: string, reading: Reading): readonly TextArtifact[] {
  const collected = new EntitySettings(reading, `party ${name}`)
  readPort(element, collected)
  return [artifact('party', [name], element, collected, reading)]
}

/** An assembly, or an application (`[Application:Orders]`), and the orchestrations in it. */
export const readModule: ReadEntity = (element, reading) => {
  const name = moduleName(element)
  if (name === '') return missingName(element, reading, 'assembly')
  const collected = new EntitySettings(reading, `assembly ${name}`)
  collected.readEntity(element, ['Services', 'TrackedSchemas'])
  readShortName(element, collected, reading)
  for (const schemas of childrenOf(element, 'TrackedSchemas')) readTrackedSchemas(schemas, collected, reading)
  const lists = childrenOf(element, 'Services')
  for (const services of lists) readHolder(services, collected, 'Service', reading)
  const orchestrations = lists
    .flatMap((services) => childrenOf(services, 'Service'))
    .flatMap((service) => readOrchestration(service, name, element, reading))
  return [artifact('assembly', [name], element, collected, reading), ...orchestrations]
}

/** An element that holds entities of their own, and hardly ever anything else. */
function readHolder(element: XmlElement, collected: EntitySettings, entity: string, reading: Reading): void {
  readEnvelope(element, reading)
  collected.readChildren(element, element.name, element, 0, [entity])
}

/** Where there is no full name, it is the name of the assembly. */
function readShortName(element: XmlElement, collected: EntitySettings, { account }: Reading): void {
  const [name, fullName = ''] = [element.attributes.get('Name'), element.attributes.get('FullName')?.trim()]
  if (name === undefined || fullName === '') return
  if (fullName.split(',', 1)[0] === name) account.ignore('ModuleRef@Name', 'It is part of FullName.')
  else collected.add('@Name', { value: name }, element)
}

/** One setting a schema: there may be thousands, and none of them says anything about an endpoint. */
function readTrackedSchemas(element: XmlElement, collected: EntitySettings, reading: Reading): void {
  const schemas = childrenOf(element, 'Schema')
  const steps = itemSteps(element.name, schemas)
  readHolder(element, collected, 'Schema', reading)
  schemas.forEach((schema, index) => {
    const step = steps[index] ?? schema.name
    const path = `${element.name}/${step}`
    const value = trackedSchema(schema, step === schemaStep(schema))
    if (value === undefined) collected.readElement(schema, path)
    else {
      collected.add(path, { value }, schema)
      const lists = childrenOf(schema, 'TrackedPropertyNames').filter(({ children }) => children.size === 0)
      reading.account.ignore('empty TrackedPropertyNames', 'It lists nothing.', lists.length)
    }
  })
}

/** Undefined where there is more than a list can say. `named`: the path already says its two names. */
function trackedSchema({ attributes, children, text }: XmlElement, named: boolean): readonly string[] | undefined {
  const below = [...children.values()].flat()
  const properties = below.flatMap((list) => [...list.children.values()].flat())
  const plain =
    below.length <= 1 &&
    below.every((list) => list.name === 'TrackedPropertyNames' && list.attributes.size === 0) &&
    properties.every((one) => one.name === 'TrackedPropertyName' && one.attributes.size + one.children.size === 0) &&
    [text, ...below.map((list) => list.text)].every((one) => one.trim() === '')
  const facts = [...attributes].filter(([name]) => !named || (name !== 'FullName' && name !== 'RootName'))
  const said = [...facts.map(([name, value]) => `${name}=${value}`)]
  const tracked = properties.map((one) => `TrackedPropertyName=${one.text}`)
  const isPlain = plain && [...said, ...tracked].every((one) => secretSpans(one).length === 0)
  return isPlain ? [...said, ...tracked].sort(byCodeUnit) : undefined
}

function moduleName({ attributes }: XmlElement): string {
  const fullName = attributes.get('FullName')?.trim() ?? ''
  if (fullName !== '') return fullName
  const name = attributes.get('Name')?.trim() ?? ''
  const version = attributes.get('Version')?.trim() ?? ''
  return name === '' || version === '' ? name : `${name}, Version=${version}`
}

function readOrchestration(
  element: XmlElement,
  assembly: string,
  module: XmlElement,
  reading: Reading,
): readonly TextArtifact[] {
  return named(element, reading, `orchestration of the assembly ${assembly}`, (name) => {
    const collected = new EntitySettings(reading, `orchestration ${name}`)
    collected.add('Assembly', { value: assembly }, module)
    collected.readEntity(element)
    return [artifact('orchestration', [name], element, collected, reading)]
  })
}

const listChildren = ['Transforms', 'InboundTransforms', 'OutboundTransforms', 'SendPorts', 'Filter']

function readPort(element: XmlElement, collected: EntitySettings, elsewhere: readonly string[] = []): void {
  const repeated = listChildren.filter((name) => childrenOf(element, name).length > 1)
  collected.readEntity(element, [...elsewhere, ...listChildren.filter((name) => !repeated.includes(name))])
  for (const name of listChildren) {
    const list = repeated.includes(name) ? undefined : childOf(element, name)
    if (list === undefined) continue
    if (name === 'Filter') collected.readFilter(list)
    else if (name === 'SendPorts') collected.readList(list, name, nameOfReference)
    else collected.readList(list, name, nameOfMap)
  }
}

function nameOfReference({ name, attributes }: XmlElement): string | undefined {
  return name === 'SendPortRef' && attributes.size === 1 ? attributes.get('Name') : undefined
}

function nameOfMap({ name, attributes }: XmlElement): string | undefined {
  const [full, short] = [attributes.get('AssemblyQualifiedName'), attributes.get('FullName')]
  const plain = attributes.size === [full, short].filter((one) => one !== undefined).length
  const partOfName = full === undefined || short === undefined || full.split(',', 1)[0] === short
  return name === 'Transform' && plain && partOfName ? (full ?? short) : undefined
}

function named(
  element: XmlElement,
  reading: Reading,
  what: string,
  read: (name: string) => readonly TextArtifact[],
): readonly TextArtifact[] {
  const name = element.attributes.get('Name') ?? ''
  return name.trim() === '' ? missingName(element, reading, what) : read(name)
}

function missingName(
  { name, line }: XmlElement,
  { account, issues, incomplete }: Reading,
  what: string,
): readonly TextArtifact[] {
  incomplete.add(line)
  account.notUnderstood(`${name} without Name`, line)
  const message = `A ${what} has no name, so it could not be read. Export the application again, or give it its name.`
  issues.push({ code: 'missing-name', message: message.replace('A orchestration', 'An orchestration'), line })
  return []
}

function artifact(
  kind: Exclude<Kind, 'group'>,
  names: readonly string[],
  { line, column }: XmlElement,
  collected: EntitySettings,
  { file }: Reading,
): TextArtifact {
  return {
    kind,
    address: address(kind, ...names),
    name: names.at(-1) ?? '',
    settings: collected.placed(line),
    file,
    line,
    column,
  }
}
