import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../src-main/engine/import/excerpt'
import { codesOf, partOf, settingsOf } from './part-of'

const text = `<?xml version="1.0" encoding="utf-8"?>
<Settings xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" Group="Shop">
  <GroupSettings>
    <Setting Name="ReceiverFaultToleranceEnabled">true</Setting>
    <Setting Name="ConfigurationCacheRefreshInterval">60</Setting>
    <Setting Name="AnalyticsConnectionPassword">canary-1</Setting>
    <Setting Name="AnalyticsConnection">Server=x;Password=canary-2</Setting>
  </GroupSettings>
  <HostSettings>
    <Host Name="Rcv">
      <Setting Name="HostTracking">true</Setting>
      <Setting Name="IsHost32BitOnly">-1</Setting>
      <Setting Name="ThrottlingPublishOverride">0</Setting>
    </Host>
    <Host Name="Tx" />
  </HostSettings>
  <HostInstanceSettings>
    <Host Name="Rcv">
      <Server Name="N1.shop.example"><Setting Name="CLRMaxIOThreads">250</Setting></Server>
      <Server Name="N2" />
    </Host>
  </HostInstanceSettings>
</Settings>
`

describe('an export of the settings', () => {
  const part = partOf(text, 'settings.xml')

  it('is all hosts, and the servers of each', () => {
    expect([part.kind, part.summary]).toEqual([
      'biztalk-settings',
      '2 hosts, 2 host instances, 1 set of group settings',
    ])
    expect(part.artifacts.map(({ address, line }) => `${address} ${String(line)}`)).toEqual([
      ...['group 4', 'host/Rcv 10', 'host/Tx 15', 'host-instance/Rcv/N1 19', 'host-instance/Rcv/N2 20'],
    ])
    expect(settingsOf(part)).toEqual({
      'group ReceiverFaultToleranceEnabled': 'true (line 4)',
      'host/Rcv HostTracking': 'true (line 11)',
      'host/Rcv IsHost32BitOnly': 'true (line 12)',
    })
  })

  it('is complete for both lists, and says what it cannot prove', () => {
    expect(part.listings).toEqual([
      { name: 'biztalk-hosts', completeness: 'complete', file: 'settings.xml' },
      { name: 'biztalk-host-instances', completeness: 'complete', file: 'settings.xml' },
    ])
    expect(part.issues.filter(({ code }) => code === 'note').map(({ message }) => message)).toEqual([
      'An export of the settings lists all hosts and the servers on which each has an instance. It does not say which hosts are clustered, which instances are disabled, installed or running, and which handlers there are: add the files of the collection script.',
    ])
  })

  it('keeps nothing that no rule uses, and counts it', () => {
    expect(part.ledger).toEqual({
      read: 8,
      ignored: [
        ['namespace', 'It says nothing of the group.'],
        ['ConfigurationCacheRefreshInterval of the group', 'No rule uses it, so it was not compared.'],
        ['AnalyticsConnectionPassword of the group', 'No rule uses it, so it was not compared.'],
        ['AnalyticsConnection of the group', 'No rule uses it, so it was not compared.'],
        ['ThrottlingPublishOverride of the host', 'No rule uses it, so it was not compared.'],
        ['CLRMaxIOThreads of the host instance', 'No rule uses it, so it was not compared.'],
      ].map(([what, why]) => ({ what, why, count: 1 })),
      notUnderstood: [{ what: 'attribute Group of Settings', line: 2, count: 1 }],
    })
  })

  it('says where a secret stands, and never shows it', () => {
    expect(JSON.stringify(part)).not.toContain('canary')
    expect(codesOf(part)).toEqual(['secret-in-clear 6', 'secret-in-clear 7', 'note 2'])
    const oneLine = text.replaceAll('\n', '').replaceAll(/> +</g, '><')
    expect(excerpt(oneLine, 1, 'canary-1')).not.toContain('canary')
    expect(excerpt(text, 6)).toBe('<Setting Name="AnalyticsConnectionPassword">***</Setting>')
  })
})

it('reads elements with a prefix', () => {
  const part = partOf('<s:Settings xmlns:s="urn:x"><s:HostSettings><s:Host Name="A"/></s:HostSettings></s:Settings>')
  expect(part.artifacts.map(({ address }) => address)).toEqual(['host/A'])
})

const damaged: Readonly<
  Record<string, readonly [content: string, codes: readonly string[], lists: readonly string[]]>
> = {
  'no hosts': [
    '<HostSettings /><HostInstanceSettings />',
    ['incomplete 1', 'incomplete 1', 'note 1'],
    ['biztalk-hosts partial', 'biztalk-host-instances partial'],
  ],
  'a host without a name': [
    '<HostSettings><Host Name="A" />\n<Host /></HostSettings>',
    ['missing-name 2', 'note 1'],
    ['biztalk-hosts partial'],
  ],
  'a server without a name': [
    '<HostInstanceSettings><Host Name="A"><Server /></Host><Host Name="B"><Server Name="N1" /></Host></HostInstanceSettings>',
    ['missing-name 1', 'note 1'],
    ['biztalk-host-instances partial'],
  ],
  'an unknown element': [
    '<HostSettings><Host Name="A"><Colour>red</Colour></Host></HostSettings>',
    ['not-understood 1', 'note 1'],
    ['biztalk-hosts complete'],
  ],
  'a setting that stands twice': [
    '<HostSettings><Host Name="A"><Setting Name="HostType">1</Setting><Setting Name="HostType">2</Setting></Host></HostSettings>',
    ['duplicate 1', 'note 1'],
    ['biztalk-hosts complete'],
  ],
}

it.each(Object.entries(damaged))('says what is wrong with %s', (_, [content, codes, lists]) => {
  const part = partOf(`<Settings>${content}</Settings>`)
  expect(codesOf(part)).toEqual(codes)
  expect(part.listings.map(({ name, completeness }) => `${name} ${completeness}`)).toEqual(lists)
  for (const { message } of part.issues) expect(message).toMatch(/^[A-Z].*\.$/s)
})
