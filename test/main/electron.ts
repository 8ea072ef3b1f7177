import { EventEmitter } from 'node:events'
import { vi } from 'vitest'

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each listener is another function
type Listener = (...args: any[]) => unknown

/** A recording `electron`: every call is kept, nothing happens, and what the application must never touch throws. */
export class FakeSession extends EventEmitter {
  readonly name: string
  readonly options: unknown
  readonly handlers = new Map<string, (request: Request) => Response | Promise<Response>>()
  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Response) => void this.handlers.set(scheme, handler),
    unhandle: (scheme: string) => void this.handlers.delete(scheme),
    isProtocolHandled: (scheme: string) => this.handlers.has(scheme),
  }
  readonly setPermissionRequestHandler = vi.fn<(handler: Listener) => void>()
  readonly setPermissionCheckHandler = vi.fn<(handler: Listener) => void>()
  readonly setDevicePermissionHandler = vi.fn<(handler: Listener) => void>()
  readonly setDisplayMediaRequestHandler = vi.fn<(handler: Listener) => void>()
  readonly setSpellCheckerEnabled = vi.fn()
  readonly setSpellCheckerDictionaryDownloadURL = vi.fn()
  readonly setProxy = vi.fn(async () => {})
  readonly webRequest = { onBeforeRequest: vi.fn<(handler: Listener) => void>() }

  constructor(name: string, options: unknown) {
    super()
    this.name = name
    this.options = options
  }
}

export class FakeContents extends EventEmitter {
  readonly session: FakeSession
  openHandler: Listener | undefined
  readonly send = vi.fn()
  readonly setWebRTCIPHandlingPolicy = vi.fn()
  readonly printToPDF = vi.fn(async (_options: unknown) => Buffer.from('%PDF-'))
  readonly print = vi.fn((_options: unknown, done: (printed: boolean) => void) => done(true))
  readonly isDestroyed = () => false
  readonly setWindowOpenHandler = (handler: Listener) => void (this.openHandler = handler)

  constructor(session: FakeSession) {
    super()
    this.session = session
  }
}

export class FakeWindow extends EventEmitter {
  static readonly all: FakeWindow[] = []
  static getAllWindows = () => FakeWindow.all
  readonly options: { webPreferences: Record<string, unknown> & { session: FakeSession } }
  readonly webContents: FakeContents
  readonly show = vi.fn()
  readonly focus = vi.fn()
  readonly destroy = vi.fn()
  readonly loadURL = vi.fn(async (_url: string) => {})

  constructor(options: FakeWindow['options']) {
    super()
    this.options = options
    this.webContents = new FakeContents(options.webPreferences.session)
    FakeWindow.all.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
}

class FakeApp extends EventEmitter {
  isPackaged = true
  readonly enableSandbox = vi.fn()
  readonly configureHostResolver = vi.fn()
  readonly exit = vi.fn()
  readonly quit = vi.fn()
  readonly commandLine = { appendSwitch: vi.fn() }
  readonly getName = () => 'BizTalk Change Review'
  readonly getVersion = () => '0.1.0'
  readonly requestSingleInstanceLock = vi.fn(() => true)
  readonly whenReady = () => new Promise<void>((done) => this.once('ready', () => done()))
}

export const app = new FakeApp()
export const sessions: FakeSession[] = []
export const answers = new Map<string, Listener>()
export const registerSchemesAsPrivileged = vi.fn()
export const setApplicationMenu = vi.fn()

const never = (what: string) =>
  new Proxy(
    {},
    {
      get: (_target, key) => {
        throw new Error(`${what}.${String(key)} must not be used`)
      },
    },
  )

export const electron = {
  app,
  BrowserWindow: FakeWindow,
  session: {
    get defaultSession(): never {
      throw new Error('the default session must not be used')
    },
    fromPartition(name: string, options: unknown) {
      const session = new FakeSession(name, options)
      sessions.push(session)
      return session
    },
  },
  protocol: { registerSchemesAsPrivileged },
  ipcMain: { handle: (channel: string, handler: Listener) => void answers.set(channel, handler) },
  Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu },
  dialog: { showOpenDialog: vi.fn(), showSaveDialog: vi.fn(), showMessageBox: vi.fn() },
  shell: never('shell'),
  crashReporter: never('crashReporter'),
  net: never('net'),
}
