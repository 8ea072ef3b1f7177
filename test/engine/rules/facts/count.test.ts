import { expect, it } from 'vitest'
import { atLeast, atMost, exactly, fewer, type Count } from '../../../../src-main/engine/rules/facts/count'

const of = (sure: number, maybe = 0, open = false): Count => ({
  sure: Array.from({ length: sure }, (_, index) => `N${String(index)}`),
  maybe: Array.from({ length: maybe }, (_, index) => `M${String(index)}`),
  open,
  at: [],
  missing: maybe > 0 || open ? ['biztalk-host-instances.json'] : [],
})

it.each([
  ['none', of(0), 'no no yes'],
  ['one', of(1), 'no yes yes'],
  ['two', of(2), 'yes no no'],
  ['one and perhaps another', of(1, 1), 'unknown unknown unknown'],
  ['two and perhaps another', of(2, 1), 'yes no no'],
  ['perhaps one', of(0, 1), 'no unknown yes'],
  ['any number', of(0, 0, true), 'unknown unknown unknown'],
  ['two or any number more', of(2, 0, true), 'yes no no'],
])('knows of %s whether it is at least two, one, at most one', (_, count, expected) => {
  expect([atLeast(count, 2), exactly(count, 1), atMost(count, 1)].map(({ is }) => is).join(' ')).toBe(expected)
})

it.each([
  [of(1), of(2), 'yes'],
  [of(2), of(2), 'no'],
  [of(1, 1), of(2), 'unknown'],
  [of(2), of(2, 1), 'unknown'],
  [of(3), of(2, 1), 'no'],
  [of(0, 0, true), of(2), 'unknown'],
  [of(2), of(0, 0, true), 'unknown'],
])('knows whether there are fewer than there were (%#)', (now, were, expected) => {
  expect(fewer(now, were).is).toBe(expected)
})
