import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'

/** A new folder for the tests of a file, which is gone after them. */
export function folderForTests(): string {
  const folder = newFolder()
  afterAll(() => remove(folder))
  return folder
}

/** A new folder for one test, which is gone after it. */
export function folderForTest(): string {
  const folder = newFolder()
  onTestFinished(() => remove(folder))
  return folder
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'change-review-test-'))
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
