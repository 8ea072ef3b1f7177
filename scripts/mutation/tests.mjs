// The tests that stand beside rules and diff and judge while a test runs. Scenarios, worked transitions and the corpus
// would find more, at many times the cost: a mutant is to fall to the tests of its own module.
import { readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const folders = ['test/engine/diff', 'test/engine/rules', 'test/engine/review']
/** Parts of rules that only the review asks for. */
const ofReview = ['policy/', 'facts/watched.', 'facts/host-key.', 'judge.'].map((part) => `/rules/${part}`)
const left = ['diff/corpus', 'diff/laws', 'rules/asks', 'rules/catalogue', 'rules/judgements'].map(
  (name) => `test/engine/${name}.test.ts`,
)

/** The others that reach a mutant look at every rule or at the whole review, and take their time. */
export function isNear(file, module) {
  if (module.includes('/engine/diff/')) return file.startsWith('test/engine/diff/') || file.includes('/scope.')
  if (ofReview.some((part) => module.includes(part))) return file.startsWith('test/engine/review/')
  if (module.includes('/rules/catalogue/')) return file.includes(basename(module, '.ts')) || file.includes('/effects.')
  return file.startsWith('test/engine/rules/') && !file.includes('/effects.')
}

export function testFiles() {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${name}`))
    .filter((name) => name.endsWith('.test.ts') && !left.includes(name))
    .sort()
}
