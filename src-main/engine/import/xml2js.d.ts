/**
 * The part of xml2js that the engine uses. @types/xml2js is not installed on purpose: it pulls in @types/node, and with
 * it `process` and `Buffer` would compile inside the engine.
 */
declare module 'xml2js/lib/parser' {
  /** What xml2js hands to its own tokenizer; saxes drives it instead. */
  export interface TokenHandler {
    onopentag: (tag: { name: string; attributes: Record<string, unknown> }) => void
    onclosetag: () => void
    ontext: (text: string) => void
    oncdata: (text: string) => void
  }

  export interface ParserOptions {
    async?: boolean
    attrkey?: string
    charkey?: string
    mergeAttrs?: boolean
    explicitArray?: boolean
    explicitRoot?: boolean
    explicitCharkey?: boolean
    includeWhiteChars?: boolean
    emptyTag?: unknown
    trim?: boolean
    normalize?: boolean
    attrNameProcessors?: ((name: string) => string)[] | null
    tagNameProcessors?: ((name: string) => string)[] | null
  }

  export class Parser {
    constructor(options?: ParserOptions)
    saxParser: TokenHandler
    assignOrPush(object: Record<string, unknown>, key: string, value: unknown): void
    on(event: 'end', hear: (result: unknown) => void): this
    on(event: 'error', hear: (error: Error) => void): this
    reset(): void
  }
}
