import { join } from 'node:path'
import { app, BrowserWindow, session, type WebPreferences } from 'electron'
import { keepOffline } from './offline'
import { denyEverything } from './policy'
import { bundleOrigin, readBundle, serveBundle, startPage } from './protocol'

/** What every page of this application runs with; written out, so that no default of a later version decides. */
export function strictPreferences(): WebPreferences {
  return {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    plugins: false,
    spellcheck: false,
    devTools: !app.isPackaged,
  }
}

/** The one window. Its session keeps nothing on disk and is not the default one, which nothing uses. */
export function openWindow(): BrowserWindow {
  const own = session.fromPartition('window', { cache: false })
  denyEverything(own)
  keepOffline(own, bundleOrigin)
  if (!own.protocol.isProtocolHandled('app')) {
    serveBundle(own.protocol, readBundle(join(import.meta.dirname, '../renderer')))
  }

  const window = new BrowserWindow({
    width: 1360,
    height: 900,
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: app.getName(),
    webPreferences: {
      ...strictPreferences(),
      session: own,
      preload: join(import.meta.dirname, '../preload/index.cjs'),
    },
  })
  window.once('ready-to-show', () => {
    window.show()
  })
  reloadAfterCrash(window)
  void window.loadURL(startPage)
  return window
}

/** The inputs and the report live in the main process, so a window that died comes back with them. */
function reloadAfterCrash(window: BrowserWindow): void {
  let left = 3
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || left === 0) return
    left -= 1
    void window.loadURL(startPage)
  })
}
