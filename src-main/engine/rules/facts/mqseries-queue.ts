import { known, unknown, type Fact } from '../../model/fact'
import type { Endpoint } from '../../model/snapshot'
import { isToken } from '../../assemble/settings'

/**
 * Which queue an MQSeries endpoint uses: `SERVER/QMGR/QUEUE`, from queueDetails or the address (`MQS://…`). Only the
 * computer's name is the same in any letter case; names inside of MQSeries are not.
 */
export function mqseriesQueue(endpoint: Endpoint): Fact<string> {
  const details = endpoint.property('queueDetails', '')
  if (!details.known) return details
  const fromAddress = details.value.trim() === ''
  const text = (fromAddress ? endpoint.uri : details.value).trim().replace(/^mqs:\/\//i, '')
  if (text === '' || isToken(text)) return unknown(`queueDetails of ${endpoint.address}`)
  const cut = text.indexOf('/')
  const name = cut < 0 ? text : text.slice(0, cut).toLowerCase() + text.slice(cut)
  return known(name, fromAddress ? endpoint.places : details.at)
}

/** The computer of that queue, in lower case: what stands before the first slash. */
export function mqseriesServer(endpoint: Endpoint): Fact<string> {
  const queue = mqseriesQueue(endpoint)
  if (!queue.known) return queue
  const [server = '', ...rest] = queue.value.split('/')
  return server === '' || rest.length === 0
    ? unknown(`the computer in queueDetails of ${endpoint.address}`)
    : known(server, queue.at)
}
