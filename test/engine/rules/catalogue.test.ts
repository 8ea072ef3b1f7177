import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { baseNames, folders, idOf } from '../../../scripts/catalogue.mjs'
import { indexText } from '../../../scripts/rule-index.mjs'
import { catalogue } from '../../../src-main/engine/rules'
import { catalogueText } from '../../../src-main/engine/rules/version'

const bases = baseNames()

const headings = [
  'What it checks',
  'Why it matters',
  'How to fix it',
  'When to accept it',
  'What an answer does',
  'Example that fails',
  'Example that passes',
  'Sources',
]

/** The first tier of the rule catalogue. */
const firstTier: Readonly<Record<string, string>> = {
  HOST: '001 002 003 008',
  TRK: '001 002',
  CLU: '001 002 003 004 005 006 007 009 013 014',
  SSO: '001 002 003 004',
  FTP: '001 002 003 004',
  SFTP: '001 002',
  MSMQ: '001 002 003 004 005 006 007 008 009 010 011 012',
  POP3: '001 003 004',
  MQS: '001 002 003',
  NMQ: '001 002',
  FILE: '001 002',
  ISO: '001',
  ORD: '001',
}

describe('the files', () => {
  it('are a rule, a test and a help page of one name', () => {
    expect(namesIn(folders.tests, '.test.ts')).toEqual(bases)
    expect(namesIn(folders.help, '.md').filter((name) => name.startsWith('ha-'))).toEqual(bases)
  })

  it('make up the array, in the order of the ids, each once', () => {
    expect(catalogue.map(({ id }) => id)).toEqual(bases.map(idOf))
    expect(bases.filter((base) => !textOf(folders.rules, `${base}.ts`).includes(`  id: '${idOf(base)}',`))).toEqual([])
    expect(new Set(bases.map(idOf)).size).toBe(bases.length)
  })

  it('hold the whole first tier', () => {
    const wanted = Object.entries(firstTier).flatMap(([family, numbers]) =>
      numbers.split(' ').map((number) => `HA-${family}-${number}`),
    )
    const ids = new Set<string>(catalogue.map(({ id }) => id))
    expect(wanted.filter((id) => !ids.has(id))).toEqual([])
  })

  it('have a current index', () => {
    expect(textOf(folders.help, 'index.md')).toBe(indexText())
  })

  it('stay small', () => {
    expect(bases.filter((base) => textOf(folders.rules, `${base}.ts`).split('\n').length > 65)).toEqual([])
  })
})

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const base = bases.find((name) => idOf(name) === id) ?? ''
  const page = textOf(folders.help, `${base}.md`)

  it('says what, why and what to do in whole sentences', () => {
    expect(rule.title).toMatch(/^[A-Z0-9].*[^.]$/)
    expect(rule.why).toMatch(/^[A-Z0-9“].*\.$/)
    expect(rule.fix).toMatch(/^[A-Z0-9“].*\.$/)
  })

  it('refers to questions, changes and rules that there are', () => {
    expect(rule.asks.filter((ask) => !/^Q(0[1-9]|[12]\d|30)$/.test(ask))).toEqual([])
    expect(
      rule.by.filter((code) => !/^(T(0[1-9]|1[0-8])|C(0[1-9]|1[0-3])|B(0[1-9]|1[0-8])|G0[1-4])$/.test(code)),
    ).toEqual([])
    const hiddenBy = rule.hiddenBy ?? []
    expect(hiddenBy.filter((other) => !catalogue.some((one) => one.id === other))).toEqual([])
  })

  it('has a help page that agrees with it', () => {
    expect(page.split('\n').slice(0, 3)).toEqual([
      `# ${id} ${rule.title}`,
      '',
      `**Severity** ${rule.severity} · **Basis** ${rule.basis.replace('*', String.raw`\*`)}`,
    ])
    const sections = sectionsOf(page)
    expect([...sections.keys()].filter((heading) => heading !== "Where Microsoft's pages disagree")).toEqual(headings)
    expect([...sections].filter(([, text]) => wordsOf(text) === '')).toEqual([])
    expect(rule.basis !== 'INF' || /\binferences?\b/.test(page)).toBe(true)
    expect(sections.get('Sources')).toBe(rule.citations.map(({ title, url }) => `- [${title}](${url})`).join('\n'))
  })

  it('says of an inference that it is one', () => {
    expect(rule.basis !== 'INF' || page.includes('inference')).toBe(true)
  })

  it('promises nothing', () => {
    expect(textOf(folders.rules, `${base}.ts`)).not.toMatch(/\bsafe/i)
    expect(page).not.toMatch(/\bsafe/i)
  })
})

it('names no rule in the table of adapters that is not there', () => {
  const table = textOf(folders.rules, '../facts/adapters.ts')
  const named = [...table.matchAll(/'(HA-[A-Z0-9]+-\d{3})'/g)].map(([, id]) => id)
  expect(named.filter((id) => !catalogue.some((rule) => rule.id === id))).toEqual([])
})

it('is hashed over every word, one rule a line', () => {
  const lines = catalogueText(catalogue).split('\n')
  expect(lines).toHaveLength(catalogue.length + 1)
  expect(
    catalogue.filter(({ why, fix }, index) => !(lines[index]?.includes(why) && lines[index].includes(fix))),
  ).toEqual([])
})

function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort()
}

function textOf(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}

function sectionsOf(page: string): ReadonlyMap<string, string> {
  const parts = page.split(/^## /m).slice(1)
  return new Map(
    parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n')
      return [heading, lines.join('\n').trim()]
    }),
  )
}

/** Without the blocks: a section with a block alone explains nothing. */
function wordsOf(section: string): string {
  return section.replaceAll(/^```.*?^```$/gms, '').trim()
}
