import type { Issue } from '../model/issue'
import type { FileKind } from '../model/part'
import { XmlReader } from './xml'

export type Recognised =
  | { readonly as: 'bindings' }
  | { readonly as: 'json' }
  | { readonly as: 'clixml' }
  | { readonly as: 'refused'; readonly kind: FileKind; readonly issue: Issue }

/** What a file is, by its content alone. */
export function recognise(text: string): Recognised {
  const start = /\S/.exec(text)?.[0]
  if (start === undefined) {
    return { as: 'refused', kind: 'unknown', issue: issue('refused-empty', 'The file is empty: export it again.') }
  }
  if (start === '{' || start === '[') return { as: 'json' }
  if (/^\s*#< CLIXML/.test(text)) return { as: 'clixml' }
  return start === '<' ? recogniseXml(text) : notRecognised(`text that is neither XML nor JSON${looksLikeCsv(text)}`)
}

function recogniseXml(text: string): Recognised {
  const root = rootName(text)
  if (root === 'BindingInfo') return { as: 'bindings' }
  if (root === 'Objs') return { as: 'clixml' }
  const document = new XmlReader().read(text, () => true)
  if (!document.ok) return { as: 'refused', kind: 'unknown', issue: document.issue }
  if (root === 'Settings')
    return later('biztalk-settings', 'the settings of a BizTalk group, as BTSTask ExportSettings writes them')
  return notRecognised(`XML with the root element ${document.root.name}`)
}

/** After the declaration, comments and instructions. */
function rootName(text: string): string | undefined {
  return /^\s*(?:<\?(?:(?!\?>)[^])*\?>\s*|<!--(?:(?!-->)[^])*-->\s*)*<([^\s/>!?]+)/.exec(text)?.[1]
}

function looksLikeCsv(text: string): string {
  const [first = '', second = ''] = text.split(/\r?\n/, 2)
  const columns = (line: string): number => line.split(/[,;\t]/).length
  const isCsv = first.startsWith('#TYPE') || (columns(first) > 1 && columns(first) === columns(second))
  return isCsv ? ' (CSV comes later: export the rows as JSON)' : ''
}

function later(kind: FileKind, what: string): Recognised {
  const message = `The file is ${what}. This format comes later, so nothing of it was used; use the collection script, which writes JSON.`
  return { as: 'refused', kind, issue: issue('not-recognised', message) }
}

function notRecognised(what: string): Recognised {
  const message = `The file is ${what}, so nothing of it was used. Take it away, or export BizTalk bindings as XML and the platform with the collection script.`
  return { as: 'refused', kind: 'unknown', issue: issue('not-recognised', message) }
}

function issue(code: Issue['code'], message: string): Issue {
  return { code, message, line: 1 }
}
