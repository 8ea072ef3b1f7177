import { ruleOf } from '../../src-main/engine/rules/policy/own-rule'
import type { Rule } from '../../src-main/engine/rules/rule'
import { policyIn } from '../../src-main/reading/given'
import { estate, host, sends } from './changes'
import type { EstateSpec } from './estate'
import { judge, type Options } from './judge'
import { document } from './people'

export const spec = estate(
  (of: EstateSpec): EstateSpec => ({
    ...of,
    locations: [
      { name: 'L', adapter: 'FTP', host: 'A', port: 'In', config: { password: '******', maxRetries: '5' } },
      { name: 'Off', adapter: 'FILE', host: 'C', port: 'In', enabled: false },
    ],
    orchestrations: [{ name: 'Flow', host: 'B' }],
    sendPorts: [{ name: 'Any', dynamic: true }],
  }),
  sends('FILE', 'B', 'Out'),
  host('Track', { on: ['N1', 'N2 disabled'] }),
)

export function ownRule(change: object): Rule {
  const rule = {
    ...{ id: 'ORG-A', title: 'it is bad', severity: 'high', subject: 'receive-location', why: 'W.', fix: 'F.' },
    ...{ message: '{name} is bad.', ...change },
  }
  const reading = policyIn(
    document('policy.json', JSON.stringify({ format: 'biztalk-change-policy/1', rules: [rule] })),
  )
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
  const [own] = reading.value.rules.map(ruleOf)
  if (own === undefined) throw new Error('The policy has no rule.')
  return own
}

export function said(change: object, options: Options = {}): Readonly<Record<string, string>> {
  return judge(ownRule(change), spec, options)
}

/** The names of those that fail, and of those of which nobody can tell. */
export function failing(change: object, options: Options = {}): { readonly fail: string; readonly open: string } {
  const all = Object.entries(said(change, options))
  const named = (outcome: string) =>
    all.flatMap(([subject, words]) => (words.startsWith(outcome) ? [subject] : [])).join(' ')
  return { fail: named('fail'), open: named('cannot tell') }
}

export const config = 'ReceiveLocationTransportTypeData/CustomProps/AdapterConfig/Config'
export const l = 'receive-location/In/L'
export const off = 'receive-location/In/Off'

export const clustered = { fact: 'host.clustered', is: true }
export const withoutHosts = { without: ['biztalk-hosts.json', 'biztalk-host-instances.json'] }
