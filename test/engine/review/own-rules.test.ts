import { describe, expect, it } from 'vitest'
import { snapshotOf } from '../../../src-main/engine/assemble/snapshot'
import { estateOf } from '../../../src-main/engine/rules/facts/estate'
import { estate, resource } from '../../support/changes'
import { judge, stateOf } from '../../support/judge'
import { clustered, config, failing, l, off, ownRule, said, spec, withoutHosts } from '../../support/own-rule'

describe('a setting that a row lacks', () => {
  it.each(['host', 'cluster-resource', 'host-instance', 'server', 'cluster-node'])('is unknown of a %s', (subject) => {
    const { fail, open } = failing({ subject, fails: { path: 'Colour', is: 'red' } })
    expect([fail, open === '']).toEqual(['', false])
  })

  it('is named', () => {
    expect(said({ subject: 'server', fails: { path: 'Colour', is: 'red' } })).toEqual({
      'server/N1': 'cannot tell: Does this hold of server/N1: it is bad? (Colour of server/N1)',
      'server/N2': 'cannot tell: Does this hold of server/N2: it is bad? (Colour of server/N2)',
    })
  })

  it.each([
    ['receive-port', 'receive port'],
    ['receive-location', 'receive location'],
    ['send-port', 'send port'],
    ['orchestration', 'orchestration'],
  ])('may be misspelt where no %s has it', (subject, thing) => {
    const asked = {
      group: `cannot tell: No ${thing} has Colour, which rule ORG-A compares: would any fail the rule if the path were right? (the setting Colour of a ${thing})`,
    }
    expect(said({ subject, fails: { path: 'Colour', is: 'red' } })).toMatchObject(asked)
    expect(said({ subject, fails: { not: { path: 'Colour', is: 'red' } } })).toMatchObject(asked)
    expect(
      said({
        subject,
        fails: {
          all: [
            { path: 'Colour', is: 'red' },
            { fact: 'live', is: true },
          ],
        },
      }),
    ).toMatchObject(asked)
    expect(
      said({
        subject,
        fails: {
          any: [
            { fact: 'live', is: true },
            { path: 'Colour', is: 'red' },
          ],
        },
      }),
    ).toMatchObject(asked)
    expect(said({ subject, fails: { path: 'Colour', exists: true } }).group).toBeUndefined()
  })

  it('is not asked for where another has it, nor where the rule applies to nothing', () => {
    const fails = { path: `${config}/maxRetries`, is: 5 }
    expect(said({ fails }).group).toBeUndefined()
    expect(said({ where: { fact: 'adapter', is: 'SFTP' }, fails: { path: 'Colour', is: 'red' } })).toEqual({})
    expect(Object.keys(said({ where: { fact: 'adapter', is: 'FILE' }, fails }))).toEqual([off, 'group'])
    expect(said({ where: { fact: 'adapter', is: 'FILE' }, fails }).group).toMatch(
      /^cannot tell: No receive location has /,
    )
  })

  it('is likened to paths that end in the same name, in order', () => {
    expect(said({ subject: 'receive-location', fails: { path: 'X/name', is: 'A' } }).group).toContain(
      '(there is ReceiveHandler/TransportType@Name, ReceiveHandler@Name, ReceiveLocationTransportType@Name and ReceivePipeline@Name)',
    )
  })
})

describe('a rule of an organisation', () => {
  it('says nothing of what it does not apply to, and asks where nobody knows whether it applies', () => {
    const where = clustered
    expect(failing({ where, fails: { path: 'Enable', is: true } })).toEqual({ fail: l, open: '' })
    expect(Object.keys(said({ where, fails: { path: 'Enable', is: true } }))).toEqual([l])
    expect(said({ where, fails: { path: 'Enable', is: true } }, withoutHosts)).toEqual({
      [l]: 'cannot tell: Does this hold of receive-location/In/L: it is bad? (biztalk-hosts.json)',
      [off]: 'pass',
    })
  })

  it('fills in names, settings and facts', () => {
    const message = '{name} = {subject}: {Enable}, {adapter}, {host.servers}, {host.clustered}, {Colour}.'
    const fails = { path: 'Enable', exists: true }
    expect(said({ message, fails })).toEqual({
      [l]: `fail high: L = ${l}: true, FTP, 2, true, not stated.`,
      [off]: `fail high: Off = ${off}: false, FILE, 1, false, not stated.`,
    })
    expect(said({ message: `{${config}/password}`, fails })[l]).toBe('fail high: a secret')
    expect(said({ message, fails }, withoutHosts)[l]).toBe(
      `fail high: L = ${l}: true, FTP, not stated, not stated, not stated.`,
    )
    expect(said({ ask: 'Is {name} {adapter}?', fails: clustered }, withoutHosts)[l]).toBe(
      'cannot tell: Is L FTP? (biztalk-hosts.json)',
    )
  })

  it('is of the organisation, with its source where it names one', () => {
    const source = { title: 'Our handbook', url: 'https://intranet.example/handbook' }
    expect(ownRule({ fails: clustered, source })).toMatchObject({
      ...{ id: 'ORG-A', title: 'it is bad', severity: 'high', why: 'W.', fix: 'F.', basis: 'ORG' },
      ...{ citations: [source], asks: [], by: [] },
    })
    expect(ownRule({ fails: clustered }).citations).toEqual([])
  })

  it('proves what it says with the line of the thing and of the setting', () => {
    const proof = (change: object, without: readonly string[] = []) =>
      ownRule(change)
        .judge(estateOf(snapshotOf(stateOf('after', spec, { without }))), undefined)
        .map(({ subject, artifacts, at }) => [subject, artifacts, [...new Set(at.map(({ file }) => file))]])
    expect(proof({ where: { fact: 'adapter', is: 'FTP' }, fails: clustered })).toEqual([
      [l, [l], ['bindings.xml', 'biztalk-hosts.json']],
    ])
    expect(proof({ where: clustered, fails: { path: 'Enable', is: true } })).toEqual([
      [l, [l], ['bindings.xml', 'biztalk-hosts.json']],
    ])
    expect(proof({ subject: 'host', fails: { fact: 'host.name', is: 'A' } })[0]).toEqual([
      'host/A',
      [],
      ['biztalk-hosts.json'],
    ])
    expect(proof({ subject: 'host', fails: { path: 'HostType', is: 1 } }, ['biztalk-hosts.json'])[0]?.[1]).toEqual([])
  })

  it('speaks of a host that only bindings name', () => {
    const fails = { path: 'HostType', is: 1 }
    expect(failing({ subject: 'host', fails }, withoutHosts)).toEqual({ fail: '', open: 'host/A host/B host/C' })
    expect(failing({ subject: 'host', fails: { fact: 'host.name', is: 'b' } }, withoutHosts)).toEqual({
      fail: 'host/B',
      open: '',
    })
  })

  it('compares a list as one text', () => {
    const owners = { path: 'PossibleOwners', is: 'N1, N2' }
    const limited = judge(
      ownRule({ subject: 'cluster-resource', fails: owners }),
      estate(resource('DTC', { owners: ['N1'] })),
    )
    expect(limited['cluster-resource/DTC']).toBe('pass')
    expect(limited['cluster-resource/BTSSvc$A']).toBe('fail high: BTSSvc$A is bad.')
  })
})
