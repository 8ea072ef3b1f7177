import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { app, answers, electron, FakeWindow, registerSchemesAsPrivileged, sessions, type FakeSession } from './electron'

vi.mock('electron', () => electron)
vi.mock('../../src-main/protocol', async (original) => ({
  ...(await original<object>()),
  readBundle: () => new Map([['/index.html', { type: 'text/html; charset=utf-8', body: Buffer.from('<p>') }]]),
}))
vi.mock('../../src-main/work', () => ({ Workers: Object }))

let window: FakeWindow
let session: FakeSession

beforeAll(async () => {
  process.argv = ['/opt/review']
  await import('../../src-main/index')
  expect(app.enableSandbox).toHaveBeenCalledOnce()
  app.emit('ready')
  await vi.waitFor(() => expect(FakeWindow.all).toHaveLength(1))
  window = FakeWindow.all[0]!
  session = sessions[0]!
})

describe('the window', () => {
  it('runs with exactly these preferences', () => {
    const { session: own, preload, ...rest } = window.options.webPreferences
    expect(own).toBe(session)
    expect(preload).toMatch(/[\\/]preload[\\/]index\.cjs$/)
    expect(rest).toEqual({
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
      devTools: false,
    })
  })

  it('shows the start page of the bundle and nothing else', () => {
    expect(window.loadURL.mock.calls).toEqual([['app://bundle/index.html']])
  })

  it('lives in a session of its own that keeps nothing on disk', () => {
    expect([session.name, session.options]).toEqual(['window', { cache: false }])
  })

  it('comes back after a crash, three times', () => {
    for (let n = 0; n < 5; n += 1) window.webContents.emit('render-process-gone', {}, { reason: 'oom' })
    window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' })
    expect(window.loadURL).toHaveBeenCalledTimes(4)
  })
})

describe('the page', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'is kept from %s',
    (name) => {
      const event = { preventDefault: vi.fn() }
      window.webContents.emit(name, event, 'app://bundle/other.html')
      expect(event.preventDefault).toHaveBeenCalledOnce()
    },
  )

  it('opens no window', () => {
    expect(window.webContents.openHandler!({ url: 'app://bundle/index.html' })).toEqual({ action: 'deny' })
  })

  it('downloads nothing', () => {
    const event = { preventDefault: vi.fn() }
    session.emit('will-download', event)
    expect(event.preventDefault).toHaveBeenCalledOnce()
  })

  it('is granted no permission, by any name that Electron knows', () => {
    const typings = readFileSync(resolve('node_modules/electron/electron.d.ts'), 'utf8')
    const signature = /setPermissionRequestHandler\(handler: \(\(webContents: WebContents, permission: ([^,]*),/.exec(
      typings,
    )
    const names = [...signature![1]!.matchAll(/'([\w-]+)'/g)].map(([, name]) => name!)
    expect(names.length).toBeGreaterThan(40)
    const [request] = session.setPermissionRequestHandler.mock.calls[0]!
    const [check] = session.setPermissionCheckHandler.mock.calls[0]!
    const granted = [...names, 'invented'].filter((name) => {
      const answer = vi.fn()
      request(window.webContents, name, answer, {})
      return answer.mock.calls[0]![0] !== false || check(window.webContents, name, 'app://bundle', {}) !== false
    })
    expect(granted).toEqual([])
    expect(session.setDevicePermissionHandler.mock.calls[0]![0]({})).toBe(false)
    const media = vi.fn()
    session.setDisplayMediaRequestHandler.mock.calls[0]![0]({}, media)
    expect(media.mock.calls).toEqual([[null]])
  })
})

describe('the network', () => {
  it('is switched off before Electron is ready', () => {
    expect(app.commandLine.appendSwitch.mock.calls).toEqual(
      expect.arrayContaining([
        ['host-resolver-rules', 'MAP * ^NOTFOUND'],
        ['proxy-server', 'socks5://127.0.0.1:9'],
        ['proxy-bypass-list', '<-loopback>'],
      ]),
    )
    expect(app.configureHostResolver).toHaveBeenCalledWith({ enableBuiltInResolver: false, secureDnsMode: 'off' })
  })

  it('is switched off in the session', () => {
    expect(session.setProxy.mock.calls).toEqual([
      [{ mode: 'fixed_servers', proxyRules: 'socks5://127.0.0.1:9', proxyBypassRules: '<-loopback>' }],
    ])
    expect(window.webContents.setWebRTCIPHandlingPolicy).toHaveBeenCalledWith('disable_non_proxied_udp')
    expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(false)
    expect(session.setSpellCheckerDictionaryDownloadURL).toHaveBeenCalledWith('https://00.00/')
  })

  it.each([
    ['app://bundle/assets/index.js', true],
    ['app://bundle/', true],
    ['app://bundle.example.com/', false],
    ['app://other/', false],
    ['https://example.com/', false],
    ['http://127.0.0.1/', false],
    ['ws://example.com/', false],
    ['wss://example.com/', false],
    ['ftp://example.com/', false],
    ['file:///etc/passwd', false],
    ['file://server/share', false],
    ['blob:https://example.com/1', false],
    ['data:text/html,x', false],
    ['chrome://version', false],
    ['javascript:alert(1)', false],
  ])('lets %s through: %s', (url, passes) => {
    const [listener] = session.webRequest.onBeforeRequest.mock.calls[0]!
    const answer = vi.fn()
    listener({ url }, answer)
    expect(answer.mock.calls).toEqual([[{ cancel: !passes }]])
  })
})

describe('our scheme', () => {
  it('has no more rights than a secure page', () => {
    expect(registerSchemesAsPrivileged.mock.calls).toEqual([
      [[{ scheme: 'app', privileges: { standard: true, secure: true } }]],
    ])
  })

  const ask = (url: string, method = 'GET') => session.handlers.get('app')!({ url, method } as Request) as Response

  it('serves what is in the bundle', async () => {
    const response = ask('app://bundle/index.html')
    expect([response.status, await response.text()]).toEqual([200, '<p>'])
  })

  it.each([
    'app://bundle/',
    'app://bundle/missing.js',
    'app://bundle/../index.html',
    'app://bundle/..%2findex.html',
    'app://bundle/%2e%2e/package.json',
    'app://bundle/assets/..%5c..%5cpackage.json',
    'app://bundle/..\\index.html',
    'app://bundle//index.html',
    'app://bundle/INDEX.HTML',
    'app://bundle/index.html%00.js',
    'app://bundle/index.html?x=1',
    'app://bundle/index%2ehtml',
    'app://bundle/__proto__',
    'app://bundle/constructor',
    'app://bundle//server/share/file',
    'app://bundle/C:/Windows/win.ini',
    'app://other/index.html',
    'app://bundle:80/index.html',
    'app://bundle',
  ])('does not serve %s', (url) => {
    expect(ask(url).status).toBe(404)
  })

  it('answers nothing but GET', () => {
    expect(ask('app://bundle/index.html', 'POST').status).toBe(404)
  })

  it('sends the policy with every answer, a refusal too', () => {
    const policy = [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'none'",
      "worker-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-src 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types vue',
    ]
    for (const url of ['app://bundle/index.html', 'app://bundle/missing', 'app://bundle/../x', 'app://other/']) {
      const { headers } = ask(url)
      expect(headers.get('content-security-policy')!.split('; ')).toEqual(policy)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    }
  })
})

describe('requests of the window', () => {
  const ours = () => ({
    sender: window.webContents,
    senderFrame: { url: 'app://bundle/index.html', parent: null } as { url: string; parent: unknown } | null,
  })

  const said = { by: 'Jana', role: '', at: '2026-03-30', evidence: '' }
  const answer = { question: 'HA-POP3-001@host/B', answer: 'yes', ...said }
  const fact = { fact: 'load-balanced', subject: 'host/B', value: true, ...said }
  const acceptance = {
    ...{ rule: 'HA-POP3-001', subject: 'host/B', reason: 'r', control: 'c', owner: 'o', acceptedBy: 'a' },
    ...{ acceptedAt: '2026-03-01', expires: '2026-12-31', reopensWhen: 'w' },
  }

  it('are those of the contract', () => {
    expect([...answers.keys()].sort()).toEqual([
      ...['about', 'acceptRisk', 'addDropped', 'answerQuestion', 'cancel', 'chooseAnswers', 'chooseFiles'],
      ...['chooseFolder', 'choosePolicy', 'clearAnswers', 'clearPolicy', 'clearSide', 'collectorScript'],
      ...['effectOfAcceptance', 'effectOfFact', 'effectsOf', 'helpPage', 'loadSample', 'printReport'],
      ...['removeAcceptance', 'removeAnswer', 'removeFact', 'removeInput', 'review', 'saveAnswers'],
      ...['saveCollectorScript', 'savePolicy', 'saveReport', 'session', 'stateFact'],
    ])
  })

  it('are answered when our own page asks', async () => {
    expect(await answers.get('session')!(ours())).toMatchObject({ ok: true, value: { status: 'empty' } })
  })

  it.each([
    ['no frame', () => ({ ...ours(), senderFrame: null })],
    ['another origin', () => ({ ...ours(), senderFrame: { url: 'https://example.com/', parent: null } })],
    ['a look-alike', () => ({ ...ours(), senderFrame: { url: 'app://bundle.example.com/', parent: null } })],
    ['the printing page', () => ({ ...ours(), senderFrame: { url: 'app://report/', parent: null } })],
    ['a file', () => ({ ...ours(), senderFrame: { url: 'file:///index.html', parent: null } })],
    ['a frame inside', () => ({ ...ours(), senderFrame: { url: 'app://bundle/index.html', parent: {} } })],
    ['another window', () => ({ ...ours(), sender: { id: 2 } })],
  ])('are refused when %s asks, on every channel', async (_who, event) => {
    for (const [, answer] of answers) await expect(answer(event())).rejects.toThrow('Not asked by the window')
  })

  it.each([
    ['chooseFiles', []],
    ['chooseFiles', ['elsewhere']],
    ['chooseFiles', ['before', '/etc/passwd']],
    ['removeInput', ['before', 7]],
    ['saveReport', ['exe']],
    ['saveReport', ['html', '/etc/passwd']],
    ['helpPage', [{}]],
    ['helpPage', ['x'.repeat(5000)]],
    ['addDropped', ['before', 'file']],
    ['addDropped', ['before', [{ name: 'x' }]]],
    ['addDropped', ['before', [{ name: 'x', path: '/a', bytes: new Uint8Array() }]]],
    ['addDropped', ['before', [{ name: '', path: '/a' }]]],
    ['addDropped', ['before', [{ name: 'x', bytes: [1] }]]],
    ['session', [undefined]],
    ['chooseAnswers', ['/etc/passwd']],
    ['saveAnswers', ['/etc/passwd']],
    ['savePolicy', ['/etc/passwd']],
    ['answerQuestion', []],
    ['answerQuestion', [{ question: 'HA-POP3-001@host/B', answer: 'yes' }]],
    ['answerQuestion', [{ ...answer, path: '/etc/passwd' }]],
    ['answerQuestion', [{ ...answer, answer: 7 }]],
    ['answerQuestion', [{ ...answer, side: 'elsewhere' }]],
    ['answerQuestion', [{ ...answer, evidence: 'x'.repeat(20_001) }]],
    ['answerQuestion', [[]]],
    ['removeAnswer', ['0']],
    ['removeAnswer', [-1]],
    ['removeFact', [0.5]],
    ['removeAcceptance', [Number.NaN]],
    ['stateFact', [{ ...fact, fact: 'host-is-safe' }]],
    ['stateFact', [{ ...fact, value: { toString: 'x' } }]],
    ['effectOfFact', [{ ...fact, value: [7] }]],
    ['acceptRisk', [{ ...acceptance, severity: 'none' }]],
    ['acceptRisk', [{ ...acceptance, artifacts: 'all' }]],
    ['acceptRisk', [{ ...acceptance, __proto__: { reason: '' }, control: undefined }]],
    ['effectOfAcceptance', [null]],
    ['effectsOf', [{}]],
  ])('%s refuses %j', async (channel, args) => {
    expect(await answers.get(channel)!(ours(), ...args)).toMatchObject({ ok: false, detail: channel })
  })

  it.each([
    ['answerQuestion', answer],
    ['answerQuestion', { ...answer, side: 'after' }],
    ['stateFact', fact],
    ['stateFact', { ...fact, fact: 'host-runs-on', value: ['S1', 'S2'] }],
    ['acceptRisk', { ...acceptance, severity: 'high', artifacts: ['receive-location/In/M'], servers: [] }],
  ])('%s takes %j', async (channel, form) => {
    expect(await answers.get(channel)!(ours(), form)).toMatchObject({ ok: true, value: { status: 'empty' } })
  })

  it('fail in words, without the text of an error that nobody foresaw', async () => {
    electron.dialog.showOpenDialog.mockRejectedValueOnce(new Error('Password=Winter2026!'))
    const reply = await answers.get('chooseFiles')!(ours(), 'before')
    expect(reply).toMatchObject({ ok: false, problem: expect.stringContaining('did not foresee') })
    expect(JSON.stringify(reply)).not.toContain('Winter2026')
  })
})
