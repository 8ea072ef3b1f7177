import type { Artifact } from '../model/artifact'
import { isEmpty, isTrue, show } from './value'

/** In one line what a thing that came or went was: `FTP ftp://shop/orders/*.xml (host RcvFtp)`. */
export function summaryOf(artifact: Artifact): string | undefined {
  switch (artifact.kind) {
    case 'receive-location':
      return line(artifact, ['ReceiveLocationTransportType@Name', 'Address'], ['host', 'ReceiveHandler@Name'])
    case 'send-port':
      return line(
        artifact,
        ['PrimaryTransport/TransportType@Name', 'PrimaryTransport/Address'],
        ['host', 'PrimaryTransport/SendHandler@Name'],
      )
    case 'orchestration':
      return line(artifact, ['@State'], ['host', 'Host@Name'])
    case 'cluster-resource':
      return line(artifact, ['ResourceType'], ['group', 'OwnerGroup'])
    case 'host-instance':
      return isTrue(artifact.settings.get('IsDisabled')) ? 'disabled' : undefined
    default:
      return undefined
  }
}

function line(
  { settings }: Artifact,
  paths: readonly string[],
  [word, last]: readonly [word: string, path: string],
): string | undefined {
  const parts = paths
    .map((path) => settings.get(path))
    .filter((setting) => !isEmpty(setting))
    .map(show)
  const name = settings.get(last)
  const text = [...parts, ...(isEmpty(name) ? [] : [`(${word} ${String(show(name))})`])].join(' ')
  return text === '' ? undefined : text
}
