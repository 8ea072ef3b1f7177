import { isSecretName, secretStem } from './secret-names'

/** What stands in the place of a secret. */
const mask = '***'

export interface Span {
  readonly start: number
  readonly end: number
}

/** The text with every secret in it replaced: credentials in addresses, connection strings, headers and markup. */
export function redactText(text: string): string {
  const spans = secretSpans(text)
  if (spans.length === 0) return text
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
  if (text.length < shortest || !telling.test(text) || !suspicious.test(text)) return []
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [start, end] = match.indices?.groups?.secret ?? [0, 0]
      const name = match.groups?.name
      if (name !== undefined && !isSecretName(name)) return []
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

/** `pw=x` */
const shortest = 4
/** A quick look at the signs without which nothing below can match: most texts of an export are numbers and names. */
const telling = /[=:<&~"]|[/-][A-Za-z]|eyJ|AKIA|AIza|xox|gh[pousr]_|[Bb][Aa][Ss][Ii][Cc] |[Bb][Ee][Aa][Rr][Ee][Rr] /
/** And one at the words: nearly every other text passes it. */
const suspicious = new RegExp(
  String.raw`${secretStem}|\bpw\b|\bpin\b|\btoken\b|credentials?\b|-key\s*:|signature|\bsig\b|\bcode=|://[^/\s]*@|PRIVATE KEY|eyJ|AKIA|\dQ~|gh[pousr]_|xox[a-z]-|AIza|[\w+/]==|(?:<|lt;)SS\b|basic |bearer |authorization`,
  'i',
)

/** Already masked, empty, or a variable that is filled in elsewhere. */
const harmless = /^\s*(\*+|\$\{[^{}]*\}|\$\([^()]*\)|\{[\w.]*\}|%[\w.]+%|Encrypted|true|false)?\s*$/

/** Markup and quotes, as they stand and escaped once or more. */
const less = String.raw`(?:<|&(?:amp;)*lt;)`
const more = String.raw`(?:>|&(?:amp;)*gt;)`
const quote = String.raw`(?:["']|&(?:amp;)*(?:quot|apos|#3[49]);)`
const quoted = String.raw`${quote}(?<secret>(?:(?!${quote}|${less})[^])*)`
const inTag = String.raw`(?:(?!${more}|${less})[^])*`
const attributes = String.raw`(?:\s${inTag}?)?(?<!/)`
const content = String.raw`(?<secret>(?:(?!${less})[^])*)`
/** From the word that tells a secret; what stands before it does not matter. */
const named = String.raw`(?<name>(?:${secretStem}|\bpw|\bpin|\btoken)[\w.-]{0,40})`
/** Up to `;`, a quote, markup or the next parameter of an address; characters that are written as a number belong to it. */
const parameter = String.raw`(?!\s|${quote})(?<secret>(?:[^;&<>"'\r\n]|&(?:amp;)*#x?[0-9a-f]+;|&(?:amp;)*(?!amp;|(?:lt|gt|quot|apos);|[\w.-]+=))*)`

/** Where a match has a name, it counts only if that is the name of a secret. */
const patterns: readonly RegExp[] = [
  /:\/\/[^\s:/@"'<>]*:(?<secret>[^\s/"'<>]*)@/dg,
  // Elements, and those whose name stands in an attribute or in the element before.
  new RegExp(String.raw`${less}(?<name>[\w.:-]{1,200})${attributes}${more}${content}`, 'dgi'),
  new RegExp(
    String.raw`${less}[\w.:-]+\s${inTag}?\b(?:N|Name|Key)\s*=\s*${quote}(?<name>[\w.:-]{1,200})${quote}${inTag}?(?<!/)${more}${content}`,
    'dgi',
  ),
  new RegExp(
    String.raw`\b(?:header)?(?:name|key)\s*=\s*${quote}(?<name>[\w.:-]{1,200})${quote}\s+(?:header)?value\s*=\s*${quoted}`,
    'dgi',
  ),
  new RegExp(
    String.raw`${less}[\w.:-]*(?:name|key)${more}(?<name>[\w.:-]{1,200})${less}/[\w.:-]+${more}\s*${less}[\w.:-]*value${attributes}${more}${content}`,
    'dgi',
  ),
  // A secure string of CLIXML.
  new RegExp(String.raw`${less}SS${attributes}${more}${content}`, 'dg'),
  new RegExp(String.raw`${less}[\w.:-]*(?:sharedaccesssignature|sharedsecret)\s${inTag}?\bkey\s*=\s*${quoted}`, 'dgi'),
  // Attributes, connection strings, addresses and JSON.
  new RegExp(String.raw`${named}\s*={1,2}\s*${quoted}`, 'dgi'),
  new RegExp(String.raw`${named}\s*=(?!=)\s*${parameter}`, 'dgi'),
  new RegExp(String.raw`\b(?:sig|signature)\s*=\s*${parameter}`, 'dgi'),
  new RegExp(String.raw`${named}${quote}\s*:\s*${quoted}`, 'dgi'),
  new RegExp(String.raw`${named}\\*"\s*:\s*\\*"(?<secret>(?:[^"\\]|\\.)*)"`, 'dgi'),
  /\b(?<name>password|passwort|pwd|passphrase|api[_-]?key)\s*:\s+(?<secret>[^\s,;<>"'&]{4,})/dgi,
  // Options of a command.
  new RegExp(String.raw`${named}\s*:\s*${quoted}`, 'dgi'),
  new RegExp(String.raw`(?<!\w)[/-]${named}(?:\s+|:)(?![/-])(?<secret>[^\s<>"'&;]+)`, 'dgi'),
  // The key of an Azure function, but not a short code of a country or a language.
  /\bcode=(?<secret>[^\s&;<>"']{20,})/dgi,
  /(?:authorization|(?:subscription|api|functions)-key|auth-token)\s*:\s*(?<secret>[^\r\n<>"'&]+)/dgi,
  /\bbearer (?<secret>[A-Za-z0-9+/=._~-]{16,})/dgi,
  /\bbasic (?<secret>(?=[A-Za-z+/]*[0-9=])[A-Za-z0-9+/=]{8,})/dgi,
  // By their own shape: private keys, tokens, keys of storage accounts and of well-known services.
  /(?<secret>-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END)[^])*)/dg,
  /(?<secret>\beyJ[\w-]{10,500}\.[\w-]{10,}\.[\w-]*)/dg,
  /(?<secret>\bAKIA[0-9A-Z]{16}\b)/dg,
  /(?<![A-Za-z0-9+/])(?<secret>[A-Za-z0-9+/]{86}==)/dg,
  /(?<![\w~.-])(?<secret>[\w~.-]{3}\dQ~[\w~.-]{31,34})(?![\w~.-])/dg,
  /\b(?<secret>gh[pousr]_[A-Za-z0-9]{36}|xox[a-z]-[A-Za-z0-9-]{10,}|AIza[\w-]{35})/dg,
]
