// The files of the rule catalogue, for the scripts that write them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')
export const folders = {
  rules: join(root, 'src-main/engine/rules/catalogue'),
  tests: join(root, 'test/engine/rules/catalogue'),
  help: join(root, 'resources/rules'),
}
const array = join(root, 'src-main/engine/rules/index.ts')

/** `ha-ftp-001-…` of every rule file, in the order of the ids. */
export function baseNames() {
  return readdirSync(folders.rules)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort()
}

/** `ha-ftp-001-…` as `HA-FTP-001`. */
export function idOf(base) {
  return base.split('-').slice(0, 3).join('-').toUpperCase()
}

/** Puts one rule into the array of the catalogue, in its place; nothing happens where it already stands there. */
export function register(base) {
  const text = readFileSync(array, 'utf8')
  const bases = [...text.matchAll(/from '\.\/catalogue\/(.+)'/g)].map(([, name]) => name)
  writeFileSync(array, arrayText([...new Set([...bases, base])].sort()))
}

function arrayText(bases) {
  const imports = bases.map((base) => `import ${nameOf(base)} from './catalogue/${base}'\n`)
  return `${imports.join('')}import type { Rule } from './rule'

/** The catalogue, in the order of the ids. A test holds this array, the rule files, their tests and help pages together. */
export const catalogue: readonly Rule[] = [
${bases.map((base) => `  ${nameOf(base)},\n`).join('')}]
`
}

/** `ha-ftp-001-…` as `ftp001`. */
function nameOf(base) {
  const [, family, number] = base.split('-')
  return /^\d/.test(family) ? `rule${family}${number}` : `${family}${number}`
}
