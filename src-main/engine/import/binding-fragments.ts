import { Account } from './account'
import type { ReadEntity } from './binding-entities'
import type { Reading } from './binding-settings'
import { placed, type KnownEntities, type KnownEntity, type TextArtifact } from './known-entities'
import type { Fragment } from './xml-cuts'
import { XmlReader } from './xml'

/** Levels of a document above its entities. */
const above = 2

/** Reads entities that were cut out of a file, each text once. */
export class FragmentReader {
  elements = 0
  private readonly reader = new XmlReader()
  private readonly known: KnownEntities
  private readonly reading: Reading

  constructor(known: KnownEntities, reading: Reading) {
    this.known = known
    this.reading = reading
  }

  /** Undefined where the fragment by itself is not well-formed. */
  read(path: string, read: ReadEntity, { text, column }: Fragment, line: number): readonly TextArtifact[] | undefined {
    const where = `${path} ${String(column)}`
    const known = this.known.get(where, text)
    if (known) return this.again(known, line)
    const document = this.reader.read(text, { line, column, level: above })
    if (!document.ok) return undefined
    const { root, elements } = document
    const alone = { ...this.reading, account: new Account(), issues: [], incomplete: new Set<number>() }
    const artifacts = read(root, alone)
    const ledger = alone.account.close()
    if (alone.issues.length + alone.incomplete.size + ledger.notUnderstood.length > 0) {
      this.elements += elements
      return read(root, this.reading)
    }
    const entity = { text, line, artifacts, ledger, elements }
    this.known.set(where, entity)
    this.count(entity)
    return artifacts
  }

  private again(entity: KnownEntity, line: number): readonly TextArtifact[] {
    this.count(entity)
    return placed(entity, this.reading.file, line)
  }

  private count({ ledger, elements }: KnownEntity): void {
    this.elements += elements
    this.reading.account.add(ledger)
  }
}
