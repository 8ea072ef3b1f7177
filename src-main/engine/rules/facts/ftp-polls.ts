import { groupBy } from '../../diff/row'
import type { ReceiveLocation } from '../../model/snapshot'
import { any, yes, type Truth } from '../../model/truth'
import { connectedSets } from './connected-sets'
import { ftpTarget, samePoll, type FtpTarget } from './ftp-target'

/** Locations that can fetch one and the same file, or one that shares none for certain. */
export interface PollSet {
  readonly locations: readonly [ReceiveLocation, ...ReceiveLocation[]]
  readonly shared: Truth
}

/** Only what polls one folder is compared by its masks, and with everything only what does not tell its folder. */
export function pollSets(locations: readonly ReceiveLocation[]): readonly PollSet[] {
  const polls = locations.map((location) => ({ location, target: ftpTarget(location) }))
  const byFolder = groupBy(polls, ({ target }) => folderKey(target))
  const untold = byFolder.get(undefined) ?? []
  return [...byFolder].flatMap(([key, near]) =>
    connectedSets(near, (a, b) => samePoll(a.target, b.target).is === 'yes').map((set) =>
      toSet(set, key === undefined ? polls : [...near, ...untold]),
    ),
  )
}

interface Poll {
  readonly location: ReceiveLocation
  readonly target: FtpTarget
}

function toSet(set: readonly [Poll, ...Poll[]], near: readonly Poll[]): PollSet {
  const [first, ...others] = set
  const alone = near.filter((poll) => poll !== first).map(({ target }) => samePoll(first.target, target))
  return {
    locations: [first.location, ...others.map(({ location }) => location)],
    shared: others.length > 0 ? yes() : any(...alone),
  }
}

function folderKey({ server, port, folder }: FtpTarget): string | undefined {
  return server.known && port.known && folder.known ? [server.value, port.value, folder.value].join('\n') : undefined
}
