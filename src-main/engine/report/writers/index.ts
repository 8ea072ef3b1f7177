import type { Report } from '../report'
import { csv } from './csv'
import { html } from './html'
import { json } from './json'
import { junit } from './junit'
import { markdown } from './markdown'
import { sarif } from './sarif'

const writers = { html, json, md: markdown, csv, sarif, 'junit.xml': junit } as const

/** The formats that are text; a PDF is printed from the HTML by a Chromium. */
export type TextFormat = keyof typeof writers

export function write(format: TextFormat, report: Report): string {
  return writers[format](report)
}
