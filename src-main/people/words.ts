import { basename } from 'node:path'
import type { Document, DocumentReading } from '../engine/import/document'
import type { AnswerSheet } from '../engine/model/answers'
import type { Policy } from '../engine/rules/policy/policy'
import { Problem } from '../problem'
import { answersIn, documentOf, policyIn, type GivenFile } from '../reading/given'

/** One of the two files of people, as it is being written. */
export interface Words<T> extends GivenFile<T> {
  /** Where it was chosen or saved, and the hash that the file had there. */
  readonly origin?: { readonly path: string; readonly sha256: string }
}

export interface People {
  readonly answers?: Words<AnswerSheet>
  readonly policy?: Words<Policy>
}
export type WordsKind = keyof People

export interface Form<T> {
  readonly what: 'answers file' | 'policy file'
  readonly file: string
  readonly format: string
  readonly read: (document: Document) => DocumentReading<T>
  /** Says nothing. */
  readonly isEmpty: (value: T) => boolean
}

export const answersForm: Form<AnswerSheet> = {
  what: 'answers file',
  file: 'answers.json',
  format: 'biztalk-change-answers/1',
  read: answersIn,
  isEmpty: ({ answers, facts }) => answers.length + facts.length === 0,
}

export const policyForm: Form<Policy> = {
  what: 'policy file',
  file: 'policy.json',
  format: 'biztalk-change-policy/1',
  read: policyIn,
  isEmpty: ({ accepted, severities, off, rules }) =>
    accepted.length + severities.length + off.length + rules.length === 0,
}

export function isUnsaved(words: Words<unknown> | undefined): boolean {
  return words !== undefined && words.origin?.sha256 !== words.document.sha256
}

/** A new text for the words: as it will be saved, read as it will be read. */
export function rewritten<T>(form: Form<T>, words: Words<T> | undefined, text: string): Words<T> {
  const read = wordsIn(form, words?.document.file ?? form.file, text)
  return words?.origin ? { ...read, origin: words.origin } : read
}

/** The words under the name, and with the bytes, that they were saved with. */
export function savedAs<T>(form: Form<T>, words: Words<T>, path: string): Words<T> {
  const read = wordsIn(form, basename(path), words.document.text)
  return { ...read, origin: { path, sha256: read.document.sha256 } }
}

export function bytesOf({ document }: Words<unknown>): Uint8Array {
  return new TextEncoder().encode(document.text)
}

function wordsIn<T>({ read }: Form<T>, file: string, text: string): Words<T> {
  const document = documentOf(file, new TextEncoder().encode(text))
  if (document === undefined) throw new Problem('Nothing was taken over: the file would be too large to be read again.')
  const reading = read(document)
  if (reading.ok) return { document, value: reading.value }
  const faults = reading.faults.map(({ message }) => message.replace(/“\w+\[\d+\](?:\.([^”]+))?”/g, nameOf))
  throw new Problem(`Nothing was taken over. ${faults.join(' ')}`)
}

/** A fault of a form names the field, not the number of the entry that it would be. */
function nameOf(_: string, member: string | undefined): string {
  return member === undefined ? 'The entry' : `“${member}”`
}
