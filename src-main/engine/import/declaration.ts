/** The encoding that an XML declaration names, in lower case. */
export function declaredEncoding(text: string): string | undefined {
  return /^\ufeff?<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(text)?.[1]?.toLowerCase()
}
