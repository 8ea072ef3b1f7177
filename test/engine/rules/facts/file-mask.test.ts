import { expect, it } from 'vitest'
import { masksOverlap } from '../../../../src-main/engine/rules/facts/file-mask'

it.each([
  ['', 'order.xml'],
  ['*.*', 'order'],
  [' * ', '?'],
  ['*.xml', 'ORDER*'],
  ['*.xml', '*'],
  ['a*c', '*b*'],
  ['a*', 'a'],
  ['a', 'a*'],
  ['a**', '*a'],
  ['**', 'ab'],
  ['order?.xml', 'order1.xml'],
  ['order1.xml', 'order?.xml'],
  ['???', 'a*'],
  ['*a*b', 'ab'],
  ['ab', '*a*b'],
  ['order.xml', 'Order.XML'],
])('a file name fits both "%s" and "%s"', (a, b) => {
  expect([masksOverlap(a, b), masksOverlap(b, a)]).toEqual([true, true])
})

it.each([
  ['*.xml', '*.txt'],
  ['a*', 'b*'],
  ['order?.xml', 'order.xml'],
  ['?', '??'],
  ['a', 'ab'],
  ['a*b', 'a'],
  ['*ab', 'b'],
  ['ab*', 'a'],
  ['a*b*c', 'ac'],
  ['order.xml', 'orders.xml'],
])('no file name fits both "%s" and "%s"', (a, b) => {
  expect([masksOverlap(a, b), masksOverlap(b, a)]).toEqual([false, false])
})
