// npm run bench [-- MB … | --full]: the whole review of two generated exports that differ in 1 % of their ports, as ratios to
// what the machine can do at best, next to the target of each. Without sizes: 2, 10 and 50 MB a side; --full: up to 300.
//   floor   xmllint --stream over both sides, a strict streaming reader in C
//   stock   xml2js as it comes reading both, with the documents that stand as text in them: what a user would write
//   ours    the command, from its start to the record
// Times drift on shared machines: read the ratios.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build as bundle } from 'vite'
import { exportsOf } from './bench/generate.mjs'
import { measure, told } from './bench/measure.mjs'
import { targetLines } from './bench/targets.mjs'
import { build } from './build.mjs'

const given = process.argv.slice(2)
const sizes = given.includes('--full') ? [2, 10, 50, 100, 300] : given.length > 0 ? given.map(Number) : [2, 10, 50]
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const root = resolve(import.meta.dirname, '..')
const out = join(root, 'out/main')

const stock = `const x = require(${JSON.stringify(join(root, 'node_modules/xml2js'))}); const fs = require('fs');
  const read = (text) => x.parseString(text, (_, tree) => inside(tree));
  const inside = (node) => {
    if (typeof node !== 'string') for (const key in node) inside(node[key]);
    else if (node.startsWith('<')) read(node);
  };
  for (const f of process.argv.slice(1)) read(fs.readFileSync(f, 'utf8'))`

function ofSize(megabytes) {
  const [before, after] = ['before', 'after'].map((side) => exportsOf(folder, side, megabytes))
  const times = megabytes > 20 ? 1 : 3
  const review = [...before.flatMap((file) => ['--before', file]), ...after.flatMap((file) => ['--after', file])]
  const command = [join(out, 'cli.js'), ...review, '--format', 'json', '--fail-on', 'never']
  const heap = megabytes > 100 ? ['--max-old-space-size=2048'] : []
  const alone = megabytes === 50 ? [before[0], after[0]] : undefined
  return {
    megabytes,
    start: measure(process.execPath, ['-e', '0']),
    floor: measure('xmllint', ['--stream', '--noout', ...before, ...after]),
    stock: megabytes > 50 ? undefined : measure(process.execPath, ['-e', stock, ...before, ...after], times),
    ours: measure(process.execPath, [...heap, ...command], times),
    ...(alone && { stages: told([join(folder, 'stages.js'), ...alone]) }),
    ...(alone && { worker: told([join(import.meta.dirname, 'bench/worker.mjs'), builtWorker(), ...alone]) }),
  }
}

function builtWorker() {
  const name = readdirSync(join(out, 'chunks')).find((file) => /^review-.*\.js$/.test(file))
  return join(out, 'chunks', name)
}

function show({ megabytes, stages, worker, ...programs }) {
  console.log(`\n2 sides of ${megabytes} MB`)
  for (const [name, one] of Object.entries(programs))
    console.log(`  ${name.padEnd(10)} ${one ? taken(one) : 'not run'}`)
  if (stages)
    console.log(
      `  processors ${Object.entries(stages)
        .map(([name, ms]) => `${name} ${whole(ms)} ms`)
        .join(', ')}`,
    )
  if (worker) console.log(`  report     ${worker.megabytes.toFixed(1)} MB to the window's process`)
}

function taken({ ms, cpu, memory }) {
  const more = Number.isFinite(cpu) ? `${whole(cpu)} ms of processors ${whole(memory)} MB` : ''
  return `${whole(ms)} ms ${more}`
}

function whole(value) {
  return value.toFixed(0).padStart(7)
}

try {
  build({ ifStale: true })
  await bundle({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: { stages: join(import.meta.dirname, 'bench/stages.mjs') } },
    },
  })
  const measured = sizes.map((size) => {
    const one = ofSize(size)
    show(one)
    return one
  })
  console.log(`\n${''.padEnd(50)} ${'wall'.padStart(9)} processors`)
  console.log(targetLines(measured).join('\n'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
