import { address, keyOf, nameKey, namesOf, sameName } from '../model/address'
import type { Artifact } from '../model/artifact'
import { applicationIn, assemblyIn } from '../model/module'
import { byCodeUnit } from '../model/place'
import type { Scope } from '../model/scope'
import type { State } from '../model/state'
import { folderOf } from './listings'

/** Whether the exports of bindings cover the whole group. */
export function coversGroup({ scopes }: State): boolean {
  return [...scopes.values()].some(({ of }) => of === 'group')
}

/**
 * Whether rules may take the bindings for all there are: an export of the group, or one that is part of a collection,
 * whose files say everything about one group and are complete (`resources/help/collection.md`).
 */
export function bindingsAreAll(state: State): boolean {
  return coversGroup(state) || (state.unlikeOther !== true && isCollected(state))
}

/** Two sides that know of each other whether their exports of bindings cover the same. */
export function compareScopes<T extends { readonly state: State }>(a: T, b: T): readonly [T, T] {
  if (isAlike(a.state, b.state)) return [a, b]
  return [
    { ...a, state: { ...a.state, unlikeOther: true } },
    { ...b, state: { ...b.state, unlikeOther: true } },
  ]
}

function isCollected({ listings }: State): boolean {
  const folders = (['bindings', 'biztalk-hosts', 'biztalk-host-instances'] as const).map((name) => {
    const listing = listings.get(name)
    return listing?.completeness === 'complete' ? folderOf(listing.file) : undefined
  })
  return folders[0] !== undefined && folders.every((folder) => folder === folders[0])
}

/**
 * Whether `there` would show a binding of `here` if it had it. Two sides of one application each are compared whatever
 * the applications are called, because an application can be exported under another name; the review warns of it.
 */
export function isInScope(artifact: Artifact, here: State, there: State): boolean {
  if (coversGroup(there) || isAlike(here, there)) return true
  switch (artifact.kind) {
    case 'party':
    case 'group':
      return false
    case 'assembly':
      return isModuleOf(artifact.name, there)
    case 'orchestration':
      return isModuleOf(textOf(artifact, 'Assembly'), there)
    default: {
      const application = applicationOf(artifact, here)
      return applicationsOf(there).some((name) => application !== undefined && sameName(name, application))
    }
  }
}

/** Both cover the same, or one application each. */
export function isAlike(a: State, b: State): boolean {
  return singleApplications(a, b) !== undefined || keyOfScopes(a) === keyOfScopes(b)
}

/** The two applications where each side is one application, and not the same. */
export function singleApplications(a: State, b: State): { readonly a: string; readonly b: string } | undefined {
  const [first, second] = [single(a), single(b)]
  if (first === undefined || second === undefined || sameName(first, second)) return undefined
  return { a: first, b: second }
}

/** The application of a port, location or module: its own, that of its port, or that of the export that it stands in. */
export function applicationOf(artifact: Artifact, state: State): string | undefined {
  const owner =
    artifact.kind === 'receive-location'
      ? state.artifacts.get(keyOf(address('receive-port', namesOf(artifact.address)[0] ?? '')))
      : artifact
  const stated = textOf(owner ?? artifact, 'ApplicationName')
  if (stated !== '') return stated
  const module = artifact.kind === 'assembly' ? applicationIn(artifact.name) : undefined
  if (module !== undefined) return module
  const scope = state.scopes.get(artifact.file)
  return scope?.of === 'application' ? scope.name : undefined
}

function isModuleOf(module: string, state: State): boolean {
  const application = applicationIn(module)
  if (application !== undefined) return applicationsOf(state).some((name) => sameName(name, application))
  const wanted = assemblyIn(module)
  return [...state.artifacts.values()].some(
    ({ kind, name }) => kind === 'assembly' && sameName(assemblyIn(name), wanted),
  )
}

function applicationsOf({ scopes }: State): readonly string[] {
  return [...scopes.values()].flatMap((scope) => (scope.of === 'application' ? [scope.name] : []))
}

function single(state: State): string | undefined {
  const [name, ...others] = applicationsOf(state)
  return others.length === 0 && state.scopes.size === 1 ? name : undefined
}

function keyOfScopes({ scopes }: State): string {
  const keys = [...scopes.values()].map((scope) => nameKey(scopeKey(scope)))
  return [...new Set(keys)].sort(byCodeUnit).join('\n')
}

function scopeKey(scope: Scope): string {
  return 'name' in scope ? `${scope.of} ${scope.name}` : scope.of
}

function textOf({ settings }: Artifact, path: string): string {
  const value = settings.get(path)?.value
  return typeof value === 'string' ? value.trim() : ''
}
