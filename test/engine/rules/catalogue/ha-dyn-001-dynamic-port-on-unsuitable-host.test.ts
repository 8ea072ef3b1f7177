import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-dyn-001-dynamic-port-on-unsuitable-host'
import { standard, type EstateSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'

const estate: EstateSpec = {
  ...standard,
  sendPorts: [{ name: 'Anywhere', dynamic: true }],
  sendHandlers: ['MSMQ/A', 'MSMQ/B', 'FILE/C', 'FILE/B', 'FTP/B'],
  defaultSendHandlers: ['MSMQ/B', 'FILE/C'],
}

const suitable: EstateSpec = { ...estate, defaultSendHandlers: ['MSMQ/A', 'FILE/B'] }

const unclustered =
  'Host B is the default sender of MSMQ and is not clustered: Anywhere can send by MSMQ from it, and what is in the outgoing queue of a server stays there when that server fails.'

it('speaks of every host that dynamic ports send from by default, and of no other', () => {
  expect(judge(rule, estate)).toEqual({ 'host/B': `fail medium: ${unclustered}`, 'host/C': 'pass' })
  expect(judge(rule, suitable)).toEqual({ 'host/A': 'pass', 'host/B': 'pass' })
})

it('says nothing where no port is dynamic', () => {
  expect(judge(rule, { ...estate, sendPorts: [{ name: 'Static', host: 'B' }] })).toEqual({})
})

it('is latent while no dynamic port is started', () => {
  expect(judge(rule, { ...estate, sendPorts: [{ name: 'Anywhere', dynamic: true, status: 2 }] })['host/B']).toBe(
    `fail low: ${unclustered}`,
  )
})

it('finds a default that has moved', () => {
  expect(judge(rule, { ...suitable, defaultSendHandlers: ['MSMQ/A', 'FILE/C'] }, { before: suitable })).toEqual({
    'host/A': 'pass',
    'host/C':
      'fail medium: Host C is the default sender of FILE now, and another host was before: Anywhere can send from it without a change of its own.',
  })
  expect(judge(rule, suitable, { before: suitable })).toEqual({ 'host/A': 'pass', 'host/B': 'pass' })
})

it('asks which handlers the ports name themselves', () => {
  expect(questions(rule, estate)).toEqual({
    'host/B': 'Q22 medium: Do the dynamic ports Anywhere send only from hosts that suit the adapters that they use?',
  })
})

it('cannot tell without the list of send handlers, or without the host', () => {
  expect([
    judge(rule, estate, { without: ['biztalk-send-handlers.json'] }),
    judge(rule, estate, { without: ['biztalk-hosts.json', 'biztalk-host-instances.json'] })['host/B'],
  ]).toEqual([
    {
      group:
        'cannot tell: Do the dynamic ports Anywhere send only from hosts that suit the adapters that they use? (biztalk-send-handlers.json)',
    },
    'cannot tell: Do the dynamic ports Anywhere send only from hosts that suit the adapters that they use? (biztalk-hosts.json)',
  ])
})

it('cannot tell whether the default has moved where the before side has no list of send handlers', () => {
  const ask = 'Do the dynamic ports Anywhere send only from hosts that suit the adapters that they use?'
  const said = `cannot tell: ${ask} (biztalk-send-handlers.json)`
  const listless = { before: suitable, beforeWithout: ['biztalk-send-handlers.json'] }
  expect(judge(rule, suitable, listless)).toEqual({ 'host/A': said, 'host/B': said })
})
