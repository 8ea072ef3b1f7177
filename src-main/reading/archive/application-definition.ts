import { childOf, childrenOf, type XmlElement } from '../../engine/import/xml-element'
import { XmlReader } from '../../engine/import/xml'
import { decode } from '../decode'

/** What `ApplicationDefinition.adf` of a BizTalk package says of one resource. */
export interface Resource {
  /** `System.BizTalk:BizTalkBinding` … */
  readonly type: string
  /** The resource's identity, as the folder of its files in the package spells it. */
  readonly folder: string
  /** Empty: it is applied in every environment. */
  readonly environment: string
}

export interface ApplicationDefinition {
  readonly application: string
  readonly resources: readonly Resource[]
}

/** Undefined where the bytes are no application definition. */
export function readApplicationDefinition(bytes: Uint8Array): ApplicationDefinition | undefined {
  const decoded = decode(bytes)
  if ('refused' in decoded) return undefined
  const resources: Resource[] = []
  const document = new XmlReader().readStrictly(decoded.text, (element, parent) => {
    const isResource = parent === 'Resources' && element.name === 'Resource'
    if (isResource) resources.push(resourceOf(element))
    return isResource
  })
  if (!document.ok || document.root.name !== 'ApplicationDefinition') return undefined
  const properties = childOf(document.root, 'Properties')
  return { application: properties ? propertyOf(properties, 'DisplayName') : '', resources }
}

function resourceOf(element: XmlElement): Resource {
  const properties = childOf(element, 'Properties')
  return {
    type: element.attributes.get('Type') ?? '',
    folder: (element.attributes.get('Luid') ?? '').replaceAll(/[/\\:]/g, '-'),
    environment: properties ? propertyOf(properties, 'TargetEnvironment').trim() : '',
  }
}

function propertyOf(properties: XmlElement, name: string): string {
  const wanted = childrenOf(properties, 'Property').find(
    ({ attributes }) => attributes.get('Name')?.toLowerCase() === name.toLowerCase(),
  )
  return wanted?.attributes.get('Value') ?? ''
}
