import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { run, type Outside } from '../../src-main/cli/run'
import { reportFormats } from '../../src-main/ipc/contract'
import { head, Planted, tail, type Files } from '../support/secrets/canaries'
import { folderForTests } from '../support/folder'

const folder = folderForTests()
const temporary = join(folder, 'tmp')
const outputs = join(folder, 'out')
const before = new Planted('B')
const after = new Planted('A')
let said = ''

const outside: Outside = {
  out: (text) => (said += text),
  err: (text) => (said += text),
  sample: { before: '', after: '' },
  printPdf: async (html) => {
    writeFileSync(join(outputs, 'printed.html'), html)
    return { problem: 'There is no printer.' }
  },
}

function place(side: string, files: Files): string {
  mkdirSync(join(folder, side))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, side, name), content)
  return join(folder, side)
}

beforeAll(async () => {
  for (const made of [temporary, outputs]) mkdirSync(made)
  vi.stubEnv('TMPDIR', temporary)
  const sides = ['--before', place('before', before.files), '--after', place('after', after.files)]
  const targets = reportFormats.flatMap((format) => ['--out', join(outputs, `report.${format}`)])
  await run([...sides, ...targets], outside)
  await run([...sides, '--format', 'json'], outside)
  const broken = join(folder, 'before', 'damaged.xml')
  await run(['--before', broken, '--after', broken], outside)
})
afterAll(() => void vi.unstubAllEnvs())

/** Both ends of a canary in the encodings in which a program might let one out. */
function spellings(): readonly (readonly [string, RegExp])[] {
  const ends = [head, tail]
  const any = (write: (end: string) => readonly string[]): RegExp =>
    new RegExp(
      ends
        .flatMap(write)
        .map((text) => text.replaceAll(/[+\\]/g, '\\$&'))
        .join('|'),
      'i',
    )
  return [
    ['as it is', any((end) => [end])],
    ['reversed', any((end) => [Array.from(end).reverse().join('')])],
    ['hex', any((end) => [Buffer.from(end).toString('hex')])],
    ['UTF-16', any((end) => [Array.from(end).join('\0')])],
    ['base64', any((end) => [0, 1, 2].map((at) => base64At(end, at)))],
    ['base64 of UTF-16', any((end) => [0, 1, 2].map((at) => base64At(Array.from(end).join('\0'), at)))],
    ['by number', any((end) => [10, 16].map((base) => Array.from(end, (one) => numbered(one, base)).join('')))],
    ['percent', any((end) => [Array.from(end, (one) => `%${one.charCodeAt(0).toString(16)}`).join('')])],
  ]
}

/** Without the characters that what stands beside it has a part in. */
function base64At(text: string, offset: number): string {
  const whole = Buffer.from(`${'x'.repeat(offset)}${text}`, 'latin1')
    .toString('base64')
    .replaceAll('=', '')
  const rest = (offset + text.length) % 3
  return whole.slice([0, 2, 3][offset], rest === 0 ? undefined : -1)
}

function numbered(character: string, base: number): string {
  return `&#${base === 16 ? 'x' : ''}${character.charCodeAt(0).toString(base)};`
}

it('plants at least 500 secrets in every format', () => {
  expect(before.count + after.count).toBeGreaterThanOrEqual(500)
  expect(Object.keys(before.files).length).toBeGreaterThanOrEqual(10)
})

it('reads the files that hold them, and writes every report', () => {
  const record = JSON.parse(readFileSync(join(outputs, 'report.json'), 'utf8')) as {
    readonly inputs: readonly { readonly kind: string; readonly issues: readonly { readonly code: string }[] }[]
    readonly changes: readonly unknown[]
  }
  const kinds = new Set(record.inputs.map(({ kind }) => kind))
  expect([...kinds].sort()).toEqual([
    ...['archive', 'audit', 'bindings', 'biztalk-host-instances', 'biztalk-hosts', 'biztalk-settings'],
    ...['cluster-resource-parameters', 'cluster-resources', 'console-text', 'host-export', 'unknown'],
  ])
  const secrets = record.inputs.flatMap(({ issues }) => issues.filter(({ code }) => code === 'secret-in-clear'))
  expect(secrets.length).toBeGreaterThan(500)
  expect(record.changes.length).toBeGreaterThan(200)
  const reports = reportFormats.filter((format) => format !== 'pdf').map((format) => `report.${format}`)
  expect(readdirSync(outputs).sort()).toEqual(['printed.html', ...reports].sort())
})

it('would see one that was let out', () => {
  const canary = `x${head}1${tail}`
  const numbers = (base: number): string => Array.from(canary, (one) => numbered(one, base)).join('')
  const leaks = [
    canary,
    canary.toUpperCase(),
    Array.from(canary).reverse().join(''),
    Buffer.from(canary).toString('hex'),
    Buffer.from(canary, 'utf16le').toString('latin1'),
    ...['', 'a', 'ab'].map((start) => Buffer.from(start + canary).toString('base64')),
    ...['', 'a', 'ab'].map((start) => Buffer.from(start + canary, 'utf16le').toString('base64')),
    numbers(10),
    numbers(16),
    Buffer.from(canary).toString('hex').replaceAll(/../g, '%$&'),
  ]
  expect(leaks.filter((leak) => !spellings().some(([, pattern]) => pattern.test(leak)))).toEqual([])
})

it('lets none of them out, in no encoding', () => {
  const written = [...readdirSync(outputs).map((name) => join(outputs, name)), ...filesBelow(temporary)]
  const texts = [
    ['what was said', said] as const,
    ...written.map((file) => [file, readFileSync(file, 'latin1')] as const),
  ]
  const found = texts.flatMap(([name, text]) =>
    spellings().flatMap(([spelling, pattern]) => {
      const at = text.search(pattern)
      return at < 0 ? [] : [`${name}, ${spelling}: ${text.slice(Math.max(0, at - 150), at + 60)}`]
    }),
  )
  expect(found).toEqual([])
  console.info(`Canaries: ${String(before.count + after.count)} planted, 0 found in ${String(texts.length)} outputs`)
})

function filesBelow(path: string): readonly string[] {
  const entries = readdirSync(path, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
