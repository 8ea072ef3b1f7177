import type { Artifact } from '../model/artifact'
import { applicationIn } from '../model/module'
import { shapeOf, valueAt } from '../model/placed-settings'

/**
 * The version of BizTalk Server that an export shows: the group says it; bindings only show what their version was the
 * first to write, and their own attributes say the same for every version from 2006 to 2020.
 */
export function productOf(artifacts: readonly Artifact[]): string | undefined {
  return statedIn(artifacts) ?? shownBy(artifacts)
}

const byNumber: ReadonlyMap<string, string> = new Map([
  ['3.5', '2006'],
  ['3.6', '2006 R2'],
  ['3.8', '2009'],
  ['3.9', '2010'],
  ['3.10', '2013'],
  ['3.11', '2013 R2'],
  ['3.12', '2016'],
  ['3.13', '2020'],
])

function statedIn(artifacts: readonly Artifact[]): string | undefined {
  const settings = artifacts.find(({ kind }) => kind === 'group')?.settings
  const [major, minor] = ['MajorVersion', 'MinorVersion'].map((path) => settings?.get(path)?.value)
  if (major === undefined || minor === undefined) return undefined
  const number = `${String(major)}.${String(minor)}`
  return byNumber.get(number) ?? `version ${number}`
}

interface Mark {
  readonly product: string
  readonly path: RegExp
  readonly text?: RegExp
}

/** The newest first: what proves it, by the path of a setting, and by its text where the path alone does not. */
const marks: readonly Mark[] = [
  { product: '2016 with feature packs, or 2020', path: /AnalyticsEnabled$|Schedule(RecurrenceType|TimeZone)/ },
  { product: '2013 or later', path: /^DynamicSendHanders\// },
  { product: '2013 or later', path: /TransportType@Name$/, text: /^(SFTP|SB-Messaging|WCF-WebHttp)$/i },
  { product: '2010 or later', path: /^(EdiGlobalProperties\/FallbackData|PartyCollection\/ArrayOfPartner)/ },
  { product: '2006 R2 or 2009', path: /^EdiGlobalProperties\/EDIGlobalProperties|^EdiData/ },
  { product: '2006 or later', path: /^(ApplicationName|RouteFailedMessage|Priority)$/ },
  { product: '2004', path: /Pipeline@FullyQualifiedName$/, text: /^[^,:]+:3\.0\.1\.0:/ },
]

function shownBy(artifacts: readonly Artifact[]): string | undefined {
  const named = artifacts.some(({ kind, name }) => kind === 'assembly' && applicationIn(name) !== undefined)
  const telling = new Map<object, readonly Telling[]>()
  let newer = named ? firstNamed : marks.length
  for (const { settings } of artifacts) {
    const shape = shapeOf(settings)
    const paths = telling.get(shape) ?? tellingOf([...settings.keys()])
    telling.set(shape, paths)
    for (const { path, likely } of paths) {
      const proof = likely.find(({ text }) => text?.test(String(valueAt(settings, path))) ?? true)
      if (proof) newer = Math.min(newer, marks.indexOf(proof))
    }
  }
  return marks[newer]?.product
}

/** A path that may prove something, and what. */
interface Telling {
  readonly path: string
  readonly likely: readonly Mark[]
}

function tellingOf(paths: readonly string[]): readonly Telling[] {
  return paths
    .map((path) => ({ path, likely: marks.filter((mark) => mark.path.test(path)) }))
    .filter(({ likely }) => likely.length > 0)
}

const firstNamed = marks.findIndex(({ product }) => product === '2006 or later')
