import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folders } from '../../scripts/catalogue.mjs'
import { considerationsText, sentences } from '../../scripts/considerations.mjs'
import { catalogue } from '../../src-main/engine/rules'

const article = 'considerations-for-running-adapter-handlers-within-a-clustered-host1'

it('writes the page that stands beside the help pages', () => {
  expect(readFileSync(join(folders.help, 'considerations.md'), 'utf8')).toBe(considerationsText())
})

it('has a rule for every sentence of the article', () => {
  expect(sentences).toHaveLength(29)
  expect(sentences.filter(([says, rules]) => says === '' || rules === '')).toEqual([])
})

it('names every rule whose first source is the article', () => {
  const named = new Set(sentences.flatMap(([, rules = '']) => rules.split(' ').map((rule) => `HA-${rule}`)))
  const cited = catalogue.filter(({ citations }) => citations[0]?.url.endsWith(article) === true).map(({ id }) => id)
  expect(cited.filter((id) => !named.has(id))).toEqual([])
})
