import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-iso-003-isolated-host-with-other-work'
import { estate, host, receives, sends } from '../../../support/changes'
import { judge } from '../../../support/judge'
import { proof } from '../../../support/questions'

const isolated = (name: string, more = {}) => host(name, { isolated: true, on: ['N1'], ...more })

const spec = {
  ...estate(
    isolated('Default', { row: { IsDefault: true } }),
    isolated('Idle'),
    isolated('Receives'),
    isolated('Sends'),
    isolated('Tracks', { tracking: true }),
    receives('WCF-BasicHttp', 'I'),
    receives('FILE', 'Receives'),
    receives('HTTP', 'Receives'),
    sends('FILE', 'Sends'),
    sends('FTP', 'Idle', 'Off', 2),
    receives('FILE', 'B'),
  ),
  orchestrations: [{ name: 'Orders.Process', host: 'Sends' }],
}

it('speaks of isolated hosts, and of everything they cannot run', () => {
  expect(judge(rule, spec)).toEqual({
    'host/Default': 'fail high: Host Default is isolated, but is the default host, which an isolated host cannot do.',
    'host/I': 'pass',
    'host/Idle': 'fail medium: Host Idle is isolated, but sends for Off, which an isolated host cannot do.',
    'host/Receives':
      'fail high: Host Receives is isolated, but receives in the process of BizTalk for FILEInReceives, which an isolated host cannot do.',
    'host/Sends':
      'fail high: Host Sends is isolated, but sends for FILEOutSends and runs the orchestrations Orders.Process, which an isolated host cannot do.',
    'host/Tracks': 'fail high: Host Tracks is isolated, but moves tracking data, which an isolated host cannot do.',
  })
})

it('counts a send handler that nothing uses', () => {
  expect(judge(rule, { ...estate(), sendHandlers: ['FILE/I'] })).toEqual({
    'host/I': 'fail advice: Host I is isolated, but has send handlers of FILE, which an isolated host cannot do.',
  })
})

it('reads the list of adapters, and cannot tell without it of an adapter that is not of BizTalk', () => {
  const odd = estate(receives('nsoftware.SFTP v3', 'I'))
  const named = (Constraints: number) => ({ ...odd, adapters: { 'nsoftware.SFTP v3': Constraints } })
  expect([judge(rule, odd), judge(rule, named(0x9)), judge(rule, named(0x1))]).toEqual([
    {
      'host/I':
        'cannot tell: Is host I isolated, although it has work beyond receiving in a web server? (biztalk-adapters.json: Constraints of nsoftware.SFTP v3)',
    },
    {
      'host/I':
        'fail high: Host I is isolated, but receives in the process of BizTalk for nsoftware.SFTP v3InI, which an isolated host cannot do.',
    },
    {
      'host/I': 'pass',
    },
  ])
})

it('cannot tell without the hosts of a host that has such work, and says nothing of any other', () => {
  expect(
    judge(rule, estate(receives('FILE', 'B'), receives('HTTP', 'I')), { without: ['biztalk-hosts.json'] }),
  ).toEqual({
    'host/B':
      'cannot tell: Is host B isolated, although it has work beyond receiving in a web server (FILEInB)? (biztalk-hosts.json)',
  })
})

it('proves it by the host and the work', () => {
  expect(proof(rule, spec, 'host/Receives')).toEqual([
    'bindings.xml: <Address>\\\\files.corp.example\\in\\FILEInReceives\\*.xml</Address>',
    'bindings.xml: <ReceiveLocationTransportType Name="FILE" Capabilities="0" ConfigurationClsid="00000000-0000-0000-0000-000000000000" />',
    'bindings.xml: <ReceiveHandler Name="Receives" HostTrusted="false">',
    'biztalk-hosts.json: {',
    'biztalk-hosts.json: "HostType": 2,',
  ])
})
