import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PlainXml } from '../../../src-main/engine/import/plain-xml'
import type { XmlElement } from '../../../src-main/engine/import/xml-element'
import { XmlReader } from '../../../src-main/engine/import/xml'
import { decode } from '../../../src-main/reading/decode'
import { notRun, sharedCorpus } from '../../support/available'
import { w3cTests } from '../../support/w3c-suite'

const plain = new PlainXml()
const strict = new XmlReader()
const keepAll = () => false
const where = { line: 7, column: 5, level: 2 }

/** Whether the plain reader took the document; if so, it read what the strict reader reads. */
function isPlain(text: string): boolean {
  const document = plain.read(text, where, keepAll)
  if (document) {
    const reading = strict.readStrictly(text, undefined, where)
    if (!reading.ok) expect.fail(`${reading.issue.message} ${text}`)
    expect({ ok: true, ...document, root: inOrder(document.root) }).toEqual({ ...reading, root: inOrder(reading.root) })
  }
  return document !== undefined
}

/** Maps as lists, whose order counts. */
function inOrder({ name, line, column, attributes, children, text }: XmlElement): unknown {
  return [name, line, column, [...attributes], [...children].map(([key, some]) => [key, some.map(inOrder)]), text]
}

const shortly = (texts: readonly string[]): readonly (readonly [title: string, text: string])[] =>
  texts.map((text) => [text.slice(0, 60), text])

describe('reads the same as the strict reader', () => {
  const texts = [
    '<a/>',
    '<a />',
    '<a>text</a>',
    '<a> </a>',
    '<a>\r\n</a>',
    '<a>\u00a0</a>',
    '<a>a &lt;b&gt; &amp;amp; &quot;&apos;</a>',
    '<a b="c" xmlns:d="e" f="&quot;&lt;" />',
    '<a\r\n  b="c"\r\n  d="e"\r\n/>\r\n',
    '<a><b/><c/><b>x</b></a>',
    '<a>\n  <b>x</b>\n\n  <b><c d=""/></b>\n</a>',
    '<?xml version="1.0"?><a/>',
    '<?xml version="1.0" encoding="utf-16"?>\r\n<a>\r\n<b\r\n/></a>',
    '<__proto__ constructor="x"><toString __proto__="y">z</toString><_/></__proto__>',
    `${'<a>'.repeat(254)}${'</a>'.repeat(254)}`,
  ]

  it.each(shortly(texts))('%j', (_, text) => {
    expect(isPlain(text)).toBe(true)
  })
})

it('hands out the same elements of the second level', () => {
  const handedOut = (read: 'readPlainly' | 'readStrictly') => {
    const taken: unknown[] = []
    const reading = strict[read]('<a>\n <b><c d="e"/> <f>g</f></b>\n <b><c/>\n</b> <h/></a>', (element, parent) => {
      taken.push([parent, inOrder(element)])
      return element.name === 'c'
    })
    return [taken, reading?.ok && inOrder(reading.root)]
  }
  expect(handedOut('readPlainly')).toEqual(handedOut('readStrictly'))
  expect(handedOut('readPlainly')[0]).toHaveLength(3)
})

describe('leaves to the strict reader', () => {
  const texts = [
    '',
    ' ',
    'a',
    '<a>',
    '<a',
    '</a>',
    '<a></b>',
    '<a></a',
    '<a/><a/>',
    '<a/>x',
    'x<a/>',
    '<a>x<b/></a>',
    '<a><b/>x</a>',
    '<a>\u00a0<b/></a>',
    "<a b='c'/>",
    '<a b="c" b="d"/>',
    '<a b="c"d="e"/>',
    '<a b = "c"/>',
    '<a b/>',
    '<a b="<"/>',
    '<a b=">"/>',
    '<a b="\n"/>',
    '<a b="&x;"/>',
    '<a b="& "/>',
    '<a/ >',
    '< a/>',
    '<1/>',
    '<é/>',
    '<a></a >',
    '<a>&#65;</a>',
    '<a>&nbsp;</a>',
    '<a>&</a>',
    '<a>]]></a>',
    '<a>\u0001</a>',
    '<a>\u{1f600}</a>',
    '<a>\ufffe</a>',
    '<a>\r</a>',
    '<a><!-- --></a>',
    '<a><![CDATA[x]]></a>',
    '<a><?x?></a>',
    '<!DOCTYPE a><a/>',
    ' <?xml version="1.0"?><a/>',
    '\ufeff<a/>',
    '<?xml version="1.1"?><a/>',
    '<?xml version="1.0" encoding="1"?><a/>',
    `${'<a>'.repeat(255)}${'</a>'.repeat(255)}`,
    `<${'a'.repeat(1_025)}/>`,
    `<a ${'a'.repeat(1_025)}=""/>`,
    `<a ${Array.from({ length: 1_001 }, (_, at) => `a${String(at)}=""`).join(' ')}/>`,
    `<a>${'x'.repeat(10_000_001)}</a>`,
  ]

  it.each(shortly(texts))('%j', (_, text) => {
    expect(isPlain(text)).toBe(false)
  })
})

describe('never answers otherwise than the strict reader', () => {
  const pieces = fc.constantFrom(
    ...['<a>', '</a>', '<b c="d">', '</b>', '<b c="d"/>', '<a\n>', '<a e="" c="&amp;">', 'x', ' ', '\r\n', '\n'],
    ...['&lt;', '&#10;', '&', '<', '>', '"', ']]>', '<!--', '-->', '\r', '\u00a0', '\ufeff', '<?xml version="1.0"?>'],
  )

  it('on documents of any pieces', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (some) => void isPlain(some.join(''))),
      {
        numRuns: 3_000,
      },
    )
  })

  it('on a document with any pieces inside', () => {
    let count = 0
    const inside = fc.array(pieces, { maxLength: 5 })
    fc.assert(
      fc.property(inside, inside, (first, last) => {
        if (isPlain(`<r>\r\n <a f="g">${first.join('')}</a>\r\n <h>${last.join('')}</h></r>`)) count += 1
      }),
      { numRuns: 3_000 },
    )
    expect(count).toBeGreaterThan(100)
  })

  it('on the W3C suite', () => {
    const texts = w3cTests().flatMap(({ bytes }) => {
      const decoded = decode(bytes)
      return 'text' in decoded ? [decoded.text] : []
    })
    expect(texts.filter(isPlain).length).toBeGreaterThan(10)
  })
})

const corpus = sharedCorpus()
if (corpus) {
  it('reads nearly every XML of the corpus, and every one as the strict reader does', () => {
    const names = readFileSync(join(corpus, 'bindings.tsv'), 'utf8').trimEnd().split('\n').slice(1)
    const texts = names.flatMap((line) => {
      const text = readFileSync(join(corpus, 'bindings', line.split('\t', 1)[0] ?? ''), 'utf8')
      return [text.trim(), ...nestedIn(text)]
    })
    expect(texts.length).toBeGreaterThan(1_000)
    expect(texts.filter((text) => !isPlain(text)).length / texts.length).toBeLessThan(0.1)
  })
} else
  it('cannot be tried here', () => notRun('plain documents of the corpus', 'it does not stand beside the repository'))

/** Documents that stand as text in elements. */
function nestedIn(text: string): readonly string[] {
  return [...text.matchAll(/>\s*(&lt;[^<]*)/g)].map(([, escaped = '']) =>
    escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim(),
  )
}
