import { bindings, escaped } from '../../engine/import/part-of'
import { clixml, cmdlet, notes, types } from '../clixml'
import { zip } from '../zip'
import { secretNames, secretValues } from './names'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** What begins and what ends every canary, so that a part of one is found, too. */
export const [head, tail] = ['Cnry', 'Zq7w']

/** One side of a change in every format, with a canary wherever a secret may stand; no two are alike. */
export class Planted {
  readonly files: Files
  count = 0
  private readonly side: string

  constructor(side: string) {
    this.side = side
    const nodes = (text: string): string => text.replaceAll('\n', '\r\n')
    this.files = {
      'bindings.xml': this.bindings(),
      'damaged.xml': `${this.bindings().slice(0, -40)}<Password>${this.next()}`,
      'archive.zip': zip([{ name: 'inside.xml', content: this.bindings('Z') }]),
      'biztalk-hosts.json': this.hosts(),
      'cluster-resource-parameters.json': this.parameters(),
      'damaged.json': `[{"Name":"R","Password":"${this.next()}"`,
      'biztalk-host-instances.csv': nodes(this.instances()),
      'resources.clixml': Buffer.from(`\ufeff${this.resources()}`, 'utf16le'),
      'settings.xml': this.settings(),
      'ticket.txt': this.console(),
      'hosts.tsv': this.hostExport(),
      'audit.json': this.audit(),
      'adm_Adapter.csv': this.table(),
    }
  }

  private next(): string {
    this.count += 1
    return `${head}${this.side}${String(this.count)}${tail}`
  }

  private filled(text: string): string {
    return text.replaceAll('@@', () => this.next())
  }

  private bindings(prefix = ''): string {
    const ports = [
      ...secretNames.map((name, at) => `<PrimaryTransport>${this.named(name, at)}</PrimaryTransport>`),
      ...secretValues.map(
        (text) => `<PrimaryTransport><Address>${escaped(this.filled(text))}</Address></PrimaryTransport>`,
      ),
      ...secretValues.map(
        (text) => `<PrimaryTransport>${custom(`<Any vt="8">${escaped(this.filled(text))}</Any>`)}</PrimaryTransport>`,
      ),
      ...secretValues.map((text) => `<Description>${escaped(this.filled(text))}</Description>`),
      `<!-- password: ${this.next()} --><Priority>${this.side === 'B' ? '5' : '6'}</Priority>`,
      `<Filter><Group><Statement Property="X.Password" Operator="0" Value="${this.next()}" /></Group></Filter>`,
      `<PrimaryTransport><TransportTypeData>&lt;Password&gt;${this.next()}</TransportTypeData></PrimaryTransport>`,
    ]
    const all = ports.map(
      (inside, at) => `<SendPort Name="${prefix}P${String(at)}" IsStatic="true">\n${inside}\n</SendPort>`,
    )
    return bindings(`<SendPortCollection>\n${all.join('\n')}\n</SendPortCollection>`)
  }

  /** In one of the ways in which a binding file holds it. */
  private named(name: string, at: number): string {
    const value = this.next()
    switch (at % 5) {
      case 0:
        return custom(`<${name} vt="8">${value}</${name}>`)
      case 1:
        return custom(
          `<AdapterConfig vt="8">${escaped(`<Config><${name}>${value}</${name}></Config>`)}</AdapterConfig>`,
        )
      case 2:
        return custom(
          `<BindingConfiguration vt="8">${escaped(`<b><x ${name}="${value}" /></b>`)}</BindingConfiguration>`,
        )
      case 3:
        return `<SendPipelineData><${name}>${value}</${name}></SendPipelineData>`
      default:
        return custom(`<Any vt="8">${escaped(`<add key="${name}" value="${value}" />`)}</Any>`)
    }
  }

  private hosts(): string {
    const secrets = secretNames.map((name) => [name.replace(':', ''), this.next()] as const)
    const rows = [
      { Name: 'R', HostType: 1, ...Object.fromEntries(secrets), NTGroupName: this.filled('Server=a;Password=@@') },
      { Name: 'S', HostType: 1, CustomCfg: this.filled('<a><Password>@@</Password></a>') },
    ]
    return JSON.stringify(rows, null, 1)
  }

  private parameters(): string {
    const rows = secretNames.map((Name) => ({ Resource: 'Res', Name, Value: this.next() }))
    return JSON.stringify(
      [...rows, { Resource: 'Res', Name: 'Command', Value: this.filled('x /password:"@@" password=@@') }],
      null,
      1,
    )
  }

  private instances(): string {
    const head = '"HostName","RunningServer","IsDisabled","Password","Logon","NTGroupName"'
    const row = (server: string): string =>
      this.filled(`"R","${server}","False","@@","https://u:@@@shop/","{""password"":""@@""}"`)
    return [head, row('N1'), row('N2'), ''].join('\n')
  }

  private resources(): string {
    const credential = `<Obj N="Cred" RefId="7"><TN RefId="7"><T>System.Management.Automation.PSCredential</T></TN><Props><S N="UserName">u</S><SS N="Password">${this.next()}</SS></Props></Obj>`
    const secrets = secretNames.slice(0, 40).map((name) => `<S N="${name}">${this.next()}</S>`)
    return clixml(
      notes(
        0,
        types(0, cmdlet('ClusterResource')),
        '<S N="Name">Res</S>',
        '<S N="ResourceType">Generic Service</S>',
        this.filled('<S N="OwnerGroup">Server=a;Pwd=@@</S>'),
        `<SS N="Secure">${this.next()}</SS>`,
        credential,
        ...secrets,
      ),
    )
  }

  private settings(): string {
    const secrets = secretNames.slice(0, 40).map((name) => `<Setting Name="${name}">${this.next()}</Setting>`)
    return `<Settings><GroupSettings>\n${secrets.join('\n')}\n</GroupSettings><HostSettings><Host Name="R"><Setting Name="HostTracking">${this.filled('pwd=@@')}</Setting></Host></HostSettings></Settings>`
  }

  private console(): string {
    const list = this.filled(
      'HostName : R\nRunningServer : N3\nIsDisabled : False\nLogonPassword : @@\nLogon : Server=a;Password=@@\n',
    )
    return `PS C:\\> Get-CimInstance -ClassName MSBTS_HostInstance | fl *\n\n${list}\n`
  }

  private hostExport(): string {
    const columns =
      'HostName HostType GroupName AuthTrusted IsTrackingHost Is32BitOnly MessagingMaxReceiveInterval XlangMaxReceiveInterval InstanceServer InstanceUser InstanceUserPwd ReceiveHandler SendHandler'
    const row = [
      'Q',
      'InProcess',
      'Users',
      'False',
      'True',
      'True',
      '500',
      '500',
      'N1',
      'X\\svc',
      this.next(),
      'FTP',
      '',
    ]
    return `${columns.replaceAll(' ', '\t')}\r\n${row.join('\t')}\r\n`
  }

  private audit(): string {
    const entry = {
      Id: '3bf539a3-4b59-4148-b589-d22c83f32d25',
      UserPrincipal: 'CONTOSO\\jane',
      Machine: 'BTS01',
      ArtifactType: 'SendPort',
      ArtifactName: this.filled('https://u:@@@shop/'),
      OperationName: 'Update',
      Payload: this.filled('{"Password":"@@"}'),
      CreatedDate: '2026-02-03T04:05:06',
    }
    return JSON.stringify([entry], null, 1)
  }

  private table(): string {
    return this.filled(
      'Id,Name,NTGroupName,HostType,HostTracking,AuthTrusted,ClusterResourceGroupName,Password\n1,T,"pwd=@@",1,-1,0,"",@@\n',
    )
  }
}

function custom(properties: string): string {
  return `<TransportTypeData>${escaped(`<CustomProps>${properties}</CustomProps>`)}</TransportTypeData>`
}
