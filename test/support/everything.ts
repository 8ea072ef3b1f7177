import { clusteredSso, estate, host } from './changes'
import { standard, type EstateSpec } from './estate'

const hosts = ['A', 'B', 'C', 'I', 'Off']
const adapters = [
  ...['FILE', 'FTP', 'SFTP', 'POP3', 'MSMQ', 'MQSeries', 'MQSC', 'HTTP', 'SQL', 'SCHEDULE', 'MLLP', 'DB2', 'Siebel'],
  ...[
    'WCF-NetMsmq',
    'WCF-SQL',
    'WCF-SAP',
    'WCF-OracleDB',
    'WCF-NetTcp',
    'WCF-NetNamedPipe',
    'WCF-WebHttp',
    'WCF-Custom',
  ],
  ...['AzureBlobStorage', 'EventHub', 'SB-Messaging', 'Office365 Outlook Email', 'Windows SharePoint Services'],
  ...['TIBCO EMS', 'TIBCO Rendezvous', 'JDE_OneWorld', 'Unheard-Of'],
]

const busy: EstateSpec = {
  ...estate(clusteredSso(), host('Off', { on: ['N1', 'N2 disabled'], only32Bit: false })),
  locations: hosts.flatMap((name) =>
    adapters.map((adapter) => ({ name: `${adapter} ${name}`, adapter, host: name, address: '\\\\srv\\share\\*.xml' })),
  ),
  sendPorts: hosts.flatMap((name) =>
    adapters.map((adapter) => ({
      name: `To ${adapter} ${name}`,
      adapter,
      host: name,
      address: 'somewhere',
      ordered: true,
    })),
  ),
  orchestrations: [{ name: 'Orders.Process', host: 'B' }],
}

/** Adapters of every kind in every kind of host, after an estate that had none of them. */
export const everything = { before: standard, after: busy } as const
