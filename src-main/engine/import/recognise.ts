import type { Issue } from '../model/issue'
import type { FileKind } from '../model/part'
import { textFormatOf } from './text-format'
import { XmlReader } from './xml'

export type Recognised =
  | { readonly as: 'bindings' }
  | { readonly as: 'json' }
  | { readonly as: 'clixml' }
  | { readonly as: 'settings' }
  | { readonly as: 'csv' }
  | { readonly as: 'console' }
  | { readonly as: 'refused'; readonly kind: FileKind; readonly issue: Issue }

/** What a file is, by its content alone. */
export function recognise(text: string): Recognised {
  const start = /\S/.exec(text)?.[0]
  if (start === undefined) {
    return { as: 'refused', kind: 'unknown', issue: issue('refused-empty', 'The file is empty: export it again.') }
  }
  if (start === '{' || (start === '[' && !section.test(text))) return { as: 'json' }
  if (/^\s*#< CLIXML/.test(text)) return { as: 'clixml' }
  return start === '<' ? recogniseXml(text) : recogniseText(text)
}

/** `[.ShellClassInfo]`, as desktop.ini and its like begin. */
const section = /^\s*\[(?!(?:true|false|null)\b)[^"{}[\]\r\n]*[A-Za-z][^"{}[\]\r\n]*\][ \t]*(?:[\r\n]|$)/

function recogniseText(text: string): Recognised {
  const format = textFormatOf(text)
  if (format !== undefined) return { as: format }
  return notRecognised(text.includes('\0') ? 'no text' : 'text that is neither XML nor JSON nor a table')
}

function recogniseXml(text: string): Recognised {
  const root = rootName(text)
  if (root === 'BindingInfo') return { as: 'bindings' }
  if (root === 'Objs') return { as: 'clixml' }
  const plain = root?.slice(root.lastIndexOf(':') + 1)
  if (plain === 'Settings') return { as: 'settings' }
  const document = new XmlReader().readStrictly(text, () => true)
  if (!document.ok) return { as: 'refused', kind: 'unknown', issue: document.issue }
  if (plain === 'SettingsMap') return { as: 'refused', kind: 'unknown', issue: issue('not-recognised', settingsMap) }
  return notRecognised(`XML with the root element ${document.root.name}`)
}

/** After the declaration, comments and instructions. */
function rootName(text: string): string | undefined {
  return /^\s*(?:<\?(?:(?!\?>)[^])*\?>\s*|<!--(?:(?!-->)[^])*-->\s*)*<([^\s/>!?]+)/.exec(text)?.[1]
}

const settingsMap =
  'The file says which host the settings of another host are to be imported to (SettingsMap). That is a plan and no state of a group, so nothing of it was used. Take the export of BTSTask ExportSettings instead.'

function notRecognised(what: string): Recognised {
  const message = `The file is ${what}, so nothing of it was used. Take it away, or export BizTalk bindings as XML and the platform with the collection script.`
  return { as: 'refused', kind: 'unknown', issue: issue('not-recognised', message) }
}

function issue(code: Issue['code'], message: string): Issue {
  return { code, message, line: 1 }
}
