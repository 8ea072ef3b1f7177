import { expect, it } from 'vitest'
import { XmlReader } from '../../../src-main/engine/import/xml'
import { decode } from '../../../src-main/reading/decode'
import { w3cTests, type W3cTest } from '../../support/w3c-suite'

const reader = new XmlReader()
const tests = w3cTests().map((test) => ({ ...test, refused: refusalOf(test), hasDoctype: hasDoctype(test) }))

function refusalOf({ bytes }: W3cTest): string | undefined {
  const decoded = decode(bytes)
  if ('refused' in decoded) return decoded.refused.code
  const reading = reader.read(decoded.text)
  return reading.ok ? undefined : reading.issue.code
}

/** Not where it stands in a comment, an instruction or CDATA. */
function hasDoctype({ bytes }: W3cTest): boolean {
  const text = bytes.toString('latin1').replaceAll('\0', '')
  return text.replaceAll(/<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>/g, '').includes('<!DOCTYPE')
}

const broken = tests.filter(({ wellFormed }) => !wellFormed)
const plain = tests.filter(({ wellFormed, hasDoctype }) => wellFormed && !hasDoctype)
const withDoctype = tests.filter(({ wellFormed, hasDoctype }) => wellFormed && hasDoctype)
const idsOf = (some: readonly W3cTest[]): readonly string[] => some.map(({ id }) => id)

it('refuses every document that is not well-formed', () => {
  expect(broken).toHaveLength(927)
  expect(idsOf(broken.filter(({ refused }) => refused === undefined))).toEqual([])
})

it('reads every well-formed document without a DOCTYPE', () => {
  expect(plain.length).toBeGreaterThanOrEqual(57)
  expect(idsOf(plain.filter(({ refused }) => refused !== undefined))).toEqual([])
})

it('refuses every well-formed document with a DOCTYPE, by that name', () => {
  expect(idsOf(withDoctype.filter(({ refused }) => refused !== 'refused-doctype'))).toEqual([])
})

it('says how far it came', () => {
  const count = (some: typeof tests, refused: boolean): string =>
    `${String(some.filter((test) => (test.refused !== undefined) === refused).length)}/${String(some.length)}`
  console.info(
    `W3C XML suite: not well-formed refused ${count(broken, true)}, well-formed without DOCTYPE read ${count(plain, false)}, with DOCTYPE refused ${count(withDoctype, true)}`,
  )
})
