import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sched-001-timer-receive-several-instances'
import { estate, host, receives, sends } from '../../../support/changes'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'

const fires = (name: string, location: string, severity = 'high') =>
  `fail ${severity}: Host ${name} is not clustered and can run on N1 and N2 at once: each of them fires the schedule of ${location}.`
const sharing = (adapter: string) => `whether several instances of adapter ${adapter} share the work`

it('fails where a timer runs on several instances', () => {
  const spec = estate(
    host('Idle', { on: ['N1', 'N2'] }),
    receives('Schedule', 'A'),
    receives('Schedule', 'B', 'Nightly'),
    receives('ScheduledTask', 'C'),
    receives('Scheduled Task', 'Idle', 'Off', false),
  )
  expect(judge(rule, spec)).toEqual({
    'host/A': 'pass',
    'host/B': fires('B', 'Nightly'),
    'host/C': 'pass',
    'host/Idle': fires('Idle', 'Off', 'medium'),
  })
})

it('asks of every adapter that no rule knows', () => {
  const spec = estate(
    receives('nsoftware.SFTP v3', 'B', 'FromBank'),
    receives('Acme', 'A'),
    receives('Acme', 'C'),
    receives('FTP', 'Track'),
    receives('WCF-SQL', 'Track'),
    receives('Office365 Outlook Email', 'Track'),
    sends('Acme', 'Track'),
  )
  expect(judge(rule, spec)).toEqual({
    'host/A': 'pass',
    'host/B': `cannot tell: Does each server of host B do the work of FromBank (adapter nsoftware.SFTP v3) again? (${sharing('nsoftware.SFTP v3')})`,
    'host/C': 'pass',
  })
})

it('leaves open what the maker of the adapters says, the unknown ones included', () => {
  const spec = estate(receives('Schedule', 'B', 'Nightly'), receives('Acme', 'B', 'Hourly'))
  expect(judge(rule, spec)).toEqual({ 'host/B': fires('B', 'Nightly') })
  expect(questions(rule, spec)).toEqual({
    'host/B':
      '- high: Do the instances of adapter Acme and Schedule coordinate for Hourly and Nightly, so that only one of them works at a time?',
  })
})

it('cannot tell without host instances', () => {
  const without = ['biztalk-host-instances.json']
  expect(judge(rule, estate(receives('Schedule', 'B', 'Nightly')), { without })).toEqual({
    'host/B': 'cannot tell: Can host B run on more than one server at a time? (biztalk-host-instances.json)',
  })
})

it('is as severe as the timers are, whatever else is received', () => {
  const spec = estate(receives('Schedule', 'B', 'Nightly', false), receives('Acme', 'B', 'Hourly'))
  expect(judge(rule, spec)).toEqual({ 'host/B': fires('B', 'Nightly', 'medium') })
})
