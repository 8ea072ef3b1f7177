import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readJson, type JsonNode } from '../../../src-main/engine/import/json'

function plain(node: JsonNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value
    case 'list':
      return node.items.map(plain)
    case 'object':
      return Object.fromEntries([...node.members].map(([name, value]) => [name, plain(value)]))
  }
}

it('reads what JSON.parse reads', () => {
  const exact = fc.jsonValue().filter((value) => !/\d{16}|e\+/.test(JSON.stringify(value)))
  fc.assert(
    fc.property(exact, fc.constantFrom(undefined, 2), (value, indentation) => {
      const text = JSON.stringify(value, null, indentation)
      const reading = readJson(text)
      expect(reading.ok && JSON.stringify(plain(reading.root))).toBe(JSON.stringify(JSON.parse(text)))
    }),
  )
})

it('refuses whatever JSON.parse refuses', () => {
  const characters = Array.from('{}[],:"\\ \n\t\v\u00a0ab01.-+eEtruefalsn\u0000/*\ufeff')
  const text = fc.string({ unit: fc.constantFrom(...characters) })
  fc.assert(
    fc.property(text, (candidate) => {
      try {
        JSON.parse(candidate)
      } catch {
        expect(readJson(candidate).ok).toBe(false)
      }
    }),
    { numRuns: 2_000 },
  )
})

it('knows the line and column of every value', () => {
  const reading = readJson('[\r\n  { "a": 1,\n    "b": [\r2] } ]')
  expect(reading).toEqual({
    ok: true,
    root: {
      kind: 'list',
      line: 1,
      column: 1,
      items: [
        {
          kind: 'object',
          line: 2,
          column: 3,
          members: new Map<string, JsonNode>([
            ['a', { kind: 'scalar', value: 1, line: 2, column: 10 }],
            ['b', { kind: 'list', line: 3, column: 10, items: [{ kind: 'scalar', value: 2, line: 4, column: 1 }] }],
          ]),
        },
      ],
    },
  })
})

it('keeps a number that is too large as it is written', () => {
  const reading = readJson('[9007199254740993, 9007199254740991, 1e999]')
  expect(reading.ok && plain(reading.root)).toEqual(['9007199254740993', 9007199254740991, '1e999'])
})
