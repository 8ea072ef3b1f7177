import { expect, it } from 'vitest'
import { available } from './available'

it('knows the programs of this machine', () => {
  expect([available('node'), available('no-such-program')]).toEqual([true, false])
})
