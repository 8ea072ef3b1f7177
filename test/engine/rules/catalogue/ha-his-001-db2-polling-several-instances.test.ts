import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-his-001-db2-polling-several-instances'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'
import { receiving, withHosts } from '../../../support/queues'

const db2 = (name: string, host: string, config: LocationSpec['config'] = {}, adapter = 'DB2'): LocationSpec => ({
  name,
  adapter,
  host,
  config,
})
const both = 'is not clustered and can run on N1 and N2 at once'
const estate = withHosts(
  receiving(
    db2('Clustered', 'A'),
    db2('Unstated', 'B'),
    db2('OnOne', 'C'),
    db2('Files', 'Files', { UpdateCommand: 'DELETE FROM ORDERS' }, 'Host Files'),
    db2('Older', 'Older', { UpdateCommand: 'DELETE FROM ORDERS' }, 'HostFiles'),
    db2('Reads', 'Reads', { UpdateCommand: ' ' }),
    { ...db2('Off', 'Latent'), enabled: false },
  ),
  ...['Files', 'Older', 'Reads', 'Latent'].map((name) => ({ name, on: ['N1', 'N2'] })),
)

it('fails where several instances poll', () => {
  const shared = (host: string, name: string, severity = 'medium') =>
    `fail ${severity}: Host ${host} ${both}: each of them can read the same rows for ${name} before one of them updates them.`
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/B': shared('B', 'Unstated'),
    'host/C': 'pass',
    'host/Files': shared('Files', 'Files'),
    'host/Latent': shared('Latent', 'Off', 'low'),
    'host/Older': shared('Older', 'Older'),
    'host/Reads': `fail high: Host Reads ${both}: Reads has no update command, so that each of them reads the same rows.`,
  })
})

it('leaves open whether rows are claimed', () => {
  expect(questions(rule, receiving(db2('In', 'B')))).toEqual({
    'host/B': 'Q11 high: Do the SQL commands of In claim their rows, so that two servers never read the same row?',
  })
})

it('cannot tell without host instances', () => {
  expect(judge(rule, receiving(db2('In', 'B')), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B':
      'cannot tell: Can host B, which polls for In, run on more than one server at a time? (biztalk-host-instances.json)',
  })
})
