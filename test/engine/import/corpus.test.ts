import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../../src-main/engine/model/issue'
import type { Part } from '../../../src-main/engine/model/part'
import { notRun, sharedCorpus } from '../../support/available'
import { partOf } from './part-of'

const corpus = sharedCorpus()
/** What the table says that a file holds, and how a part says it. */
const counts: Readonly<Record<string, (part: Part) => number>> = {
  services: ofKind('orchestration'),
  send_ports: ofKind('send-port'),
  receive_ports: ofKind('receive-port'),
  receive_locations: ofKind('receive-location'),
  send_port_groups: ofKind('send-port-group'),
  parties: ofKind('party'),
  dynamic_ports: withSetting('@IsStatic', 'false'),
  ordered_delivery: withSetting('PrimaryTransport/OrderedDelivery', 'true'),
}

function ofKind(kind: string): (part: Part) => number {
  return ({ artifacts }) => artifacts.filter((artifact) => artifact.kind === kind).length
}

function withSetting(path: string, value: string): (part: Part) => number {
  return ({ artifacts }) =>
    artifacts.filter(({ kind, settings }) => kind === 'send-port' && settings.get(path)?.value === value).length
}

if (corpus) describe('the corpus', () => tryOn(corpus))
else it('cannot be tried here', () => notRun('the importers on the corpus', 'it does not stand beside the repository'))

function tryOn(corpus: string): void {
  const [head = '', ...lines] = readFileSync(join(corpus, 'bindings.tsv'), 'utf8').trimEnd().split('\n')
  const names = head.split('\t')
  const rows = lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [names[at] ?? '', cell])))
  const parts = rows.map(({ file = '' }) => partOf(readFileSync(join(corpus, 'bindings', file)), file))

  it('is read as bindings, every file of it', () => {
    expect(parts).toHaveLength(229)
    expect(parts.filter(({ kind }) => kind !== 'bindings').map(({ file }) => file)).toEqual([])
    expect(
      parts.flatMap(({ file, issues }) => issues.filter(isRefusal).map(({ message }) => `${file}: ${message}`)),
    ).toEqual([])
  })

  it.each(Object.entries(counts))('holds as many %s as the table says', (column, count) => {
    const found = parts.map((part) => `${part.file}: ${String(count(part))}`)
    expect(found).toEqual(rows.map((row) => `${row.file ?? ''}: ${row[column] ?? ''}`))
  })

  /** The table counts a filter without groups, and misses one whose XML begins on a line of its own. */
  it('holds the filters that the table says, but for six files', () => {
    const count = (part: Part): number => part.artifacts.filter(({ settings }) => settings.get('Filter')?.value).length
    const others = parts.filter((part, at) => count(part) !== Number(rows[at]?.filters))
    const texts = others.map(({ file }) => readFileSync(join(corpus, 'bindings', file), 'utf8'))
    const odd = /<Filter>\s*&lt;\?xml[^?]*\?&gt;\s*&lt;Filter[^&]*\/&gt;\s*<\/Filter>|<Filter>\s+&lt;\?xml/
    expect(texts.map((text) => odd.test(text))).toEqual([true, true, true, true, true, true])
  })

  it('names the hosts of handlers that the table names', () => {
    const hosts = parts.map((part) => {
      const found = part.artifacts.flatMap(({ settings }) =>
        [...settings]
          .filter(([path]) => /(^|\/)(SendHandler|ReceiveHandler)(\[[^\]]*\])?@Name$/.test(path))
          .map(([, { value }]) => String(value)),
      )
      return [...new Set(found)].sort().join(' ')
    })
    const expected = rows.map(({ handlers = '' }) => namesIn(handlers).sort().join(' '))
    expect(hosts).toEqual(expected)
  })

  it('has nothing that is not understood, but for templates', () => {
    const said = parts.flatMap(({ file, issues }) => issues.map(({ code, message }) => `${code} ${file} ${message}`))
    expect(said.filter((one) => !one.startsWith('template-token'))).toEqual([])
    expect(parts.flatMap(({ ledger }) => ledger.notUnderstood)).toEqual([])
  })
}

/** `HostA×2, HostB×1` */
function namesIn(cell: string): string[] {
  return [...new Set([...cell.matchAll(/([^,;×]+)×\d+/g)].map((match) => (match[1] ?? '').trim()))]
}
