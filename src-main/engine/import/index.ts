import type { Issue } from '../model/issue'
import type { Part, Source } from '../model/part'
import { readArchive } from './archive'
import { readBindings } from './bindings'
import { readClixml } from './clixml'
import { readCollectionFile } from './collection'
import { readConsoleText } from './console-text'
import { readCsv } from './csv'
import { declaredEncoding } from './declaration'
import type { Imported, Tools } from './importer'
import { recognise } from './recognise'
import { refused } from './refused'
import { readSettingsExport } from './settings-export'

/** Recognises a file by its content and reads it. */
export function importFile(source: Source, tools: Tools): Part {
  const { side, file, bytes, sha256, content } = source
  const notes = 'text' in content ? encodingNotes(content.text, content.encoding) : []
  const imported = readContent(content, file, tools)
  return { side, file, bytes, sha256, ...imported, issues: [...notes, ...imported.issues] }
}

function readContent(content: Source['content'], file: string, tools: Tools): Imported {
  if ('text' in content) return readText(content.text, file, tools)
  return 'archive' in content ? readArchive(content.archive) : refused(content.kind ?? 'unknown', content.refused)
}

function readText(text: string, file: string, tools: Tools): Imported {
  const recognised = recognise(text)
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
