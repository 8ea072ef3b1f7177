import type { Issue } from '../model/issue'
import type { Part, Source } from '../model/part'
import { readBindings } from './bindings'
import { readClixml } from './clixml'
import { readCollectionFile } from './collection'
import { declaredEncoding } from './declaration'
import type { Imported, Tools } from './importer'
import { recognise } from './recognise'
import { refused } from './refused'

/** Recognises a file by its content and reads it. */
export function importFile(source: Source, tools: Tools): Part {
  const { side, file, bytes, sha256, content } = source
  const imported = 'refused' in content ? refused('unknown', content.refused) : readText(content.text, file, tools)
  const notes = 'refused' in content ? [] : encodingNotes(content.text, content.encoding)
  return { side, file, bytes, sha256, ...imported, issues: [...notes, ...imported.issues] }
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
    case 'refused':
      return refused(recognised.kind, recognised.issue)
  }
}

/** The bytes decide. A declaration that says otherwise is left over from a program that saved the file anew. */
function encodingNotes(text: string, encoding: string): readonly Issue[] {
  const declared = declaredEncoding(text)
  if (declared === undefined && encoding === 'windows-1252') return [codePage]
  if (declared === undefined || sameEncoding(declared, encoding)) return []
  const message = `The file says that its encoding is ${declared}, but it is ${encoding}; it was read as ${encoding}. BizTalk may refuse it: use the file as it was exported.`
  return [{ code: 'note', message, line: 1 }]
}

const codePage: Issue = {
  code: 'note',
  message:
    'The file is not UTF-8 and does not say what it is, so it was read as windows-1252: names with letters outside of English may be wrong. Export it again with -Encoding UTF8.',
  line: 1,
}

function sameEncoding(declared: string, encoding: string): boolean {
  const plain = declared.replace(/^utf8$/, 'utf-8').replace(/^(ucs-2|unicode)$/, 'utf-16')
  return (
    plain === encoding ||
    (plain === 'utf-16' && encoding.startsWith('utf-16')) ||
    (plain === 'us-ascii' && encoding === 'utf-8')
  )
}
