// A Chromium of this machine: the one that CHROMIUM_PATH names, an installed one, or the one that npm carries (Linux x64).
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const elsewhere = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    [
      ['Google', 'Chrome'],
      ['Microsoft', 'Edge'],
    ].map(([maker, product]) =>
      join(process.env[name] ?? '', maker, product, 'Application', product === 'Chrome' ? 'chrome.exe' : 'msedge.exe'),
    ),
  ),
}

function runnable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    ...(elsewhere[process.platform] ?? []),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
  ]
  return candidates.find(runnable)
}

/** `headed`: one that can show a window, which the carried one cannot. Undefined where there is none. */
export async function chromiumPath({ headed = false } = {}) {
  const found = process.env.CHROMIUM_PATH || installed()
  if (found || headed || process.platform !== 'linux' || process.arch !== 'x64') return found
  const { default: carried } = await import('@sparticuz/chromium')
  return carried.executablePath()
}
