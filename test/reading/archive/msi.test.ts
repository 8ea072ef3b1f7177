import { describe, expect, it } from 'vitest'
import { bindings } from '../../engine/import/part-of'
import { cabinet, cabinetOf } from '../../support/cabinet'
import { bitWords, lzxFrames, lzxText } from '../../support/lzx'
import { applicationMsi, compoundFile, definition, type Resource } from '../../support/msi'
import { inputsOf, shown } from './read'

const port = (name: string) => bindings(`<SendPortCollection><SendPort Name="${name}" /></SendPortCollection>`)
const packageClass = '84100c0000000000c000000000000046'

const generated: Resource = {
  type: 'BizTalkBinding',
  luid: 'Application/Orders',
  files: [{ name: 'BizTalkBinding\\Application-Orders\\BindingInfo.xml', content: port('A') }],
}
const added = (name: string, environment?: string): Resource => ({
  type: 'BizTalkBinding',
  luid: name,
  ...(environment === undefined ? {} : { environment }),
  files: [{ name: `BizTalkBinding\\${name}\\${name}`, content: port(name) }],
})
const assembly: Resource = {
  type: 'BizTalkAssembly',
  luid: 'Orders, Version=1.0.0.0',
  files: [{ name: 'BizTalkAssembly\\Orders\\Orders.dll', content: Buffer.alloc(70_000, 'MZ of nothing') }],
}
const site: Resource = {
  type: 'WebDirectory',
  luid: '/Orders',
  files: [{ name: 'WebDirectory\\-Orders\\App_Data\\Temp\\BindingInfo.xml', content: port('Draft') }],
}

const read = async (bytes: Uint8Array) => shown(await inputsOf(bytes, 'Orders.msi'))
/** A package with one cabinet that is put together by hand. */
const packageOf = (resource: Uint8Array) =>
  compoundFile(
    [
      { name: 'small', content: 'a property' },
      {
        name: 'media',
        content: cabinet([
          { name: '_1', content: definition('Orders', []) },
          { name: '_2', content: resource },
        ]),
      },
    ],
    packageClass,
  )

describe('a package of an application', () => {
  it('gives its bindings, and says what else is in it', async () => {
    const msi = applicationMsi('Orders', [generated, added('Common.xml'), added('Prod.xml', 'PROD'), assembly, site])
    expect(await read(msi)).toEqual([
      'Orders.msi: msi, 2 files read, 3 left out',
      '- BizTalkBinding/Prod.xml/Prod.xml: It is applied only where the environment PROD is chosen.',
      '- BizTalkAssembly/Orders/Orders.dll: BizTalk installs this file; it holds no bindings.',
      '- WebDirectory/-Orders/App_Data/Temp/BindingInfo.xml: BizTalk installs this file; it holds no bindings.',
      '! incomplete: The package holds bindings for PROD, which were not read: an import applies only those of the environment that is chosen. Choose that binding file itself to have it reviewed.',
      '! note: The package holds 2 binding files. An import applies the one that BizTalk generated first and the added ones after it; where they differ, a conflict is shown below.',
      'Orders.msi/BizTalkBinding/Application-Orders/BindingInfo.xml: bindings, 1 send port',
      'Orders.msi/BizTalkBinding/Common.xml/Common.xml: bindings, 1 send port',
    ])
  })

  it('keeps two files of one name apart', async () => {
    expect(
      await read(
        applicationMsi('Orders', [
          generated,
          { ...added('B'), files: [{ ...generated.files[0]!, content: port('B') }] },
        ]),
      ),
    ).toMatchObject({
      2: 'Orders.msi/BizTalkBinding/Application-Orders/BindingInfo.xml: bindings, 1 send port',
      3: 'Orders.msi/BizTalkBinding/Application-Orders/BindingInfo.xml (2): bindings, 1 send port',
    })
  })

  it('without bindings says so', async () => {
    expect(await read(applicationMsi('Orders', [assembly]))).toEqual([
      'Orders.msi: msi, 0 files read, 1 left out',
      '- BizTalkAssembly/Orders/Orders.dll: BizTalk installs this file; it holds no bindings.',
      '! incomplete: The package of Orders holds no bindings that apply everywhere. Export them with BTSTask ExportBindings.',
    ])
  })

  it('is known by what it holds', async () => {
    expect(
      await read(compoundFile([{ name: 'media', content: cabinet([{ name: 'a.exe', content: 'MZ' }]) }], packageClass)),
    ).toEqual([
      'Orders.msi: unknown, nothing',
      '! not-recognised: The file is an installation package (MSI), but none that BizTalk exported. Nothing of it was used; take it away, or export the application with BTSTask ExportApp.',
    ])
    expect(await read(compoundFile([{ name: 'WordDocument', content: 'text' }]))).toMatchObject({
      1: expect.stringContaining(
        'a compound file of Windows (an Office document or a message), which is not read here',
      ),
    })
  })
})

describe('a cabinet in it', () => {
  const large = `<!-- ${Array.from({ length: 9_000 }, (_, at) => String(at * at)).join(' ')} -->`
  const file = {
    name: 'BizTalkBinding\\Application-Orders\\BindingInfo.xml',
    content: port('A').replace('?>', `?>${large}`),
  }

  it.each(['none', 'mszip'] as const)('may be compressed with %s, in several blocks', async (compression) => {
    expect(await read(packageOf(cabinet([file], compression)))).toMatchObject({
      1: expect.stringContaining(': bindings, 1 send port'),
    })
  })

  it('may be compressed with LZX', async () => {
    const { start, text } = lzxText
    const blocks = lzxFrames.map((data) => ({ data, size: 0x8000 }))
    const files = [
      { name: 'WebDirectory\\before', content: Buffer.alloc(start) },
      { name: 'BizTalkBinding\\x\\x.xml', content: text },
    ]
    const [, inside] = await inputsOf(packageOf(cabinetOf(files, blocks, 3 | (16 << 8))), 'Orders.msi')
    expect(inside).toMatchObject({ bytes: text.length, issues: [{ code: 'refused-not-xml', line: 2 }] })
  })

  it('may hold stored blocks of LZX, where calls of programs were made absolute', async () => {
    const content = Buffer.from(bindings(`<!--${'x'.repeat(0x8000 + 900)}-->`))
    content.writeUInt8(0xe8, 100)
    content.writeInt32LE(0x01010101, 101)
    const stored = Buffer.from(content)
    stored.writeInt32LE(0x01010101 + 100, 101)
    const offsets = Buffer.from('010000000100000001000000', 'hex')
    const kind = [3, 3] as const
    const head = bitWords([1, 1], [0x0202, 16], [0, 16], kind, [0x8001, 24])
    const next = bitWords(kind, [content.length - 0x8001, 24])
    const blocks = [
      { data: Buffer.concat([head, offsets, stored.subarray(0, 0x8000)]), size: 0x8000 },
      {
        data: Buffer.concat([stored.subarray(0x8000, 0x8001), Buffer.alloc(1), next, offsets, stored.subarray(0x8001)]),
        size: content.length - 0x8000,
      },
    ]
    const [, inside] = await inputsOf(packageOf(cabinetOf([{ ...file, content }], blocks, 3 | (15 << 8))), 'Orders.msi')
    const [alone] = await inputsOf(content, 'alone.xml')
    expect(inside?.sha256).toBe(alone?.sha256)
  })

  it.each([
    [
      'Quantum',
      cabinetOf([file], [{ data: Buffer.from('??'), size: 2 }], 2),
      'a way that is not read here (cabinet method 2)',
    ],
    [
      'blocks that are cut',
      cabinetOf([file], [{ data: Buffer.from('CK'), size: 9 }], 1),
      'a block of a cabinet cannot be unpacked',
    ],
    ['blocks of no known kind', cabinetOf([file], [{ data: Buffer.from('??'), size: 9 }], 1), 'has no signature'],
    [
      'LZX that means nothing',
      cabinetOf([file], [{ data: Buffer.alloc(64, 7), size: 900 }], 3 | (15 << 8)),
      'The archive is damaged',
    ],
    [
      'a window that does not exist',
      cabinetOf([file], [{ data: Buffer.alloc(9), size: 9 }], 3),
      'a window of LZX that does not exist',
    ],
    ['files beyond its end', cabinetOf([file], [{ data: Buffer.from('x'), size: 1 }], 0), 'lies outside of it'],
    ['a piece of a set', flagged(cabinet([file]), 2), 'only a piece of a set of cabinets'],
    ['an end that comes too early', cabinet([file]).subarray(0, 50), 'The archive is damaged'],
  ])('with %s refuses the whole package', async (_name, resource, sentence) => {
    expect(await read(packageOf(resource))).toEqual([
      'Orders.msi: msi, nothing',
      expect.stringMatching(new RegExp(`^! refused-unreadable: .*${sentence.replaceAll(/[()]/g, '\\$&')}`)),
    ])
  })
})

describe('a compound file that is damaged', () => {
  const good = applicationMsi('Orders', [generated])
  it.each([
    ['leads back to itself', patched(good, good.length - 512, 0)],
    ['has sectors of an unknown size', patched(good, 30, 77)],
    ['has a table outside of it', patched(good, 76, 0x00ffffff)],
    ['ends too early', good.subarray(0, 700)],
    ['is only a beginning', good.subarray(0, 20)],
  ])('%s: refused', async (_name, bytes) => {
    expect(await read(bytes)).toEqual([
      'Orders.msi: msi, nothing',
      expect.stringContaining('! refused-unreadable: The archive is damaged'),
    ])
  })

  it('wherever it is cut or changed gives an answer', async () => {
    for (let at = 8; at < good.length; at += 37) {
      const changed = Buffer.from(good)
      changed.writeUInt8(changed.readUInt8(at) ^ 0xff, at)
      for (const bytes of [changed, good.subarray(0, at)]) expect(await read(bytes)).not.toEqual([])
    }
  })
})

function patched(bytes: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt32LE(value, at)
  return copy
}

function flagged(bytes: Buffer, flags: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt16LE(flags, 30)
  return copy
}
