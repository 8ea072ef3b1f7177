import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { findAll } from '../../src-main/reading/find'
import { readSide } from '../../src-main/reading/read-side'
import { tools } from '../engine/import/part-of'
import { folderForTests } from '../support/folder'

const folder = folderForTests()
const at = (...steps: string[]) => join(folder, ...steps)
const names = async (...paths: string[]) => (await findAll(paths)).map(({ file }) => file)

/** The superuser may read every folder. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.getuid?.() === 0
  if (isRoot) process.seteuid?.(65_534)
  try {
    return await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

beforeAll(() => {
  for (const name of ['one', 'two', 'one/deep']) mkdirSync(at(name))
  writeFileSync(at('one', 'x.xml'), '<one/>')
  writeFileSync(at('two', 'x.xml'), '<two/>')
  writeFileSync(at('one', 'deep', 'y.xml'), '<y/>')
  writeFileSync(at('one', '.hidden'), '')
  symlinkSync(at('two', 'x.xml'), at('one', 'away.xml'))
  symlinkSync(at('one', 'x.xml'), at('one', 'same.xml'))
})

it('finds a file by its name and a folder’s files by theirs below it', async () => {
  expect(await names(at('two', 'x.xml'))).toEqual(['x.xml'])
  expect(await names(at('one'))).toEqual(['away.xml', 'deep/y.xml', 'x.xml'])
})

it('tells files of one name apart, whatever the order', async () => {
  const paths = [at('one', 'x.xml'), at('two', 'x.xml')]
  expect(await names(...paths)).toEqual(['one/x.xml', 'two/x.xml'])
  expect(await names(...paths.reverse())).toEqual(['one/x.xml', 'two/x.xml'])
})

it('finds a file once that is chosen twice', async () => {
  expect(await names(at('one', 'deep', 'y.xml'), at('one', 'deep'), at('one'))).toEqual([
    'away.xml',
    'deep/y.xml',
    'x.xml',
  ])
})

it('names a link that leads out of the folder and does not follow it', async () => {
  const [away] = await findAll([at('one')])
  expect((await readSide('before', [away!], tools)).parts).toMatchObject([
    {
      file: 'away.xml',
      issues: [{ code: 'refused-unreadable', message: expect.stringContaining('leads out of the') }],
    },
  ])
})

it('leaves the others standing where a folder cannot be read', async () => {
  mkdirSync(at('three', 'closed'), { recursive: true })
  writeFileSync(at('three', 'x.xml'), '<BindingInfo />')
  chmodSync(folder, 0o755)
  chmodSync(at('three', 'closed'), 0)
  const found = await asNobody(() => findAll([at('three')]))
  chmodSync(at('three', 'closed'), 0o700)
  expect(found).toEqual([
    {
      file: 'closed',
      refused: {
        code: 'refused-unreadable',
        message: 'The folder cannot be read (EACCES), so nothing in it was used. Check who may read it.',
      },
    },
    { file: 'x.xml', path: at('three', 'x.xml') },
  ])
})

it('says which path does not exist', async () => {
  await expect(findAll([at('none')])).rejects.toThrow(`There is no file or folder ${at('none')}`)
})

it('keeps what cannot be read as a refused input', async () => {
  expect((await readSide('after', [{ file: 'gone.xml', path: at('gone.xml') }], tools)).parts).toMatchObject([
    { side: 'after', file: 'gone.xml', bytes: 0, issues: [{ code: 'refused-unreadable' }] },
  ])
})
