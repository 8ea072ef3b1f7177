import { isToken } from '../../assemble/settings'
import { known, unknown, type Fact } from '../../model/fact'
import type { ReceiveLocation } from '../../model/snapshot'
import { all, no, perhaps, sure, type Truth } from '../../model/truth'
import { isAdapter } from './adapters'
import { masksOverlap } from './file-mask'

/** What an FTP or SFTP location polls, spelled so that equal things have equal text. */
export interface FtpTarget {
  readonly server: Fact<string>
  readonly port: Fact<string>
  readonly folder: Fact<string>
  readonly mask: Fact<string>
}

/** From the adapter's properties, and from the address where they do not say it. */
export function ftpTarget(location: ReceiveLocation): FtpTarget {
  const names = isAdapter(location, 'SFTP') ? sftp : ftp
  const parts = partsOf(location.uri, names.defaultPort)
  const read = (name: string, part: string | undefined, tidy: (text: string) => string): Fact<string> => {
    const property = location.property(name, '')
    if (!property.known) return property
    const text = property.value.trim() === '' ? part : property.value
    if (text === undefined) return unknown(`${name} of ${location.address}`)
    return isToken(text) ? unknown(`the value of ${text} in ${location.address}`) : known(tidy(text), property.at)
  }
  return {
    server: read('serverAddress', parts?.server, (text) => text.trim().toLowerCase()),
    port: read(names.port, parts?.port ?? names.defaultPort, (text) => text.trim()),
    folder: read(names.folder, parts?.folder ?? '', tidyFolder),
    mask: read('fileMask', parts?.mask ?? '*', (text) => text),
  }
}

const ftp = { port: 'serverPort', folder: 'targetFolder', defaultPort: '21' }
const sftp = { port: 'Port', folder: 'FolderPath', defaultPort: '22' }

/** Whether both can fetch one and the same file. Two names of one server count as two servers: no export tells. */
export function samePoll(a: FtpTarget, b: FtpTarget): Truth {
  if (differ(a.server, b.server) || differ(a.port, b.port) || differ(a.folder, b.folder)) return no()
  return all(
    compare(a.server, b.server, isEqual),
    compare(a.port, b.port, isEqual),
    compare(a.folder, b.folder, isEqual),
    compare(a.mask, b.mask, masksOverlap),
  )
}

function compare(a: Fact<string>, b: Fact<string>, holds: (a: string, b: string) => boolean): Truth {
  if (a.known && b.known) return sure(holds(a.value, b.value))
  return perhaps([a, b].flatMap((fact) => (fact.known ? [] : fact.missing)))
}

function differ(a: Fact<string>, b: Fact<string>): boolean {
  return a.known && b.known && a.value !== b.value
}

function isEqual(a: string, b: string): boolean {
  return a === b
}

/** `ftp://server:21/folder/*.xml`: what follows the last slash is the mask. */
function partsOf(
  uri: string,
  defaultPort: string,
): { server: string; port: string; folder: string; mask: string } | undefined {
  const match = /^s?ftps?:\/\/(?:[^@/]*@)?([^:/]+|\[[^\]]+\])(?::([^/]*))?(?:\/(.*))?$/i.exec(uri.trim())
  if (match === null) return undefined
  const [, server = '', port = '', path = ''] = match
  const cut = path.lastIndexOf('/')
  return {
    server,
    port: port === '' ? defaultPort : port,
    folder: path.slice(0, Math.max(cut, 0)),
    mask: path.slice(cut + 1),
  }
}

function tidyFolder(text: string): string {
  const names = text.trim().toLowerCase().replaceAll('\\', '/').split('/')
  return names.filter((name) => name !== '' && name !== '.').join('/')
}
