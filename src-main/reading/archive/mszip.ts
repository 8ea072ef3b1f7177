import { inflateRawSync } from 'node:zlib'
import { damaged } from './archive'

const window = 32 * 1024

/** The blocks of a folder that is compressed with MSZIP: deflate, where each block may refer to the ones before it. */
export function unpackMszip(blocks: readonly { readonly data: Uint8Array; readonly size: number }[]): Uint8Array {
  const out = Buffer.alloc(blocks.reduce((sum, { size }) => sum + size, 0))
  let done = 0
  for (const { data, size } of blocks) {
    if (data[0] !== 0x43 || data[1] !== 0x4b) throw damaged('a block of a cabinet has no signature')
    const before = out.subarray(Math.max(0, done - window), done)
    const bytes = inflate(data.subarray(2), size, before)
    if (bytes?.length !== size) throw damaged('a block of a cabinet cannot be unpacked')
    out.set(bytes, done)
    done += size
  }
  return out
}

function inflate(data: Uint8Array, size: number, dictionary: Uint8Array): Uint8Array | undefined {
  try {
    return inflateRawSync(data, {
      maxOutputLength: Math.max(size, 1),
      ...(dictionary.length > 0 ? { dictionary } : {}),
    })
  } catch {
    return undefined
  }
}
