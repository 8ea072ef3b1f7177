import { expect, it } from 'vitest'
import { secondsOf } from '../../../../src-main/engine/rules/facts/time-span'

it.each([
  ['00:05:00', 300],
  ['01:02:03', 3723],
  ['1.00:00:00', 86_400],
  ['10.01:00:01', 867_601],
  ['00:00:00.5000000', 0.5],
  ['00:00:10.25', 10.25],
  ['1:2:3', 3723],
  [' 00:00:30 ', 30],
])('%s has %d seconds', (text, seconds) => {
  expect(secondsOf(text)).toBe(seconds)
})

it.each(['', '300', '05:00', '00:05:00x', 'x00:05:00', '000:05:00', '00:005:00', '00:00:', '1,5', '00:00:00.'])(
  '"%s" is no time span',
  (text) => {
    expect(secondsOf(text)).toBeUndefined()
  },
)
