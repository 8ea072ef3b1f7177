// The child process of the stand-in. Real Electron fires 'ready' only after the application's entry module has been
// evaluated, so this file imports the entry itself and announces 'ready' afterwards: a top-level `await app.whenReady()`
// hangs here as it does there.
import { register } from 'node:module'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

register('./hooks.mjs', import.meta.url)

const appPath = process.env.STAND_IN_APP
const { main } = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'))
const define = (target, key, value) => Object.defineProperty(target, key, { value, enumerable: true })
define(process, 'type', 'browser')
define(process.versions, 'electron', process.env.STAND_IN_ELECTRON_VERSION)
define(process.versions, 'chrome', process.env.STAND_IN_CHROME_VERSION)
process.argv = [process.execPath, appPath, ...process.argv.slice(2)]

const electron = await import('electron')
try {
  await import(pathToFileURL(join(appPath, main)).href)
  electron.__standIn.ready()
} catch (error) {
  console.error('App threw an error during load\n', error)
  process.exit(1)
}
