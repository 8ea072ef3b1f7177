import type { Endpoint } from '../../model/snapshot'

/** Where a FILE address leads to. */
export type FilePath =
  | { readonly kind: 'drive'; readonly path: string }
  | { readonly kind: 'share'; readonly server: string; readonly share: string }
  /** A device path, a path from nowhere, or a token whose value no file gives. */
  | { readonly kind: 'unclear' }

export function filePath(address: string): FilePath {
  const path = address
    .trim()
    .replace(/^file:/i, '')
    .replaceAll('/', '\\')
    .replace(/^\\+(?=[a-z]:)/i, '')
    .replace(/^\\{3,}/, '\\\\')
  if (/^[a-z]:\\/i.test(path)) return { kind: 'drive', path }
  const [, server, share] = /^\\\\([^\\?.][^\\]*)\\([^\\]+)/.exec(path) ?? []
  return server === undefined || share === undefined
    ? { kind: 'unclear' }
    : { kind: 'share', server, share: `\\\\${server}\\${share}` }
}

/** Where an endpoint of FILE leads to, found once: eight rules ask. */
export function pathOf(endpoint: Endpoint): FilePath {
  const path = known.get(endpoint) ?? filePath(endpoint.uri)
  known.set(endpoint, path)
  return path
}

const known = new WeakMap<Endpoint, FilePath>()
