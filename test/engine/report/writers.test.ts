import { Window } from 'happy-dom'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { reportFormats } from '../../../src-main/ipc/contract'
import { visible } from '../../../src-main/engine/report/visible'
import { write, type TextFormat } from '../../../src-main/engine/report/writers'
import { attacks, reportWith } from '../../support/hostile'
import { shopReport } from '../../support/report-fixture'

const report = shopReport()
const { DOMParser } = new Window()
const parse = (text: string, type: 'text/html' | 'application/xml') => new DOMParser().parseFromString(text, type)

it.each([
  ['md', 'expected.md'],
  ['sarif', 'expected.sarif'],
  ['junit.xml', 'expected.junit.xml'],
] as const)('writes %s as reviewed', async (format, file) => {
  await expect(write(format, report)).toMatchFileSnapshot(file)
})

it('writes csv as reviewed, its lines ended as RFC 4180 has it', async () => {
  const lines = write('csv', report).split('\r\n')
  await expect(lines.join('\n')).toMatchFileSnapshot('expected.csv')
  expect(lines.some((line) => line.includes('\n'))).toBe(false)
})

it.each(reportFormats.filter((format) => format !== 'pdf'))(
  'writes %s the same way every time',
  (format: TextFormat) => {
    expect(write(format, shopReport())).toBe(write(format, report))
  },
)

it.each(['html', 'md', 'csv', 'sarif', 'junit.xml'] as const)('never calls anything safe in %s', (format) => {
  expect(write(format, report)).not.toMatch(/safe/i)
})

describe('Markdown', () => {
  const page = (markdown: string) => parse(marked.parse(markdown, { async: false }), 'text/html').body
  const tags = (body: ReturnType<typeof page>): ReadonlySet<string> =>
    new Set([...body.querySelectorAll('*')].map(({ tagName }) => tagName))
  const own = tags(page(write('md', report)))

  it.each(attacks)('makes nothing of %s', (attack) => {
    const body = page(write('md', reportWith(attack)))
    expect([...tags(body)].filter((tag) => !own.has(tag))).toEqual([])
    expect(body.textContent).toContain(visible(attack))
  })
})

describe('CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['=cmd|calc!A1', "'=cmd|calc!A1"],
    ['=HYPERLINK("x")', `'=HYPERLINK(""x"")`],
    ['Rcv-1', 'Rcv-1'],
    ['a=1', 'a=1'],
    ['1', '1'],
    ["'x", "'x"],
    ['"x"', '""x""'],
    ['a,b;c', 'a,b;c'],
    [' =1', '␠=1'],
    ['\t=1', '⟨U+0009⟩=1'],
    ['\n=1', '⟨U+000A⟩=1'],
    ['\r\n=1', '⟨U+000D⟩⟨U+000A⟩=1'],
    ['\u0000=1', '⟨U+0000⟩=1'],
    ['\ufeff=1', '⟨U+FEFF⟩=1'],
    ['＝1', '⟨U+FF1D⟩1'],
    ['﹦1', "'﹦1"],
  ])('writes %j as the text %j', (text, cell) => {
    const findings = write('csv', reportWith(text))
      .split('\r\n')
      .filter((line) => line.startsWith('"finding"'))
    expect(findings.map((line) => line.includes(`,"${cell}",`))).toEqual([true, true, true, true])
  })

  it('has the same number of cells in every row', () => {
    const rows = write('csv', report).trimEnd().split('\r\n')
    const cells = rows.map((line) => line.match(/"(?:[^"]|"")*"|\d+/g)?.length)
    expect(new Set(cells)).toEqual(new Set([17]))
    expect(rows.map((line) => line.split(',')[0]).slice(1)).toEqual([
      '"verdict"',
      ...Array.from({ length: 8 }, () => '"warning"'),
      ...Array.from({ length: 4 }, () => '"finding"'),
      ...Array.from({ length: 3 }, () => '"question"'),
    ])
  })
})

describe('JUnit', () => {
  it.each(attacks)('stays one document with %s', (attack) => {
    const document = parse(write('junit.xml', reportWith(attack)), 'application/xml')
    const count = (tag: string): number => document.querySelectorAll(tag).length
    expect([count('testcase'), count('failure'), count('skipped')]).toEqual([8, 2, 3])
    expect(document.querySelector('failure')?.getAttribute('message')).toBe(visible(attack))
  })
})

describe('SARIF', () => {
  interface Result {
    readonly ruleId: string
    readonly kind: string
    readonly level: string
    readonly baselineState: string
    readonly ruleIndex: number
  }
  const [run] = JSON.parse(write('sarif', report)).runs

  it('tells failures, open and asked questions apart', () => {
    expect(
      run.results.map(({ ruleId, kind, level, baselineState }: Result) => [ruleId, kind, level, baselineState]),
    ).toEqual([
      ['HA-FTP-001', 'fail', 'error', 'new'],
      ['HA-HOST-001', 'fail', 'error', 'updated'],
      ['HA-HOST-001', 'fail', 'note', 'unchanged'],
      ['HA-HOST-001', 'fail', 'error', 'absent'],
      ['HA-SSO-001', 'open', 'none', 'new'],
      ['HA-SSO-001', 'open', 'none', 'unchanged'],
      ['HA-POP3-001', 'review', 'none', 'unchanged'],
    ])
  })

  it('points at the rule of each result', () => {
    expect(run.results.map(({ ruleIndex }: Result) => run.tool.driver.rules[ruleIndex].id)).toEqual(
      run.results.map(({ ruleId }: Result) => ruleId),
    )
  })

  it('writes a file name as an address', () => {
    const [hostile] = JSON.parse(write('sarif', reportWith('a b/%#?<x>.xml'))).runs
    expect(hostile.artifacts[0].location.uri).toBe('a%20b/%25%23%3F%3Cx%3E.xml')
  })
})
