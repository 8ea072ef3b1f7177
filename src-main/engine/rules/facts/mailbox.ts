import { isToken } from '../../assemble/settings'
import { known, unknown, type Fact } from '../../model/fact'
import type { ReceiveLocation } from '../../model/snapshot'

/** `server#user`, from the adapter's properties, and from the address (`POP3://server#user`) where they do not say it. */
export function mailboxOf(location: ReceiveLocation): Fact<string> {
  const [, server = '', user = ''] = /^(?:pop3:\/\/)?([^#]*)#(.*)$/i.exec(location.uri.trim()) ?? []
  const read = (name: string, part: string): Fact<string> => {
    const property = location.property(name, '')
    if (!property.known) return property
    const text = property.value.trim() === '' ? part : property.value
    return text === '' || isToken(text) ? unknown(`${name} of ${location.address}`) : known(text.trim(), property.at)
  }
  const [mailServer, userName] = [read('mailServer', server.replace(/:\d*$/, '')), read('userName', user)]
  if (!mailServer.known) return mailServer
  if (!userName.known) return userName
  return known(`${mailServer.value}#${userName.value}`.toLowerCase(), [...mailServer.at, ...userName.at])
}
