import { crc32, inflateRawSync } from 'node:zlib'
import { fromBufferPromise, type Entry as ZipEntry, type LocalFileHeader, type ZipFile } from 'yauzl'
import type { LeftOut } from '../../engine/model/part'
import { damaged, Refusal, shownName, type Entry } from './archive'
import type { Budget } from './budget'

export interface ZipContent {
  readonly entries: readonly Entry[]
  readonly leftOut: readonly LeftOut[]
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (isPair(bytes, 3, 4) || isPair(bytes, 5, 6))
}

function isPair(bytes: Uint8Array, third: number, fourth: number): boolean {
  return bytes[2] === third && bytes[3] === fourth
}

/**
 * All files of a ZIP archive. The directory and each file's own header have to say the same, no two files may share a
 * byte or a name, and every size and checksum has to be true: otherwise what one program reads is not what another does.
 */
export async function readZip(bytes: Uint8Array, budget: Budget): Promise<ZipContent> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { zip, listed } = await directoryOf(archive, budget)
  const leftOut: LeftOut[] = []
  const spans: Span[] = []
  const entries: Entry[] = []
  checkNames(listed)
  for (const entry of listed) {
    const header = await guarded(() => zip.readLocalFileHeaderPromise(entry))
    checkHeaders(entry, header)
    const start = header.fileDataStart
    spans.push({ name: entry.fileName, start: entry.relativeOffsetOfLocalHeader, end: start + entry.compressedSize })
    if (entry.fileName.endsWith('/')) continue
    budget.take(shownName(entry.fileName), entry.uncompressedSize, entry.compressedSize)
    if (isHidden(entry.fileName)) leftOut.push({ what: shownName(entry.fileName), why: 'It is a hidden file.' })
    else
      entries.push({
        name: entry.fileName,
        bytes: unpack(entry, archive.subarray(start, start + entry.compressedSize)),
      })
  }
  checkSpans(spans)
  return sift(entries, leftOut)
}

async function directoryOf(archive: Buffer, budget: Budget): Promise<{ zip: ZipFile; listed: readonly ZipEntry[] }> {
  const zip = await guarded(() => fromBufferPromise(archive))
  budget.count(zip.entryCount)
  const listed: ZipEntry[] = []
  await guarded(async () => {
    for await (const entry of zip.eachEntry()) listed.push(entry)
  })
  const size = listed.reduce(
    (sum, one) => sum + 46 + one.fileNameLength + one.extraFieldLength + one.fileCommentLength,
    0,
  )
  const stated = archive.readUInt32LE(archive.lastIndexOf('PK\x05\x06', archive.length - 22, 'latin1') + 12)
  if (stated !== 0xffffffff && stated !== size) throw damaged('its directory has entries that it does not count')
  return { zip, listed }
}

/** The words of the library may quote a name of the archive, so they are escaped. */
async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw damaged(shownName(error instanceof Error ? error.message : 'unknown reason').replace(/\.$/, ''))
  }
}

const utf8 = 0x800
const encrypted = 0x41
const streamed = 0x8

function checkNames(entries: readonly ZipEntry[]): void {
  const names = new Set<string>()
  for (const { fileName } of entries) {
    const name = fileName.normalize('NFC').toLowerCase().replace(/\/$/, '')
    if (names.has(name)) throw damaged(`it holds two files of the name ${shownName(fileName)}`)
    names.add(name)
  }
}

function checkHeaders(entry: ZipEntry, header: LocalFileHeader): void {
  const name = shownName(entry.fileName)
  if (entry.generalPurposeBitFlag & encrypted || header.generalPurposeBitFlag & encrypted) {
    throw new Refusal('refused-unreadable', `The archive is encrypted (${name}). Make it again without a password.`)
  }
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    const message = `The archive is compressed in a way that is not read here (method ${String(entry.compressionMethod)}, ${name}). Make it again with Compress-Archive.`
    throw new Refusal('refused-unreadable', message)
  }
  if (!isPlainFile(entry)) throw damaged(`${name} is a link or a device, not a file`)
  if (!sameHeaders(entry, header)) throw damaged(`its directory and the header of ${name} differ`)
}

/** Only archives made on Unix say of what kind a file is. */
function isPlainFile({ versionMadeBy, externalFileAttributes }: ZipEntry): boolean {
  const madeOnUnix = versionMadeBy >>> 8 === 3
  const type = (externalFileAttributes >>> 16) & 0o170000
  return !madeOnUnix || type === 0 || type === 0o100000 || type === 0o040000
}

function sameHeaders(entry: ZipEntry, header: LocalFileHeader): boolean {
  const sameName = entry.fileNameRaw.equals(header.fileName)
  const sameKind = entry.compressionMethod === header.compressionMethod
  const sameText = (entry.generalPurposeBitFlag & utf8) === (header.generalPurposeBitFlag & utf8)
  if (!sameName || !sameKind || !sameText) return false
  if (header.generalPurposeBitFlag & streamed && header.crc32 === 0) return true
  const sameSize = (stated: number, size: number) => stated === size || stated === 0xffffffff
  return (
    header.crc32 === entry.crc32 &&
    sameSize(header.compressedSize, entry.compressedSize) &&
    sameSize(header.uncompressedSize, entry.uncompressedSize)
  )
}

interface Span {
  readonly name: string
  readonly start: number
  readonly end: number
}

function checkSpans(spans: readonly Span[]): void {
  const ordered = spans.toSorted((a, b) => a.start - b.start)
  for (const [at, { name, end }] of ordered.entries()) {
    const next = ordered[at + 1]
    if (next && next.start < end) throw damaged(`${shownName(name)} and ${shownName(next.name)} share the same bytes`)
  }
}

function unpack(entry: ZipEntry, data: Buffer): Uint8Array {
  const { compressionMethod, uncompressedSize, crc32: stated } = entry
  const lie = damaged(`the size or the checksum of ${shownName(entry.fileName)} is not true`)
  if (data.length !== entry.compressedSize) throw lie
  const bytes = compressionMethod === 0 ? data : inflate(data, uncompressedSize)
  if (bytes?.length !== uncompressedSize || crc32(bytes) !== stated) throw lie
  return bytes
}

function inflate(data: Buffer, size: number): Uint8Array | undefined {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) })
  } catch {
    return undefined
  }
}

/** What Windows, macOS and version control leave in folders. */
function isHidden(name: string): boolean {
  return name.split('/').some((step) => step.startsWith('.') || step === '__MACOSX')
}

/** Office documents are ZIP archives, too. Any other archive could hold exports, which must not be passed over. */
function sift(entries: readonly Entry[], hidden: readonly LeftOut[]): ZipContent {
  const leftOut = [...hidden]
  const kept = entries.flatMap(({ name, bytes }): readonly Entry[] => {
    const shown = shownName(name)
    if (!isZip(bytes)) return [{ name: shown, bytes }]
    if (!isOfficeDocument(bytes)) {
      const message = `The archive holds another archive (${shown}). Unpack it, and choose the files in it.`
      throw new Refusal('refused-unreadable', message)
    }
    leftOut.push({ what: shown, why: 'It is an Office document, which is not read here.' })
    return []
  })
  return { entries: kept, leftOut }
}

export function isOfficeDocument(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(30, 49)).toString('latin1') === '[Content_Types].xml'
}
