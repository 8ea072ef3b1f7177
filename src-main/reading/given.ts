import { readFile, realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import answersSchema from '../../resources/schema/answers.schema.json'
import policySchema from '../../resources/schema/policy.schema.json'
import { readAnswers } from '../engine/import/answers'
import type { Document, DocumentReading } from '../engine/import/document'
import type { Fault } from '../engine/import/schema'
import type { AnswerSheet } from '../engine/model/answers'
import type { Given } from '../engine/pipeline'
import { catalogue } from '../engine/rules'
import type { Policy } from '../engine/rules/policy/policy'
import { readPolicy } from '../engine/rules/policy/read'
import { fileProblem, Problem } from '../problem'
import { decode } from './decode'
import { hexDigest } from './sources'

export function answersIn(document: Document): DocumentReading<AnswerSheet> {
  return readAnswers(document, answersSchema)
}

export function policyIn(document: Document): DocumentReading<Policy> {
  return readPolicy(
    document,
    policySchema,
    catalogue.map(({ id }) => id),
  )
}

/** A file of people: its text, and what the text says. */
export interface GivenFile<T> {
  readonly document: Document
  readonly value: T
}

export interface GivenFiles {
  readonly answers?: GivenFile<AnswerSheet>
  readonly policy?: GivenFile<Policy>
}

/** What a review takes of the files, and the texts that its report quotes. */
export function givenOf({ answers, policy }: GivenFiles): {
  readonly given: Given
  readonly texts: ReadonlyMap<string, string>
} {
  return {
    given: { ...(answers ? { answers: answers.value } : {}), ...(policy ? { policy: policy.value } : {}) },
    texts: new Map(answers ? [[answers.document.file, answers.document.text]] : []),
  }
}

/** To a review, which knows names and texts, and not where they lie. */
export function saysTheSame(a: GivenFiles, b: GivenFiles): boolean {
  return (['answers', 'policy'] as const).every((kind) => {
    const [one, other] = [a[kind]?.document, b[kind]?.document]
    return one?.file === other?.file && one?.sha256 === other?.sha256
  })
}

/** A file of answers or a policy. A fault is one line: which file, which line, what. */
export async function readGiven<T>(
  path: string,
  read: (document: Document) => DocumentReading<T>,
): Promise<GivenFile<T>> {
  const document = await documentAt(path)
  const reading = read(document)
  if (reading.ok) return { value: reading.value, document }
  throw new Problem(`${path}, ${faultsInOneLine(reading.faults)}`)
}

/** As many as one reads before mending them; the rest is counted. */
const mostFaults = 5

function faultsInOneLine(faults: readonly Fault[]): string {
  const rest = faults.length - mostFaults
  return [
    ...faults.slice(0, mostFaults).map(({ line, message }) => `line ${String(line)}: ${message}`),
    ...(rest > 0 ? [`and ${String(rest)} more`] : []),
  ].join(' · ')
}

/** A change must not bring along the policy that it is judged by. */
export async function refuseWithin(path: string, inputs: readonly string[]): Promise<void> {
  const input = await holderOf(path, inputs)
  if (input === undefined) return
  throw new Problem(
    `${path} lies in ${input}, which comes with the change: a change cannot bring along the policy that it is judged by. Keep the policy elsewhere.`,
  )
}

/** The one of several files and folders that a file is, or lies in. */
export async function holderOf(path: string, among: readonly string[]): Promise<string | undefined> {
  const real = await realOf(path)
  for (const one of among) {
    const holder = await realOf(one)
    if (real === holder || real.startsWith(holder.endsWith(sep) ? holder : holder + sep)) return one
  }
  return undefined
}

/** Also of a file that is still to be written. */
async function realOf(path: string): Promise<string> {
  const inFolder = async () => join(await realpath(dirname(path)), basename(path))
  return realpath(path).catch(() => inFolder().catch(() => resolve(path)))
}

async function documentAt(path: string): Promise<Document> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    throw fileProblem(`${path} cannot be read.`, error)
  }
  if (bytes.length === 0) throw new Problem(`${path} is empty: write it as its help page shows.`)
  const document = documentOf(basename(path), bytes)
  if (document === undefined) {
    throw new Problem(`${path} is not text in an encoding that is read here. Save it as UTF-8.`)
  }
  return document
}

/** Undefined where the bytes are no text. */
export function documentOf(file: string, bytes: Uint8Array): Document | undefined {
  const content = decode(bytes)
  return 'text' in content ? { file, text: content.text, bytes: bytes.length, sha256: hexDigest(bytes) } : undefined
}
