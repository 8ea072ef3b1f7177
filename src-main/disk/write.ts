import { randomBytes } from 'node:crypto'
import { open, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The calls that a save makes, so that a test can let each of them fail. */
export const disk = { open, rename, unlink, wait: (ms: number) => new Promise((done) => setTimeout(done, ms)) }
export type Disk = typeof disk

/** Antivirus programs on Windows hold a new file open for a moment. */
const heldOpen = new Set(['EPERM', 'EBUSY', 'EACCES'])
const patience = process.platform === 'win32' ? 10 : 0

/**
 * Afterwards the file has the new content or, where this throws, still the old one: never a part of either. The content
 * is written beside it and takes its place when it is on the disk whole.
 */
export async function writeWhole(file: string, content: Uint8Array, on: Disk = disk): Promise<void> {
  const folder = dirname(file)
  const draft = join(folder, `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeDraft(draft, content, on)
    await moveIntoPlace(draft, file, on)
  } catch (error) {
    await on.unlink(draft).catch(() => undefined)
    throw error
  }
  await syncFolder(folder, on)
}

async function writeDraft(draft: string, content: Uint8Array, on: Disk): Promise<void> {
  const handle = await on.open(draft, 'wx')
  try {
    // A nearly full disk takes a part of what it is given and reports no error.
    for (let done = 0; done < content.length;) {
      const { bytesWritten } = await handle.write(content, done, content.length - done)
      if (bytesWritten === 0) throw new Error('The disk took no more bytes.')
      done += bytesWritten
    }
    await handle.sync()
    const { size } = await handle.stat()
    if (size !== content.length) throw new Error(`Only ${String(size)} of ${String(content.length)} bytes arrived.`)
  } finally {
    await handle.close()
  }
}

async function moveIntoPlace(draft: string, file: string, on: Disk): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await on.rename(draft, file)
      return
    } catch (error) {
      if (attempt >= patience || !heldOpen.has(codeOf(error))) throw error
      await on.wait(200)
    }
  }
}

/** Makes the new name itself durable; where a folder cannot be opened (Windows, some shares) the system does it. */
async function syncFolder(folder: string, on: Disk): Promise<void> {
  try {
    const handle = await on.open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch {
    return
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** Whether two names lead to one file, by whatever way (links, letter case, a mapped drive). */
export async function sameFile(a: string, b: string): Promise<boolean> {
  try {
    const [one, other] = await Promise.all([stat(a, { bigint: true }), stat(b, { bigint: true })])
    return one.dev === other.dev && one.ino === other.ino
  } catch {
    return false
  }
}
