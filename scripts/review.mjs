// npm run review -- …: the command on the built bundle. Standard output belongs to the command alone.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'

const cli = resolve(import.meta.dirname, '../out/main/cli.js')

try {
  build({ ifStale: true })
} catch (error) {
  console.error(error.message)
  process.exit(2)
}
// npm runs a script in the project's folder; paths are meant from where the command was typed.
if (process.env.npm_lifecycle_event === 'review' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
process.argv[1] = cli
await import(pathToFileURL(cli).href)
