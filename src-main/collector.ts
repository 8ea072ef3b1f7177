import { basename } from 'node:path'
import type { Means } from './answers'
import { chooseScriptTarget, readOwn, save } from './files'
import type { CollectorScript } from './ipc/contract'
import { sha256 } from './reading/tools'

/** The whole text of the script, so that it can be read before it is run. */
export async function readCollector(path: string): Promise<CollectorScript> {
  const text = new TextDecoder().decode(await readOwn(path))
  return { name: basename(path), text, sha256: sha256(text) }
}

export async function saveCollector({
  collector,
  session,
  window,
}: Means): Promise<{ readonly savedAs: string } | null> {
  const file = await chooseScriptTarget(window(), basename(collector))
  if (file === null) return null
  await save('script', file, await readOwn(collector), session.paths())
  return { savedAs: file }
}
