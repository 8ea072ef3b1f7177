import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-blob-001-azure-blob-receive-single-instance'
import { estate, host, receives, sends } from '../../../support/changes'
import { judge } from '../../../support/judge'

const fails = (name: string, location: string, severity = 'high') =>
  `fail ${severity}: Host ${name} is not clustered and runs on N1 only: the blobs of ${location} wait while that server is down, although several instances may read them.`

it('fails on one server, and passes on several', () => {
  const spec = estate(
    host('Idle', { on: ['N1'] }),
    receives('AzureBlobStorage', 'A'),
    receives('AzureBlobStorage', 'B'),
    receives('AzureBlobStorage', 'C', 'FromCloud'),
    receives('AzureBlobStorage', 'Idle', 'Off', false),
    sends('AzureBlobStorage', 'Track'),
  )
  expect(judge(rule, spec)).toEqual({
    'host/A': 'pass',
    'host/B': 'pass',
    'host/C': fails('C', 'FromCloud'),
    'host/Idle': fails('Idle', 'Off', 'medium'),
  })
})

it('falls silent where another rule says that the host runs on one server only', () => {
  expect(rule.hiddenBy).toEqual(['HA-HOST-001', 'HA-HOST-002'])
})

it('cannot tell without host instances', () => {
  expect(judge(rule, estate(receives('AzureBlobStorage', 'C')), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/C': 'cannot tell: Does host C run on one server only, without being clustered? (biztalk-host-instances.json)',
  })
})
