import { serverKey } from '../../model/address'
import { isToken } from '../../assemble/settings'
import { filePath } from './file-path'
import { readQueueName } from './queue-name'

/** The computer that an address leads to, or the one that sends, for a drive; undefined where the address does not tell. */
export function serverPart(address: string): string | undefined {
  const name = computerIn(address.trim())
  return name === undefined || name === '' || isToken(name) || name.includes('%') ? undefined : serverKey(name)
}

function computerIn(address: string): string | undefined {
  const path = filePath(address)
  if (path.kind === 'share') return path.server
  if (path.kind === 'drive') return 'localhost'
  const queue = readQueueName(address)
  if (queue.kind === 'computer') return queue.computer
  const authority = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]+)/i.exec(address)?.[1] ?? /^mailto:([^?]+)/i.exec(address)?.[1]
  return authority?.replace(/^.*@/, '').replace(/:\d+$/, '')
}
