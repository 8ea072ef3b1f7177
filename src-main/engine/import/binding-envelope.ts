import { namespacePrefix, type Reading } from './binding-settings'
import type { XmlElement } from './xml-element'

/** What is at fault may have hidden a port, a location or an orchestration, so that the list is not complete. */
export function notUnderstood(what: string, { line }: Pick<XmlElement, 'line'>, reading: Reading): void {
  reading.incomplete.add(line)
  if (!reading.account.notUnderstood(what, line)) return
  const message = `${what} is nothing that a binding file of BizTalk has, so it was not compared. Check by hand what it is for.`
  reading.issues.push({ code: 'not-understood', message, line })
}

/** An element that only holds others, which are read elsewhere: all else about it is accounted for here. */
export function readEnvelope(element: XmlElement, reading: Reading, filled = element.children.size > 0): void {
  const { account } = reading
  for (const name of element.attributes.keys()) {
    if (name.startsWith('xmlns')) account.ignore('xmlns', namespacePrefix)
    else if (name === 'nil' || name.endsWith(':nil'))
      account.ignore('xsi:nil', 'The export says that there is no value.')
    else notUnderstood(`${element.name}@${name}`, element, reading)
  }
  if (element.text.trim() !== '') notUnderstood(`text in ${element.name}`, element, reading)
  if (!filled && element.attributes.size === 0) account.ignore(`empty ${element.name}`, 'It lists nothing.')
}
