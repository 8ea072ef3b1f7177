import { instantOf } from '../model/instant'
import { fileNameOf, listingNames, type Part } from '../model/part'
import { byCodeUnit } from '../model/place'

/** How far a file is trusted, the most trusted first: see docs/adr/0009-which-export-wins.md. */
const levels = ['bindings', 'collection', 'powershell', 'table', 'settings', 'console', 'stated', 'none'] as const
type Level = (typeof levels)[number]

const words: Readonly<Record<Level, string>> = {
  bindings: 'an export of bindings',
  collection: 'a file of the collection',
  powershell: 'an export of a cmdlet or a class',
  table: 'a table',
  settings: 'an export of the settings',
  console: 'text of the console',
  stated: 'a statement of a person',
  none: 'a file that could not be read',
}

/** Whom to believe where two files of a side disagree: the more trusted one, then the newer one, then the first by name. */
export function byPrecedence(a: Part, b: Part): number {
  return rankOf(a) - rankOf(b) || newness(b) - newness(a) || byCodeUnit(a.file, b.file)
}

/** Why `winner` comes first, as the end of a sentence. */
export function whyPreferred(winner: Part, loser: Part): string {
  if (rankOf(winner) !== rankOf(loser)) {
    return `${words[levelOf(winner)]} is trusted more than ${words[levelOf(loser)]}`
  }
  if (newness(winner) !== newness(loser)) return 'it is the newer one'
  return 'its name comes first, and nothing shows which of them is newer'
}

function rankOf(part: Part): number {
  return levels.indexOf(levelOf(part))
}

function levelOf({ format, kind, file }: Part): Level {
  switch (format) {
    case 'json':
      return listingNames.some((name) => name === kind && baseName(file) === fileNameOf(name))
        ? 'collection'
        : 'powershell'
    case 'clixml':
      return 'powershell'
    case 'csv':
      return 'table'
    case 'bindings':
    case 'settings':
    case 'console':
    case 'stated':
    case 'none':
      return format
  }
}

function newness({ exported }: Part): number {
  return instantOf(exported?.at ?? '') ?? 0
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).toLowerCase()
}
