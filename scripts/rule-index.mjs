// node scripts/rule-index.mjs: writes resources/rules/index.md from the help pages. A test holds it current.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { baseNames, folders } from './catalogue.mjs'

const file = join(folders.help, 'index.md')

/** The text of the index: every rule with its title, severity and basis, as its help page has them. */
export function indexText() {
  const rows = baseNames().map((base) => {
    const page = readFileSync(join(folders.help, `${base}.md`), 'utf8')
    const [, id, title] = /^# (HA-\S+) (.+)$/m.exec(page) ?? []
    const [, severity, basis] = /^\*\*Severity\*\* (.+) · \*\*Basis\*\* (.+)$/m.exec(page) ?? []
    return [`[${id}](${base}.md)`, title, severity, basis]
  })
  return `${introduction}\n${tableText([['Rule', 'It fails where', 'Severity', 'Basis'], ...rows])}`
}

const introduction = `# Rules

A rule looks at one side of the change at a time and says of every subject that it fails, passes, or cannot be told.
**Basis**: DOC, Microsoft states condition and consequence; DOC\\*, Microsoft states the principle, and the rule applies
it; INF, an inference of this catalogue. The severity is that of live work; latent work counts one level lower.

Microsoft's article on clustered hosts, sentence by sentence: [considerations](considerations.md).
`

/** Padded as the formatter does it, so that the file is the same whoever writes it. */
function tableText([head, ...rows]) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)))
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |\n`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('')
}

export function writeIndex() {
  writeFileSync(file, indexText())
}

if (process.argv[1] === import.meta.filename) writeIndex()
