import fc from 'fast-check'
import { expect, it } from 'vitest'
import { namesOf } from '../../../src-main/engine/model/address'
import { bindings, escaped, partOf, settingsOf } from './part-of'

/** Names that have broken readers: members of every object, xml2js's own keys, and characters with a meaning in paths. */
const dangerous = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '_',
  'cdata',
  'length',
  'then',
)
const elementName = fc.oneof(dangerous, fc.stringMatching(/^[A-Za-z_][\w.-]{0,8}$/))
const anyName = fc.oneof(
  dangerous,
  fc.string({ minLength: 1, unit: 'grapheme' }).filter((name) => name.trim() !== ''),
)
const attribute = (text: string): string =>
  Array.from(text, (character) => `&#${String(character.codePointAt(0) ?? 0)};`).join('')
const isXml = (text: string): boolean => !/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)

it('takes every name as data', () => {
  const before = Object.getOwnPropertyNames(Object.prototype)
  fc.assert(
    fc.property(elementName, elementName, anyName.filter(isXml), (outer, inner, name) => {
      const xml = `<${outer}><${inner} ${inner}="1">x</${inner}><${inner}/></${outer}>`
      const part = partOf(
        bindings(
          `<SendPortCollection><SendPort Name="${attribute(name)}">${xml}<TransportTypeData>${escaped(xml)}</TransportTypeData></SendPort></SendPortCollection>`,
        ),
      )
      expect(part.artifacts.map(({ address }) => namesOf(address))).toEqual([[name]])
      expect(part.artifacts.map((artifact) => artifact.settings.size >= 6)).toEqual([true])
    }),
    { numRuns: 300 },
  )
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
})

it('keeps the paths of dangerous names', () => {
  const xml = '<constructor __proto__="1"><__proto__>a</__proto__><_>b</_><cdata> </cdata></constructor>'
  const part = partOf(bindings(`<SendPortCollection><SendPort Name="__proto__">${xml}</SendPort></SendPortCollection>`))
  expect(settingsOf(part)).toEqual({
    'send-port/__proto__ constructor@__proto__': '1 (line 3)',
    ['send-port/__proto__ constructor/__proto__']: 'a (line 3)',
    'send-port/__proto__ constructor/_': 'b (line 3)',
    'send-port/__proto__ constructor/cdata': '  (line 3)',
  })
})

it('takes every property of JSON as data', () => {
  const row = '{"Name":"A","Status":3,"__proto__":{"polluted":true},"constructor":1}'
  const part = partOf(`[${row}]`, 'ports.json')
  expect(settingsOf(part)).toEqual({ 'send-port/A Status': '3 (line 1)' })
  expect(part.ledger.notUnderstood.map(({ what }) => what)).toEqual(['__proto__', 'constructor'])
  expect('polluted' in {}).toBe(false)
})
