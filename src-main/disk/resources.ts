import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of samples and help pages, which lies beside the built program and beside the sources alike. */
export const resources = findUp(import.meta.dirname)

/** The sample change, a folder a side. */
export const sample = { before: join(resources, 'samples/before'), after: join(resources, 'samples/after') } as const

function findUp(folder: string): string {
  const here = join(folder, 'resources')
  if (existsSync(here)) return here
  const parent = dirname(folder)
  if (parent === folder) throw new Error('The folder resources is missing: install the application again.')
  return findUp(parent)
}
