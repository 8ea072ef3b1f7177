import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { answersFrom, type Means } from './answers'
import { resources, sample } from './disk/resources'
import { catalogue } from './engine/rules'
import { catalogueVersion } from './engine/rules/version'
import { write } from './engine/report/writers'
import { answerRequests, notify } from './ipc/answer'
import { setMenu } from './menu'
import { switchResolverOff } from './offline'
import { keepUnsaved } from './people/unsaved'
import { guardPages } from './policy'
import { printHtml } from './print'
import { ReviewSession } from './session'
import { tool } from './tool'
import { openWindow } from './window'
import { Workers } from './work'
import { bytesOf } from './write'

/** The one window, its menu and its answers. Never `await app.whenReady()` at the top of a module: Electron then hangs. */
export function openApplication(): void {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0)
    return
  }
  let window: BrowserWindow | undefined
  const session = new ReviewSession(
    new Workers((progress) => window && notify(window.webContents, 'progress', progress)),
  )

  guardPages(app)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('second-instance', () => window?.focus())
  void app.whenReady().then(() => {
    switchResolverOff(app)
    setMenu(app.isPackaged, process.platform === 'darwin', (command) => {
      if (window) notify(window.webContents, 'command', command)
    })
    const all = means(session, () => window)
    answerRequests(answersFrom(all), (contents) => contents === window?.webContents)
    const open = (): void => {
      window = openWindow()
      keepUnsaved(window, all)
    }
    open()
    app.on('activate', () => {
      if (BrowserWindow.getAllWindows().length === 0) open()
    })
  })
}

function means(session: ReviewSession, window: () => BrowserWindow | undefined): Means {
  return {
    session,
    window: () => {
      const open = window()
      if (!open) throw new Error('There is no window.')
      return open
    },
    sample,
    collector: join(resources, 'collect/Collect-BizTalkState.ps1'),
    pages: new Map(['help', 'rules'].flatMap((folder) => [...pagesIn(join(resources, folder))])),
    about: {
      version: tool.version,
      catalogue: { version: catalogueVersion, rules: catalogue.length },
      electron: process.versions.electron,
      chromium: process.versions.chrome,
    },
    write: bytesOf,
    print: (report) => printHtml(write('html', report)),
  }
}

/** Help pages by name: what a request may ask for is what lies there, so no request becomes a path. */
function pagesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .map((file) => [file.slice(0, -'.md'.length), join(folder, file)]),
  )
}
