import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReviewRecord } from '../../src-main/engine/review/record'
import { cim, clixml, cmdlet, object, types } from '../support/clixml'
import { reportOf } from '../support/review'

type Files = Readonly<Record<string, string>>
type Row = Readonly<Record<string, unknown>>

const sample = (side: string): Files => {
  const folder = join('resources/samples', side)
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
const before = sample('before')
const after = sample('after')

/** The class that each file's rows come from; the others are rows of the script. */
const classes: Readonly<Record<string, string>> = {
  'biztalk-group': cim('MSBTS_GroupSetting'),
  'biztalk-message-boxes': cim('MSBTS_MsgBoxSetting'),
  'biztalk-hosts': cim('MSBTS_HostSetting'),
  'biztalk-host-instances': cim('MSBTS_HostInstance'),
  'biztalk-server-hosts': cim('MSBTS_ServerHost'),
  'biztalk-servers': cim('MSBTS_ServerSetting'),
  'biztalk-receive-handlers': cim('MSBTS_ReceiveHandler'),
  'biztalk-send-handlers': cim('MSBTS_SendHandler2'),
  'biztalk-send-ports': cim('MSBTS_SendPort'),
  cluster: cmdlet('Cluster'),
  'cluster-nodes': cmdlet('ClusterNode'),
  'cluster-groups': cmdlet('ClusterGroup'),
  'cluster-resources': cmdlet('ClusterResource'),
  'cluster-resource-owners': cmdlet('ClusterOwnerNodeList'),
  'cluster-resource-dependencies': cmdlet('ClusterResourceDependency'),
  'cluster-resource-parameters': cmdlet('ClusterParameter'),
}

/** As the cmdlets give it: nodes, groups and resources are objects, states are enumerations. */
function raw(listing: string, row: Row): Row {
  const named = (value: unknown): unknown => ({ Name: value, Id: 'x' })
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (!listing.startsWith('cluster')) return [name, value]
      if (name === 'Resource' && /owners|parameters/.test(listing)) {
        return ['ClusterObject', { Name: value, ResourceType: named('x'), OwnerGroup: named('x') }]
      }
      if (Array.isArray(value)) return [name, value.map(named)]
      return [name, /^(Resource|ResourceType|OwnerGroup|OwnerNode)$/.test(name) ? named(value) : value]
    }),
  )
}

function element(value: unknown, name: string): string {
  const n = name === '' ? '' : ` N="${name}"`
  const text = String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  if (value === null) return `<Nil${n} />`
  if (Array.isArray(value))
    return `<Obj${n} RefId="8"><LST>${value.map((item) => element(item, '')).join('')}</LST></Obj>`
  if (typeof value === 'object') {
    const members = Object.entries(value as Row).map(([key, item]) => element(item, key))
    return `<Obj${n} RefId="9"><Props>${members.join('')}</Props></Obj>`
  }
  if (name === 'State') {
    return `<Obj${n} RefId="7">${types(7, 'System.Enum')}<ToString>${text}</ToString><I32>99</I32></Obj>`
  }
  const tag = typeof value === 'boolean' ? 'B' : typeof value === 'number' ? 'I64' : 'S'
  return `<${tag}${n}>${text}</${tag}>`
}

/** Every JSON file of a folder in another form; an empty list stays what it is. */
function each(files: Files, change: (rows: readonly Row[], listing: string) => string): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => {
      if (!name.endsWith('.json') || text.trim() === '[]') return [name, text]
      const rows = JSON.parse(text) as Row | readonly Row[]
      return [name, change([rows].flat(), name.replace('.json', ''))]
    }),
  )
}

const forms: Readonly<Record<string, (rows: readonly Row[], listing: string) => string>> = {
  'CLIXML of the script': (rows) =>
    clixml(
      ...rows.map((row) =>
        object(
          0,
          types(0, 'System.Management.Automation.PSCustomObject'),
          ...Object.entries(row).map(([name, value]) => element(value, name)),
        ),
      ),
    ),
  'CLIXML of cmdlets and classes': (rows, listing) =>
    clixml(
      ...rows.map((row) =>
        object(
          0,
          types(0, classes[listing] ?? 'System.Management.Automation.PSCustomObject'),
          ...Object.entries(raw(listing, row)).map(([name, value]) => element(value, name)),
        ),
      ),
    ),
  'JSON of cmdlets and classes': (rows, listing) =>
    JSON.stringify({ value: rows.map((row) => raw(listing, row)), Count: rows.length }),
}

/** What the verdict says, without the lines and hashes that belong to the spelling of the files. */
function said({ verdict, counts, findings, questions, changes }: ReviewRecord): unknown {
  return {
    verdict,
    counts,
    findings: findings.map(({ evidence: _, ...finding }) => finding),
    questions: questions.map(({ evidence: _, ...question }) => question),
    changes: changes.map(({ evidence: _, ...change }) => change),
  }
}

describe.each(Object.entries(forms))('%s', (_, form) => {
  it('says what the collection says', () => {
    const plain = said(reportOf(before, after).record)
    expect(said(reportOf(each(before, form), each(after, form)).record)).toEqual(plain)
    expect(said(reportOf(before, each(after, form)).record)).toEqual(plain)
  })
})
