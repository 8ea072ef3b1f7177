import { appendFileSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { scenariosOf, type Scenario } from './scenarios'

const folder = resolve(import.meta.dirname, '../estates')

/** Every table of test/estates, as `[file, scenario]`. */
export function allScenarios(): readonly (readonly [string, Scenario])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .flatMap((name) => scenariosOf(readFileSync(join(folder, name), 'utf8')).map((one) => [name, one] as const))
}

/** One more line at the end of `npm test`. */
export function sayAtTheEnd(line: string): void {
  const file = process.env.NOT_RUN_FILE
  if (file) appendFileSync(file, `${line}\n`)
  else console.info(line)
}
