import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { noticeNames, requestNames, type Bridge, type DroppedFile, type Notices } from '../ipc/contract'

type Ask = (...args: unknown[]) => Promise<unknown>

const ask = Object.fromEntries(
  requestNames.map((name): [string, Ask] => [name, (...args) => ipcRenderer.invoke(name, ...args)]),
)

/** The path comes from the drop itself and never reaches the page; without one (a drag out of an archive) the content does. */
async function dropped(file: File): Promise<DroppedFile> {
  const path = webUtils.getPathForFile(file)
  return path === '' ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : { name: file.name, path }
}

const bridge = {
  ...ask,
  addDropped: async (side: unknown, files: readonly File[]): Promise<unknown> =>
    ipcRenderer.invoke('addDropped', side, await Promise.all(files.map(dropped))),
  on: <K extends keyof Notices>(name: K, hear: (notice: Notices[K]) => void) => {
    if (!noticeNames.includes(name)) throw new Error(`There is no notice ${name}.`)
    const listener = (_event: unknown, notice: Notices[K]): void => hear(notice)
    ipcRenderer.on(name, listener)
    return () => {
      ipcRenderer.removeListener(name, listener)
    }
  },
}

contextBridge.exposeInMainWorld('biztalkReview', Object.freeze(bridge as unknown as Bridge))
