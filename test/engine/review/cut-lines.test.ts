import { expect, it } from 'vitest'
import { csv } from '../../../src-main/engine/report/writers/csv'
import { htmlPage } from '../../../src-main/engine/report/html/page'
import { junit } from '../../../src-main/engine/report/writers/junit'
import { markdown } from '../../../src-main/engine/report/writers/markdown'
import { sarif } from '../../../src-main/engine/report/writers/sarif'
import { filesOf, standard, type EstateSpec } from '../../support/estate'
import { recordOf, reportOf } from '../../support/review'

const rule = 'HA-FILE-002'

it('names all lines of a finding of ordinary size', () => {
  const { evidence, moreLines } = findingOn(sharesOf(60), sharesOf(60))
  expect([evidence.before.length, evidence.after.length, moreLines]).toEqual([180, 180, undefined])
})

it('of too many names the first line of each artifact, then the second, and counts the rest', () => {
  const { evidence, moreLines } = findingOn(sharesOf(90), sharesOf(90))
  expect(moreLines).toEqual({ before: 70, after: 70 })
  const named = locationsAt(evidence.after, sharesOf(90))
  expect(named).toHaveLength(200)
  expect(new Set(named).size).toBe(90)
  expect(evidence.after).toEqual(evidence.after.toSorted((a, b) => a.line - b.line))
})

it('names the lines of what causes it, though there are more artifacts than lines', () => {
  const before = sharesOf(250)
  const after = { ...before, locations: [...before.locations, shareOf('Z')] }
  const { state, evidence, moreLines, causes } = findingOn(before, after)
  expect([state, causes.length, evidence.before.length, evidence.after.length]).toEqual(['worsened', 1, 200, 200])
  expect(moreLines).toEqual({ before: 550, after: 554 })
  const named = locationsAt(evidence.after, after)
  expect(named.slice(0, 3)).toEqual(['S0', 'S1', 'S2'])
  expect(named.at(-1)).toBe('Z')
  const { changes } = recordOf(before, after)
  expect(evidence.after).toEqual(expect.arrayContaining([...(changes[0]?.evidence.after ?? [])]))
})

it('says in every format how many lines it leaves out', () => {
  const files = filesOf(sharesOf(90))
  const report = reportOf(files, files)
  const card = report.findings.find((one) => one.rule === rule)
  expect([card?.moreLines, card?.countedLines]).toEqual([{ before: 220, after: 220 }, 140])
  expect(htmlPage(report)).toContain('532 more lines: the record (.json) names 392 of them and counts the others.')
  expect(csv(report)).toContain('; and 220 more"')
  for (const text of [markdown(report), junit(report)]) {
    expect(text).toContain('Before: and 220 more lines')
    expect(text).toContain('After: and 220 more lines')
  }
  expect(sarif(report)).toContain('"moreLines": {')
})

function findingOn(before: EstateSpec, after: EstateSpec) {
  const found = recordOf(before, after).findings.find((finding) => finding.rule === rule)
  if (found === undefined) throw new Error(`${rule} does not fail.`)
  return found
}

function sharesOf(number: number): EstateSpec {
  return { ...standard, locations: Array.from({ length: number }, (_, n) => shareOf(`S${String(n)}`)) }
}

function shareOf(name: string): EstateSpec['locations'][number] {
  return { name, adapter: 'FILE', host: 'B', address: `\\\\files\\${name}\\*.xml` }
}

/** In which location each line of the bindings stands. */
function locationsAt(lines: readonly { readonly line: number }[], spec: EstateSpec): readonly string[] {
  const text = (filesOf(spec)['bindings.xml'] ?? '').split('\n')
  return lines.map(({ line }) => {
    const begun = text.slice(0, line).findLast((one) => one.includes('<ReceiveLocation Name="'))
    return /Name="([^"]*)"/.exec(begun ?? '')?.[1] ?? ''
  })
}
