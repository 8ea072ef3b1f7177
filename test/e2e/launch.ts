import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright-core'
import { launch } from '../../scripts/stand-in/launch.mjs'

/** What the tests may use of a running application, so that each of them runs on both. */
export type App = Pick<ElectronApplication, 'firstWindow' | 'windows' | 'evaluate' | 'process'> & {
  close: () => Promise<unknown>
}

const appPath = resolve(import.meta.dirname, '../..')

function electronBinary(): string | undefined {
  const names: Partial<Record<NodeJS.Platform, string>> = {
    win32: 'electron.exe',
    darwin: 'Electron.app/Contents/MacOS/Electron',
  }
  const file = join(appPath, 'node_modules/electron/dist', names[process.platform] ?? 'electron')
  return existsSync(file) ? file : undefined
}

export const onElectron = electronBinary() !== undefined

/** The built application: on Electron where its binary is installed, else on the stand-in, which proves nothing about it. */
export async function launchApp(): Promise<App> {
  const executablePath = electronBinary()
  if (executablePath === undefined) return await launch({ appPath })
  // Chromium refuses its sandbox to root; people who run the application are not root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', appPath] : [appPath]
  return _electron.launch({ executablePath, args })
}

export interface Ended {
  readonly code: unknown
  readonly output: string
}

/** Runs the application without a window, to its end. */
export async function runApp(...args: string[]): Promise<Ended> {
  const executablePath = electronBinary()
  if (executablePath === undefined) {
    const app = await launch({ appPath, args })
    return { code: await app.exited, output: app.output() }
  }
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const { status, stdout, stderr } = spawnSync(executablePath, [...sandbox, appPath, ...args], { encoding: 'utf8' })
  return { code: status, output: stdout + stderr }
}
