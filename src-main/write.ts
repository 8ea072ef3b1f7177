import type { Report } from './engine/report/report'
import { html } from './engine/report/writers/html'
import { json } from './engine/report/writers/json'
import type { ReportFormat } from './ipc/contract'
import { htmlToPdf } from './print'

/** A report as the bytes of a file. */
export async function write(report: Report, format: ReportFormat): Promise<Uint8Array> {
  return format === 'pdf' ? await htmlToPdf(html(report)) : new TextEncoder().encode(json(report))
}
