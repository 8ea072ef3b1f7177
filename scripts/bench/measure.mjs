// Runs whole programs and tells what they took.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const gnuTime = '/usr/bin/time'
const note = join(tmpdir(), `bench-${process.pid}.note`)

/**
 * The medians of wall time and, where GNU time tells them, of processor time, with the highest memory in MB. Undefined where
 * the program does not run to its end.
 */
export function measure(command, args, times = 3) {
  const whole = existsSync(gnuTime) ? [gnuTime, '-f', '%M %U %S', '-o', note, command, ...args] : [command, ...args]
  const runs = []
  while (runs.length < times) {
    const began = performance.now()
    const { status } = spawnSync(whole[0], whole.slice(1), { stdio: ['ignore', 'ignore', 'inherit'], timeout: 900_000 })
    const ms = performance.now() - began
    const run = { ms, ...noted() }
    if (status !== 0) return undefined
    runs.push(run)
  }
  const middle = (of) => runs.map(of).toSorted((a, b) => a - b)[Math.floor(times / 2)]
  return {
    ms: middle(({ ms }) => ms),
    cpu: middle(({ cpu }) => cpu),
    memory: Math.max(...runs.map((run) => run.memory)),
  }
}

function noted() {
  if (!existsSync(note)) return {}
  const [memory, user, system] = readFileSync(note, 'utf8').trim().split('\n').at(-1).split(' ').map(Number)
  rmSync(note)
  return { cpu: (user + system) * 1000, memory: memory / 1024 }
}

/** What a script of ours prints as JSON; undefined where it fails. */
export function told(args) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 900_000,
  })
  return status === 0 ? JSON.parse(stdout) : undefined
}
