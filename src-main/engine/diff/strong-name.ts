import { nameKey } from '../model/address'
import type { Versions } from './row'

/** What of an assembly's strong name changes with a build. */
interface StrongName {
  readonly assembly: string
  readonly version: string
}

const strong =
  /([^,;|<>[\]"'=\n]+?) *, *Version=([\d.]*) *, *Culture=([^,;|<>[\]"'\n]*?) *, *PublicKeyToken=([0-9a-f]+|null)?/gi
/** The form of 2004: `Microsoft.BizTalk.DefaultPipelines:3.0.1.0:Microsoft.BizTalk.DefaultPipelines.XMLTransmit`. */
const colons = /([\w.]+):(\d+\.\d+\.\d+\.\d+):/g
/** Names of dynamic ports that an orchestration's build generates: `App_1.3.2.0_Ns.Orch_Port_0123456789abcdef`. */
const generated = /_(\d+\.\d+\.\d+\.\d+)_(.+)_([0-9a-f]{16})$/i

/** The same text without versions and keys of assemblies. */
export function unversioned(text: string): string {
  if (!mayName(text)) return text
  return text.replace(strong, '$1, Version=*').replace(colons, '$1:*:')
}

export function unversionedPortName(name: string): string | undefined {
  return generated.test(name) ? name.replace(generated, '_*_$2_*') : undefined
}

export function strongNames(text: string): readonly StrongName[] {
  if (!mayName(text)) return []
  return [
    ...[...text.matchAll(strong)].map(([, assembly = '', version = '', , token = '']) => ({
      assembly: assembly.trim(),
      version: versionText(version, token),
    })),
    ...[...text.matchAll(colons)].map(([, assembly = '', version = '']) => ({ assembly, version })),
  ]
}

/** Assemblies that two texts name in different versions; undefined where they differ in anything else. */
export function versionSteps(
  before: string,
  after: string,
): readonly { readonly assembly: string; readonly before: string; readonly after: string }[] | undefined {
  if (unversioned(before) !== unversioned(after)) return undefined
  const later = strongNames(after)
  return strongNames(before)
    .map(({ assembly, version }, index) => ({ assembly, before: version, after: later[index]?.version ?? version }))
    .filter((step) => step.before !== step.after)
}

export function explains(
  versions: Versions,
  step: { readonly assembly: string; readonly before: string; readonly after: string },
): boolean {
  const shown = versions.get(nameKey(step.assembly))
  return shown?.before === step.before && shown.after === step.after
}

/** `1.0.0.0` where the assembly is known by its version alone, else with its key. */
function versionText(version: string, token: string): string {
  return token === '' || token === 'null' ? version : `${version} (${token.toLowerCase()})`
}

function mayName(text: string): boolean {
  return /version=|:\d+\./i.test(text)
}
