import { expect, it } from 'vitest'
import { no, perhaps, yes } from '../../../src-main/engine/model/truth'
import { asking, askingEither } from '../../../src-main/engine/rules/asking'

const unknown = perhaps(['a file'])

it('asks only for what nobody knows', () => {
  expect(asking([yes(), 'is it one'], [unknown, 'is it two'])).toBe('Is it two?')
  expect(asking([unknown, 'is it one'], [unknown, 'is it two'])).toBe('Is it one, and is it two?')
  expect(askingEither([unknown, 'is it one'], [no(), 'is it two'])).toBe('Is it one?')
  expect(askingEither([unknown, 'is it one'], [unknown, 'is it two'])).toBe('Is it one, or is it two?')
})

it('asks for every condition where each is known, as of a failure that a person may confirm', () => {
  expect(asking([yes(), 'is it one'], [no(), 'is it two'])).toBe('Is it one, and is it two?')
  expect(askingEither([yes(), 'is it one'], [no(), 'is it two'])).toBe('Is it one, or is it two?')
})
