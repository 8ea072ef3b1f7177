import { looksLikeConsole, startsWithPrompt } from './console-sections'
import { isKnownTable, looksLikeTable } from './csv'

/** What a text is that is neither XML nor JSON. A table by its columns first: a value in it may look like the console. */
export function textFormatOf(text: string): 'csv' | 'console' | undefined {
  if (!startsWithPrompt(text) && isKnownTable(text)) return 'csv'
  if (looksLikeConsole(text)) return 'console'
  return looksLikeTable(text) ? 'csv' : undefined
}
