/** `_x000D_` is one character, and an underscore before an x is written `_x005F_`; decoded once, as Import-Clixml does. */
export function decodeText(text: string): string {
  if (!text.includes('_x') && !text.includes('_X')) return text
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
