import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-ftp-005-settings-of-one-server'
import { estate, host, withoutResources } from '../../../support/changes'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { proof, questions } from '../../../support/questions'

const log = { commandLogFilename: String.raw`C:\logs\ftp.txt` }
const ftp = (name: string, on: string, config: Readonly<Record<string, string>>): LocationSpec => ({
  name,
  adapter: 'FTP',
  host: on,
  config,
})
const sftp = (name: string, on: string, props: Readonly<Record<string, string>>): LocationSpec => ({
  name,
  adapter: 'SFTP',
  host: on,
  props,
})
const spec = {
  ...estate(
    host('Sent', { on: ['N1', 'N2'] }),
    host('Idle', { on: ['N1', 'N2'] }),
    host('Plain', { on: ['N1', 'N2'] }),
  ),
  locations: [
    ftp('Clustered', 'A', { clientCertificateHash: 'bc 32 2c' }),
    ftp('OnTwo', 'B', { ...log, spoolingFolder: String.raw`D:\spool` }),
    ftp('Bare', 'B', { spoolingFolder: 'tmp', commandLogFilename: '' }),
    ftp('OnOne', 'C', log),
    { ...ftp('Off', 'Idle', log), enabled: false },
    sftp('Key', 'Plain', { PrivateKey: String.raw`\\files.corp.example\keys\id.ppk`, Log: '' }),
    { name: 'File', adapter: 'FILE', host: 'Track' },
  ],
  sendPorts: [
    { name: 'Out', adapter: 'FTP', host: 'Sent', address: 'ftp://x/out', config: { clientCertificateHash: 'bc 32' } },
    {
      name: 'LogOut',
      adapter: 'FTP',
      host: 'Sent',
      address: 'ftp://x/out',
      config: { ...log, spoolingFolder: String.raw`D:\spool` },
    },
  ],
}

it('speaks of hosts that can move with settings of a server, and of no path on a share', () => {
  expect(judge(rule, spec)).toEqual({
    'host/A':
      'fail medium: Host A can run on N1 and N2, but the settings of Clustered name what each server has of its own (clientCertificateHash): no export shows that it is the same on all of them.',
    'host/B':
      'fail medium: Host B can run on N1 and N2, but the settings of OnTwo name what each server has of its own (commandLogFilename and spoolingFolder): no export shows that it is the same on all of them.',
    'host/C': 'pass',
    'host/Idle':
      'fail low: Host Idle can run on N1 and N2, but the settings of Off name what each server has of its own (commandLogFilename): no export shows that it is the same on all of them.',
    'host/Plain': 'pass',
    'host/Sent':
      'fail medium: Host Sent can run on N1 and N2, but the settings of LogOut and Out name what each server has of its own (clientCertificateHash and commandLogFilename): no export shows that it is the same on all of them.',
  })
})

it('takes a key and a log of SFTP for what they are', () => {
  const locations = [
    sftp('Key', 'B', { PrivateKey: String.raw`C:\keys\id.ppk` }),
    sftp('Log', 'A', { Log: 'sftp.log' }),
  ]
  expect(judge(rule, { ...estate(), locations })).toEqual({
    'host/A':
      'fail medium: Host A can run on N1 and N2, but the settings of Log name what each server has of its own (Log): no export shows that it is the same on all of them.',
    'host/B':
      'fail medium: Host B can run on N1 and N2, but the settings of Key name what each server has of its own (PrivateKey): no export shows that it is the same on all of them.',
  })
})

it('asks whether every server has the same', () => {
  expect(questions(rule, { ...spec, locations: [ftp('OnTwo', 'B', log)], sendPorts: [] })).toEqual({
    'host/B':
      'Q10 medium: Do the paths, certificates and keys of OnTwo exist, for the same account, on every server that can run host B?',
  })
})

it('passes a clustered host that no second node can own', () => {
  const locations = [ftp('Clustered', 'A', log)]
  expect(judge(rule, { ...estate(host('A', { group: 'GA', on: ['N1'] })), locations })).toEqual({
    'host/A': 'pass',
  })
})

it('cannot tell without instances, owners or the resource of the host', () => {
  const locations = [ftp('Clustered', 'A', log)]
  const on = { ...estate(), locations }
  expect([
    judge(rule, on, { without: ['biztalk-host-instances.json'] }),
    judge(rule, on, { without: ['cluster-resource-owners.json'] }),
    judge(rule, on, { without: ['cluster-resources.json'] }),
    judge(rule, { ...estate(withoutResources('BTSSvc$A')), locations }),
  ]).toEqual([
    {
      'host/A':
        'cannot tell: Do the paths, certificates and keys of Clustered exist, for the same account, on every server that can run host A? (biztalk-host-instances.json)',
    },
    {
      'host/A':
        'cannot tell: Do the paths, certificates and keys of Clustered exist, for the same account, on every server that can run host A? (cluster-resource-owners.json: possible owners of BTSSvc$A)',
    },
    {
      'host/A':
        'cannot tell: Do the paths, certificates and keys of Clustered exist, for the same account, on every server that can run host A? (cluster-resources.json)',
    },
    {
      'host/A':
        'cannot tell: Do the paths, certificates and keys of Clustered exist, for the same account, on every server that can run host A? (cluster-resources.json: the resource that runs BTSSvc$A)',
    },
  ])
})

it('proves it by the setting and the instances', () => {
  expect(proof(rule, { ...estate(), locations: [ftp('OnTwo', 'B', log)] }, 'host/B')).toEqual([
    'bindings.xml: <Address>ftp://ftp.partner.example:21/OnTwo/*.xml</Address>',
    'bindings.xml: <ReceiveLocationTransportType Name="FTP" Capabilities="0" ConfigurationClsid="00000000-0000-0000-0000-000000000000" />',
    'bindings.xml: <ReceiveLocationTransportTypeData>&lt;CustomProps&gt;&lt;AdapterConfig vt=&quot;8&quot;&gt;&amp;lt;Config&amp;gt;&amp;lt;commandLogFilename&amp;gt;C:\\logs\\ftp.txt&amp;lt;/commandLogFilename&amp;gt;&amp;lt;/Config&amp;gt;&lt;/AdapterConfig&gt;&lt;/CustomProps&gt;</ReceiveLocationTransportTypeData>',
    'bindings.xml: <ReceiveHandler Name="B" HostTrusted="false">',
    'biztalk-host-instances.json: {',
    'biztalk-host-instances.json: {',
    'biztalk-hosts.json: "ClusterResourceGroupName": ""',
  ])
})
