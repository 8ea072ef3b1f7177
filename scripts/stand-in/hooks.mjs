// Module-customization hook: the bare specifier 'electron' resolves to the stand-in.
const standIn = new URL('./electron.mjs', import.meta.url).href

export function resolve(specifier, context, next) {
  return specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context)
}
