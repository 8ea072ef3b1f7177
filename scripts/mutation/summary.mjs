// The score of each folder and family of rules, and every mutant that no test noticed.
import { isUnnoticed } from './types.mjs'

export function summaryOf({ files }) {
  const mutants = Object.entries(files).flatMap(([file, { mutants: all, source }]) =>
    all.map((mutant) => ({ ...mutant, file, code: codeAt(source, mutant.location), group: groupOf(file) })),
  )
  const groups = [...new Set(mutants.map(({ group }) => group))].sort()
  return [
    '',
    '| part | mutants | killed | timed out | survived | not reached | not compiled | left out | score |',
    '|---|---|---|---|---|---|---|---|---|',
    ...groups.map((group) =>
      rowOf(
        group,
        mutants.filter((mutant) => mutant.group === group),
      ),
    ),
    rowOf('all', mutants),
    '',
    ...mutants.filter(isUnnoticed).map(lineOf),
  ].join('\n')
}

function rowOf(name, mutants) {
  const count = (one) => mutants.filter(({ status }) => status === one).length
  const [killed, slow, survived, missed] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(count)
  const all = killed + slow + survived + missed
  const score = ((100 * (killed + slow)) / all).toFixed(1)
  const cells = [name, all, killed, slow, survived, missed, count('CompileError'), count('Ignored'), `${score} %`]
  return `| ${cells.join(' | ')} |`
}

/** `rules/HA-FTP`, `rules/facts`, `diff/renames` */
function groupOf(file) {
  const family = /\/catalogue\/ha-([a-z0-9]+)-/.exec(file)?.[1]
  return family ? `rules/HA-${family.toUpperCase()}` : file.replace('src-main/engine/', '').replace(/\/[^/]+$/, '')
}

function lineOf({ file, location, status, mutatorName, code, replacement }) {
  const how = status === 'NoCoverage' ? 'not reached' : 'survived'
  return `${how}: ${file}:${location.start.line} ${mutatorName}: ${oneLine(code)} -> ${oneLine(replacement)}`
}

function codeAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  const cut = lines.map((line, index) => (index === last ? line.slice(0, end.column - 1) : line))
  return [cut[0].slice(start.column - 1), ...cut.slice(1)].join('\n')
}

function oneLine(code = '') {
  const text = code.replace(/\s+/g, ' ')
  return text.length > 90 ? `${text.slice(0, 87)}...` : text
}
