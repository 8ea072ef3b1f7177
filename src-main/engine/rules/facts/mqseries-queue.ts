import { known, unknown, type Fact } from '../../model/fact'
import type { Endpoint } from '../../model/snapshot'
import { isToken } from '../../assemble/settings'

/**
 * Which queue an MQSeries endpoint uses: `SERVER/QMGR/QUEUE`, from queueDetails or the address (`MQS://…`). Only the
 * computer's name is the same in any letter case; names inside of MQSeries are not.
 */
export function mqseriesQueue(endpoint: Endpoint): Fact<string> {
  const queue = writtenQueue(endpoint)
  if (!queue.known) return queue
  const { value } = queue
  const cut = value.indexOf('/')
  return cut < 0 ? queue : known(value.slice(0, cut).toLowerCase() + value.slice(cut), queue.at)
}

/** The computer of that queue, as it is spelt: what stands before the first slash. */
export function mqseriesServer(endpoint: Endpoint): Fact<string> {
  const queue = writtenQueue(endpoint)
  if (!queue.known) return queue
  const [server = '', ...rest] = queue.value.split('/')
  return server === '' || rest.length === 0
    ? unknown(`the computer in queueDetails of ${endpoint.address}`)
    : known(server, queue.at)
}

function writtenQueue(endpoint: Endpoint): Fact<string> {
  const details = endpoint.property('queueDetails', '')
  if (!details.known) return details
  const fromAddress = details.value.trim() === ''
  const text = (fromAddress ? endpoint.uri : details.value).trim().replace(/^mqs:\/\//i, '')
  if (text === '' || isToken(text)) return unknown(`queueDetails of ${endpoint.address}`)
  return known(text, fromAddress ? endpoint.places : details.at)
}
