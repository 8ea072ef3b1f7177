import type { Issue } from '../../engine/model/issue'
import { orRefused, type Opened } from './archive'
import { Budget } from './budget'
import { isCompoundFile } from './compound-file'
import { readMsi } from './msi'
import { isOfficeDocument, isZip, readZip } from './zip'

/** What an archive holds, recognised by its first bytes; undefined where the file is none. Nothing is written to the disk. */
export async function openArchive(bytes: Uint8Array, budget = new Budget()): Promise<Opened | undefined> {
  if (isZip(bytes) && isOfficeDocument(bytes)) return { kind: 'unknown', refused: office }
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

const office: Issue = {
  code: 'not-recognised',
  message:
    'The file is an Office document, which is not read here. Nothing of it was used; take it away, or save the sheet with the table as CSV UTF-8.',
}
