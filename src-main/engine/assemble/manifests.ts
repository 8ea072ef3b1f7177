import { listingNames, type Part } from '../model/part'
import { folderOf } from './listings'

/** The files of a side with what the manifest in their folder says of them: when and where they were made, and of what. */
export function withManifests(parts: readonly Part[]): readonly Part[] {
  const manifests = new Map(parts.filter(({ kind }) => kind === 'manifest').map((part) => [folderOf(part.file), part]))
  return parts.map((part) => {
    const manifest = manifests.get(folderOf(part.file))
    if (manifest === undefined || !isOfCollection(part)) return part
    return withScope(part.exported?.at === undefined ? { ...part, ...exportedAs(manifest, part) } : part, manifest)
  })
}

/** A file that the script writes; whatever else lies in the folder may come from elsewhere. */
function isOfCollection({ file, format }: Part): boolean {
  const [base] = file.slice(folderOf(file).length).toLowerCase().split('.')
  return format !== 'none' && listingNames.some((name) => name === base)
}

function exportedAs(manifest: Part, part: Part): Pick<Part, 'exported'> {
  return { exported: { ...manifest.exported, ...part.exported } }
}

function withScope(part: Part, { groupBindings, file }: Part): Part {
  const isOfGroup = groupBindings !== undefined && part.file === `${folderOf(file)}${groupBindings}`
  return isOfGroup && part.scope ? { ...part, scope: { of: 'group' } } : part
}
