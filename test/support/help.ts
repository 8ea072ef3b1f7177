import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The first JSON example of a help page, so that what people copy is what was tried. */
export function exampleOf(page: string): string {
  const text = readFileSync(join(import.meta.dirname, '../../resources/help', page), 'utf8')
  return /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? ''
}
