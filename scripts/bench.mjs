// npm run bench [MB …]: the whole review of two generated exports that differ in 1 % of their ports, as ratios to what the
// machine can do at best, next to the target of each. Without sizes: 2, 10 and 50 MB a side; 300 only when asked for.
//   floor   xmllint --stream over both files, a strict streaming reader in C
//   stock   xml2js as it comes merely reading both, what a user would write
//   ours    the command, from its start to the record
// Times drift on shared machines: read the ratios.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { exportOf } from './bench/generate.mjs'
import { build } from './build.mjs'

const given = process.argv.slice(2).map(Number)
const sizes = given.length > 0 ? given : [2, 10, 50]
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const root = resolve(import.meta.dirname, '..')
const gnuTime = '/usr/bin/time'

/** The median wall time, and processor time and highest memory where GNU time tells them; undefined where it does not run. */
function measure(command, args, times = 3) {
  const note = join(folder, 'memory')
  const whole = existsSync(gnuTime) ? [gnuTime, '-f', '%M %U %S', '-o', note, command, ...args] : [command, ...args]
  const runs = Array.from({ length: times }, () => {
    const began = performance.now()
    const { status } = spawnSync(whole[0], whole.slice(1), { stdio: 'ignore', timeout: 120_000 })
    const ms = performance.now() - began
    const [memory, user, system] = existsSync(note) ? lastLine(note).split(' ').map(Number) : []
    return { ms, status, memory: memory === undefined ? 0 : memory / 1024, cpu: ((user ?? 0) + (system ?? 0)) * 1000 }
  })
  if (runs.some(({ status }) => status !== 0)) return undefined
  const { ms, cpu } = runs.toSorted((a, b) => a.ms - b.ms)[Math.floor(times / 2)]
  return { ms, cpu, memory: Math.max(...runs.map(({ memory }) => memory)) }
}

function lastLine(file) {
  return readFileSync(file, 'utf8').trim().split('\n').at(-1)
}

const stock = `const x = require(${JSON.stringify(join(root, 'node_modules/xml2js'))}); const fs = require('fs');
  for (const f of process.argv.slice(1)) x.parseString(fs.readFileSync(f, 'utf8'), () => {})`

function ofSize(megabytes) {
  const before = join(folder, 'before.xml')
  const after = join(folder, 'after.xml')
  exportOf(before, megabytes, false)
  exportOf(after, megabytes, true)
  const times = megabytes > 20 ? 1 : 3
  const review = ['--before', before, '--after', after, '--format', 'json', '--fail-on', 'never']
  const cli = megabytes > 100 ? ['--max-old-space-size=2048'] : []
  return {
    megabytes,
    start: measure(process.execPath, ['-e', '0']),
    floor: measure('xmllint', ['--stream', '--noout', before, after]),
    stock: megabytes > 100 ? undefined : measure(process.execPath, ['-e', stock, before, after], times),
    ours: measure(process.execPath, [...cli, join(root, 'out/main/cli.js'), ...review], times),
  }
}

/** What is measured, the target and whether it is for this size. */
const targets = [
  ['÷ xmllint --stream', ({ ours, floor }) => ours.ms / floor.ms, 'at most', 8, (mb) => mb >= 10],
  ['times as fast as stock xml2js', ({ ours, stock }) => stock.ms / ours.ms, 'at least', 5, (mb) => mb >= 10],
  ['÷ node -e 0', ({ ours, start }) => ours.ms / start.ms, 'at most', 6, (mb) => mb <= 2],
  ['MB at the most', ({ ours }) => ours.memory || undefined, 'at most', 350, (mb) => mb <= 50],
]

function report(measured) {
  const { megabytes, ...programs } = measured
  console.log(`\n2 files of ${megabytes} MB`)
  for (const [name, one] of Object.entries(programs)) {
    const memory = one?.memory
      ? `${one.cpu.toFixed(0).padStart(7)} ms of processors ${one.memory.toFixed(0).padStart(6)} MB`
      : ''
    console.log(
      one ? `  ${name.padEnd(30)} ${one.ms.toFixed(0).padStart(7)} ms ${memory}` : `  ${name.padEnd(30)} not run`,
    )
  }
  for (const [name, read, bound, target, isFor] of targets) {
    if (!isFor(megabytes)) continue
    const value = valueOf(read, measured)
    const met = value !== undefined && (bound === 'at most' ? value <= target : value >= target)
    const verdict = value === undefined ? 'not measured' : met ? 'met' : 'NOT MET'
    console.log(`  ${name.padEnd(30)} ${(value?.toFixed(1) ?? '-').padStart(7)}    ${bound} ${target}: ${verdict}`)
  }
}

function valueOf(read, measured) {
  try {
    return read(measured)
  } catch {
    return undefined
  }
}

try {
  build({ ifStale: true })
  const measured = sizes.map((size) => {
    const one = ofSize(size)
    report(one)
    return one
  })
  const perMegabyte = measured.filter(({ megabytes, ours }) => megabytes >= 10 && ours)
  const slopes = perMegabyte.map(({ megabytes, ours }) => `${megabytes} MB: ${(ours.ms / megabytes).toFixed(0)} ms`)
  console.log(`\nGrowth, for each MB a side (straight within 15 % is the target): ${slopes.join(', ')}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
