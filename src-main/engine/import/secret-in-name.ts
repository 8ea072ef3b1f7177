import { address, kindOf, namesOf, type Address } from '../model/address'
import type { Artifact } from '../model/artifact'
import type { Imported } from './importer'
import { redactText } from './redact'

/**
 * An artifact that is named by its address may hold a password in its name: `ftp://user:password@server`. What refers to
 * it by name is redacted alike, so that both still meet.
 */
export function withoutSecretNames(imported: Imported): Imported {
  const { artifacts } = imported
  if (!artifacts.some(({ name }) => hasSecret(name))) return imported
  return {
    ...imported,
    artifacts: artifacts.map(renamed),
    summary: redactText(imported.summary),
    issues: imported.issues.map((issue) => ({ ...issue, message: redactText(issue.message) })),
  }
}

function hasSecret(name: string): boolean {
  return name.includes('://') && redactText(name) !== name
}

function renamed(artifact: Artifact): Artifact {
  const names = namesOf(artifact.address)
  if (!names.some(hasSecret)) return artifact
  return { ...artifact, name: redactText(artifact.name), address: redacted(artifact.address, names) }
}

function redacted(of: Address, names: readonly string[]): Address {
  const kind = kindOf(of)
  return kind === 'group' ? of : address(kind, ...names.map(redactText))
}
