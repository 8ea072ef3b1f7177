// Builds out/: the application (main, preload, window) and the plain-Node command. With `ifStale` nothing is built when no
// source has changed since the last build.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(import.meta.dirname, '..')
const stamp = join(root, 'out/.built')
const sources = ['src-main', 'src-renderer', 'resources', 'package.json', 'electron.vite.config.ts']

/** Names, sizes and times of all sources in one hash, so a deleted file counts as a change too. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const source of sources.map((name) => join(root, name)).filter(existsSync)) {
    const files = statSync(source).isDirectory()
      ? readdirSync(source, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
      : [source]
    for (const file of files) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${file}\n${size}\n${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

/** Builds, with everything the build says on standard error; throws when it fails. */
export function build({ ifStale = false } = {}) {
  const now = fingerprint()
  if (ifStale && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  const cli = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const { status } = spawnSync(process.execPath, [cli, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new Error('The build failed: see the messages above.')
  writeFileSync(stamp, now)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    build()
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
