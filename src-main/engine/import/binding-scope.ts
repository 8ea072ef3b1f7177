import { nameKey } from '../model/address'
import type { Artifact } from '../model/artifact'
import { applicationIn, assemblyIn } from '../model/module'
import type { Scope } from '../model/scope'

/**
 * An export of an application begins with the application itself as a module (`[Application:Orders]`), one of a group has
 * such a module for each application, and one of an assembly has the assembly alone. A single port that names another
 * application may be a stray of a file written by hand; ports of several others are not.
 */
export function scopeOf(artifacts: readonly Artifact[]): Scope {
  const modules = artifacts.filter(({ kind }) => kind === 'assembly').map(({ name }) => name)
  const applications = distinct(modules.flatMap((name) => applicationIn(name) ?? []))
  const assemblies = distinct(modules.filter((name) => applicationIn(name) === undefined).map(assemblyIn))
  const named = distinct([...applications, ...artifacts.flatMap(applicationNameOf)])
  const [application, another] = applications
  const [assembly, ...others] = assemblies
  if (another !== undefined || named.length > (application === undefined ? 1 : 2)) return { of: 'group' }
  if (application !== undefined) return { of: 'application', name: application }
  const isExported = assembly !== undefined && others.length === 0 && named.length > 0
  return isExported ? { of: 'assembly', name: assembly } : { of: 'unstated' }
}

function applicationNameOf({ settings }: Artifact): readonly string[] {
  const value = settings.get('ApplicationName')?.value
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [nameKey(name), name])).values()]
}
