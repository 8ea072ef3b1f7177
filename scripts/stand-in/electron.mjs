// Stands in for the `electron` module of the main process, under plain Node, for tests on machines without the Electron
// binary and for `npm run start:chromium`. Windows are Chromium pages owned by the parent process (launch.mjs); this side
// keeps the state and events that Electron keeps in the main process. What the application does not use is not here, and
// throws. It shows nothing about Electron itself.
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { createRpc } from './rpc.mjs'

if (!isMainThread) throw new Error("Electron's built-in modules cannot be used in multi-threaded environment")

const appPath = process.env.STAND_IN_APP
const pkg = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'))

/** Every recorded call of an API that has no effect here, for tests to read through evaluate(). */
const calls = []
const record =
  (name, result) =>
  (...args) => {
    calls.push({ name, args })
    return typeof result === 'function' ? result(...args) : result
  }
/** An unknown member fails loudly instead of being undefined. */
const strict = (name, target) =>
  new Proxy(target, {
    get(object, key, receiver) {
      if (key in object || typeof key === 'symbol' || key === 'then' || key === 'toJSON') {
        return Reflect.get(object, key, receiver)
      }
      throw new Error(`stand-in: ${name}.${key} is not implemented`)
    },
  })
function cancelled(emitter, name, extra = {}, ...args) {
  const event = {
    ...extra,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true
    },
  }
  emitter.emit(name, event, ...args)
  return event.defaultPrevented
}

const windows = new Map()
const contents = (id) => windows.get(id)?.webContents

const rpc = createRpc(process, {
  ready: () => app.emit('ready', {}, {}),
  async evaluate(source, arg) {
    return await (0, eval)(`(${source})`)(standInModule, arg)
  },
  async ipc(id, { kind, channel, args, url }) {
    const senderFrame = { url, origin: new URL(url).origin, parent: null, routingId: 1, processId: 1 }
    const event = { type: 'frame', processId: 1, frameId: 1, sender: contents(id), senderFrame }
    if (kind === 'send') return void ipcMain.emit(channel, event, ...args)
    const handler = ipcMain._handlers.get(channel)
    if (!handler) throw new Error(`Error: No handler registered for '${channel}'`)
    try {
      return structuredClone(await handler(event, ...args))
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error)
      throw new Error(error?.name === 'DataCloneError' ? 'Error: An object could not be cloned.' : String(error))
    }
  },
  contentsEvent: (id, name, ...args) => windows.get(id)?._onContents(name, ...args),
  windowOpen: (id, details) => contents(id)?._windowOpen?.(details) ?? { action: 'allow' },
  willNavigate: (id, url) => contents(id)?._cancelable('will-navigate', { url }, url) ?? false,
  pageClosed: (id) => windows.get(id)?._closed(),
  accelerators: () => Menu._application?._accelerators() ?? [],
  accelerate: (id, accelerator) => Menu._application?._press(accelerator, windows.get(id)),
  /** What the window's session lets through and answers; null where the request is cancelled. */
  async request(id, { url, method, headers, body }) {
    const { session } = contents(id)
    if (await session._cancels(url)) return null
    const handler = session.protocol._handlers.get(new URL(url).protocol.slice(0, -1))
    if (!handler) return null
    const response = await handler(new Request(url, { method, headers, body: body ?? undefined }))
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    }
  },
})

// ---- app -------------------------------------------------------------------------------------------------------------
let isReady = false
let quitting = false
class App extends EventEmitter {
  name = pkg.productName ?? pkg.name
  isPackaged = false
  commandLine = strict('app.commandLine', { appendSwitch: record('app.commandLine.appendSwitch') })
  whenReady = () => (isReady ? Promise.resolve() : new Promise((done) => this.once('ready', () => done())))
  getName = () => this.name
  getVersion = () => pkg.version
  requestSingleInstanceLock = record('app.requestSingleInstanceLock', true)
  enableSandbox = record('app.enableSandbox')
  configureHostResolver = record('app.configureHostResolver')
  exit = (code = 0) => {
    this.emit('quit', {}, code)
    rpc('exit', code)
      .catch(() => {})
      .finally(() => process.exit(code))
  }
  async quit() {
    if (quitting) return
    quitting = true
    for (const win of [...windows.values()]) {
      win.close()
      if (!(await win._whenClosedOrKept())) return void (quitting = false)
    }
    this.exit(0)
  }
}
export const app = strict('app', new App())
app.once('ready', () => (isReady = true))

// ---- IPC -------------------------------------------------------------------------------------------------------------
class IpcMain extends EventEmitter {
  _handlers = new Map()
  handle(channel, listener) {
    if (this._handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    this._handlers.set(channel, listener)
  }
}
export const ipcMain = strict('ipcMain', new IpcMain())

// ---- sessions --------------------------------------------------------------------------------------------------------
class Session extends EventEmitter {
  setPermissionRequestHandler = record('session.setPermissionRequestHandler')
  setPermissionCheckHandler = record('session.setPermissionCheckHandler')
  setDevicePermissionHandler = record('session.setDevicePermissionHandler')
  setDisplayMediaRequestHandler = record('session.setDisplayMediaRequestHandler')
  setSpellCheckerEnabled = record('session.setSpellCheckerEnabled')
  setSpellCheckerDictionaryDownloadURL = record('session.setSpellCheckerDictionaryDownloadURL')
  setProxy = record('session.setProxy', async () => {})
  webRequest = strict('session.webRequest', { onBeforeRequest: (listener) => (this._beforeRequest = listener) })
  protocol = strict('session.protocol', {
    _handlers: new Map(),
    handle(scheme, handler) {
      this._handlers.set(scheme, handler)
    },
    unhandle(scheme) {
      this._handlers.delete(scheme)
    },
    isProtocolHandled(scheme) {
      return this._handlers.has(scheme)
    },
  })
  _cancels(url) {
    const listener = this._beforeRequest
    return listener ? new Promise((done) => listener({ url }, ({ cancel }) => done(cancel === true))) : false
  }
}
const partitions = new Map()
export const session = strict('session', {
  fromPartition(name) {
    if (!partitions.has(name)) partitions.set(name, strict('session', new Session()))
    return partitions.get(name)
  },
})
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: record('protocol.registerSchemesAsPrivileged', () => {
    if (isReady) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
  }),
})

// ---- windows ---------------------------------------------------------------------------------------------------------
let nextId = 1
let focused = null
class WebContents extends EventEmitter {
  constructor(id, { session: own }) {
    super()
    this.id = id
    this.session = own
  }
  _cancelable(name, extra, ...args) {
    return cancelled(this, name, extra, ...args)
  }
  send(channel, ...args) {
    void rpc('send', this.id, channel, structuredClone(args)).catch(() => {})
  }
  setWindowOpenHandler(handler) {
    this._windowOpen = handler
  }
  setWebRTCIPHandlingPolicy = record('webContents.setWebRTCIPHandlingPolicy')
  isDestroyed() {
    return !windows.has(this.id)
  }
  async printToPDF(options = {}) {
    return Buffer.from(await rpc('printToPDF', this.id, options))
  }
  print(options, done) {
    record('webContents.print')(options)
    void rpc('print', this.id, options).then((printed) => done?.(printed, printed ? '' : 'Print job canceled'))
  }
}
export class BrowserWindow extends EventEmitter {
  constructor(options = {}) {
    super()
    if (!isReady) throw new Error('Cannot create BrowserWindow before app is ready')
    const { webPreferences: wanted } = options
    if (!wanted?.sandbox || !wanted.contextIsolation || wanted.nodeIntegration || !wanted.session) {
      throw new Error(
        'stand-in: only sandboxed, isolated windows without Node, in a session of their own, are modelled',
      )
    }
    this.id = nextId++
    this._visible = options.show !== false
    this.webContents = strict('webContents', new WebContents(this.id, wanted))
    const self = strict('BrowserWindow', this)
    windows.set(this.id, self)
    app.emit('web-contents-created', {}, self.webContents)
    const { width = 800, height = 600 } = options
    void rpc('open', this.id, { width, height, preload: wanted.preload, javascript: wanted.javascript !== false })
    return self
  }
  static getAllWindows() {
    return [...windows.values()]
  }
  static fromWebContents(web) {
    return windows.get(web.id) ?? null
  }
  static getFocusedWindow() {
    return focused && windows.has(focused.id) ? focused : null
  }
  _onContents(name, detail) {
    this.webContents.emit(name, {}, ...(detail === undefined ? [] : [detail]))
    if (name === 'did-finish-load') this.emit('ready-to-show')
  }
  _closed() {
    if (!windows.delete(this.id)) return
    this.webContents.emit('destroyed')
    this.emit('closed')
    if (!windows.size && !quitting) {
      if (app.listenerCount('window-all-closed')) app.emit('window-all-closed')
      else void app.quit()
    }
  }
  _whenClosedOrKept() {
    if (!windows.has(this.id)) return true
    if (this._kept) return false
    return new Promise((done) => {
      this.once('closed', () => done(true))
      this.once('_kept', () => done(false))
    })
  }
  loadURL(url) {
    return rpc('load', this.id, url)
  }
  close() {
    this._kept = cancelled(this, 'close')
    if (this._kept) return void this.emit('_kept')
    void rpc('close', this.id, true).then((closed) => {
      if (closed) return
      this._kept = true
      this.emit('_kept')
    })
  }
  destroy() {
    void rpc('close', this.id, false).catch(() => {})
  }
  isDestroyed() {
    return !windows.has(this.id)
  }
  show() {
    this._visible = true
    focused = this
    this.emit('show')
  }
  isVisible() {
    return this._visible
  }
  focus() {
    focused = this
  }
  isMinimized() {
    return false
  }
}

// ---- menus -----------------------------------------------------------------------------------------------------------
class MenuItem {
  constructor(options) {
    Object.assign(this, { enabled: true }, options)
    if (options.submenu) this.submenu = Menu.buildFromTemplate(options.submenu)
    this.click = (event, win) => {
      if (!this.enabled) return
      if (options.click) options.click(this, win ?? focused, event)
      else if (options.role === 'quit') void app.quit()
      else if (options.role === 'close') (win ?? focused)?.close()
      else calls.push({ name: `menu.role.${options.role}`, args: [] })
    }
  }
}
export class Menu {
  static _application = null
  items = []
  static buildFromTemplate(template) {
    const menu = new Menu()
    menu.items = template.map((item) => new MenuItem(item))
    return menu
  }
  static setApplicationMenu(menu) {
    Menu._application = menu
  }
  static getApplicationMenu() {
    return Menu._application
  }
  _all() {
    return this.items.flatMap((item) => [item, ...(item.submenu?._all() ?? [])])
  }
  getMenuItemById(id) {
    return this._all().find((item) => item.id === id) ?? null
  }
  _accelerators() {
    return this._all().flatMap(({ accelerator }) => accelerator ?? [])
  }
  _press(accelerator, win) {
    this._all()
      .find((item) => item.accelerator === accelerator)
      ?.click(undefined, win)
  }
}

// ---- dialogs: a test replaces them; in `npm run start:chromium` the browser shows them --------------------------------
const shownByBrowser =
  (name) =>
  (...args) => {
    if (process.env.STAND_IN_DIALOGS === 'browser') return rpc('dialog', name, args.at(-1))
    throw new Error(`stand-in: dialog.${name} was called, but the test has not stubbed it`)
  }
export const dialog = strict(
  'dialog',
  Object.fromEntries(
    ['showOpenDialog', 'showSaveDialog', 'showMessageBox'].map((name) => [name, shownByBrowser(name)]),
  ),
)

const standInModule = { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, standInCalls: calls }
export default standInModule
export const __standIn = { ready: () => rpc('appCodeLoaded') }
