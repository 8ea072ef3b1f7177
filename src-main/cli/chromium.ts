import { existsSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { Problem } from '../problem'

/** What the search depends on, so that it can be tried for every platform on any. */
export interface Machine {
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly exists: (path: string) => boolean
  /** The Chromium that npm brought, where it did. */
  readonly packaged: () => Promise<string | undefined>
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  packaged: packagedChromium,
}

/** A browser that can print: the one that CHROMIUM_PATH names, an installed one, or the one among the npm packages. */
export async function findChromium(machine: Machine = thisMachine): Promise<string> {
  const named = machine.env.CHROMIUM_PATH
  if (named) {
    if (machine.exists(named)) return named
    throw new Problem(`CHROMIUM_PATH names ${named}, and there is no such file. Correct it or leave it unset.`)
  }
  const found = wellKnown(machine).find(machine.exists) ?? (await machine.packaged())
  if (found !== undefined) return found
  throw new Problem(
    'A PDF is printed by Chromium, Chrome or Edge, and none was found. Install one, or set CHROMIUM_PATH to its program; or write .html and print it from any browser.',
  )
}

function wellKnown({ platform, env }: Machine): readonly string[] {
  switch (platform) {
    case 'win32':
      return ['ProgramFiles(x86)', 'ProgramFiles', 'LocalAppData'].flatMap((folder) => inWindows(env[folder]))
    case 'darwin':
      return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) =>
        posix.join('/Applications', `${name}.app`, 'Contents/MacOS', name),
      )
    default:
      return ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable']
        .map((name) => posix.join('/usr/bin', name))
        .concat('/snap/bin/chromium')
  }
}

function inWindows(folder: string | undefined): readonly string[] {
  if (!folder) return []
  return ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'].map((program) =>
    win32.join(folder, program),
  )
}

interface ChromiumPackage {
  readonly default: { readonly executablePath: () => Promise<string> }
}

/** Named by a variable, so that the bundle neither holds the package nor fails where it is absent. */
async function packagedChromium(): Promise<string | undefined> {
  const name = '@sparticuz/chromium'
  try {
    const { default: chromium } = (await import(/* @vite-ignore */ name)) as ChromiumPackage
    return await chromium.executablePath()
  } catch {
    return undefined
  }
}
