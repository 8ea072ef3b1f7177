import { describe, expect, it } from 'vitest'
import { partOf } from './part-of'

const entry = {
  Id: '3bf539a3-4b59-4148-b589-d22c83f32d25',
  BatchId: 'a4ffa64b-8064-4e54-9d99-2e7d60797100',
  UserPrincipal: 'CONTOSO\\jane',
  Machine: 'BTS01',
  ArtifactId: '17',
  ParentArtifactId: null,
  ArtifactType: 'SendPort',
  ArtifactName: 'Orders to stock',
  OperationName: 'Update',
  Payload: '{"Password":"Canary-Payload-1!"}',
  CreatedDate: '2026-02-03T04:05:06',
}
const read = (content: unknown) => partOf(JSON.stringify(content, null, 1), 'audit.json')
const known = {
  line: 2,
  at: '2026-02-03T04:05:06',
  user: 'CONTOSO\\jane',
  machine: 'BTS01',
  operation: 'Update',
  artifactType: 'SendPort',
  artifact: 'Orders to stock',
}

describe('an audit log', () => {
  it('says who did what and when, and nothing that a rule reads', () => {
    const second = { ...entry, UserPrincipal: 'contoso\\JANE', OperationName: 'Create', CreatedDate: '2026-02-01' }
    expect(read([entry, { ...second, Comment: 'x' }])).toMatchObject({
      kind: 'audit',
      artifacts: [],
      listings: [],
      issues: [],
      summary: '2 operations by 1 user, from 2026-02-01 to 2026-02-03T04:05:06',
      audit: [known, { ...known, line: 15, user: 'contoso\\JANE', operation: 'Create', at: '2026-02-01' }],
      ledger: { read: 12, notUnderstood: [{ what: 'Comment', line: 27, count: 1 }] },
    })
  })

  it.each([
    ['one entry alone', entry],
    ['a list in an object', { '@odata.context': 'x', value: [entry] }],
    ['Windows PowerShell’s wrapping', { value: [entry], Count: 1 }],
    [
      'names in camel case',
      [
        Object.fromEntries(
          Object.entries(entry).map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value]),
        ),
      ],
    ],
  ])('may come as %s', (_name, content) => {
    expect(read(content)).toMatchObject({ kind: 'audit', audit: [{ ...known, line: expect.any(Number) }] })
  })

  it('keeps no payload, and no secret in any other place', () => {
    const part = read([{ ...entry, ArtifactName: 'sftp://u:Canary-Name-2!@host' }])
    expect(JSON.stringify(part)).not.toContain('Canary')
    expect(part.ledger.ignored).toContainEqual({
      what: 'Payload',
      why: 'It may hold passwords in clear text; what changed shows in the exports.',
      count: 1,
    })
  })
})
