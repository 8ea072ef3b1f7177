/** What stands in the place of a secret. */
const mask = '***'

export interface Span {
  readonly start: number
  readonly end: number
}

/** The text with every secret in it replaced: credentials in addresses, connection strings, headers and markup. */
export function redactText(text: string): string {
  const spans = secretSpans(text)
  let redacted = ''
  let done = 0
  for (const { start, end } of spans) {
    redacted += text.slice(done, start) + mask
    done = end
  }
  return redacted + text.slice(done)
}

/** Where the secrets stand, in order and without overlap. */
export function secretSpans(text: string): readonly Span[] {
  if (!suspicious.test(text)) return []
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [start, end] = match.indices?.groups?.secret ?? [0, 0]
      return end > start && !harmless.test(text.slice(start, end)) ? [{ start, end }] : []
    }),
  )
  return joined(found.sort((a, b) => a.start - b.start || a.end - b.end))
}

function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const span of spans) {
    const last = result.at(-1)
    if (last && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else result.push(span)
  }
  return result
}

/** One quick look: nearly every text of an export passes it. */
const suspicious =
  /passw|passphrase|pwd|\bpw\b|secret|account_?key|access_?key|api_?key|-key\s*:|signature|\bsig\b|access_?token|sas_?token|\bcode=|:\/\/[^/\s]*@|PRIVATE KEY|eyJ|AKIA|(?:<|lt;)SS\b|basic |bearer |authorization/i

/** Already masked, empty, or a variable that is filled in elsewhere. */
const harmless = /^\s*(\*+|\$\{[^{}]*\}|\$\([^()]*\)|\{[\w.]*\}|%[\w.]+%|Encrypted|true|false)?\s*$/

/** How the name of a secret ends (`OverPassword`, `client_secret`); in markup more may follow (`Password2`). */
const word = String.raw`(?:passw(?:or)?d|passphrase|pwd|secret|account_?key|access_?key|api_?key|sharedaccesssignature|access_?token|sas_?token)`
/** Names that only speak of a secret. */
const notAbout = String.raw`(?!\w*(?:name|type|mode|format|encoding|required|enabled)\b)`
/** Markup and quotes, as they stand and escaped once or more. */
const less = String.raw`(?:<|&(?:amp;)*lt;)`
const more = String.raw`(?:>|&(?:amp;)*gt;)`
const quote = String.raw`(?:["']|&(?:amp;)*(?:quot|apos|#3[49]);)`
const quoted = String.raw`${quote}(?<secret>(?:(?!${quote}|${less})[^])*)`
/** Up to `;`, a quote, markup or the next parameter of an address; characters that are written as a number belong to it. */
const parameter = String.raw`(?!\s|${quote})(?<secret>(?:[^;&<>"'\r\n]|&(?:amp;)*#x?[0-9a-f]+;|&(?:amp;)*(?!amp;|(?:lt|gt|quot|apos);|[\w.-]+=))*)`

const patterns: readonly RegExp[] = [
  /:\/\/[^\s:/@"'<>]*:(?<secret>[^\s/"'<>]*)@/dg,
  new RegExp(
    String.raw`${less}${notAbout}[\w.:-]*(?:${word}|credentials\b)[\w.-]*(?:\s(?:(?!${more}|${less})[^])*?)?(?<!/)${more}(?<secret>(?:(?!${less})[^])*)`,
    'dgi',
  ),
  // The name stands in an attribute: settings of BTSTask, and CLIXML.
  new RegExp(
    String.raw`${less}[\w.:-]+\s(?:(?!${more}|${less})[^])*?\b(?:N|Name)\s*=\s*${quote}${notAbout}[\w.-]*${word}[\w.-]*${quote}(?:(?!${more}|${less})[^])*?(?<!/)${more}(?<secret>(?:(?!${less})[^])*)`,
    'dgi',
  ),
  // A secure string of CLIXML.
  new RegExp(String.raw`${less}SS(?:\s(?:(?!${more}|${less})[^])*?)?(?<!/)${more}(?<secret>(?:(?!${less})[^])*)`, 'dg'),
  new RegExp(String.raw`${word}\s*=\s*${quoted}`, 'dgi'),
  new RegExp(
    String.raw`${less}[\w.:-]*(?:sharedaccesssignature|sharedsecret)\s(?:(?!${more}|${less})[^])*?\bkey\s*=\s*${quoted}`,
    'dgi',
  ),
  new RegExp(String.raw`(?:${word}|\bpw|\bsig|\bsignature)\s*=\s*${parameter}`, 'dgi'),
  // The key of an Azure function, but not a short code of a country or a language.
  /\bcode=(?<secret>[^\s&;<>"']{20,})/dgi,
  new RegExp(String.raw`"[\w.-]*${word}"\s*:\s*"(?<secret>(?:[^"\\]|\\.)*)"`, 'dgi'),
  /(?:authorization|(?:subscription|api|functions)-key)\s*:\s*(?<secret>[^\r\n<>"'&]+)/dgi,
  /\bbearer (?<secret>[A-Za-z0-9+/=._~-]{16,})/dgi,
  /\bbasic (?<secret>(?=[A-Za-z+/]*[0-9=])[A-Za-z0-9+/=]{8,})/dgi,
  /(?<secret>-----BEGIN [A-Z ]*PRIVATE KEY-----(?:(?!-----END)[^])*)/dg,
  /(?<secret>\beyJ[\w-]{10,500}\.[\w-]{10,}\.[\w-]*)/dg,
  /(?<secret>\bAKIA[0-9A-Z]{16}\b)/dg,
]
