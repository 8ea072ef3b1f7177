// npm run check: every project is type-checked with the libraries it really has, then lint, format, dead code.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const bin = (path) => resolve(root, 'node_modules', path)
const tsc = bin('typescript/bin/tsc')
const vueTsc = bin('vue-tsc/bin/vue-tsc.js')

const steps = [
  ['types: engine', tsc, '-p', 'src-main/engine'],
  ['types: main', tsc, '-p', 'src-main'],
  ['types: preload', tsc, '-p', 'src-main/preload'],
  ['types: window', vueTsc, '-p', 'src-renderer'],
  ['types: tests', vueTsc, '-p', 'test'],
  ['types: configuration', tsc, '-p', '.'],
  ['lint', bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
  ['format', bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  ['dead code', bin('knip/bin/knip.js')],
]

const failed = steps.filter(([name, ...command]) => {
  const began = Date.now()
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  return status !== 0
})
process.exitCode = failed.length === 0 ? 0 : 1
