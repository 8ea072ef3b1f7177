import { Window, type Document, type Element } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { visible } from '../../../src-main/engine/report/visible'
import { write } from '../../../src-main/engine/report/writers'
import { attacks, reportWith } from '../../support/hostile'
import { shopReport } from '../../support/report-fixture'

const window = new Window()

function parsed(html: string): Document {
  return new window.DOMParser().parseFromString(html, 'text/html')
}

const elements = (document: Document): readonly Element[] => [...document.querySelectorAll('*')]
/** Every element with its attributes, but for the values that texts are allowed to reach. */
const shape = (document: Document): readonly string[] =>
  elements(document).map(
    ({ tagName, attributes }) => `${tagName} ${[...attributes].map(({ name, value }) => `${name}=${value}`).join(' ')}`,
  )
const withoutNonce = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(/nonce[=-][0-9a-f]{12}/g, 'nonce'))

describe('a hostile text', () => {
  it.each(attacks)('is nothing but text: %s', (attack) => {
    const document = parsed(write('html', reportWith(attack)))
    const harmless = visible(attack).replace(/[^ ]/gu, 'x')
    expect(withoutNonce(shape(document))).toEqual(withoutNonce(shape(parsed(write('html', reportWith(harmless))))))
    const places = document.querySelectorAll('h1, h4, code, td, dd, li, .small, caption')
    expect([...places].filter(({ textContent }) => textContent.includes(visible(attack))).length).toBeGreaterThan(60)
  })

  it('cannot end the style sheet', () => {
    const style = parsed(write('html', reportWith('\\"; } </style> body { display: none } /*'))).querySelector('style')
    const [heading = ''] = /@top-left \{ content: (.*?); font/.exec(style?.textContent ?? '') ?? []
    expect(heading).toMatch(/^@top-left \{ content: "(?:[ \w.,:/-]|\\[0-9a-f]+ )*"; font$/)
  })
})

describe('the page', () => {
  const html = write('html', shopReport())
  const document = parsed(html)

  it('loads nothing, runs nothing and links only within itself', () => {
    expect(elements(document).filter(({ tagName }) => /^(SCRIPT|IMG|IFRAME|OBJECT|LINK|SVG)$/i.test(tagName))).toEqual(
      [],
    )
    expect(html).not.toMatch(/url\(|@import|\son\w+=|javascript:/)
    expect(
      [...document.querySelectorAll('a')].filter(({ href }) => !/#(finding|change|source)-\d+$/.test(href)),
    ).toEqual([])
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(
      /^default-src 'none'; style-src 'nonce-[0-9a-f]{12}'; base-uri 'none'; form-action 'none'$/,
    )
  })

  it('has a language, one title and headings without a gap', () => {
    expect(document.documentElement.getAttribute('lang')).toBe('en')
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  it('names the sections in the order in which they are read', () => {
    expect([...document.querySelectorAll('main > section > h2')].map(({ textContent }) => textContent)).toEqual([
      'New or worse',
      'Open questions that could hide a critical or high risk',
      'Know before you decide',
      'Decision',
      'Changes',
      'Findings',
      'Questions',
      'Rules used',
      'Inputs and coverage',
      'Appendix: questions to hand out',
      'Glossary',
      'Signatures',
    ])
  })

  it('gives every table a caption and a head with scopes', () => {
    const tables = [...document.querySelectorAll('table')]
    expect(tables.length).toBeGreaterThan(8)
    expect(tables.filter((table) => !table.querySelector('caption') || !table.querySelector('thead'))).toEqual([])
    expect([...document.querySelectorAll('th')].filter((cell) => !cell.hasAttribute('scope'))).toEqual([])
  })

  it('uses each id once, and every link leads to one', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...document.querySelectorAll('a')].map(({ href }) => href.split('#')[1])
    expect(targets.filter((target) => !ids.includes(target ?? ''))).toEqual([])
  })

  it('says severity as a word', () => {
    expect([...document.querySelectorAll('.severity')].map(({ textContent }) => textContent.trim())).toEqual([
      '■ Critical',
      '▲ High',
      '▲ High',
      '■ Critical',
      '▲ High',
      '○ Advice',
      '▲ High',
      '▲ High',
      '▲ High',
      '▲ High',
    ])
  })

  it('never promises and never scores', () => {
    expect(html).not.toMatch(/safe|score|\d ?%[^;{}]*</i)
  })

  it('marks the sample on every page', () => {
    expect(write('html', shopReport({ sample: true }))).toContain('content: "SAMPLE DATA"')
  })
})
