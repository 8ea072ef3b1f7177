// Starts the built application on the stand-in. The object returned has the shape of Playwright's ElectronApplication, so
// one set of tests runs here and, where the Electron binary is installed, on playwright's `_electron`.
import { fork } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { chromiumPath } from './chromium.mjs'
import { createCodec } from './codec.mjs'
import { pageScripts } from './page.mjs'
import { createRpc } from './rpc.mjs'

const WORLD = 'electron-preload'
const chromiumArgs = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const paper = { A3: [11.7, 16.54], A4: [8.27, 11.7], A5: [5.83, 8.27], Legal: [8.5, 14], Letter: [8.5, 11] }

// Pages of our own scheme live in Chromium under a made-up https origin.
const HOST = /^https:\/\/([^/]*)\.([a-z][a-z0-9+.-]*)\.stand-in\.invalid/
const toPage = (url) => url.replace(/^(app):\/\/([^/]*)/, 'https://$2.$1.stand-in.invalid')
const fromPage = (url) => url.replace(HOST, '$2://$1')

/**
 * `headed`: a window that people see; `dialogs` then answers the application's dialogs, and `print` what it prints.
 * @param {{
 *   appPath: string,
 *   args?: string[],
 *   env?: Record<string, string>,
 *   headed?: boolean,
 *   dialogs?: Record<string, (context: import('playwright-core').BrowserContext, options: any) => Promise<unknown>>,
 *   print?: (pdf: Buffer) => Promise<boolean>,
 * }} options
 */
export async function launch({ appPath, args = [], env = {}, headed = false, dialogs, print }) {
  const userData = mkdtempSync(join(tmpdir(), 'stand-in-'))
  const executablePath = await chromiumPath({ headed })
  if (!executablePath) throw new Error('No Chromium was found: install one, or name it in CHROMIUM_PATH.')
  const asRoot = process.getuid?.() === 0
  const start = (name, show) =>
    chromium.launchPersistentContext(join(userData, name), {
      executablePath,
      env: { ...process.env, TMPDIR: userData },
      headless: !show,
      viewport: null,
      chromiumSandbox: show && !asRoot,
      args: [...chromiumArgs, ...(show ? ['--app=data:text/html,', '--window-size=1360,900'] : ['--disable-gpu'])],
    })
  const context = await start('chromium', headed)
  await context.route('**', (route) => route.abort()) // a popup that the application did not make reaches nothing
  // Windows that are never shown (pages to be printed) stay out of sight.
  let hiddenContext
  const contextFor = ({ javascript }) =>
    headed && !javascript ? (hiddenContext ??= start('hidden', false)) : Promise.resolve(context)

  const child = fork(fileURLToPath(new URL('./boot.mjs', import.meta.url)), args, {
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ...env,
      STAND_IN_APP: appPath,
      STAND_IN_DIALOGS: dialogs ? 'browser' : '',
      STAND_IN_ELECTRON_VERSION: createRequire(import.meta.url)('electron/package.json').version,
      STAND_IN_CHROME_VERSION: context.browser()?.version() ?? 'unknown',
    },
  })
  const app = new EventEmitter()
  const output = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output.push(String(data))
      app.emit('console', String(data))
    })
  }
  const codec = createCodec()
  const open = new Map() // window id -> Promise<window>
  const pages = []
  const emit = (id, name, ...detail) => call('contentsEvent', id, name, ...detail).catch(() => {})

  /** The page without an address bar that `--app` has opened, rather than the tab that Playwright asks for. */
  async function appPage(within) {
    const opened = () => within.pages().find((page) => page.url().startsWith('data:'))
    while (!opened()) await within.waitForEvent('page')
    await Promise.all(within.pages().map((page) => page === opened() || page.close()))
    return opened()
  }

  async function openWindow(id, { width, height, preload, javascript }) {
    const within = await contextFor({ javascript })
    const page = headed && preload && !pages.length ? await appPage(within) : await within.newPage()
    const cdp = await within.newCDPSession(page)
    const win = { id, page, cdp, worldId: undefined, loading: undefined }
    await cdp.send('Page.enable')
    win.frameId = (await cdp.send('Page.getFrameTree')).frameTree.frame.id
    if (!javascript) await cdp.send('Emulation.setScriptExecutionDisabled', { value: true })
    if (preload) await addPreload(win, preload)
    if (!headed) await page.setViewportSize({ width, height })
    await page.route(/^(?!data:|blob:)/, (route) => onRoute(win, route))
    page.on('load', () => emit(id, 'did-finish-load'))
    page.on('crash', () => emit(id, 'render-process-gone', { reason: 'crashed', exitCode: 1 }))
    page.on('popup', async (popup) => {
      const { action } = await call('windowOpen', id, { url: popup.url(), frameName: '', features: '' })
      if (action === 'deny') await popup.close()
    })
    page.on('close', () => {
      open.delete(id)
      if (pages.includes(page)) pages.splice(pages.indexOf(page), 1)
      call('pageClosed', id).catch(() => {})
    })
    if (javascript) pages.push(page)
    return win
  }

  async function addPreload(win, preload) {
    const { cdp, id, page } = win
    const scripts = pageScripts({
      codec: String(createCodec),
      preload: readFileSync(preload, 'utf8'),
      accelerators: await call('accelerators'),
    })
    cdp.on('Runtime.executionContextCreated', ({ context: made }) => {
      if (made.name === WORLD && made.auxData.type === 'isolated' && made.auxData.frameId === win.frameId) {
        win.worldId = made.id
      }
    })
    cdp.on('Runtime.bindingCalled', async ({ payload, executionContextId }) => {
      const { kind, channel, args: text, id: callId } = JSON.parse(payload)
      if (kind === 'accelerator') return call('accelerate', id, channel)
      const answer = await call('ipc', id, {
        kind,
        channel,
        args: codec.decode(text),
        url: fromPage(page.mainFrame().url()),
      }).then(
        (result) => ({ args: codec.encode([result]) }),
        (error) => ({ args: codec.encode([]), error: error.message }),
      )
      if (callId) await deliver(win, { channel, id: callId, ...answer }, executionContextId).catch(() => {})
    })
    await cdp.send('Runtime.enable')
    await cdp.send('Runtime.addBinding', { name: '__standInBinding', executionContextName: WORLD })
    const topOnly = (source) => `if (window === top && location.href !== 'about:blank') ${source}`
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: topOnly(scripts.mainWorld) })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: topOnly(scripts.isolatedWorld),
      worldName: WORLD,
    })
  }

  const deliver = (win, message, contextId = win.worldId) =>
    win.cdp.send('Runtime.evaluate', {
      expression: `__standInDeliver(${JSON.stringify(JSON.stringify(message))})`,
      contextId,
    })

  async function onRoute(win, route) {
    const request = route.request()
    const url = fromPage(request.url())
    const navigates = request.isNavigationRequest() && request.frame() === win.page.mainFrame()
    if (navigates && request.url() !== win.loading && (await call('willNavigate', win.id, url))) {
      return route.abort('aborted')
    }
    const asked = { url, method: request.method(), headers: request.headers(), body: request.postDataBuffer() }
    const answer = await call('request', win.id, asked)
    return answer ? route.fulfill(answer) : route.abort()
  }

  const withWindow =
    (fn) =>
    async (id, ...rest) => {
      const win = await open.get(id)
      if (!win) throw new Error('Object has been destroyed')
      return fn(win, ...rest)
    }
  const printToPDF = withWindow(async (win, { pageSize = 'Letter', ...rest }) => {
    const [paperWidth, paperHeight] = paper[pageSize]
    const { data } = await win.cdp.send('Page.printToPDF', { ...rest, paperWidth, paperHeight })
    return Buffer.from(data, 'base64')
  })
  const call = createRpc(child, {
    appCodeLoaded: () => void call('ready').catch(() => {}),
    exit: () => {},
    open: async (id, options) => {
      open.set(id, openWindow(id, options))
      await open.get(id)
    },
    load: withWindow(async (win, url) => {
      win.loading = toPage(url)
      try {
        await win.page.goto(win.loading, { waitUntil: 'load' })
        if (!win.announced && pages.includes(win.page)) app.emit('window', win.page)
        win.announced = true
      } catch (error) {
        const code = /ERR_\w+/.exec(error.message)?.[0] ?? 'ERR_FAILED'
        throw Object.assign(new Error(`${code} loading '${url}'`), { code })
      } finally {
        win.loading = undefined
      }
    }),
    send: withWindow((win, channel, list) => deliver(win, { channel, args: codec.encode(list) }).then(() => {})),
    close: withWindow(async (win, runBeforeUnload) => {
      await win.page.close({ runBeforeUnload: runBeforeUnload && !headed })
      return true
    }),
    printToPDF,
    print: async (id, options) => {
      if (!print) return true
      const pdf = { printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true }
      return print(await printToPDF(id, { ...pdf, pageSize: options.pageSize ?? 'A4' }))
    },
    dialog: (name, options) => dialogs[name](context, options),
  })

  const exited = once(child, 'exit').then(async ([code, signal]) => {
    await context.close().catch(() => {})
    if (hiddenContext) await (await hiddenContext).close().catch(() => {})
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
    app.emit('close', code ?? signal)
    return code ?? signal
  })
  context.on('close', () => child.kill())
  return Object.assign(app, {
    output: () => output.join(''),
    windows: () => [...pages],
    context: () => context,
    process: () => child,
    exited,
    evaluate: (fn, arg) => call('evaluate', String(fn), arg),
    async firstWindow() {
      const first = [...open.values()][0]
      const win = first && (await first)
      if (win?.announced) return win.page
      return Promise.race([
        once(app, 'window').then(([page]) => page),
        exited.then((code) => {
          throw new Error(`the application ended with ${code} before its first window:\n${output.join('')}`)
        }),
      ])
    },
    async close({ timeout = 5000 } = {}) {
      call('evaluate', '({ app }) => { void app.quit() }').catch(() => {})
      const timer = setTimeout(() => child.kill('SIGKILL'), timeout)
      const code = await exited
      clearTimeout(timer)
      return code
    },
  })
}
