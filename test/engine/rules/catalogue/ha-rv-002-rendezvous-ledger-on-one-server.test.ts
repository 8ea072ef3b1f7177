import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-rv-002-rendezvous-ledger-on-one-server'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'
import { receiving, withHosts } from '../../../support/queues'

const rendezvous = (name: string, host: string, LedgerFileName: string, ReusableName: string): LocationSpec => ({
  name,
  adapter: 'TIBCO Rendezvous',
  host,
  config: { LedgerFileName, ReusableName },
})
const drive = String.raw`D:\rv\in.ldg`
const fails = (host: string, name: string, severity = 'medium') =>
  `fail ${severity}: Host ${host} can run on N1 and N2, but the state of certified delivery of ${name} is kept on the server that runs: it does not move with the host.`

it('fails where certified delivery keeps its state on one of several servers', () => {
  const estate = withHosts(
    receiving(
      rendezvous('Clustered', 'A', drive, 'biztalk'),
      rendezvous('Memory', 'B', '', 'biztalk'),
      rendezvous('OnOne', 'C', drive, 'biztalk'),
      rendezvous('Plain', 'Plain', '', ''),
      rendezvous('OnShare', 'Share', String.raw`\\files.corp.example\rv\in.ldg`, 'biztalk'),
      { ...rendezvous('Off', 'Latent', drive, ''), enabled: false },
    ),
    ...['Plain', 'Share', 'Latent'].map((name) => ({ name, on: ['N1', 'N2'] })),
  )
  const sendPorts = [
    {
      name: 'Sends',
      adapter: 'TIBCO Rendezvous',
      host: 'B',
      config: { LedgerName: drive, ReusableName: 'biztalk-out' },
    },
  ]
  expect(judge(rule, { ...estate, sendPorts })).toEqual({
    'host/A': fails('A', 'Clustered'),
    'host/B': fails('B', 'Memory and Sends'),
    'host/C': 'pass',
    'host/Latent': fails('Latent', 'Off', 'low'),
    'host/Plain': 'pass',
    'host/Share': 'pass',
  })
})

it('asks whether each server has a plan', () => {
  expect(questions(rule, receiving(rendezvous('In', 'B', drive, 'biztalk')))).toEqual({
    'host/B':
      'Q17 medium: Is there a plan for the ledger and the reusable name of In on every server that can run host B?',
  })
})

it('cannot tell without the properties, nor without host instances', () => {
  const ask =
    'cannot tell: Is there a plan for the ledger and the reusable name of In on every server that can run host B?'
  const bare = { name: 'In', adapter: 'TIBCO Rendezvous', host: 'B' }
  expect(judge(rule, receiving(bare))).toEqual({
    'host/B': `${ask} (ReusableName of receive-location/In/In; LedgerFileName of receive-location/In/In)`,
  })
  expect(
    judge(rule, receiving(rendezvous('In', 'B', drive, '')), { without: ['biztalk-host-instances.json'] }),
  ).toEqual({ 'host/B': `${ask} (biztalk-host-instances.json)` })
})
