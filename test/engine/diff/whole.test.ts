import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cases } from './support/cases'
import { edited, files } from './support/sides'
import { wholeOf } from './support/whole'

const expected = sectionsOf(readFileSync(join(import.meta.dirname, 'expected.differences.txt'), 'utf8'))

describe('everything that is said of one edit', () => {
  it('is written down for every edit', () => {
    expect([...expected.keys()]).toEqual(cases.map(([title]) => title))
  })

  it.each(cases)('%s', (title, edit) => {
    expect(wholeOf(files, edited(edit))).toBe(expected.get(title))
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
