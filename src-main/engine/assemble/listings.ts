import { isRefusal } from '../model/issue'
import { listingNames, type Listing, type ListingName, type Part } from '../model/part'

/** The lists of a side, from its files in the order of their precedence. */
export function listingsOf(parts: readonly Part[]): ReadonlyMap<ListingName, Listing> {
  const lost = new Set(parts.flatMap(lostWith))
  const given = parts.flatMap((part) => part.listings.map((listing) => judged(listing, part, parts, lost)))
  return new Map(
    listingNames.flatMap((name) => {
      const found = joined(given.filter((listing) => listing.name === name))
      return found ? [[name, found] as const] : []
    }),
  )
}

/** Several exports of bindings add up, so all must be complete; of any other list one complete copy is enough. */
function joined(copies: readonly Listing[]): Listing | undefined {
  const [first] = copies
  const wanted = first?.name === 'bindings' ? 'partial' : 'complete'
  return copies.find(({ completeness }) => completeness === wanted) ?? first
}

/** A list is partial where the manifest beside it reports an error, or where a file that may belong to it could not be read. */
function judged(listing: Listing, part: Part, parts: readonly Part[], lost: ReadonlySet<ListingName>): Listing {
  const failed = parts.some(
    ({ file, errors }) => errors?.includes(listing.name) === true && folderOf(file) === folderOf(part.file),
  )
  return failed || lost.has(listing.name) ? { ...listing, completeness: 'partial' } : listing
}

/** What a refused file would have listed: by what it was recognised as, else by its name. */
function lostWith({ file, kind, issues }: Part): readonly ListingName[] {
  if (!issues.some(isRefusal)) return []
  if (kind === 'archive') return listingNames
  if (kind === 'msi') return ['bindings']
  const base = file.slice(file.lastIndexOf('/') + 1).toLowerCase()
  const named = listingNames.find((name) => name === kind || base === `${name}.json`)
  if (named) return [named]
  return base.endsWith('.xml') ? ['bindings'] : []
}

export function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1)
}
