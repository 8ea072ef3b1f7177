import { describe, expect, it } from 'vitest'
import { options, outline, type OutlineRow } from '../../src-renderer/src/outline'

interface Thing {
  readonly id: string
  readonly place: string
  readonly kind: string
}

const things: readonly Thing[] = [
  { id: '1', place: 'Orders', kind: 'port' },
  { id: '2', place: 'Group', kind: 'host' },
  { id: '3', place: 'Orders', kind: 'host' },
  { id: '4', place: 'Orders', kind: 'port' },
]

const line = (row: OutlineRow<Thing>): string => {
  const where = `${String(row.level)} ${String(row.at)}/${String(row.of)}`
  return row.type === 'leaf'
    ? `${where} #${row.item.id}`
    : `${where} ${row.open ? '-' : '+'} ${row.label} ${String(row.count)}`
}

const lines = (folded: readonly string[]): string[] =>
  outline(things, { by: [(t) => t.place, (t) => t.kind], key: (t) => t.id, folded: new Set(folded) }).map(line)

describe('outline', () => {
  it('groups level by level in the order in which things come', () => {
    expect(lines([])).toEqual([
      '1 1/2 - Orders 3',
      '2 1/2 - port 2',
      '3 1/2 #1',
      '3 2/2 #4',
      '2 2/2 - host 1',
      '3 1/1 #3',
      '1 2/2 - Group 1',
      '2 1/1 - host 1',
      '3 1/1 #2',
    ])
  })

  it('leaves out what lies below a folded group, and keeps its count', () => {
    expect(lines(['/Orders', '/Group/host'])).toEqual(['1 1/2 + Orders 3', '1 2/2 - Group 1', '2 1/1 + host 1'])
  })

  it('of nothing is empty', () => {
    expect(outline([], { by: [], key: String, folded: new Set<string>() })).toEqual([])
  })
})

it('options count what each value would leave, without the empty one', () => {
  expect(options([...things, { id: '5', place: '', kind: '' }], ({ kind }) => kind)).toEqual([
    { value: 'port', label: 'port', count: 2 },
    { value: 'host', label: 'host', count: 2 },
  ])
})
