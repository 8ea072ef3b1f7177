import type { Issue } from '../model/issue'
import type { Format, Part, Source } from '../model/part'
import { readArchive } from './archive'
import { scopeOf } from './binding-scope'
import { readBindings } from './bindings'
import { readClixml } from './clixml'
import { readCollectionFile } from './collection'
import { readConsoleText } from './console-text'
import { readCsv } from './csv'
import { declaredEncoding } from './declaration'
import type { Imported, Tools } from './importer'
import { productOf } from './product-version'
import { recognise, type Recognised } from './recognise'
import { refused } from './refused'
import { withoutSecretNames } from './secret-in-name'
import { readSettingsExport } from './settings-export'

/** Recognises a file by its content and reads it. */
export function importFile(source: Source, tools: Tools): Part {
  const { side, file, bytes, sha256, content } = source
  const recognised = 'text' in content ? recognise(content.text) : undefined
  const notes = 'text' in content ? encodingNotes(content.text, content.encoding) : []
  const imported = withoutSecretNames(readContent(content, recognised, file, tools))
  const product = productOf(imported.artifacts)
  return {
    ...{ side, file, bytes, sha256, format: formatOf(recognised) },
    ...imported,
    ...(imported.kind === 'bindings' && imported.listings.length > 0 ? { scope: scopeOf(imported.artifacts) } : {}),
    ...(product === undefined ? {} : { product }),
    issues: [...notes, ...imported.issues],
  }
}

function formatOf(recognised: Recognised | undefined): Format {
  return recognised === undefined || recognised.as === 'refused' ? 'none' : recognised.as
}

function readContent(
  content: Source['content'],
  recognised: Recognised | undefined,
  file: string,
  tools: Tools,
): Imported {
  if ('archive' in content) return readArchive(content.archive)
  if ('refused' in content) return refused(content.kind ?? 'unknown', content.refused)
  return readText(content.text, recognised ?? recognise(content.text), file, tools)
}

function readText(text: string, recognised: Recognised, file: string, tools: Tools): Imported {
  switch (recognised.as) {
    case 'bindings':
      return readBindings(text, file, tools)
    case 'json':
      return readCollectionFile(text, file, tools)
    case 'clixml':
      return readClixml(text, file, tools)
    case 'settings':
      return readSettingsExport(text, file, tools)
    case 'csv':
      return readCsv(text, file, tools)
    case 'console':
      return readConsoleText(text, file, tools)
    case 'refused':
      return refused(recognised.kind, recognised.issue)
  }
}

function encodingNotes(text: string, encoding: string): readonly Issue[] {
  return encoding === 'windows-1252' && declaredEncoding(text) === undefined ? [codePage] : []
}

const codePage: Issue = {
  code: 'note',
  message:
    'The file is not UTF-8 and does not say what it is, so it was read as windows-1252: names with letters outside of English may be wrong. Export it again with -Encoding UTF8.',
  line: 1,
}
