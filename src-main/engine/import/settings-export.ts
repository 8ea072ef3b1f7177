import { address, groupAddress, keyOf, serverName, type Address, type Key } from '../model/address'
import type { Artifact, Setting } from '../model/artifact'
import type { Issue } from '../model/issue'
import type { Listing, ListingName } from '../model/part'
import { Account } from './account'
import { collectionFiles } from './collection-files'
import type { Imported, Tools } from './importer'
import { secretSpans } from './redact'
import { refused } from './refused'
import { guard, isMasked, isSecretName } from './secrets'
import { summarise } from './summary'
import { typedText } from './typed-text'
import { XmlReader } from './xml'
import { inOrder } from './clixml-objects'
import type { XmlElement } from './xml-element'

/** The settings of a group as BTSTask ExportSettings and the Settings Dashboard write them. */
export function readSettingsExport(text: string, file: string, tools: Tools): Imported {
  const document = new XmlReader().read(text)
  if (!document.ok) return refused('biztalk-settings', document.issue)
  const { root, comments, instructions } = document
  if (!membersOf(root).some(({ name }) => sections.has(name))) return refused('unknown', otherSettings)
  const settings = new SettingsExport(file, tools)
  settings.account.ignore('comment', 'BizTalk does not read comments.', comments)
  settings.account.ignore('processing instruction', 'BizTalk does not read them.', instructions)
  return settings.read(root)
}

const sections: ReadonlySet<string> = new Set(['GroupSettings', 'HostSettings', 'HostInstanceSettings'])

const otherSettings: Issue = {
  code: 'not-recognised',
  message:
    'The file is XML with the root element Settings, but has neither GroupSettings nor HostSettings nor HostInstanceSettings, as an export of BTSTask has. Nothing of it was used; take it away, or export the settings again.',
  line: 1,
}

const cannotProve =
  'An export of the settings lists all hosts and the servers on which each has an instance. It does not say which hosts are clustered, which instances are disabled, installed or running, and which handlers there are: add the files of the collection script.'

/** Only what a rule uses leaves the reader: other settings may hold the addresses and the keys of other systems. */
const kept: Readonly<Record<'group' | 'host' | 'host-instance', ReadonlyMap<string, string>>> = {
  group: propertiesOf('biztalk-group'),
  host: propertiesOf('biztalk-hosts'),
  'host-instance': propertiesOf('biztalk-host-instances'),
}

function propertiesOf(listing: ListingName): ReadonlyMap<string, string> {
  const properties = collectionFiles.find(({ name }) => name === listing)?.properties ?? []
  return new Map(properties.map((name) => [name.toLowerCase(), name]))
}

class SettingsExport {
  readonly account = new Account()
  private readonly issues: Issue[] = []
  private readonly found = new Map<Key, Artifact & { readonly settings: Map<string, Setting> }>()
  private readonly listed = new Map<ListingName, Listing['completeness']>()
  private readonly file: string
  private readonly tools: Tools

  constructor(file: string, tools: Tools) {
    this.file = file
    this.tools = tools
  }

  read(root: XmlElement): Imported {
    this.attributes(root, [])
    for (const { name, element } of membersOf(root)) {
      if (name === 'GroupSettings') this.readGroup(element)
      else if (name === 'HostSettings') this.readHosts(element)
      else if (name === 'HostInstanceSettings') this.readInstances(element)
      else this.unknown(element, root)
    }
    this.issues.push({ code: 'note', message: cannotProve, line: root.line })
    const artifacts = [...this.found.values()]
    return {
      kind: 'biztalk-settings',
      artifacts,
      listings: [...this.listed].map(([name, completeness]) => ({ name, completeness, file: this.file })),
      issues: this.issues,
      ledger: this.account.close(),
      summary: summarise(artifacts),
    }
  }

  private readGroup(section: XmlElement): void {
    this.attributes(section, [])
    for (const { name, element } of membersOf(section)) {
      if (name === 'Setting') this.setting('group', groupAddress, element, section)
      else this.unknown(element, section)
    }
  }

  private readHosts(section: XmlElement): void {
    this.attributes(section, [])
    const hosts = this.named(section, 'Host', 'biztalk-hosts')
    for (const { name, element } of hosts) {
      const where = address('host', name)
      this.artifact('host', where, name, element)
      this.settings('host', where, element)
    }
  }

  private readInstances(section: XmlElement): void {
    this.attributes(section, [])
    for (const { name: host, element } of this.named(section, 'Host', 'biztalk-host-instances')) {
      for (const { name, element: server } of this.named(element, 'Server', 'biztalk-host-instances')) {
        const where = address('host-instance', host, serverName(name))
        this.artifact('host-instance', where, serverName(name), server)
        this.settings('host-instance', where, server)
      }
    }
  }

  private settings(kind: 'host' | 'host-instance', where: Address, parent: XmlElement): void {
    for (const { name, element } of membersOf(parent)) {
      if (name === 'Setting') this.setting(kind, where, element, parent)
      else this.unknown(element, parent)
    }
  }

  /** The elements of one name; without any, or where one has no name, the list is not complete. */
  private named(parent: XmlElement, wanted: 'Host' | 'Server', listing: ListingName): readonly Member[] {
    const members = membersOf(parent)
    for (const { name, element } of members) if (name !== wanted) this.unknown(element, parent)
    const elements = members.filter(({ name }) => name === wanted).map(({ element }) => element)
    const named = elements.map((element) => ({ name: element.attributes.get('Name')?.trim() ?? '', element }))
    const whole = named.filter(({ name }) => name !== '')
    for (const element of elements) this.attributes(element, ['Name'])
    const complete = wanted === 'Server' || elements.length > 0
    const before = this.listed.get(listing) ?? 'complete'
    this.listed.set(listing, complete && whole.length === named.length ? before : 'partial')
    if (!complete) this.say('incomplete', `${localName(parent)} has no host, so nothing is known to be absent`, parent)
    for (const { name, element } of named) {
      if (name === '') this.say('missing-name', `An element ${wanted} has no name, so it was not used`, element)
    }
    return whole
  }

  private setting(kind: keyof typeof kept, where: Address, element: XmlElement, parent: XmlElement): void {
    this.attributes(element, ['Name'])
    for (const { element: inner } of membersOf(element)) this.unknown(inner, element)
    const name = element.attributes.get('Name')?.trim() ?? ''
    const path = kept[kind].get(name.toLowerCase())
    if (name === '') this.unknown(element, parent)
    else if (path === undefined) this.leaveOut(kind, name, element)
    else this.keep(kind, where, path, element)
  }

  private keep(kind: keyof typeof kept, where: Address, path: string, element: XmlElement): void {
    const { settings } = this.artifact(kind, where, 'group', element)
    const value = typedText(path, element.text)
    const guarded = typeof value === 'string' ? guard(value, this.tools) : { value }
    const known = settings.get(path)
    if (known) {
      this.account.notUnderstood(`${path} again`, element.line)
      this.say('duplicate', `${path} of ${where} stands twice, and the first one was used`, element)
      return
    }
    settings.set(path, { ...guarded, ...this.place(element) })
    this.account.read()
    if (guarded.secret?.state === 'clear') this.clearSecret(path, element)
  }

  private leaveOut(kind: string, name: string, element: XmlElement): void {
    this.account.ignore(`${name} of the ${kind.replace('-', ' ')}`, 'No rule uses it, so it was not compared.')
    const byName = isSecretName(name) && element.text.trim() !== '' && !isMasked(element.text)
    if (byName || secretSpans(element.text).length > 0) this.clearSecret(name, element)
  }

  private clearSecret(name: string, { line }: XmlElement): void {
    const message = `The setting ${name} has a secret in clear text. Change that secret, and take it out of the export.`
    this.issues.push({ code: 'secret-in-clear', message, line })
  }

  private artifact(
    kind: keyof typeof kept,
    where: Address,
    name: string,
    element: XmlElement,
  ): Artifact & { readonly settings: Map<string, Setting> } {
    const known = this.found.get(keyOf(where))
    if (known) return known
    const artifact = { kind, address: where, name, settings: new Map<string, Setting>(), ...this.place(element) }
    this.found.set(keyOf(where), artifact)
    this.account.read()
    return artifact
  }

  private attributes({ attributes, name, line }: XmlElement, known: readonly string[]): void {
    for (const attribute of attributes.keys()) {
      if (known.includes(attribute)) continue
      if (/^xmlns(:|$)/.test(attribute)) this.account.ignore('namespace', 'It says nothing of the group.')
      else this.account.notUnderstood(`attribute ${attribute} of ${name}`, line)
    }
  }

  private unknown(element: XmlElement, parent: XmlElement): void {
    const what = `element ${localName(element)} in ${localName(parent)}`
    if (!this.account.notUnderstood(what, element.line)) return
    this.say('not-understood', `The ${what} is not one that this program knows, so it was not used`, element)
  }

  private say(code: Issue['code'], what: string, { line }: XmlElement): void {
    this.issues.push({ code, message: `${what}. Export the settings again with BTSTask ExportSettings.`, line })
  }

  private place({ line, column }: XmlElement): Pick<Setting, 'file' | 'line' | 'column'> {
    return { file: this.file, line, column }
  }
}

interface Member {
  readonly name: string
  readonly element: XmlElement
}

/** The elements inside of another by their names without a prefix. */
function membersOf(element: XmlElement): readonly Member[] {
  return inOrder(element).map((inner) => ({ name: localName(inner), element: inner }))
}

function localName({ name }: XmlElement): string {
  return name.slice(name.lastIndexOf(':') + 1)
}
