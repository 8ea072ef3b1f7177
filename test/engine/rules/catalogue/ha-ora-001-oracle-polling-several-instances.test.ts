import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-ora-001-oracle-polling-several-instances'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { receiving, withHosts } from '../../../support/queues'

const oracle = (name: string, host: string, statement: string, adapter = 'WCF-OracleDB'): LocationSpec => ({
  name,
  adapter,
  host,
  props: {
    BindingConfiguration: `<binding ${adapter === 'WCF-OracleEBS' ? 'pollingInput' : 'pollingStatement'}="${statement}" />`,
  },
})
const several = (name: string) => ({ name, on: ['N1', 'N2'] })
const query = 'SELECT * FROM Orders WHERE New = 1'
const fails = (host: string, name: string, severity = 'medium') =>
  `fail ${severity}: Host ${host} is not clustered and can run on N1 and N2 at once: the statement of ${name} has no FOR UPDATE SKIP LOCKED, so that each of them can read the same rows.`
const ask = (name: string) => `cannot tell: Can two servers of host B read the same row for ${name}?`

it('fails where several instances poll with a plain query', () => {
  const estate = withHosts(
    receiving(
      oracle('Clustered', 'A', query),
      oracle('Plain', 'B', query),
      oracle('OnOne', 'C', query),
      oracle('Waits', 'Locks', `${query} FOR UPDATE`),
      oracle('Skips', 'Skips', `${query} for update of Id skip locked`),
      oracle('Refuses', 'Refuses', `${query} FOR UPDATE NOWAIT`),
      oracle('Silenced', 'Silenced', `${query} /* FOR UPDATE SKIP LOCKED */`),
      oracle('Noted', 'Noted', `/* it''s read twice */ ${query} AND Note = '--' FOR UPDATE SKIP LOCKED -- once`),
      oracle('Suite', 'Suite', query, 'WCF-OracleEBS'),
      { ...oracle('Off', 'Latent', query), enabled: false },
      oracle('NotOracle', 'Track', query, 'WCF-SQL'),
    ),
    ...['Locks', 'Skips', 'Refuses', 'Silenced', 'Noted', 'Suite', 'Latent'].map(several),
  )
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B': fails('B', 'Plain'),
    'host/C': 'pass',
    'host/Latent': fails('Latent', 'Off', 'low'),
    'host/Locks': fails('Locks', 'Waits'),
    'host/Noted': 'pass',
    'host/Refuses': 'pass',
    'host/Silenced': fails('Silenced', 'Silenced'),
    'host/Skips': 'pass',
    'host/Suite': fails('Suite', 'Suite'),
  })
})

it('cannot tell of a procedure, without the statement, nor without host instances', () => {
  const procedure = '&lt;CLAIM xmlns=&quot;http://Microsoft.LobServices.OracleDB/2007/03/SCOTT/Procedure&quot; /&gt;'
  expect(judge(rule, receiving(oracle('Calls', 'B', procedure)))).toEqual({
    'host/B': `${ask('Calls')} (the definition of the procedure that receive-location/In/Calls polls)`,
  })
  expect(judge(rule, receiving(oracle('Bare', 'B', '')))).toEqual({
    'host/B': `${ask('Bare')} (pollingStatement of receive-location/In/Bare)`,
  })
  expect(judge(rule, receiving(oracle('Plain', 'B', query)), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B': 'cannot tell: Can host B run on more than one server at a time? (biztalk-host-instances.json)',
  })
})
