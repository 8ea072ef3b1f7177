import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-iso-002-isolated-host-serves-several-adapters'
import { estate, host, receives } from '../../../support/changes'
import { judge } from '../../../support/judge'
import { questions } from '../../../support/questions'

const isolated = (name: string) => host(name, { isolated: true, on: ['N1', 'N2'] })
const two = estate(receives('HTTP', 'I'), receives('WCF-BasicHttp', 'I'))

it('counts the isolated adapters of an isolated host', () => {
  const spec = estate(
    isolated('One'),
    isolated('Off'),
    receives('HTTP', 'I'),
    receives('SOAP', 'I'),
    receives('HTTP', 'One'),
    receives('HTTP', 'One', 'Second'),
    receives('HTTP', 'Off', 'HttpOff', false),
    receives('SOAP', 'Off', 'SoapOff', false),
    receives('HTTP', 'B'),
    receives('SOAP', 'B'),
    receives('FILE', 'C'),
  )
  expect(judge(rule, spec)).toEqual({
    'host/I':
      'fail low: Isolated host I serves HTTP and SOAP for HTTPInI and SOAPInI: an instance of it runs one adapter only, so each needs an application pool of its own.',
    'host/Off':
      'fail advice: Isolated host Off serves HTTP and SOAP for HttpOff and SoapOff: an instance of it runs one adapter only, so each needs an application pool of its own.',
    'host/One': 'pass',
  })
})

it('asks for the application pools', () => {
  expect(questions(rule, two)).toEqual({
    'host/I':
      'Q19 low: Does each adapter of isolated host I (HTTP and WCF-BasicHttp) have an application pool of its own on every web server?',
  })
})

it('cannot tell without the hosts', () => {
  expect(judge(rule, two, { without: ['biztalk-hosts.json'] })).toEqual({
    'host/I': 'cannot tell: Does isolated host I serve more than one adapter? (biztalk-hosts.json)',
  })
})
