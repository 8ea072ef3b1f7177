import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bindings } from '../../engine/import/part-of'
import { notRun, sharedCorpus } from '../../support/available'
import { applicationMsi } from '../../support/msi'
import { localFile, zip, type ZipPart } from '../../support/zip'
import { inputsOf, shown } from './read'

const servers = '[{"Name":"BTS01"}]'
const port = bindings('<SendPortCollection><SendPort Name="A" /></SendPortCollection>')

describe('the files of an archive', () => {
  it('are inputs of their own beside it, each with its hash, and the rest is accounted for', async () => {
    const archive = zip([
      { name: 'before/' },
      { name: 'before/bindings.xml', content: port },
      { name: 'before\\biztalk-servers.json', content: servers, stored: true },
      { name: 'before/readme.txt', content: 'From Jane.' },
      { name: 'before/picture.png', content: Buffer.from([0x89, 0x50, 0, 0xff]) },
      { name: 'before/broken.json', content: '[{"Name":' },
      { name: '__MACOSX/x.json', content: servers },
      { name: 'plan.docx', content: zip([{ name: '[Content_Types].xml', content: '<x/>' }]), stored: true },
    ])
    const parts = await inputsOf(archive)
    expect(shown(parts)).toEqual([
      'all.zip: archive, 3 files read, 4 left out',
      '- __MACOSX/x.json: It is a hidden file.',
      '- plan.docx: It is an Office document, which is not read here.',
      '- before/readme.txt: It is no export that is read here.',
      '- before/picture.png: It is no text, and so no export that is read here.',
      'all.zip/before/bindings.xml: bindings, 1 send port',
      'all.zip/before/biztalk-servers.json: biztalk-servers, 1 server',
      'all.zip/before/broken.json: unknown, nothing',
      expect.stringContaining('! refused-not-json: '),
    ])
    const hash = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    expect(parts.slice(0, 2).map(({ sha256, bytes }) => [sha256, bytes])).toEqual([
      [hash(archive), archive.length],
      [hash(port), port.length],
    ])
  })

  it('give the same rows and lines as the files alone', async () => {
    const [, inside] = await inputsOf(zip([{ name: 'x.xml', content: port }]))
    const [alone] = await inputsOf(Buffer.from(port), 'all.zip/x.xml')
    expect(inside).toEqual(alone)
  })

  it('may have been written by a program that could not go back', async () => {
    const archive = zip([
      { name: 'x.xml', content: port, flags: 8, mode: 0o100644 },
      { name: 'y.json', content: servers },
    ])
    expect(shown(await inputsOf(archive))).toEqual([
      'all.zip: archive, 2 files read, 0 left out',
      'all.zip/x.xml: bindings, 1 send port',
      'all.zip/y.json: biztalk-servers, 1 server',
    ])
  })

  it('may be a package of an application, too', async () => {
    const files = [{ name: 'BizTalkBinding\\Application-Orders\\BindingInfo.xml', content: port }]
    const msi = applicationMsi('Orders', [{ type: 'BizTalkBinding', luid: 'Application/Orders', files }])
    expect(shown(await inputsOf(zip([{ name: 'Orders.msi', content: msi }])))).toEqual([
      'all.zip: archive, 1 file read, 0 left out',
      'all.zip/Orders.msi: msi, 1 file read, 0 left out',
      'all.zip/Orders.msi/BizTalkBinding/Application-Orders/BindingInfo.xml: bindings, 1 send port',
    ])
  })

  it('have names that are shown and never followed', async () => {
    const names = ['CON', 'x.json:stream', 'gnp.\u202eexe.json', 'line\nend.json']
    const parts = await inputsOf(zip(names.map((name) => ({ name, content: servers }))))
    expect(parts.map(({ file }) => file)).toEqual([
      'all.zip',
      'all.zip/CON',
      'all.zip/x.json:stream',
      'all.zip/gnp.⟨U+202E⟩exe.json',
      'all.zip/line⟨U+000A⟩end.json',
    ])
  })

  it('are those of a collector, in any folder', async () => {
    const corpus = sharedCorpus()
    if (corpus === undefined) {
      notRun('an archive of Get-SDDCDiagnosticInfo', 'the shared corpus is not there')
      return
    }
    const folder = join(corpus, 'platform/synthetic')
    const files = readdirSync(folder).filter((name) => /^GetCluster(Node|Group|Resource)?\.xml$/.test(name))
    const parts = await inputsOf(
      zip([
        ...files.map((name) => ({ name: `HealthTest\\${name}`, content: readFileSync(join(folder, name)) })),
        { name: 'HealthTest\\Node_BTS01\\System.EVTX', content: Buffer.from('ElfFile\0\0\xff', 'latin1') },
      ]),
    )
    expect(parts.map(({ file, kind }) => `${file}: ${kind}`)).toEqual([
      'all.zip: archive',
      'all.zip/HealthTest/GetCluster.xml: cluster',
      'all.zip/HealthTest/GetClusterGroup.xml: cluster-groups',
      'all.zip/HealthTest/GetClusterNode.xml: cluster-nodes',
      'all.zip/HealthTest/GetClusterResource.xml: cluster-resources',
    ])
  })
})

const file: ZipPart = { name: 'a.json', content: servers }
const zeros = (mebi: number) => Buffer.alloc(mebi * 1024 * 1024)
const many = Array.from({ length: 2001 }, (_, at): ZipPart => ({ name: `${String(at)}.json`, content: '[]' }))
const again = Array.from({ length: 200 }, (_, at): ZipPart => ({ ...file, name: `${String(at)}.json`, at: 0 }))
const quoting: ZipPart = { name: 'b', content: localFile(file), stored: true }

describe('an archive that is hostile', () => {
  it.each<readonly [name: string, archive: Buffer, sentence: string]>([
    ['leads out of its folder', zip([file, { name: '../../x.json' }]), 'invalid relative path: ../../x.json'],
    ['leads out with backslashes', zip([file, { name: '..\\x.json' }]), 'invalid relative path: ../x.json'],
    ['has an absolute name', zip([file, { name: '/etc/x.json' }]), 'absolute path: /etc/x.json'],
    ['has a name with a drive', zip([file, { name: 'C:/x.json' }]), 'absolute path: C:/x.json'],
    ['has one name twice', zip([file, file]), 'two files of the name a.json'],
    [
      'has one name in two cases',
      zip([{ name: '\u00c4.json' }, { name: 'a\u0308.json' }]),
      'two files of the name a\u0308.json',
    ],
    ['holds a link', zip([{ ...file, mode: 0o120777 }]), 'a.json is a link or a device'],
    ['is encrypted', zip([{ ...file, flags: 1 }]), 'is encrypted (a.json). Make it again without a password.'],
    ['has an unknown compression', zip([{ ...file, method: 14 }]), '(method 14, a.json)'],
    ['has files that share bytes', zip([quoting, { ...file, at: 31 }]), 'b and a.json share the same bytes'],
    ['has one body for many files', zip([file, ...again]), 'its directory and the header of 0.json differ'],
    ['names a file in two ways', zip([{ ...file, localName: 'b.json' }]), 'the header of a.json differ'],
    ['says too small a size', zip([{ ...file, size: 3 }]), 'the size or the checksum of a.json is not true'],
    ['says too large a size', zip([{ ...file, size: 300 }]), 'the size or the checksum of a.json is not true'],
    ['says a wrong checksum', zip([{ ...file, crc: 1 }]), 'the size or the checksum of a.json is not true'],
    ['does not count a file', zip([file, { name: 'b.json' }], 1), 'entries that it does not count'],
    ['counts a file that is not there', zip([file], 2), 'The archive is damaged'],
    ['is a bomb', zip([{ name: 'a.json', content: zeros(20) }]), 'more than 100 times as large as what is stored'],
    ['lies about being a bomb', zip([{ ...file, size: 9, raw: deflateRawSync(zeros(20)) }]), 'is not true'],
    ['has too large a file', zip([{ ...file, size: 257 * 1024 * 1024 }]), 'a file of more than 256 MiB, a.json'],
    ['holds another archive', zip([{ name: 'b.zip', content: zip([file]) }]), 'another archive (b.zip). Unpack it'],
    [
      'holds another archive under another name',
      zip([{ name: 'b.json', content: zip([]) }]),
      'another archive (b.json)',
    ],
    ['has too many files', zip(many), 'The archive holds more than 2000 files.'],
    ['ends too early', zip([file]).subarray(0, 60), 'The archive is damaged'],
    ['has something after its end', Buffer.concat([zip([file]), Buffer.from('more')]), 'The archive is damaged'],
  ])('%s: refused whole', async (_name, archive, sentence) => {
    const parts = await inputsOf(archive)
    const issues = [{ code: expect.stringMatching(/^refused-/), message: expect.stringContaining(sentence) }]
    expect(parts).toMatchObject([{ file: 'all.zip', kind: 'archive', artifacts: [], listings: [], issues }])
  })
})

it('says of a workbook that it is one, and how to get its table', async () => {
  const workbook = zip([{ name: '[Content_Types].xml', content: '<Types/>' }, { name: 'xl/workbook.xml' }])
  const message =
    'The file is an Office document, which is not read here. Nothing of it was used; take it away, or save the sheet with the table as CSV UTF-8.'
  expect(await inputsOf(workbook)).toMatchObject([{ kind: 'unknown', issues: [{ code: 'not-recognised', message }] }])
})
