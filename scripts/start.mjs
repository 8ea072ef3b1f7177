// npm start: the desktop application. Electron's binary is not part of the npm package; it is fetched once, on first use.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from './build.mjs'

const root = resolve(import.meta.dirname, '..')
const electron = join(root, 'node_modules/electron')
const limit = 10 * 60_000

/** The program, where it has been fetched; electron's own installer writes its name into path.txt. */
function binary() {
  const names = join(electron, 'path.txt')
  const file = existsSync(names) ? join(electron, 'dist', readFileSync(names, 'utf8')) : undefined
  return file !== undefined && existsSync(file) ? file : undefined
}

if (!binary()) {
  if (process.stderr.isTTY) process.stderr.write('Fetching Electron once …\r')
  spawnSync(process.execPath, [join(electron, 'install.js')], {
    stdio: 'ignore',
    timeout: limit,
    killSignal: 'SIGKILL',
  })
}

const program = binary()
if (!program) {
  console.error(
    [
      'The Electron program is not here and could not be downloaded: set ELECTRON_MIRROR to a mirror that this machine reaches.',
      'Without it, `npm run start:chromium` opens the same window in an installed Chromium, and `npm run review` is the command.',
    ].join('\n'),
  )
  process.exit(1)
}

try {
  build({ ifStale: true })
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
// An environment meant for another Electron program (an editor's terminal) would turn this one into plain Node.
const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
const { status } = spawnSync(program, [root, ...process.argv.slice(2)], { stdio: 'inherit', env })
process.exitCode = status ?? 1
