import { builtinModules } from 'node:module'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

// What was built, dependencies included, read as text.

const out = resolve(import.meta.dirname, '../../out')
const read = (file: string) => readFileSync(join(out, file), 'utf8')

/** Every file that an entry loads, and every module outside of the bundle that these name. */
function reachable(entry: string): { readonly files: readonly string[]; readonly outside: readonly string[] } {
  const files = new Set<string>()
  const outside = new Set<string>()
  const visit = (file: string): void => {
    if (files.has(file)) return
    files.add(file)
    const names = read(file).matchAll(/(?:\bfrom|\bimport|require|\bnew URL)\s*\(?\s*["']([^"'\n]+)["']/g)
    for (const [, name] of names) {
      if (name!.startsWith('.')) visit(join(dirname(file), name!))
      else if (name!.startsWith('node:') || name === 'electron' || builtinModules.includes(name!)) {
        outside.add(name!.replace(/^node:/, ''))
      }
    }
  }
  visit(entry)
  return { files: [...files], outside: [...outside].sort() }
}

const network = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'cluster', 'inspector', 'undici']

describe('the application', () => {
  const { files, outside } = reachable('main/index.js')

  test('loads its worker', () => {
    expect(files.some((file) => /chunks[\\/]review-/.test(file))).toBe(true)
  })

  test('uses these modules of Node and no others: none of the network, none that starts a program', () => {
    expect(outside).toEqual([
      'crypto',
      'electron',
      'events',
      'fs',
      'fs/promises',
      'module',
      'path',
      'stream',
      'timers',
      'util',
      'worker_threads',
      'zlib',
    ])
  })

  test('does not call the network', () => {
    const calls = files.flatMap(
      (file) => read(file).match(/\b(fetch|new WebSocket|new EventSource|XMLHttpRequest)\(/g) ?? [],
    )
    expect(calls).toEqual([])
  })
})

describe('the command', () => {
  const { outside } = reachable('main/cli.js')

  test('runs without Electron and without the network', () => {
    expect(outside.filter((name) => name === 'electron' || network.includes(name))).toEqual([])
  })
})

test('the preload is one file that asks for electron only', () => {
  expect(readdirSync(join(out, 'preload'))).toEqual(['index.cjs'])
  expect(read('preload/index.cjs').match(/require\([^)]*\)/g)).toEqual(['require("electron")'])
})

describe('the window', () => {
  const files = readdirSync(join(out, 'renderer'), { recursive: true, encoding: 'utf8' })

  test('has no inline script, style or handler', () => {
    const html = read('renderer/index.html')
    expect(html.match(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:/g)).toBeNull()
  })

  test('is made of files that are served', () => {
    expect(files.filter((file) => file.includes('.') && !/\.(html|js|css|svg|png|woff2)$/.test(file))).toEqual([])
  })
})

test('no address is built in but names of schemas, pages that the catalogue cites, words of libraries', () => {
  const files = ['main', 'preload', 'renderer'].flatMap((folder) =>
    readdirSync(join(out, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(c?js|html|css)$/.test(file))
      .map((file) => join(folder, file)),
  )
  // 00.00 is where the spell checker is sent; the last four stand in comments and messages of xml2js, Vue, Pinia and marked.
  const known =
    /^https?:\/\/(www\.w3\.org|schemas\.microsoft\.com|learn\.microsoft\.com|json\.schemastore\.org|json-schema\.org|00\.00|mths\.be|vuejs\.org|github\.com\/vuejs|github\.com\/markedjs)\//
  const addresses = files.flatMap((file) => read(file).match(/\bhttps?:\/\/[\w.-]+[^\s"'`)\\]*/g) ?? [])
  expect([...new Set(addresses)].filter((address) => !known.test(`${address}/`))).toEqual([])
})
