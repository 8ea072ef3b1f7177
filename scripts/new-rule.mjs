// npm run new-rule -- HA-XYZ-001 "What fails": writes the rule, its test and its help page, and registers the rule.
import { existsSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { baseNames, folders, idOf, register, root } from './catalogue.mjs'
import { writeIndex } from './rule-index.mjs'

/** The files of a new rule by folder and name. Throws a sentence for people where the rule cannot be made. */
export function planRule(id = '', title = '', bases = []) {
  const usage = 'Usage: npm run new-rule -- HA-XYZ-001 "What fails, as a title"'
  if (!/^HA-[A-Z0-9]+-\d{3}$/.test(id)) throw new Error(`An id is HA-, a family and three digits. ${usage}`)
  if (title.trim() === '') throw new Error(`A rule needs a title. ${usage}`)
  const taken = bases.find((base) => idOf(base) === id)
  if (taken) throw new Error(`${id} is in use: ${taken}. Ids are never used again; take the next free number.`)
  const base = `${id.toLowerCase()}-${wordsOf(title)}`
  return {
    base,
    files: [
      [join(folders.rules, `${base}.ts`), ruleText(id, title.trim())],
      [join(folders.tests, `${base}.test.ts`), testText(base)],
      [join(folders.help, `${base}.md`), helpText(id, title.trim())],
    ],
  }
}

function wordsOf(title) {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? ['rule']
  return words.slice(0, 5).join('-')
}

function ruleText(id, title) {
  const quoted = title.includes("'") ? JSON.stringify(title) : `'${title}'`
  return `import { defineRule } from '../rule'
import { receivingHosts, usesAdapter } from '../shapes'
import { sources } from '../sources'
import { decide, nameList, placesOf, severityFor } from '../verdict'

export default defineRule({
  id: '${id}',
  title: ${quoted},
  severity: 'medium',
  basis: 'INF',
  why: '',
  fix: '',
  citations: [sources.CH],
  asks: [],
  by: [],

  judge: (estate) =>
    receivingHosts(estate, usesAdapter('FTP')).map(({ host, locations }) =>
      decide(host.severalReaders, {
        subject: host.address,
        artifacts: locations,
        at: placesOf(locations),
        severity: severityFor('medium', locations),
        servers: host.active.sure,
        message: \`Host \${host.name} …: \${nameList(locations)}.\`,
        ask: \`Does host \${host.name} …?\`,
        bad: 'yes',
      }),
    ),
})
`
}

function testText(base) {
  return `import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/${base}'
import { estate, receives } from '../../../support/changes'
import { judge } from '../../../support/judge'

it('fails where …', () => {
  expect(judge(rule, estate(receives('FTP', 'B')))).toEqual({ 'host/B': 'fail medium: …' })
})

it('passes where …', () => {
  expect(judge(rule, estate(receives('FTP', 'A')))).toEqual({ 'host/A': 'pass' })
})

it('cannot tell without host instances', () => {
  expect(judge(rule, estate(receives('FTP', 'B')), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B': 'cannot tell: …? (biztalk-host-instances.json)',
  })
})
`
}

function helpText(id, title) {
  const sections = [
    ['What it checks'],
    ['Why it matters'],
    ['How to fix it'],
    ['When to accept it'],
    ['What an answer does'],
    ['Example that fails', exampleText('host RcvB on N1 and N2', 'receive FromShop by FTP in RcvB')],
    ['Example that passes', exampleText('host RcvA clustered in GA on N1 and N2', 'receive FromShop by FTP in RcvA')],
    ['Sources'],
  ]
  const text = sections.map(([heading, block = '']) => `## ${heading}\n${block}`).join('\n')
  return `# ${id} ${title}\n\n**Severity** medium · **Basis** INF\n\n${text}`
}

function exampleText(...lines) {
  return `\n\`\`\`estate\n${lines.join('\n')}\n\`\`\`\n`
}

function run([id, title]) {
  const { base, files } = planRule(id, title, baseNames())
  const there = files.find(([file]) => existsSync(file))
  if (there) throw new Error(`${relative(root, there[0])} is there already.`)
  for (const [file, text] of files) writeFileSync(file, text)
  register(base)
  writeIndex()
  for (const [file] of files) console.log(relative(root, file))
  console.log('Fill in all three (ADD-A-RULE.md says how), then: npm run test:unit -- catalogue help-pages')
}

if (process.argv[1] === import.meta.filename) {
  try {
    run(process.argv.slice(2))
  } catch (error) {
    console.error(error.message)
    process.exitCode = 2
  }
}
