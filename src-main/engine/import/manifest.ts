import type { Issue } from '../model/issue'
import { fileNameOf, listingNames, type ListingName } from '../model/part'
import { Account } from './account'
import type { Imported } from './importer'
import type { JsonNode, JsonObject } from './json'
import { scalarOf, textOf } from './json-values'
import { kindNames } from './kind-names'

const properties: ReadonlySet<string> = new Set([
  'SchemaVersion',
  'Computer',
  'CollectedAt',
  'OSVersion',
  'PSVersion',
  'Commands',
  'Errors',
])

export function isManifest({ members }: JsonObject): boolean {
  return (
    members.has('SchemaVersion') && (members.has('CollectedAt') || members.has('Computer') || members.has('Errors'))
  )
}

/** Says when and where a collection was made, and which of its files are not complete. */
export function readManifest(manifest: JsonObject, _file: string): Imported {
  const account = new Account()
  const issues: Issue[] = []
  for (const [property, { line }] of manifest.members) {
    if (properties.has(property)) account.read()
    else account.notUnderstood(property, line)
  }
  checkVersion(manifest, issues)
  const errors = errorsOf(manifest.members.get('Errors'), issues)
  const [at, computer] = [textOf(manifest, 'CollectedAt'), textOf(manifest, 'Computer')]
  return {
    kind: 'manifest',
    artifacts: [],
    listings: [],
    issues,
    ledger: account.close(),
    summary: `collected ${at === '' ? 'at an unknown time' : `at ${at}`} on ${computer === '' ? 'an unknown computer' : computer}`,
    exported: { ...(at === '' ? {} : { at }), ...(computer === '' ? {} : { computer }) },
    ...(errors.length === 0 ? {} : { errors }),
    ...(exportsBindings(manifest.members.get('Commands')) ? { groupBindings: fileNameOf('bindings') } : {}),
  }
}

/** The script exports the bindings of the whole group, unless it lists its commands and this is none of them. */
function exportsBindings(commands: JsonNode | undefined): boolean {
  const said = commands === undefined ? [] : entriesOf(commands).flatMap(({ words }) => words)
  return said.length === 0 || said.some((word) => /\bExportBindings\b.*[-/]GroupLevel\b/i.test(word))
}

function checkVersion(manifest: JsonObject, issues: Issue[]): void {
  const version = textOf(manifest, 'SchemaVersion')
  if (version === '1') return
  const message = `The collection has the schema version ${version === '' ? '(none)' : version}, and this program knows version 1. Check that nothing is missing below, or use a newer version of this program.`
  issues.push({ code: 'note', message, line: manifest.members.get('SchemaVersion')?.line ?? manifest.line })
}

/** Errors come as sentences, as objects with a file or a command, or as one object by file. */
function errorsOf(node: JsonNode | undefined, issues: Issue[]): readonly ListingName[] {
  if (node === undefined) return []
  const failed = entriesOf(node).flatMap((entry) => {
    const names = listingNames.filter((name) => entry.words.some((word) => speaksOf(word, name)))
    const files = names.map((name) => `${name}.json`).join(', ')
    const message =
      names.length === 0
        ? 'The collection met an error that names no file, so any of its files may be incomplete. Read the manifest, and collect again.'
        : `The collection met an error with ${files}, so only what is listed there is known. Repair the cause, and collect again.`
    issues.push({ code: 'incomplete', message, line: entry.line })
    return names
  })
  return listingNames.filter((name) => failed.includes(name))
}

interface Entry {
  readonly line: number
  readonly words: readonly string[]
}

function entriesOf(node: JsonNode): readonly Entry[] {
  if (node.kind === 'list') return node.items.flatMap(entriesOf)
  if (node.kind === 'object') {
    const byFile = [...node.members].filter(([key]) => listingNames.some((name) => speaksOf(key, name)))
    if (byFile.length > 0) return byFile.map(([key, { line }]) => ({ line, words: [key] }))
    const words = [...node.members.values()].map(scalarOf).map((value) => (value === undefined ? '' : String(value)))
    return words.every((word) => word === '') ? [] : [{ line: node.line, words }]
  }
  const text = String(node.value ?? '').trim()
  return text === '' ? [] : [{ line: node.line, words: [text] }]
}

/** By file (`cluster-nodes.json`, `cluster-nodes`, `cluster-nodes: access denied`), or by class or cmdlet. */
function speaksOf(text: string, name: ListingName): boolean {
  const said = text.trim().toLowerCase()
  const command = (/\((.*)\)/.exec(kindNames[name])?.[1] ?? '').toLowerCase()
  return (
    said === name ||
    said.startsWith(`${name}:`) ||
    wholeWord(said, `${name}.json`) ||
    (command !== '' && wholeWord(said, command))
  )
}

function wholeWord(text: string, word: string): boolean {
  const at = text.indexOf(word)
  if (at < 0) return false
  const around = `${text.charAt(at - 1)}${text.charAt(at + word.length)}`
  return !/[\w-]/.test(around) || wholeWord(text.slice(at + word.length), word)
}
