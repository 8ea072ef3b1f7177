import { createHash } from 'node:crypto'
import { review, type Given } from '../../src-main/engine/pipeline'
import type { Document, DocumentReading } from '../../src-main/engine/import/document'
import type { AnswerSheet } from '../../src-main/engine/model/answers'
import type { Report } from '../../src-main/engine/report/report'
import { answersIn, policyIn } from '../../src-main/reading/given'
import { filesOf, type EstateSpec } from './estate'
import { partsOf } from './judge'
import type { Missing } from './review'

export interface Written {
  readonly answers?: string
  readonly policy?: string
  /** When the exports of the after side were made, as their manifest says it. */
  readonly collectedAt?: string
}

/** The whole engine on two estates with what people wrote: text in, report out. */
export function reviewed(before: EstateSpec, after: EstateSpec, written: Written = {}, without: Missing = {}): Report {
  return review(...inputsOf(before, after, written, without))
}

export function inputsOf(
  before: EstateSpec,
  after: EstateSpec,
  written: Written = {},
  without: Missing = {},
): Parameters<typeof review> {
  const given: Given = {
    ...(written.answers === undefined ? {} : { answers: sheetOf(written.answers) }),
    ...(written.policy === undefined ? {} : { policy: valueOf(policyIn(document('policy.json', written.policy))) }),
  }
  return [
    partsOf('before', filesOf(before), { without: without.before ?? [] }),
    partsOf('after', { ...filesOf(after), ...manifest(written.collectedAt) }, { without: without.after ?? [] }),
    {
      tool: { name: 'biztalk-change-review', version: '0.0.0' },
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
      excerpt: () => '',
      sample: false,
    },
    given,
  ]
}

export function sheetOf(answers: string): AnswerSheet {
  return valueOf(answersIn(document('answers.json', answers)))
}

function manifest(at: string | undefined): Readonly<Record<string, string>> {
  return at === undefined
    ? {}
    : {
        'manifest.json': JSON.stringify({
          SchemaVersion: 1,
          CollectedAt: at,
          Computer: 'N1',
          Commands: [],
          Errors: [],
        }),
      }
}

/** What is wrong with a file, as `line: sentence`. */
export function faults(reading: DocumentReading<unknown>): readonly string[] {
  return reading.ok ? [] : reading.faults.map(({ line, message }) => `${String(line)}: ${message}`)
}

export function document(file: string, text: string): Document {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { file, text, bytes: Buffer.byteLength(text), sha256 }
}

function valueOf<T>(reading: DocumentReading<T>): T {
  if (!reading.ok) throw new Error(faults(reading).join('\n'))
  return reading.value
}
