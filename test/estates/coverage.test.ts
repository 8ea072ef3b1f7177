import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { catalogue } from '../../src-main/engine/rules'
import { allScenarios } from '../support/scenario-files'

const text = readFileSync('docs/catalogue-coverage.md', 'utf8')
const rows = text.split('\n').filter((line) => line.startsWith('| '))

it('names scenarios and tests that exist', () => {
  const scenarios = new Set(allScenarios().map(([, { name }]) => name))
  const named = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
  expect(named.filter((name) => name.includes(' ') && !scenarios.has(name))).toEqual([])
  const files = [...text.matchAll(/\btest\/[\w./-]+\.(?:test\.ts|md)/g)].map(([file]) => file)
  expect(files.filter((file) => !existsSync(file))).toEqual([])
})

it('names rules that exist', () => {
  const ids = new Set<string>(catalogue.map(({ id }) => id))
  const named = [...text.matchAll(/HA-[A-Z0-9]+-\d{3}/g)].map(([id]) => id)
  expect(named.filter((id) => !ids.has(id))).toEqual([])
})

it('leaves out no worked transition and no conflict', () => {
  const [, transitions = ''] = text.split('## 3.3 ')
  const [own = '', after = ''] = transitions.split('## 6 ')
  const numbers = [...own.matchAll(/^\| ([\d -]+) \|/gm)].flatMap(([, list = '']) => list.split(' ').flatMap(rangeOf))
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 53 }, (_, index) => index + 1))
  const letters = [...after.matchAll(/^\| ([A-Z]) /gm)].map(([, letter]) => letter)
  expect(letters.join('')).toBe('ABCDEFGHIJKLMNOPQ')
})

it('finds every worked transition in the test that it names', () => {
  const listed = [...text.matchAll(/^\| ([\d -]+) \| (test\/engine\/transitions\/\S+) \|/gm)]
  const lacking = listed.flatMap(([, list = '', file = '']) => {
    const test = readFileSync(file, 'utf8')
    return list
      .split(' ')
      .flatMap(rangeOf)
      .filter((number) => !new RegExp(`(\\[|it\\('|^\\s*)${String(number)}\\b[, ]`, 'm').test(test))
      .map((number) => `${String(number)} ${file}`)
  })
  expect(lacking).toEqual([])
})

it('has a rule for every question', () => {
  const asked = new Set<string>(catalogue.flatMap(({ asks }) => asks))
  const codes = Array.from({ length: 30 }, (_, index) => `Q${String(index + 1).padStart(2, '0')}`)
  expect(codes.filter((code) => !asked.has(code))).toEqual([])
})

function rangeOf(range: string): readonly number[] {
  const [from = 0, to = from] = range.split('-').map(Number)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
