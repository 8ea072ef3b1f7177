import { orRefused, type Opened } from './archive'
import { Budget } from './budget'
import { isCompoundFile } from './compound-file'
import { readMsi } from './msi'
import { isZip, readZip } from './zip'

/** What an archive holds, recognised by its first bytes; undefined where the file is none. Nothing is written to the disk. */
export async function openArchive(bytes: Uint8Array, budget = new Budget()): Promise<Opened | undefined> {
  if (isZip(bytes)) {
    try {
      return { kind: 'archive', issues: [], ...(await readZip(bytes, budget)) }
    } catch (error) {
      return orRefused('archive', error)
    }
  }
  if (!isCompoundFile(bytes)) return undefined
  try {
    return readMsi(bytes, budget)
  } catch (error) {
    return orRefused('msi', error)
  }
}
