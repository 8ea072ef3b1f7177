import { expect, it } from 'vitest'
import type { Count } from '../../../../src-main/engine/rules/facts/count'
import { shareNoSecondServer } from '../../../../src-main/engine/rules/facts/flows'
import { hasNewServer, newServers } from '../../../../src-main/engine/rules/facts/prerequisites'
import { sharedServers, shareServer } from '../../../../src-main/engine/rules/facts/running-on'

/** `N1 N2` for sure, `N3?` perhaps, `...` any others. */
function on(text: string): Count {
  const words = text.split(' ').filter((word) => word !== '')
  const maybe = words.filter((word) => word.endsWith('?')).map((word) => word.slice(0, -1))
  const open = words.includes('...')
  const missing = maybe.length > 0 || open ? [`what ${text} is`] : []
  return { sure: words.filter((word) => !/[?.]$/.test(word)), maybe, open, at: [], missing }
}

it.each([
  ['N1 N2', 'n2 N3', 'yes'],
  ['N1', 'N2', 'no'],
  ['', 'N1', 'no'],
  ['N1 N2?', 'N2', 'unknown'],
  ['N1', 'N1?', 'unknown'],
  ['N1?', 'N1?', 'unknown'],
  ['N1 N2?', 'N1', 'yes'],
  ['N1', 'N2?', 'no'],
  ['N1', 'N2 ...', 'unknown'],
  ['...', 'N2', 'unknown'],
  ['N1 ...', 'N1', 'yes'],
])('hosts on "%s" and on "%s" share a server: %s', (a, b, is) => {
  expect([shareServer(on(a), on(b)).is, shareServer(on(b), on(a)).is]).toEqual([is, is])
})

it('names shared servers once, as the first spells them', () => {
  expect(sharedServers(['N1', 'N1', 'N2', 'N3'], ['n1.corp.example', 'N3'])).toEqual(['N1', 'N3'])
  expect(shareServer(on('N1?'), on('N1?')).missing).toEqual(['what N1? is'])
  expect(shareServer(on('...'), on('N1?')).missing).toEqual(['what ... is', 'what N1? is'])
})

it.each([
  ['no', ['N1 N2', 'N1 N2']],
  ['yes', ['N1 N2', 'n1 N3']],
  ['no', ['N1 N2', 'N1 N2 N3', 'N2 n1']],
  ['yes', ['N1 N2', 'N2 N3', 'N2 N4']],
  ['no', ['N1 N2', 'N1']],
  ['yes', ['N1', 'N2']],
  ['no', ['N1', 'n1']],
  ['no', ['N1 N2', 'N3 N4']],
  ['yes', ['N1', 'N2', 'N1 N2']],
  ['unknown', ['N1 N2', 'N1 N3?']],
  ['unknown', ['N1 N2', 'N1 ...']],
])('hosts of one flow share no second server: %s (%#)', (expected, hosts) => {
  expect(shareNoSecondServer(hosts.map(on)).is).toBe(expected)
})

it('says of each host of a flow what is not known', () => {
  expect(shareNoSecondServer(['N1?', 'N2', 'N1?', '...'].map(on)).missing).toEqual(['what N1? is', 'what ... is'])
})

it.each([
  ['N1 N2', 'N1', 'yes', ['N2']],
  ['N1', 'N1 N2', 'no', []],
  ['n1', 'N1', 'no', []],
  ['N1 N2 N2', 'N1', 'yes', ['N2']],
  ['N1 N2', 'N1 ...', 'unknown', ['N2']],
  ['N1 N2', 'N1 N2?', 'unknown', []],
  ['N1 N2?', 'N1', 'unknown', []],
  ['N1 N2?', 'N1 N2', 'no', []],
  ['N1 ...', 'N1', 'unknown', []],
  ['N1', 'N1 ...', 'no', []],
])('on "%s" after "%s" there is a new server: %s', (now, before, is, names) => {
  expect([hasNewServer(on(now), on(before)).is, newServers(on(now), on(before))]).toEqual([is, names])
})
