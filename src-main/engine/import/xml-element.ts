/** An element with its place. Children keep their order within one name; nested XML is still text here. */
export interface XmlElement {
  readonly name: string
  readonly line: number
  readonly column: number
  readonly attributes: ReadonlyMap<string, string>
  readonly children: ReadonlyMap<string, readonly XmlElement[]>
  readonly text: string
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.get(name) ?? []
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.get(name)?.[0]
}
