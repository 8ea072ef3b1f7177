import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { disk, sameFile, writeWhole, type Disk } from '../../src-main/disk/write'
import { folderForTest } from '../support/folder'

let folder: string
let file: string
const content = Buffer.from('new content')

beforeEach(() => {
  folder = folderForTest()
  file = join(folder, 'report.json')
  writeFileSync(file, 'old')
})

type Call = 'open' | 'write' | 'sync' | 'stat' | 'close' | 'rename'

/** A disk on which one call fails; an opened file behaves but for that call. */
function failing(call: Call, code = 'EIO'): Disk {
  const fail = async (): Promise<never> => {
    throw Object.assign(new Error(code), { code })
  }
  const open = async (...args: Parameters<Disk['open']>): Promise<FileHandle> => {
    if (call === 'open') return fail()
    const handle = await disk.open(...args)
    if (call === 'rename') return handle
    return new Proxy(handle, {
      get(target, key) {
        if (key === call) return call === 'close' ? async () => (await target.close(), fail()) : fail
        const value: unknown = Reflect.get(target, key)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  }
  return { ...disk, open: open, ...(call === 'rename' ? { rename: fail } : {}), wait: async () => {} }
}

const state = () => ({ content: readFileSync(file, 'utf8'), files: readdirSync(folder) })
const untouched = { content: 'old', files: ['report.json'] }
const replaced = { content: 'new content', files: ['report.json'] }

describe('saving', () => {
  it('replaces the file', async () => {
    await writeWhole(file, content)
    expect(state()).toEqual(replaced)
  })

  it.each(['open', 'write', 'sync', 'stat', 'close', 'rename'] as const)(
    'leaves the old file and no litter when %s fails',
    async (call) => {
      await expect(writeWhole(file, content, failing(call))).rejects.toThrow('EIO')
      expect(state()).toEqual(untouched)
    },
  )

  it('writes on after a short write, and gives up when nothing is taken', async () => {
    const withWrites = (most: number): Disk => ({
      ...disk,
      open: async (...args: Parameters<Disk['open']>) => {
        const handle = await disk.open(...args)
        return new Proxy(handle, {
          get(target, key) {
            if (key === 'write') {
              return (bytes: Uint8Array, from: number, length: number) =>
                target.write(bytes, from, Math.min(most, length))
            }
            const value: unknown = Reflect.get(target, key)
            return typeof value === 'function' ? value.bind(target) : value
          },
        })
      },
    })
    await expect(writeWhole(file, content, withWrites(0))).rejects.toThrow('took no more bytes')
    expect(state()).toEqual(untouched)
    await writeWhole(file, content, withWrites(3))
    expect(state()).toEqual(replaced)
  })

  it('does not mind a folder that cannot be opened', async () => {
    let opened = 0
    const open = (async (...args: Parameters<Disk['open']>) => {
      opened += 1
      if (opened > 1) throw Object.assign(new Error('EPERM'), { code: 'EPERM' })
      return disk.open(...args)
    }) as Disk['open']
    await writeWhole(file, content, { ...disk, open })
    expect(state()).toEqual(replaced)
  })
})

it('knows one file by two names', async () => {
  const link = join(folder, 'link.json')
  symlinkSync(file, link)
  const other = join(folder, 'other.json')
  writeFileSync(other, 'old')
  expect([await sameFile(file, link), await sameFile(file, other), await sameFile(file, join(folder, 'no'))]).toEqual([
    true,
    false,
    false,
  ])
})
