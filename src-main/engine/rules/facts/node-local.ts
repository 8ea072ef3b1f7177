import type { Endpoint } from '../../model/snapshot'
import type { Truth } from '../../model/truth'
import { isAdapter } from './adapters'
import { isFilled, isOnDrive } from './stated'

/** A setting of FTP or SFTP that means something on each server of its own. */
export interface NodeLocal {
  readonly name: string
  readonly truth: Truth
}

export function nodeLocals(endpoint: Endpoint): readonly NodeLocal[] {
  return namesOf(endpoint).map(([name, holds]) => ({ name, truth: holds(endpoint, name) }))
}

export function nodeLocalNames(endpoint: Endpoint): readonly string[] {
  return nodeLocals(endpoint)
    .filter(({ truth }) => truth.is === 'yes')
    .map(({ name }) => name)
}

type Check = readonly [name: string, holds: (endpoint: Endpoint, name: string) => Truth]

function namesOf(endpoint: Endpoint): readonly Check[] {
  if (isAdapter(endpoint, 'SFTP')) {
    return [
      ['PrivateKey', isOnDrive],
      ['Log', isFilled],
    ]
  }
  const ofBoth: readonly Check[] = [
    ['commandLogFilename', isOnDrive],
    ['clientCertificateHash', isFilled],
  ]
  return endpoint.direction === 'send' ? ofBoth : [['spoolingFolder', isOnDrive], ...ofBoth]
}
