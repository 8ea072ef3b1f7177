/** The value of a text without markup; undefined where it names a character in any way but the five entities. */
export function plainText(text: string): string | undefined {
  const value = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
  if (!value.includes('&')) return value
  const shorter = value
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
  return /&(?!amp;)/.test(shorter) ? undefined : shorter.replace(/&amp;/g, '&')
}
