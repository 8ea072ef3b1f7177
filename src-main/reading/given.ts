import { readFile, realpath } from 'node:fs/promises'
import { basename, resolve, sep } from 'node:path'
import answersSchema from '../../resources/schema/answers.schema.json'
import policySchema from '../../resources/schema/policy.schema.json'
import { readAnswers } from '../engine/import/answers'
import type { Document, DocumentReading } from '../engine/import/document'
import type { AnswerSheet } from '../engine/model/answers'
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

/** A file of answers or a policy, with the text that a report quotes. A fault is one line: which file, which line, what. */
export async function readGiven<T>(
  path: string,
  read: (document: Document) => DocumentReading<T>,
): Promise<{ readonly value: T; readonly document: Document }> {
  const document = await documentAt(path)
  const reading = read(document)
  if (reading.ok) return { value: reading.value, document }
  const [first] = reading.faults
  const others = reading.faults.length - 1
  const more = others === 0 ? '' : ` (and ${String(others)} more ${others === 1 ? 'fault' : 'faults'})`
  throw new Problem(`${path}, line ${String(first?.line ?? 1)}: ${first?.message ?? 'The file cannot be used.'}${more}`)
}

/** A change must not bring along the policy that it is judged by. */
export async function refuseWithin(path: string, inputs: readonly string[]): Promise<void> {
  const real = await realOf(path)
  for (const input of inputs) {
    const folder = await realOf(input)
    if (real !== folder && !real.startsWith(folder.endsWith(sep) ? folder : folder + sep)) continue
    throw new Problem(
      `${path} lies in ${input}, which comes with the change: a change cannot bring along the policy that it is judged by. Keep the policy elsewhere.`,
    )
  }
}

async function realOf(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path))
}

async function documentAt(path: string): Promise<Document> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    throw fileProblem(`${path} cannot be read.`, error)
  }
  const content = decode(bytes)
  if (!('text' in content)) throw new Problem(`${path} is not text in an encoding that is read here. Save it as UTF-8.`)
  return { file: basename(path), text: content.text, bytes: bytes.length, sha256: hexDigest(bytes) }
}
