// Structured-clone values <-> JSON text. Runs in Node and, by its source text, inside the page.
export function createCodec() {
  const kinds = {
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  }
  const toText = (bytes) => {
    let text = ''
    for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192))
    return btoa(text)
  }
  const toBytes = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
  const pack = (value, seen) => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number')
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : { $: 'n', v: Object.is(value, -0) ? '-0' : String(value) }
    if (value === undefined) return { $: 'u' }
    if (typeof value === 'bigint') return { $: 'b', v: String(value) }
    if (seen.has(value)) throw new Error('stand-in: cyclic values are not carried')
    const deeper = new Set(seen).add(value)
    const each = (list) => Array.from(list, (item) => pack(item, deeper))
    if (value instanceof Date) return { $: 'd', v: value.getTime() }
    if (value instanceof RegExp) return { $: 'r', v: [value.source, value.flags] }
    if (value instanceof Map) return { $: 'm', v: each([...value].flat()) }
    if (value instanceof Set) return { $: 's', v: each(value) }
    if (value instanceof Error) return { $: 'e', v: [value.name, value.message, value.stack] }
    if (value instanceof ArrayBuffer) return { $: 'a', v: toText(new Uint8Array(value)) }
    if (ArrayBuffer.isView(value)) {
      const kind = value.constructor.name === 'Buffer' ? 'Uint8Array' : value.constructor.name
      return { $: 't', k: kind, v: toText(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) }
    }
    if (Array.isArray(value)) return { $: 'l', v: each(value) }
    return { $: 'o', v: Object.entries(value).map(([k, v]) => [k, pack(v, deeper)]) }
  }
  const unpack = (packed) => {
    if (packed === null || typeof packed !== 'object') return packed
    const v = packed.v
    switch (packed.$) {
      case 'u':
        return undefined
      case 'n':
        return Number(v)
      case 'b':
        return BigInt(v)
      case 'd':
        return new Date(v)
      case 'r':
        return new RegExp(v[0], v[1])
      case 'm': {
        const flat = v.map(unpack)
        return new Map(flat.flatMap((k, i) => (i % 2 ? [] : [[k, flat[i + 1]]])))
      }
      case 's':
        return new Set(v.map(unpack))
      case 'e':
        return Object.assign(new Error(v[1]), { name: v[0], stack: v[2] })
      case 'a':
        return toBytes(v).buffer
      case 't':
        return packed.k === 'Uint8Array' ? toBytes(v) : new kinds[packed.k](toBytes(v).buffer)
      case 'l':
        return v.map(unpack)
      case 'o':
        return Object.fromEntries(v.map(([k, item]) => [k, unpack(item)]))
    }
  }
  // structuredClone first: it refuses functions, proxies and DOM nodes just as Electron's IPC does
  const clone = (value) => {
    try {
      return structuredClone(value)
    } catch (cause) {
      throw new Error('An object could not be cloned.', { cause })
    }
  }
  return {
    encode: (value) => JSON.stringify(pack(clone(value), new Set())),
    decode: (text) => unpack(JSON.parse(text)),
  }
}
