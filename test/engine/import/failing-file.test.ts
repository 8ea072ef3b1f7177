import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReviewRecord } from '../../../src-main/engine/review/record'
import { importFile } from '../../../src-main/engine/import'
import type { Part } from '../../../src-main/engine/model/part'
import type { Side } from '../../../src-main/engine/model/place'
import { review } from '../../../src-main/engine/pipeline'
import { sourceOf } from '../../../src-main/reading/sources'
import { sha256 } from '../../../src-main/reading/tools'
import { tools } from './part-of'

type Files = Readonly<Record<string, string>>

const sample = (side: string): Files => {
  const folder = join('resources/samples', side)
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
const before = sample('before')
const after = sample('after')
const damage: Readonly<Record<string, (text: string) => string>> = {
  'cut off': (text) => text.slice(0, -3),
  'not valid': (text) => text.replace(/["<]/, '\u0001'),
  empty: () => '',
}

function partsOf(side: Side, files: Files): readonly Part[] {
  return Object.entries(files).map(([name, text]) => importFile(sourceOf(side, name, Buffer.from(text)), tools))
}

function recordOf(later: Files): ReviewRecord {
  const about = { tool: { name: 'tool', version: '0' }, sha256, excerpt: () => '', sample: false }
  return review(partsOf('before', before), partsOf('after', later), about).record
}

function recordWith(name: string, text: string): ReviewRecord {
  return recordOf({ ...after, [name]: text })
}

function issuesOf(record: ReviewRecord, name: string): readonly string[] {
  const input = record.inputs.find(({ side, file }) => side === 'after' && file === name)
  return input?.issues.map(({ code }) => code) ?? []
}

const whole = recordOf(after)

describe.each(Object.keys(after))('%s', (name) => {
  it.each(Object.entries(damage))(
    '%s leaves the other files standing, and the verdict says what that costs',
    (_, spoil) => {
      const record = recordWith(name, spoil(after[name] ?? ''))
      expect(
        issuesOf(record, name).filter((code) => code.startsWith('refused-') || code === 'not-recognised'),
      ).toHaveLength(1)
      expect(record.verdict.because).toContain(`${name} (after)`)
      expect(['new-risk', 'not-enough-input']).toContain(record.verdict.code)
      for (const { side, file, issues } of whole.inputs) {
        if (file === name) continue
        const same = record.inputs.find((input) => input.side === side && input.file === file)
        expect(same?.issues).toEqual(issues)
      }
      const read = record.coverage.files.filter(({ file }) => file !== name)
      expect(read).toEqual(whole.coverage.files.filter(({ file }) => file !== name))
    },
  )
})

it('never finds less than nothing: what a damaged file would say is not resolved', () => {
  const resolved = Object.keys(after).flatMap((name) =>
    recordWith(name, '')
      .findings.filter(({ state }) => state === 'resolved')
      .map(({ id }) => id),
  )
  const known = new Set(whole.findings.filter(({ state }) => state === 'resolved').map(({ id }) => id))
  expect(resolved.filter((id) => !known.has(id))).toEqual([])
})
