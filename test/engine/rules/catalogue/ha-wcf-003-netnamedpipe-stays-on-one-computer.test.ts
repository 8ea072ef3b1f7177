import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-wcf-003-netnamedpipe-stays-on-one-computer'
import { estate } from '../../../support/changes'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'

const pipe = (name: string, host: string) => ({
  name,
  adapter: 'WCF-NetNamedPipe',
  host,
  address: 'net.pipe://localhost/orders',
})

const spec = {
  ...estate(),
  locations: [
    pipe('In', 'A'),
    { ...pipe('Off', 'C'), enabled: false },
    { name: 'Custom', adapter: 'WCF-Custom', host: 'Track', props: { BindingType: 'netNamedPipeBinding' } },
    { name: 'Tcp', adapter: 'WCF-NetTcp', host: 'I' },
  ],
  sendPorts: [pipe('Out', 'B')],
}

it('fails wherever named pipes are used, clustered or not', () => {
  expect(judge(rule, spec)).toEqual({
    'host/A':
      'fail medium: Host A uses named pipes for In, which only reach processes of the same server: another instance of the host takes over nothing from a server that fails.',
    'host/B':
      'fail medium: Host B uses named pipes for Out, which only reach processes of the same server: another instance of the host takes over nothing from a server that fails.',
    'host/C':
      'fail low: Host C uses named pipes for Off, which only reach processes of the same server: another instance of the host takes over nothing from a server that fails.',
    'host/Track':
      'fail medium: Host Track uses named pipes for Custom, which only reach processes of the same server: another instance of the host takes over nothing from a server that fails.',
  })
})

it('asks where the other end runs', () => {
  expect(questions(rule, { ...spec, locations: [] })).toEqual({
    'host/B': '- medium: Does the other end of Out run on every server that can run host B?',
  })
})
