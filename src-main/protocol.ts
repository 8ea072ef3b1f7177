import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { Protocol } from 'electron'

export const bundleOrigin = 'app://bundle'
export const startPage = `${bundleOrigin}/index.html`

/** Files by the path of their address. Whole in memory: a request never becomes a path of the disk. */
export type Bundle = ReadonlyMap<string, { readonly type: string; readonly body: Uint8Array }>

/** Vue creates one Trusted Types policy of this name for markup that the compiler has made; there is no other. */
const contentSecurityPolicy = [
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
].join('; ')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Reads the built window. What has no known type is not served. */
export function readBundle(folder: string): Bundle {
  const bundle = new Map<string, { type: string; body: Uint8Array }>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const file = join(entry.parentPath, entry.name)
    bundle.set(`/${relative(folder, file).split(sep).join('/')}`, { type, body: readFileSync(file) })
  }
  return bundle
}

/** Serves exactly the names of the bundle; every answer, a refusal too, carries the policy. */
export function serveBundle(protocol: Protocol, bundle: Bundle): void {
  protocol.handle('app', (request) => {
    const found = request.method === 'GET' ? bundle.get(pathOf(request.url)) : undefined
    return answer(found, contentSecurityPolicy)
  })
}

/** The path of an address, taken literally: with a query, an escape or another host it is no name of the bundle. */
function pathOf(url: string): string {
  return url.startsWith(`${bundleOrigin}/`) ? url.slice(bundleOrigin.length) : ''
}

/** One document on its own origin, for printing: it has no scripts, and its styles stand in it. */
export function serveDocument(protocol: Protocol, origin: string, html: string): void {
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  protocol.handle('app', ({ url }) => {
    const document = { type: 'text/html; charset=utf-8', body: new TextEncoder().encode(html) }
    return answer(url === `${origin}/` ? document : undefined, policy)
  })
}

function answer(found: { type: string; body: Uint8Array } | undefined, policy: string): Response {
  return new Response(found ? new Uint8Array(found.body) : null, {
    status: found ? 200 : 404,
    headers: {
      'content-type': found?.type ?? 'text/plain; charset=utf-8',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    },
  })
}
