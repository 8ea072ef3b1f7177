import type { ReportFormat } from '../../../../src-main/ipc/contract'

interface Format {
  readonly name: string
  readonly use: string
}

/** In the order in which people need them. */
export const formats: Readonly<Record<ReportFormat, Format>> = {
  pdf: { name: 'PDF', use: 'to sign' },
  html: { name: 'HTML', use: 'to mail' },
  json: { name: 'JSON', use: 'the review record' },
  md: { name: 'Markdown', use: 'for a ticket' },
  csv: { name: 'CSV', use: 'for a sheet' },
  sarif: { name: 'SARIF', use: 'for tools' },
  'junit.xml': { name: 'JUnit', use: 'for a pipeline' },
}

export const formatNames = Object.keys(formats) as readonly ReportFormat[]
