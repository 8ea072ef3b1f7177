import type { Fact } from '../../model/fact'
import type { Endpoint } from '../../model/snapshot'
import { all, any, perhaps, sure, when, type Truth } from '../../model/truth'
import { filePath } from './file-path'

export function isTibcoEms({ adapter }: Endpoint): boolean {
  return /^tibco\b.*\b(ems|enterprise message service)\b/i.test(adapter)
}

export function isTibcoRendezvous({ adapter }: Endpoint): boolean {
  return /^tibco\b.*\b(rv|rendezvous)\b/i.test(adapter)
}

/** `Topic[orders]` or `Queue[orders]`, as the transport's dialogue writes a destination. */
export function destinationIs(kind: 'topic' | 'queue', location: Endpoint): Truth {
  const destination = location.property('Destination', location.uri)
  if (!destination.known) return perhaps(destination.missing)
  const found = /\b(topic|queue)\s*\[/i.exec(destination.value)?.[1]?.toLowerCase()
  return found === undefined
    ? perhaps([`the Destination of ${location.address}`], destination.at)
    : sure(found === kind, destination.at)
}

/** Whether certified delivery is set up, and its state is kept on the server that runs or in memory. */
export function keepsLedgerOnServer(endpoint: Endpoint): Truth {
  const ledger = endpoint.property(endpoint.direction === 'receive' ? 'LedgerFileName' : 'LedgerName')
  const isCertified = any(isGiven(endpoint.property('ReusableName')), isGiven(ledger))
  return all(
    isCertified,
    when(ledger, (path) => filePath(path).kind !== 'share'),
  )
}

function isGiven(name: Fact<string>): Truth {
  return when(name, (value) => value.trim() !== '')
}
