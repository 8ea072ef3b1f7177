import { describe, expect, it } from 'vitest'
import { diffOf, edited, estate, files, lines, rows, set, without } from './support/sides'

const fewerHosts = estate((of) => ({ ...of, hosts: of.hosts.filter(({ name }) => name !== 'C') }))

describe('a list that only one side has', () => {
  it('is named, and nothing of it is added or removed', () => {
    const names = [
      'biztalk-hosts.json',
      'biztalk-host-instances.json',
      'biztalk-server-hosts.json',
      'cluster-nodes.json',
    ]
    const after = edited(without(...names))
    expect(diffOf(files, after)).toMatchObject({
      changes: [],
      notCompared: [
        { listing: 'biztalk-hosts', only: 'before' },
        { listing: 'biztalk-host-instances', only: 'before' },
        { listing: 'biztalk-server-hosts', only: 'before' },
        { listing: 'cluster-nodes', only: 'before' },
      ],
    })
    expect(diffOf(after, files)).toMatchObject({
      changes: [],
      notCompared: names.map((name) => ({ listing: name.replace('.json', ''), only: 'after' })),
    })
  })

  it('leaves the bindings that only one side has out of the changes', () => {
    const after = edited(without('bindings.xml', 'dynamic.xml'))
    expect(lines(diffOf(files, after).changes)).toEqual([])
  })
})

describe('a list that is not complete', () => {
  const manifest = '{"SchemaVersion": 1, "Errors": [{"File": "biztalk-hosts.json", "Message": "Access denied"}]}'

  it('shows what came, and not that something went', () => {
    const after = { ...edited(fewerHosts), 'manifest.json': manifest }
    expect(lines(diffOf(files, after).changes).filter((line) => line.includes(' host/'))).toEqual([])
    expect(lines(diffOf(after, files).changes).filter((line) => line.includes(' host/'))).toEqual([])
  })
})

describe('rows of a list', () => {
  it('are told apart where one name begins with another', () => {
    const two = rows('biztalk-message-boxes', (list) => [
      ...list,
      { MsgBoxDbServerName: 'SQL1', MsgBoxDbName: 'BizTalkMsg' },
    ])
    expect(lines(diffOf(files, edited(two)).changes)).toEqual([
      'G03 changed group MessageBox/SQL1/BizTalkMsg: ∅ -> true',
    ])
  })

  it('are the same in another letter case', () => {
    const after = edited(
      rows('biztalk-server-hosts', (list) =>
        list.map((row) => ({ ...row, HostName: String(row.HostName).toLowerCase() })),
      ),
    )
    expect(diffOf(files, after)).toMatchObject({ changes: [], noise: [] })
  })
})

describe('a property that only one side states', () => {
  it('is unknown in a platform row', () => {
    const after = edited(rows('biztalk-hosts', (list) => list.map(({ Name }) => ({ Name, HostType: 1 }))))
    const before = edited(set('biztalk-hosts', () => true, { HostType: 1 }))
    expect(lines(diffOf(before, after).changes)).toEqual([])
  })

  it('is the default in a binding', () => {
    const after = { ...files, 'dynamic.xml': (files['dynamic.xml'] ?? '').replace('IsStatic="false"', '') }
    expect(lines(diffOf(files, after).changes)).toEqual(['--- changed send-port/Anywhere @IsStatic: false -> ∅'])
  })

  it('is gone where it is a row of a complete list', () => {
    const parameters = rows('cluster-resource-parameters', (list) => list.filter(({ Name }) => Name !== 'DnsName'))
    const after = { ...edited(parameters), 'biztalk-adapters.json': '[{"Name": "FTP", "Constraints": 80907}]' }
    expect(lines(diffOf(files, after).changes)).toEqual([
      'C07 changed cluster-resource/GA Name Parameter/DnsName: GANAME -> ∅',
    ])
  })
})
