import type { Report } from './engine/report/report'
import { write } from './engine/report/writers'
import type { ReportFormat } from './ipc/contract'
import { htmlToPdf } from './print'

/** A report as the bytes of a file. */
export async function bytesOf(report: Report, format: ReportFormat): Promise<Uint8Array> {
  return format === 'pdf' ? await htmlToPdf(write('html', report)) : new TextEncoder().encode(write(format, report))
}
