import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-o365-001-office-365-receive-several-instances'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'
import { receiving, withHosts } from '../../../support/queues'

const mail = (name: string, host: string, props: LocationSpec['props'] = {}): LocationSpec => ({
  name,
  adapter: 'Office365 Outlook Email',
  host,
  props,
})
const both = 'is not clustered and can run on N1 and N2 at once'
const marked = { UnreadMailsOnly: '-1', PostActionTask: 'Delete' }

it('fails where several instances read', () => {
  const shares = (host: string, name: string, severity = 'medium') =>
    `fail ${severity}: Host ${host} ${both}: each of them can read the same item for ${name}, as no lock on a mailbox is documented.`
  const repeats = (host: string, name: string) =>
    `fail high: Host ${host} ${both}: ${name} does not mark what has been read, so that each of them reads it.`
  const estate = withHosts(
    receiving(
      mail('Clustered', 'A'),
      mail('OnTwo', 'B', marked),
      mail('OnOne', 'C'),
      mail('ByDefault', 'ByDefault', { PostActionTask: 'Delete' }),
      { ...mail('Other', 'Other'), adapter: 'FILE' },
      { ...mail('Similar', 'Other'), adapter: 'My Office365 Adapter' },
      mail('All', 'All', { ...marked, UnreadMailsOnly: '0' }),
      mail('Leaves', 'Leaves', { ...marked, PostActionTask: 'None' }),
      { ...mail('Calendar', 'Calendar'), adapter: 'Office 365 Outlook Calendar' },
      { ...mail('Off', 'Latent', marked), enabled: false },
    ),
    ...['All', 'ByDefault', 'Leaves', 'Other', 'Calendar', 'Latent'].map((name) => ({ name, on: ['N1', 'N2'] })),
  )
  expect(judge(rule, estate)).toEqual({
    'host/A': 'pass',
    'host/All': repeats('All', 'All'),
    'host/B': shares('B', 'OnTwo'),
    'host/ByDefault': shares('ByDefault', 'ByDefault'),
    'host/C': 'pass',
    'host/Calendar': shares('Calendar', 'Calendar'),
    'host/Latent': shares('Latent', 'Off', 'low'),
    'host/Leaves': repeats('Leaves', 'Leaves'),
  })
})

it('asks whether each item is marked in time', () => {
  expect(questions(rule, receiving(mail('In', 'B', marked)))).toEqual({
    'host/B': 'Q28 high: Is every item for In marked or deleted before another server can read it?',
  })
})

it('cannot tell without host instances', () => {
  expect(judge(rule, receiving(mail('In', 'B')), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B': 'cannot tell: Can host B run on more than one server at a time? (biztalk-host-instances.json)',
  })
})
