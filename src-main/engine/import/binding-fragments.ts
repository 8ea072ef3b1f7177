import { Account } from './account'
import type { ReadEntity } from './binding-entities'
import type { Reading } from './binding-settings'
import type { KnownEntities } from './known-entities'
import { placed, type EntityReading, type KnownEntity, type TextArtifact } from './known-entity'
import { readPlainFilter } from './plain-filter'
import { learnShape } from './shape-learning'
import type { Fragment } from './xml-cuts'
import { XmlReader } from './xml'
import type { Where, XmlElement } from './xml-element'

/** Levels of a document above its entities. */
const above = 2

/** Reads entities that were cut out of a file: each text once, and each shape once. */
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
    const shaped = this.known.shapes.read(where, text, { file: this.reading.file, line, filterOf: this.filterOf })
    if (shaped) return this.keep(where, { ...shaped, text, line })
    const at = { line, column, level: above }
    const document = this.reader.read(text, at)
    if (!document.ok) return undefined
    const alone = this.alone(document.root, read)
    if (alone === undefined) {
      this.elements += document.elements
      return read(document.root, this.reading)
    }
    const entity = { ...alone, text, line, elements: document.elements }
    if (shapely.has(path)) this.learn(where, entity, read, at)
    return this.keep(where, entity)
  }

  private readonly filterOf = (text: string): ReturnType<typeof readPlainFilter> => readPlainFilter(text, this.reading)

  /** What is read of an element, where there is nothing else to say of it. */
  private alone(root: XmlElement, read: ReadEntity): Pick<EntityReading, 'artifacts' | 'ledger'> | undefined {
    const alone = { ...this.reading, account: new Account(), issues: [], incomplete: new Set<number>() }
    const artifacts = read(root, alone)
    const ledger = alone.account.close()
    return alone.issues.length + alone.incomplete.size + ledger.notUnderstood.length > 0
      ? undefined
      : { artifacts, ledger }
  }

  private learn(where: string, entity: KnownEntity, read: ReadEntity, at: Where): void {
    const readAlone = (text: string): EntityReading | undefined => {
      const document = this.reader.read(text, at)
      const alone = document.ok ? this.alone(document.root, read) : undefined
      return document.ok && alone ? { ...alone, elements: document.elements } : undefined
    }
    this.known.shapes.learn(where, () => learnShape(entity, readAlone, this.filterOf))
  }

  private keep(where: string, entity: KnownEntity): readonly TextArtifact[] {
    this.known.set(where, entity)
    this.count(entity)
    return entity.artifacts
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

/** Of these there are thousands alike. */
const shapely: ReadonlySet<string> = new Set(['SendPortCollection/SendPort', 'ReceivePortCollection/ReceivePort'])
