import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../src-main/engine/import/excerpt'
import { cim, clixml, cmdlet, notes, object, types, wmi } from '../../support/clixml'
import { codesOf, partOf, settingsOf, valuesOf } from './part-of'

const nodes = { 'cluster-node/Nö1': true, 'cluster-node/Nö1 State': 'Up', 'cluster-node/Nö1 NodeWeight': 1 }
const asObject =
  '<Obj N="State" RefId="9"><TN RefId="8"><T>Microsoft.FailoverClusters.PowerShell.ClusterNodeState</T><T>System.Enum</T></TN><ToString>Up</ToString><I32>0</I32></Obj>'
const properties = ['<S N="Name">Nö1</S>', '<S N="State">Up</S>', '<U32 N="NodeWeight">1</U32>']
const node = object(0, types(0, cmdlet('ClusterNode'), cmdlet('ClusterObject')), ...properties)
const plain = clixml(node)

const utf16 = (text: string, mark: string, swap: boolean): Uint8Array => {
  const bytes = Buffer.from(mark + text, 'utf16le')
  return swap ? bytes.swap16() : bytes
}

const shapes: Readonly<Record<string, string | Uint8Array>> = {
  'UTF-8': plain,
  'UTF-8 with a mark': `\ufeff${plain}`,
  'UTF-16, as Windows PowerShell writes it': utf16(plain, '\ufeff', false),
  'UTF-16 without a mark': utf16(plain, '', false),
  'UTF-16, big end first': utf16(plain, '\ufeff', true),
  'the line of the console': `#< CLIXML\r\n${plain}`,
  'the line of the console in UTF-16 without a mark': utf16(`#< CLIXML\r\n${plain}`, '', false),
  'an enumeration as an object': clixml(
    object(0, types(0, cmdlet('ClusterNode')), properties[0]!, asObject, properties[2]!),
  ),
  'read and written again': clixml(
    object(0, types(0, `Deserialized.${cmdlet('ClusterNode')}`), ...properties, '<S N="PSComputerName">N2</S>'),
  ),
  'by Select-Object': clixml(
    notes(
      0,
      types(0, `Selected.${cmdlet('ClusterNode')}`, 'System.Management.Automation.PSCustomObject'),
      ...properties,
    ),
  ),
  'by Select-Object, read and written again': clixml(
    notes(0, types(0, `Deserialized.Selected.${cmdlet('ClusterNode')}`), ...properties),
  ),
  'a flat object without a class': clixml(
    notes(0, types(0, 'System.Management.Automation.PSCustomObject'), ...properties),
  ),
  'an object without types': clixml(notes(0, '', ...properties)),
  'properties and notes': clixml(
    `<Obj RefId="0">${types(0, cmdlet('ClusterNode'))}<Props>${properties[0]!}</Props><MS>${properties[1]!}${properties[2]!}</MS></Obj>`,
  ),
  'a table': clixml(
    `<Obj RefId="0">${types(0, 'System.Collections.Hashtable')}<DCT>${[
      ['Name', '<S N="Value">Nö1</S>'],
      ['State', '<S N="Value">Up</S>'],
      ['NodeWeight', '<I32 N="Value">1</I32>'],
    ]
      .map(([key = '', value = '']) => `<En><S N="Key">${key}</S>${value}</En>`)
      .join('')}</DCT></Obj>`,
  ),
  'an array handed over whole': clixml(
    `<Obj RefId="7">${types(7, 'System.Object[]', 'System.Array')}<LST>${node}</LST></Obj>`,
  ),
  'an object around the object': clixml(`<Obj RefId="7">${node}</Obj>`),
  'characters by number': clixml(node.replace('Nö1', 'N_x00F6_1')),
  'a name by number': clixml(node.replace('N="State"', 'N="_x0053_tate"')),
  'progress and messages': clixml(
    '<Obj S="progress" RefId="90"><TN RefId="90"><T>System.Management.Automation.PSCustomObject</T></TN><MS><PR N="Record"><AV>x</AV></PR></MS></Obj><S S="warning">careful</S>',
    node,
  ),
}

describe.each(Object.entries(shapes))('%s', (_, content) => {
  it('says the same', () => {
    const part = partOf(content, 'nodes.xml')
    expect(part.issues).toEqual([])
    expect(valuesOf(part)).toEqual(nodes)
    expect(part.listings).toEqual([{ name: 'cluster-nodes', completeness: 'complete', file: 'nodes.xml' }])
    expect(part.ledger.notUnderstood).toEqual([])
  })
})

it('reads the code page of the machine, and says so', () => {
  const part = partOf(Buffer.from(plain, 'latin1'), 'nodes.xml')
  expect(valuesOf(part)).toEqual(nodes)
  expect(part.issues.map(({ message }) => message)).toEqual([
    'The file is not UTF-8 and does not say what it is, so it was read as windows-1252: names with letters outside of English may be wrong. Export it again with -Encoding UTF8.',
  ])
})

it('refuses UTF-8 that is damaged', () => {
  const bytes = Buffer.concat([Buffer.from(plain), Buffer.from([0x20, 0xe9, 0x20])])
  expect(codesOf(partOf(bytes))).toEqual(['refused-encoding 7'])
})

it('has a line for every property, also of an object that is only referred to', () => {
  const shared = clixml(
    object(
      0,
      types(0, cmdlet('ClusterResource')),
      '<S N="Name">R1</S>',
      '<S N="State">Online</S>',
      `<Obj N="OwnerGroup" RefId="1">${types(1, cmdlet('ClusterGroup'))}<ToString>G</ToString><Props><S N="Name">G</S></Props></Obj>`,
    ),
    object(
      2,
      '<TNRef RefId="0" />',
      '<S N="Name">R2</S>',
      '<U32 N="RestartAction">2</U32>',
      '<Ref N="OwnerGroup" RefId="1" />',
    ),
  )
  expect(settingsOf(partOf(shared))).toEqual({
    'cluster-resource/R1 State': 'Online (line 4)',
    'cluster-resource/R1 OwnerGroup': 'G (line 5)',
    'cluster-resource/R2 RestartAction': '2 (line 9)',
    'cluster-resource/R2 OwnerGroup': 'G (line 10)',
  })
})

it('takes an object for its name, and its text where the name is missing', () => {
  const owner = (body: string): string =>
    `<Obj N="OwnerGroup" RefId="1">${types(1, cmdlet('ClusterGroup'))}${body}</Obj>`
  const group = (body: string): unknown =>
    valuesOf(partOf(clixml(object(0, types(0, cmdlet('ClusterResource')), '<S N="Name">R</S>', owner(body)))))[
      'cluster-resource/R OwnerGroup'
    ]
  expect(group('<ToString>T</ToString><Props><S N="Name">G</S></Props>')).toBe('G')
  expect(group('<ToString>T</ToString><Props><S N="Id">1</S></Props>')).toBe('T')
  expect(group('<ToString>Microsoft.FailoverClusters.PowerShell.ClusterGroup</ToString><Props />')).toBe(undefined)
})

it('leaves out what is not there, and what PowerShell cut off', () => {
  const part = partOf(
    clixml(
      object(
        0,
        types(0, cmdlet('ClusterGroup')),
        '<S N="Name">G</S>',
        '<Nil N="OwnerNode" />',
        '<S N="AntiAffinityClassNames">System.Collections.Specialized.StringCollection</S>',
        '<S N="GroupType">GenericService</S>',
      ),
    ),
  )
  expect(settingsOf(part)).toEqual({ 'cluster-group/G GroupType': 'GenericService (line 6)' })
  expect(part.issues).toEqual([
    {
      code: 'incomplete',
      message:
        'cluster-group/G has the name of a type in place of AntiAffinityClassNames, because PowerShell cut the value off; it is unknown. Export it with Export-Clixml, or with ConvertTo-Json -Depth 4.',
      line: 5,
    },
  ])
})

it('reads values of every type', () => {
  const value = (xml: string): unknown =>
    valuesOf(
      partOf(
        clixml(
          object(0, types(0, cmdlet('ClusterParameter')), '<S N="ClusterObject">R</S>', '<S N="Name">Address</S>', xml),
        ),
      ),
    )['cluster-resource/R Parameter/Address']
  const read = (tag: string, text: string): unknown => value(`<${tag} N="Value">${text}</${tag}>`)
  expect(['By', 'SB', 'I16', 'U16', 'I32', 'U32', 'I64', 'U64', 'Sg', 'Db', 'D'].map((tag) => read(tag, '5'))).toEqual(
    Array.from({ length: 11 }, () => 5),
  )
  expect(read('U64', '18446744073709551615')).toBe('18446744073709551615')
  expect([read('B', 'true'), read('B', 'false'), read('C', '65')]).toEqual([true, false, 'A'])
  expect(read('S', ' a_x000D__x000A_b_x005F_x0041_ ')).toBe(' a\r\nb_x0041_ ')
  expect(['G', 'URI', 'Version', 'SemanticVersion', 'DT', 'TS'].map((tag) => read(tag, 'x'))).toEqual(
    Array.from({ length: 6 }, () => 'x'),
  )
  expect(['Nil', 'BA', 'XD', 'SBK', 'PR', 'SS'].map((tag) => read(tag, 'x'))).toEqual(
    Array.from({ length: 6 }, () => undefined),
  )
  const list = (tag: string): string =>
    `<Obj N="Value" RefId="5">${types(5, 'System.Collections.ArrayList')}<${tag}><S>b</S><I32>1</I32><S>a</S></${tag}></Obj>`
  for (const tag of ['LST', 'IE', 'STK', 'QUE']) expect(value(list(tag))).toEqual(['b', '1', 'a'])
})

describe('classes of BizTalk', () => {
  const hosts = { 'host/Rcv': true, 'host/Rcv HostType': 1, 'host/Rcv ClusterResourceGroupName': '' }
  const host = ['<S N="Name">Rcv</S>', '<U32 N="HostType">1</U32>', '<S N="ClusterResourceGroupName"></S>']
  const unused = ['<Nil N="Caption" />', '<S N="Description"></S>', '<U32 N="ThreadPoolSize">20</U32>']
  const metadata = `<MS><Obj N="__ClassMetadata" RefId="70">${types(70, 'System.Collections.ArrayList')}<LST><Obj RefId="71"><MS><S N="ClassName">MSBTS_HostSetting</S><S N="ServerName">N1</S><S N="MiXml">&lt;CLASS NAME="x"/&gt;</S></MS></Obj></LST></Obj></MS>`
  const byWmi = [
    '<S N="__CLASS">MSBTS_HostSetting</S>',
    '<S N="__SERVER">N1</S>',
    '<S N="Scope">x</S>',
    '<S N="Path">y</S>',
  ]

  it.each([
    [
      'Get-CimInstance',
      object(0, types(0, cim('MSBTS_HostSetting')), ...host, ...unused).replace('</Obj>', `${metadata}</Obj>`),
    ],
    [
      'Get-CimInstance, another case',
      object(0, types(0, cim('MSBTS_HOSTSETTING').replace('root', 'ROOT')), ...host, '<S N="PSComputerName">N1</S>'),
    ],
    ['Get-WmiObject', object(0, types(0, wmi('MSBTS_HostSetting'), wmi('MSBTS_Setting')), ...host, ...byWmi)],
    [
      'Get-WmiObject without a class in its type',
      object(0, types(0, 'System.Management.ManagementObject'), ...host, ...byWmi),
    ],
  ])('are known by %s', (_, xml) => {
    const part = partOf(clixml(xml))
    expect(valuesOf(part)).toEqual(hosts)
    expect(part.kind).toBe('biztalk-hosts')
    expect(part.exported).toEqual({ computer: 'N1' })
    expect([part.issues, part.ledger.notUnderstood]).toEqual([[], []])
  })

  it('are matched without regard to the case of a property', () => {
    const box = object(
      0,
      types(0, cim('MSBTS_MsgBoxSetting')),
      '<S N="MsgBoxDBServerName">SQL</S>',
      '<S N="MsgBoxDBName">Box</S>',
      '<B N="IsMasterMsgBox">true</B>',
    )
    expect(valuesOf(partOf(clixml(box)))).toEqual({ group: true, 'group MessageBox/SQL/Box': true })
  })

  it('drop the virtual row, and take settings of instances for instances', () => {
    const row = (id: number, logon: string, type: number): string =>
      object(
        id,
        types(id, cim('MSBTS_HostInstance')),
        '<S N="HostName">H</S>',
        '<S N="RunningServer">N1.shop.example</S>',
        `<S N="Logon">${logon}</S>`,
        `<U32 N="ClusterInstanceType">${String(type)}</U32>`,
      )
    const part = partOf(clixml(row(0, 'svc', 2), row(1, '', 3)))
    expect(valuesOf(part)).toEqual({
      'host-instance/H/N1': true,
      'host-instance/H/N1 Logon': 'svc',
      'host-instance/H/N1 ClusterInstanceType': 2,
    })
    const setting = object(
      0,
      types(0, cim('MSBTS_HostInstanceSetting')),
      '<S N="HostName">H</S>',
      '<S N="RunningServer">N1</S>',
      '<B N="IsDisabled">false</B>',
      '<U32 N="CLRMaxIOThreads">250</U32>',
    )
    expect(valuesOf(partOf(clixml(setting)))).toEqual({
      'host-instance/H/N1': true,
      'host-instance/H/N1 IsDisabled': false,
    })
  })

  it('that are not what is needed are answered with what to do', () => {
    const messages = (name: string): readonly string[] =>
      partOf(clixml(object(0, types(0, cim(name)), '<S N="AdapterName">A</S>', '<S N="HostName">H</S>'))).issues.map(
        ({ message }) => message,
      )
    expect(messages('MSBTS_SendHandler')).toEqual([
      'The file is CLIXML with objects of MSBTS_SendHandler. It knows one host for each adapter only: export MSBTS_SendHandler2. Nothing of it was used; collect the state of the group again with the collection script.',
    ])
    expect(messages('MSFT_DiskImage')).toEqual([
      'The file is CLIXML with objects of MSFT_DiskImage. No rule uses it. Nothing of it was used; collect the state of the group again with the collection script.',
    ])
  })
})

describe('objects of the cluster', () => {
  const about = (name: string, kind: string, more = ''): string =>
    `<Obj N="ClusterObject" RefId="50">${types(50, cmdlet(kind))}<ToString>${name}</ToString><Props><S N="Name">${name}</S>${more}</Props></Obj>`
  const owners = (first: string): string =>
    object(
      0,
      types(0, cmdlet('ClusterOwnerNodeList')),
      first,
      `<Obj N="OwnerNodes" RefId="60">${types(60, 'System.Collections.ObjectModel.Collection`1[[x]]')}<LST><S>N2</S><Obj RefId="61">${types(61, cmdlet('ClusterNode'))}<Props><S N="Name">N1</S></Props></Obj></LST></Obj>`,
    )

  it('list owners of groups and of resources, even in one file', () => {
    expect(valuesOf(partOf(clixml(owners(about('G', 'ClusterGroup')), owners(about('R', 'ClusterResource')))))).toEqual(
      {
        'cluster-group/G': true,
        'cluster-group/G PreferredOwners': ['N2', 'N1'],
        'cluster-resource/R': true,
        'cluster-resource/R PossibleOwners': ['N2', 'N1'],
      },
    )
  })

  it('need the name of the file where only a name says whose owners they are', () => {
    const text = clixml(owners('<S N="ClusterObject">X</S>'))
    expect(partOf(text, 'owners of groups.xml').kind).toBe('cluster-group-owners')
    expect(partOf(text, 'cluster-resource-owners.xml').kind).toBe('cluster-resource-owners')
    expect(partOf(text, 'owners.xml').issues).toEqual([
      {
        code: 'not-recognised',
        message:
          'Owner nodes are listed for a name that may be a group or a resource, so they were not used. Export them with Export-Clixml and its usual depth, or name the file cluster-group-owners or cluster-resource-owners.',
        line: 2,
      },
    ])
  })

  it('have the parameters that rules ask about', () => {
    const parameter = (id: number, whose: string, name: string, value: string): string =>
      object(
        id,
        types(id, cmdlet('ClusterParameter')),
        whose,
        `<S N="Name">${name}</S>`,
        value,
        '<B N="IsReadOnly">false</B>',
      )
    const resource = about('R', 'ClusterResource')
    const part = partOf(
      clixml(
        parameter(0, resource, 'ServiceName', '<S N="Value">BTSSvc$H</S>'),
        parameter(1, '<Ref N="ClusterObject" RefId="50" />', 'LastDNSUpdateTime', '<S N="Value">x</S>'),
        parameter(2, about('G', 'ClusterGroup'), 'Name', '<S N="Value">x</S>'),
      ),
    )
    expect(valuesOf(part)).toEqual({
      'cluster-resource/R': true,
      'cluster-resource/R Parameter/ServiceName': 'BTSSvc$H',
    })
    expect(part.ledger.ignored.map(({ what, count }) => `${what} ${String(count)}`)).toEqual([
      'other parameters 1',
      'parameters of groups and of the cluster 1',
      'IsReadOnly 1',
    ])
  })

  it('may come from WMI', () => {
    const resource = object(
      0,
      types(0, 'Microsoft.Management.Infrastructure.CimInstance#root/MSCluster/MSCluster_Resource'),
      ...['<S N="Name">R</S>', '<S N="Type">Generic Service</S>', '<S N="OwnerGroup">G</S>', '<U32 N="State">2</U32>'],
      ...['<B N="CoreResource">false</B>', '<B N="PersistentState">true</B>', '<U32 N="RestartAction">2</U32>'],
    )
    expect(valuesOf(partOf(clixml(resource)))).toEqual({
      'cluster-resource/R': true,
      'cluster-resource/R ResourceType': 'Generic Service',
      'cluster-resource/R OwnerGroup': 'G',
      'cluster-resource/R State': 2,
      'cluster-resource/R IsCoreResource': false,
      'cluster-resource/R PersistentState': true,
      'cluster-resource/R RestartAction': 2,
    })
  })

  it('stand beside the services that rules ask about', () => {
    const service = (id: number, name: string): string =>
      object(
        id,
        types(id, 'Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_Service'),
        `<S N="Name">${name}</S>`,
        '<S N="State">Running</S>',
        '<S N="StartMode">Auto</S>',
        '<S N="SystemName">N1</S>',
        '<S N="Status">OK</S>',
      )
    const part = partOf(clixml(service(0, 'MSMQ'), service(1, 'Spooler')))
    expect(valuesOf(part)).toEqual({
      'server/N1': true,
      'server/N1 Service/MSMQ/State': 'Running',
      'server/N1 Service/MSMQ/StartMode': 'Auto',
    })
  })
})

it('knows the manifest of a collection that PowerShell 2.0 has written', () => {
  const error = notes(3, types(3, 'System.Management.Automation.PSCustomObject'), '<S N="File">cluster.json</S>')
  const part = partOf(
    clixml(
      notes(
        0,
        types(0, 'System.Management.Automation.PSCustomObject'),
        ...['<I32 N="SchemaVersion">1</I32>', '<S N="Computer">N1</S>', '<S N="CollectedAt">2024-05-01T10:00:00Z</S>'],
        `<Obj N="Errors" RefId="4">${types(4, 'System.Object[]')}<LST>${error}</LST></Obj>`,
      ),
    ),
  )
  expect([part.kind, part.exported, part.errors]).toEqual([
    'manifest',
    { at: '2024-05-01T10:00:00Z', computer: 'N1' },
    ['cluster'],
  ])
})

describe('what is not whole', () => {
  it('is not taken for a whole list', () => {
    const text = clixml(
      '<S S="Error">Get-ClusterNode : access denied for pwd=Can4ry</S>',
      node,
      object(5, '<TNRef RefId="0" />', '<S N="State">Up</S>'),
    )
    const part = partOf(text)
    expect(part.listings.map(({ completeness }) => completeness)).toEqual(['partial'])
    expect(codesOf(part)).toEqual(['incomplete 2', 'missing-name 8'])
    expect(JSON.stringify(part)).not.toContain('Can4ry')
  })

  it('may look like nothing at all', () => {
    const part = partOf(clixml(), 'cluster-nodes.xml')
    expect([part.kind, part.listings[0]?.completeness, codesOf(part)]).toEqual([
      'cluster-nodes',
      'partial',
      ['incomplete 1'],
    ])
    expect(codesOf(partOf(clixml(), 'x.xml'))).toEqual(['not-recognised 1'])
  })

  it('refers to nothing, or to itself', () => {
    const part = partOf(
      clixml(
        object(
          0,
          types(0, cmdlet('ClusterResource')),
          '<S N="Name">R</S>',
          '<Ref N="OwnerGroup" RefId="99" />',
          '<Ref N="OwnerNode" RefId="0" />',
        ),
      ),
    )
    expect(valuesOf(part)).toEqual({ 'cluster-resource/R': true })
    expect(part.ledger.notUnderstood).toEqual([{ what: 'reference to no object', line: 4, count: 2 }])
  })

  it('says a property twice', () => {
    const text = clixml(
      `<Obj RefId="0">${types(0, cmdlet('ClusterNode'))}<Props><S N="Name">A</S></Props>\n<MS><S N="Name">B</S></MS></Obj>`,
    )
    expect([valuesOf(partOf(text)), codesOf(partOf(text))]).toEqual([{ 'cluster-node/A': true }, ['duplicate 3']])
  })
})

describe('secrets', () => {
  it('are not quoted', () => {
    const lines = ['<SS N="Proof">01000000d08c</SS>', '<S N="ProxyPassword">Can4ry</S>']
    expect(lines.map((line) => excerpt(line, 1))).toEqual(['<SS N="Proof">***</SS>', '<S N="ProxyPassword">***</S>'])
  })

  it('never leave the parser', () => {
    const part = partOf(
      clixml(
        object(
          0,
          types(0, cim('MSBTS_ReceiveHandler')),
          ...['<S N="AdapterName">FTP</S>', '<S N="HostName">H</S>', '<SS N="Proof">Can4ry</SS>'],
          '<S N="CustomCfg">&lt;CustomProps&gt;&lt;Password vt="8"&gt;Can4ry&lt;/Password&gt;&lt;/CustomProps&gt;</S>',
          `<Obj N="Account" RefId="3">${types(3, 'System.Management.Automation.PSCredential')}<Props><S N="UserName">Can4ry</S><SS N="Password">Can4ry</SS></Props></Obj>`,
          '<S N="ProxyPassword">Can4ry</S>',
        ),
      ),
    )
    expect(JSON.stringify(part)).not.toContain('Can4ry')
    expect(part.issues.map(({ code, line, message }) => `${code} ${String(line)} ${message}`)).toEqual([
      'note 5 A secure string stands in the property Proof. It was dropped unread; take it out of the export.',
      'note 7 A credential stands in the property Account. It was dropped unread; take it out of the export.',
      'not-understood 5 The property Proof is not one that this program uses in this file, so it was not compared.',
      'secret-in-clear 6 receive-handler/FTP/H has a secret in clear text in CustomCfg, which was not used. Change that secret, and take it out of the export.',
      'not-understood 7 The property Account is not one that this program uses in this file, so it was not compared.',
      'secret-in-clear 8 receive-handler/FTP/H has a secret in clear text in ProxyPassword, which was not used. Change that secret, and take it out of the export.',
      'not-understood 8 The property ProxyPassword is not one that this program uses in this file, so it was not compared.',
    ])
  })
})

describe('hostile files', () => {
  const attack = `<Obj RefId="0"><TN RefId="0"><T>Microsoft.Management.Infrastructure.CimInstance#System.Management.Automation/RunspaceInvoke5</T><T>Microsoft.Management.Infrastructure.CimInstance#RunspaceInvoke5</T><T>Microsoft.Management.Infrastructure.CimInstance</T></TN><ToString>RunspaceInvoke5</ToString><Obj RefId="1"><TNRef RefId="0" /><Props><Nil N="PSComputerName" /><Obj N="a" RefId="2"><TN RefId="1"><T>System.Windows.Markup.XamlReader[], PresentationFramework</T></TN><LST><S N="Hash">&lt;ResourceDictionary /&gt;</S></LST></Obj></Props><MS><Obj N="__ClassMetadata" RefId="4"><LST><Obj RefId="5"><MS><S N="ClassName">RunspaceInvoke5</S><S N="MiXml">&lt;CLASS NAME="RunspaceInvoke5" /&gt;</S></MS></Obj></LST></Obj></MS></Obj></Obj>`
  const chain = Array.from(
    { length: 5_000 },
    (_, id) =>
      `<Obj RefId="${String(id)}">${id === 0 ? types(0, cmdlet('ClusterNode')) : '<TNRef RefId="0" />'}<MS>${id === 0 ? '<S N="Name">x</S>' : `<Ref N="Name" RefId="${String(id - 1)}" /><Ref N="Again" RefId="${String(id - 1)}" />`}</MS></Obj>`,
  ).join('')

  it.each([
    ['the pattern of CVE-2017-8565', clixml(attack), 'not-recognised 1'],
    ['a chain of references that doubles with each', clixml(chain), undefined],
    ['deep nesting', clixml('<Obj><MS>'.repeat(5_000)), 'refused-limit 2'],
    ['a DOCTYPE', `<!DOCTYPE Objs>${plain}`, 'refused-doctype 1'],
    ['another namespace', plain.replace('2004/04', '2005/05'), 'not-recognised 1'],
    [
      'objects of .NET',
      clixml(
        object(
          0,
          types(0, 'System.ServiceProcess.ServiceController'),
          '<S N="Name">A</S>',
          '<S N="Status">Running</S>',
        ),
      ),
      'not-recognised 1',
    ],
    ['plain values', clixml('<S>a</S>', '<I32>1</I32>'), 'not-recognised 1'],
    ['what ends early', plain.slice(0, -20), 'refused-not-xml 6'],
  ])('%s are answered with a sentence', (_, text, code) => {
    const part = partOf(text)
    if (code !== undefined) expect([part.artifacts, codesOf(part)]).toEqual([[], [code]])
    for (const { message } of part.issues) expect(message).toMatch(/^[A-Z].*\.$/s)
  })

  it('cannot reach a prototype', () => {
    const part = partOf(
      clixml(
        object(
          0,
          types(0, cmdlet('ClusterNode')),
          '<S N="Name">A</S>',
          '<S N="__proto__">x</S>',
          '<S N="constructor">x</S>',
        ),
      ),
    )
    expect(part.ledger.notUnderstood.map(({ what }) => what)).toEqual(['__proto__', 'constructor'])
    expect('x' in {}).toBe(false)
  })
})
