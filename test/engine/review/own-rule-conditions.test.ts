import { describe, expect, it } from 'vitest'
import { clustered, config, failing, l, off, said, withoutHosts } from '../../support/own-rule'

const both = `${l} ${off}`

describe('a condition on a setting of a binding', () => {
  it.each([
    [{ path: 'Enable', is: true }, l],
    [{ path: 'Enable', is: 'TRUE' }, l],
    [{ path: 'enable', is: ' true ' }, l],
    [{ path: 'Enable', isNot: true }, off],
    [{ path: 'Enable', in: ['yes', 'true'] }, l],
    [{ path: 'Enable', in: ['yes', 'no'] }, ''],
    [{ path: 'Enable', matches: 'LS' }, off],
    [{ path: 'Enable', matches: '^RU' }, ''],
    [{ path: 'Enable', exists: true }, both],
    [{ path: 'Enable', exists: false }, ''],
    [{ path: `${config}/maxRetries`, atLeast: 5 }, l],
    [{ path: `${config}/maxRetries`, atLeast: 6 }, ''],
    [{ path: `${config}/maxRetries`, atMost: 5 }, l],
    [{ path: `${config}/maxRetries`, atMost: 4 }, ''],
    [{ path: `${config}/maxRetries`, is: 5 }, l],
    [{ path: `${config}/maxRetries`, isNot: 5 }, off],
    [{ path: `${config}/maxRetries`, matches: '.*' }, l],
    [{ path: `${config}/maxRetries`, in: ['5', ''] }, l],
    [{ path: `${config}/maxRetries`, exists: true }, l],
    [{ path: `${config}/maxRetries`, exists: false }, off],
    [{ path: `${config}/maxRetries`, atMost: -1 }, ''],
    [{ not: { path: 'Enable', is: true } }, off],
    [
      {
        all: [
          { path: 'Enable', is: true },
          { path: 'Address', matches: '^ftp:' },
        ],
      },
      l,
    ],
    [
      {
        all: [
          { path: 'Enable', is: true },
          { path: 'Address', matches: 'files' },
        ],
      },
      '',
    ],
    [
      {
        any: [
          { path: 'Enable', is: true },
          { path: 'Address', matches: 'files' },
        ],
      },
      both,
    ],
  ])('%j fails %s', (fails, fail) => {
    expect(failing({ fails })).toEqual({ fail, open: '' })
  })

  it.each([
    [
      { path: `${config}/password`, exists: true },
      { fail: l, open: '' },
    ],
    [
      { path: `${config}/password`, exists: false },
      { fail: off, open: '' },
    ],
    [
      { path: `${config}/password`, is: 'x' },
      { fail: '', open: l },
    ],
    [
      { path: `${config}/password`, isNot: 'x' },
      { fail: off, open: l },
    ],
  ])('never compares a secret: %j', (fails, outcome) => {
    expect(failing({ fails })).toEqual(outcome)
  })
})

const threeOrMore = { fact: 'host.servers', atLeast: 3 }

describe('a fact', () => {
  it.each([
    [{ fact: 'host.name', is: 'a' }, l],
    [clustered, l],
    [{ fact: 'host.clustered', is: false }, off],
    [{ fact: 'host.isolated', is: false }, both],
    [{ fact: 'host.tracking', is: true }, ''],
    [{ fact: 'host.servers', is: 2 }, l],
    [{ fact: 'host.servers', isNot: 2 }, off],
    [{ fact: 'host.servers', atLeast: 2 }, l],
    [{ fact: 'host.servers', atMost: 1 }, off],
    [{ fact: 'host.servers', exists: true }, both],
    [{ fact: 'host.work', is: 1 }, both],
    [{ fact: 'adapter', is: 'ftp' }, l],
    [{ fact: 'adapter', in: ['FILE', 'POP3'] }, off],
    [{ fact: 'live', is: true }, l],
    [{ fact: 'live', is: false }, off],
  ])('of a receive location: %j holds for %s', (fails, fail) => {
    expect(failing({ fails })).toEqual({ fail, open: '' })
  })

  it.each([
    [{ fact: 'host.name', matches: '^[AC]$' }, 'host/A host/C'],
    [{ fact: 'host.isolated', is: true }, 'host/I'],
    [{ fact: 'host.tracking', is: true }, 'host/Track'],
    [{ fact: 'host.servers', atMost: 1 }, 'host/C host/Track'],
    [{ fact: 'host.work', is: 0 }, 'host/I host/Track'],
    [{ fact: 'host.work', atLeast: 2 }, 'host/B'],
  ])('of a host: %j holds for %s', (fails, fail) => {
    expect(failing({ subject: 'host', fails })).toEqual({ fail, open: '' })
  })

  it.each([
    ['host-instance', { fact: 'host.name', is: 'C' }, 'host-instance/C/N1', ''],
    ['send-handler', { fact: 'host.name', is: 'B' }, 'send-handler/FILE/B', ''],
    ['receive-handler', clustered, 'receive-handler/FTP/A', ''],
    ['orchestration', { fact: 'host.servers', is: 2 }, 'orchestration/Flow', ''],
    ['orchestration', { fact: 'adapter', is: 'FILE' }, '', 'orchestration/Flow'],
    ['send-port', { fact: 'adapter', is: 'FILE' }, 'send-port/Out', 'send-port/Any'],
    ['server', { fact: 'host.name', is: 'B' }, '', 'server/N1 server/N2'],
    ['server', { fact: 'live', is: true }, '', 'server/N1 server/N2'],
  ])('of a %s: %j', (subject, fails, fail, open) => {
    expect(failing({ subject, fails })).toEqual({ fail, open })
  })

  it.each([
    [clustered, 'biztalk-hosts.json'],
    [{ fact: 'host.isolated', is: true }, 'biztalk-hosts.json'],
    [{ fact: 'host.tracking', is: true }, 'biztalk-hosts.json'],
    [{ fact: 'host.servers', is: 2 }, 'biztalk-host-instances.json'],
    [threeOrMore, 'biztalk-host-instances.json'],
    [{ fact: 'host.servers', atMost: 2 }, 'biztalk-host-instances.json'],
  ])('that no export states is asked for: %j', (fails, missing) => {
    expect(said({ fails }, withoutHosts)[l]).toBe(
      `cannot tell: Does this hold of receive-location/In/L: it is bad? (${missing})`,
    )
  })

  it('names what would have it', () => {
    expect(said({ subject: 'server', fails: { fact: 'host.name', is: 'B' } })['server/N1']).toBe(
      'cannot tell: Does this hold of server/N1: it is bad? (the host of server/N1)',
    )
    expect(said({ subject: 'server', fails: { fact: 'live', is: true } })['server/N1']).toBe(
      'cannot tell: Does this hold of server/N1: it is bad? (the live of server/N1)',
    )
    expect(said({ subject: 'send-port', fails: { fact: 'adapter', is: 'FTP' } })['send-port/Any']).toBe(
      'cannot tell: Does this hold of send-port/Any: it is bad? (the adapter of send-port/Any)',
    )
  })
})
