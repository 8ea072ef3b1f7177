import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cases } from './support/cases'
import { documents } from './support/documents'
import { rarer } from './support/rarer'
import { edited, files, type Files } from './support/sides'
import { wholeOf } from './support/whole'

const expected = sectionsOf(readFileSync(join(import.meta.dirname, 'expected.differences.txt'), 'utf8'))

/** Every edit, in both directions. */
const sides: readonly (readonly [string, Files, Files])[] = [
  ...cases.map(([title, edit]) => [title, files, edited(edit)] as const),
  ...rarer.map(([title, before, after]) => [title, edited(before), edited(after)] as const),
  ...documents,
].flatMap(([title, before, after]) => [
  [title, before, after],
  [`${title}, the other way round`, after, before],
])

describe('everything that is said of two sides', () => {
  it('is written down', () => {
    expect([...expected.keys()]).toEqual(sides.map(([title]) => title))
  })

  it.each(sides)('%s', (title, before, after) => {
    expect(wholeOf(before, after)).toBe(expected.get(title))
  })
})

function sectionsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split(/^# /m)
      .slice(1)
      .map((section) => {
        const [title = '', ...rest] = section.trimEnd().split('\n')
        return [title, rest.join('\n')]
      }),
  )
}
