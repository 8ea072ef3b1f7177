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

Every page shows a change or a group of servers in which the rule fails, and one in which it passes. The lines below their
words are what the tests judge: \`host RcvB on N1 and N2\` is a host with enabled instances on two servers that is not
clustered, \`receive FromShop by FTP in RcvB\` a receive location, and \`name=value\` a property as the export names it.
\`before:\` and \`after:\` are the two sides of a change, \`answer\` is what a person said to a question. Where no line says
otherwise, N1 and N2 are the BizTalk servers and the nodes of one cluster; its group GA has a Network Name, an IP Address,
a disk and Message Queuing, MSDTC is clustered in a group of its own, and host Track does the tracking on both.

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
