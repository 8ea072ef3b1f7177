// The two halves that run in every document before its own scripts: `mainWorld` in the page's world, `isolatedWorld`, with
// the preload bundle, in an isolated world. They share only the DOM and talk over synchronous CustomEvents; what goes to
// Node takes a binding that the page cannot see.
const copyAcross = `
  const codec = (__CODEC__)()
  const hasFunction = (v) => typeof v === 'function' || typeof v === 'symbol' || v instanceof Promise || v instanceof File
    || (v !== null && typeof v === 'object' && !ArrayBuffer.isView(v) && Object.values(v).some(hasFunction))
  let files = 0
  // a file crosses in a file input, the one thing of the shared DOM that can hold it
  const leaveFile = (file) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', hidden: true, id: 'stand-in-file-' + ++files })
    const transfer = new DataTransfer()
    transfer.items.add(file)
    input.files = transfer.files
    document.documentElement.append(input)
    return input.id
  }
  const takeFile = (id) => {
    const input = document.getElementById(id)
    input.remove()
    return input.files[0]
  }
  // -> { f: id } function, { p: id } promise, { h: id } file, { l } array, { o } object, { v } anything cloned whole
  const createDescriber = (onFunction) => {
    const describe = (value) => {
      if (typeof value === 'function') return { f: onFunction(value) }
      if (value instanceof Promise) return { p: onFunction(() => value) }
      if (value instanceof File) return { h: leaveFile(value) }
      // a value without functions is cloned whole, so that a proxy (a Vue reactive object) is refused
      if (!hasFunction(value)) return { v: codec.encode(value) }
      if (Array.isArray(value)) return { l: value.map(describe) }
      return { o: Object.keys(value).map((k) => [k, describe(value[k])]) }
    }
    return describe
  }
  const revive = (d, callFunction) => {
    if ('f' in d) return (...args) => callFunction(d.f, args)
    if ('p' in d) return callFunction(d.p, [])
    if ('h' in d) return takeFile(d.h)
    if ('v' in d) return codec.decode(d.v)
    if ('l' in d) return d.l.map((item) => revive(item, callFunction))
    return Object.fromEntries(d.o.map(([k, item]) => [k, revive(item, callFunction)]))
  }
  const createSide = (own, other) => {
    const functions = new Map(), ids = new Map(), settle = new Map()
    let count = 0, callCount = 0, lastAnswer
    const describe = createDescriber((fn) => {
      if (!ids.has(fn)) { ids.set(fn, ++count); functions.set(count, fn) }
      return ids.get(fn)
    })
    const errorText = (e) => (e instanceof Error ? e.message : String(e))
    const post = (type, detail) => document.dispatchEvent(new CustomEvent('stand-in:' + type, { detail: JSON.stringify(detail) }))
    const on = (type, listener) => document.addEventListener('stand-in:' + type, (e) => listener(JSON.parse(e.detail)))
    const call = (id, args) => {
      const callId = own + ++callCount
      post('call-' + other, { id, callId, args: args.map(describe) })
      const answer = lastAnswer
      if (answer.error !== undefined) throw new Error(answer.error)
      if (!answer.later) return revive(answer.value, call)
      return new Promise((resolve, reject) => settle.set(callId, { resolve, reject }))
    }
    on('call-' + own, ({ id, callId, args }) => {
      let answer
      try {
        const result = functions.get(id)(...args.map((a) => revive(a, call)))
        if (result instanceof Promise) {
          answer = { later: true }
          result.then((v) => post('settle-' + other, { callId, value: describe(v) }))
            .catch((e) => post('settle-' + other, { callId, error: errorText(e) }))
        } else answer = { value: describe(result) }
      } catch (e) { answer = { error: errorText(e) } }
      post('answer-' + other, answer)
    })
    on('answer-' + own, (answer) => { lastAnswer = answer })
    on('settle-' + own, ({ callId, value, error }) => {
      const { resolve, reject } = settle.get(callId)
      settle.delete(callId)
      if (error !== undefined) reject(new Error(error)); else resolve(revive(value, call))
    })
    return { codec, describe, revive, call, post, on }
  }
`
const mainWorld = `
  const side = createSide('page', 'preload')
  const freeze = (v) => (v && typeof v === 'object' ? (Object.values(v).forEach(freeze), Object.freeze(v)) : v)
  side.on('expose', ({ key, api }) => {
    Object.defineProperty(window, key, { value: freeze(side.revive(api, side.call)), enumerable: true })
  })
`
const isolatedWorld = `
  const side = createSide('preload', 'page')
  const listeners = new Map()
  const pending = new Map()
  let lastId = 0
  const bind = globalThis.__standInBinding
  delete globalThis.__standInBinding
  const post = (kind, channel, args, id) => bind(JSON.stringify({ kind, channel, id, args: side.codec.encode(args) }))
  Object.defineProperty(globalThis, '__standInDeliver', { value: (text) => {
    const m = JSON.parse(text)
    const args = side.codec.decode(m.args)
    if (m.id) {
      const call = pending.get(m.id)
      pending.delete(m.id)
      return m.error === undefined ? call.resolve(args[0]) : call.reject(new Error("Error invoking remote method '" + m.channel + "': " + m.error))
    }
    for (const listener of [...(listeners.get(m.channel) ?? [])]) listener({ sender: ipcRenderer, senderId: 0, ports: [] }, ...args)
  } })
  const ipcRenderer = {
    invoke: async (channel, ...args) => {
      const id = ++lastId
      const answer = new Promise((resolve, reject) => pending.set(id, { resolve, reject }))
      post('invoke', channel, args, id)
      return answer
    },
    on: (channel, listener) => { listeners.set(channel, [...(listeners.get(channel) ?? []), listener]); return ipcRenderer },
    removeListener: (channel, listener) => { listeners.set(channel, (listeners.get(channel) ?? []).filter((l) => l !== listener)); return ipcRenderer },
  }
  const contextBridge = { exposeInMainWorld: (key, api) => side.post('expose', { key, api: side.describe(api) }) }
  // a browser does not tell where a dropped file lies: the application then takes its content
  const electron = { contextBridge, ipcRenderer, webUtils: { getPathForFile: () => '' } }
  // menu items by their keys, since a browser window has no menu of the application
  const keys = new Map(__ACCELERATORS__.map((accelerator) => [accelerator.toLowerCase(), accelerator]))
  addEventListener('keydown', (event) => {
    const named = [(event.ctrlKey || event.metaKey) && 'cmdorctrl', event.altKey && 'alt', event.shiftKey && 'shift', event.key.toLowerCase()]
    const accelerator = keys.get(named.filter(Boolean).join('+'))
    if (!accelerator) return
    event.preventDefault()
    post('accelerator', accelerator, [])
  }, true)
  // a sandboxed preload can require only this much; anything else fails as in Electron
  const require = (id) => {
    if (id === 'electron') return electron
    throw new Error('module not found: ' + id)
  }
  const module = { exports: {} }
  ;(function (exports) {
    __PRELOAD__
  }).call(module.exports, module.exports)
`
export function pageScripts({ codec, preload, accelerators }) {
  const copy = copyAcross.replace('__CODEC__', () => codec)
  const wrap = (body) => `(() => { ${copy}\n${body} })()`
  return {
    mainWorld: wrap(mainWorld),
    isolatedWorld: wrap(
      isolatedWorld
        .replace('__ACCELERATORS__', () => JSON.stringify(accelerators))
        .replace('__PRELOAD__', () => preload),
    ),
  }
}
