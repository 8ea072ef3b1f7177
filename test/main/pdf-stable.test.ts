import { expect, it } from 'vitest'
import { stablePdf } from '../../src-main/pdf-stable'

const stable = (text: string) => Buffer.from(stablePdf(Buffer.from(text, 'latin1'))).toString('latin1')

it('numbers the nodes anew, in their order and at their places', () => {
  const one = '/ID (node00000115) /Headers [(node00000009) (node00000115)] \xff'
  const other = '/ID (node00000116) /Headers [(node00000010) (node00000116)] \xff'
  expect(stable(one)).toBe('/ID (node00000002) /Headers [(node00000001) (node00000002)] \xff')
  expect(stable(other)).toBe(stable(one))
})

it('leaves what has no nodes as it is, but for the dates', () => {
  expect(stable('%PDF-1.4')).toBe('%PDF-1.4')
  expect(stable("/CreationDate (D:20261124134551+00'00')")).toBe("/CreationDate (D:20000101000000+00'00')")
})
