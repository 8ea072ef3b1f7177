import type { Place, Side } from '../model/place'

/** What the outside lends to the report, so that the engine itself reads no file and has no digest of its own. */
export interface ReportInputs {
  readonly tool: { readonly name: string; readonly version: string }
  /** SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal digits. */
  readonly sha256: (text: string) => string
  /** The line of an input, redacted and cut to a readable length around `near`; empty where the line cannot be had. */
  readonly excerpt: (side: Side, place: Place, near?: string) => string
  /** True where the bundled sample is reviewed. */
  readonly sample: boolean
  readonly title?: string
}
