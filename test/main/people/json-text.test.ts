import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withEntry, withEntryAt, withoutEntry } from '../../../src-main/people/json-text'

const by = (name: string) => ({ by: name })

it.each([
  [
    'a list that is not there',
    '{\n  "format": "x"\n}\n',
    '{\n  "format": "x",\n  "all": [\n    {\n      "by": "A"\n    }\n  ]\n}\n',
  ],
  ['an empty list', '{\n  "all": [],\n  "z": 1\n}', '{\n  "all": [\n    {\n      "by": "A"\n    }\n  ],\n  "z": 1\n}'],
  [
    'a list, in its own layout',
    '{\r\n\t"$schema" : "s",\r\n\t"all": [\r\n\t\t{ "by" :"Z" }\r\n\t]\r\n}',
    '{\r\n\t"$schema" : "s",\r\n\t"all": [\r\n\t\t{ "by" :"Z" },\r\n\t\t{\r\n\t\t  "by": "A"\r\n\t\t}\r\n\t]\r\n}',
  ],
  ['a text of one line', '{"all":[{"by":"Z"}]}', '{"all":[{"by":"Z"},\n{\n  "by": "A"\n}]}'],
])('adds to %s', (_what, text, expected) => {
  const added = withEntry(text, 'all', by('A'))
  expect(added).toBe(expected)
  expect(JSON.parse(added)).toEqual({ ...JSON.parse(text), all: [...(JSON.parse(text).all ?? []), by('A')] })
})

const three = '{\n  "all": [\n    { "by":   "A" },\n    { "by": "B" }, { "by": "C" }\n  ]\n}\n'

it.each([
  [0, '{\n  "all": [\n    { "by": "B" }, { "by": "C" }\n  ]\n}\n'],
  [1, '{\n  "all": [\n    { "by":   "A" }, { "by": "C" }\n  ]\n}\n'],
  [2, '{\n  "all": [\n    { "by":   "A" },\n    { "by": "B" }\n  ]\n}\n'],
  [3, three],
])('takes out entry %i and leaves the others as they are written', (index, expected) => {
  expect(withoutEntry(three, 'all', index)).toBe(expected)
})

it('leaves an empty list behind the last entry', () => {
  expect(withoutEntry('{ "all": [\n  { "by": "A" }\n] }', 'all', 0)).toBe('{ "all": [] }')
})

it('puts an entry in the place of another', () => {
  expect(withEntryAt(three, 'all', 1, by('D "q" \u2028'))).toBe(
    three.replace('{ "by": "B" }', '{\n      "by": "D \\"q\\" \u2028"\n    }'),
  )
})

const entry = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.boolean(), fc.array(fc.string())), {
  noNullPrototype: true,
})
const layout = fc.constantFrom(
  ...([2, 4, '\t'] as const).flatMap((indent) => ['\n', '\r\n'].map((end) => ({ indent, end }))),
  { indent: 0, end: '\n' },
)
const edit = fc.record({ how: fc.constantFrom('add', 'replace', 'remove'), at: fc.nat(4), entry })

it('is JSON after any edits, and says what a list says after the same edits', () => {
  fc.assert(
    fc.property(fc.array(entry), layout, fc.array(edit, { maxLength: 8 }), (all, { indent, end }, edits) => {
      let text = JSON.stringify({ format: 'x', all, last: [{}] }, null, indent).replaceAll('\n', end)
      const list = [...all]
      for (const { how, at, entry: one } of edits) {
        if (how === 'add') [text] = [withEntry(text, 'all', one), list.push(one)]
        else if (at >= list.length) continue
        else if (how === 'replace') [text] = [withEntryAt(text, 'all', at, one), list.splice(at, 1, one)]
        else [text] = [withoutEntry(text, 'all', at), list.splice(at, 1)]
      }
      expect(JSON.parse(text)).toEqual({ format: 'x', all: list, last: [{}] })
      expect(text.replaceAll(end, '')).not.toMatch(end === '\n' ? /\r/ : /[\r\n]/)
    }),
  )
})
