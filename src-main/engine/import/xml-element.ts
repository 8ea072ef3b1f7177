/** An element with its place. Children keep their order within one name; nested XML is still text here. */
export interface XmlElement {
  readonly name: string
  readonly line: number
  readonly column: number
  readonly attributes: ReadonlyMap<string, string>
  readonly children: ReadonlyMap<string, readonly XmlElement[]>
  readonly text: string
}

export interface XmlDocument {
  readonly root: XmlElement
  readonly elements: number
  readonly comments: number
  readonly instructions: number
}

/**
 * Called with each finished element of the second level and the name of its parent; where it answers true, the element
 * is not kept. So a large export never stands in memory as a whole.
 */
export type Take = (element: XmlElement, parent: string) => boolean

/** Where a text stands that was cut out of a document. */
export interface Where {
  readonly line: number
  readonly column: number
  /** How many elements it stands in. */
  readonly level: number
}

export const noChildren: ReadonlyMap<string, never> = new Map<string, never>()

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.get(name) ?? []
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.get(name)?.[0]
}
