import type { Issue } from '../../engine/model/issue'
import type { LeftOut } from '../../engine/model/part'
import { readApplicationDefinition, type ApplicationDefinition } from './application-definition'
import { shownName, type Entry, type Opened } from './archive'
import type { Budget } from './budget'
import { isCabinet, readCabinet } from './cabinet'
import { readCompoundFile } from './compound-file'

/**
 * An application that BizTalk exported. The package's cabinet holds `ApplicationDefinition.adf` and one more cabinet for
 * each resource, in which the files lie under their type: `BizTalkBinding/Application-Orders/BindingInfo.xml`.
 */
export function readMsi(bytes: Uint8Array, budget: Budget): Opened {
  const { classId, streams } = readCompoundFile(bytes)
  const cabinets = streams.filter((stream) => isCabinet(stream.bytes))
  budget.count(cabinets.length)
  const installed = cabinets.flatMap((stream) => readCabinet(stream.bytes, budget))
  const definition = installed.map((file) => readDefinition(file)).find((found) => found !== undefined)
  const files = installed.filter((file) => isCabinet(file.bytes)).flatMap((file) => readCabinet(file.bytes, budget))
  if (definition === undefined && !files.some(isBinding)) return { kind: 'unknown', refused: notOurs(classId) }
  return sorted(withOwnNames(files), definition)
}

function readDefinition({ bytes }: Entry): ApplicationDefinition | undefined {
  return isCabinet(bytes) ? undefined : readApplicationDefinition(bytes)
}

const packageClass = '84100c0000000000c000000000000046'

function notOurs(classId: string): Issue {
  const what =
    classId === packageClass
      ? 'an installation package (MSI), but none that BizTalk exported'
      : 'a compound file of Windows (an Office document or a message), which is not read here'
  const message = `The file is ${what}. Nothing of it was used; take it away, or export the application with BTSTask ExportApp.`
  return { code: 'not-recognised', message }
}

/** A package may hold two files of one name, each in a cabinet of its own. */
function withOwnNames(files: readonly Entry[]): readonly Entry[] {
  const seen = new Map<string, number>()
  return files.map(({ name, bytes }) => {
    const shown = shownName(name)
    const times = (seen.get(shown) ?? 0) + 1
    seen.set(shown, times)
    return { name: times === 1 ? shown : `${shown} (${String(times)})`, bytes }
  })
}

function sorted(files: readonly Entry[], definition: ApplicationDefinition | undefined): Opened {
  const entries: Entry[] = []
  const leftOut: LeftOut[] = []
  const environments = new Set<string>()
  for (const file of files) {
    const environment = isBinding(file) ? environmentOf(file, definition) : ''
    if (environment !== '') environments.add(environment)
    if (!isBinding(file)) leftOut.push({ what: file.name, why: 'BizTalk installs this file; it holds no bindings.' })
    else if (environment === '') entries.push(file)
    else leftOut.push({ what: file.name, why: `It is applied only where the environment ${environment} is chosen.` })
  }
  return { kind: 'msi', entries, leftOut, issues: notes(entries, [...environments].sort(), definition) }
}

function isBinding({ name }: Entry): boolean {
  return /^(BizTalkBinding\/|[^/]*$)/i.test(name)
}

function environmentOf({ name }: Entry, definition: ApplicationDefinition | undefined): string {
  const folder = name.split('/')[1]?.toLowerCase()
  const resource = definition?.resources.find(
    (one) => one.type.endsWith(':BizTalkBinding') && one.folder.toLowerCase() === folder,
  )
  return shownName(resource?.environment ?? '')
}

function notes(
  entries: readonly Entry[],
  environments: readonly string[],
  definition: ApplicationDefinition | undefined,
): readonly Issue[] {
  const issues: Issue[] = []
  if (entries.length === 0) {
    const of = definition?.application ? ` of ${shownName(definition.application)}` : ''
    const message = `The package${of} holds no bindings that apply everywhere. Export them with BTSTask ExportBindings.`
    issues.push({ code: 'incomplete', message })
  }
  if (environments.length > 0) {
    const message = `The package holds bindings for ${environments.join(', ')}, which were not read: an import applies only those of the environment that is chosen. Choose that binding file itself to have it reviewed.`
    issues.push({ code: 'incomplete', message })
  }
  if (entries.length > 1) {
    const message = `The package holds ${String(entries.length)} binding files. An import applies the one that BizTalk generated first and the added ones after it; where they differ, a conflict is shown below.`
    issues.push({ code: 'note', message })
  }
  return issues
}
