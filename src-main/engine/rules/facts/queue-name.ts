/** What a queue's name says of the computer that holds it. */
export type QueueName =
  | { readonly kind: 'computer'; readonly computer: string }
  /** A name that only the directory, or the computer itself, can resolve. */
  | { readonly kind: 'unresolved' }

const unresolved: QueueName = { kind: 'unresolved' }

/**
 * Every form in which MSMQ and WCF-NetMsmq write a queue: a path (`SRV\private$\orders`), a format name
 * (`FORMATNAME:DIRECT=OS:SRV\orders`, `PUBLIC=guid`, `LABEL:text`), or `net.msmq://srv/private/orders`. Queues of the
 * system (`SRV\Journal$`, `DIRECT=OS:SRV\orders;journal`) are on the same computer as the queue they belong to.
 */
export function readQueueName(text: string): QueueName {
  const name = text.trim().replace(/^(msmq\.formatname|formatname):/i, '')
  const address = /^(?:net\.)?msmq:\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:]*)/i.exec(name)
  if (address) return computer(address[1])
  const direct = /^direct=(os|tcp|spx|https?):(?:\/\/)?(\[[^\]]*\]|[^\\/]*)/i.exec(name)
  if (direct) return readDirect(direct[1]?.toLowerCase(), direct[2] ?? '')
  if (/^(public|private|dl|machine|multicast|direct)=|^label:/i.test(name)) return unresolved
  return name.includes('\\') ? computer(name.split('\\', 1)[0]) : unresolved
}

/** SPX names a network card, and HTTP a web site, which may have a port. */
function readDirect(protocol: string | undefined, target: string): QueueName {
  if (protocol === 'spx') return unresolved
  return computer(protocol?.startsWith('http') === true ? target.replace(/:\d+$/, '') : target)
}

function computer(name = ''): QueueName {
  const bare = name.trim().replace(/^\[(.*)\]$/, '$1')
  return bare === '' ? unresolved : { kind: 'computer', computer: bare }
}
