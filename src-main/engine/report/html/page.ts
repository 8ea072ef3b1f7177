import type { Report } from '../report'
import { changesSection } from './changes'
import { glossarySection, signaturesSection } from './closing'
import { decisionPage } from './decision'
import { findingsSection } from './findings'
import { inputsSection } from './inputs'
import { html, Markup } from './markup'
import { shortened } from './parts'
import { peopleSection, sheetSection } from './people'
import { questionsSection } from './questions'
import { rulesSection } from './rules'
import { sourcesOf } from './sources'
import { styles } from './styles'

/**
 * The whole report as one document that loads nothing and runs nothing. Its policy admits the one style sheet by a
 * nonce taken from the record's hash; there is no script, and every text of an input is escaped by `html`.
 */
export function htmlPage(report: Report): string {
  const short = report.recordSha256.slice(0, 12)
  const corner = report.sample ? 'SAMPLE DATA' : ''
  const sources = sourcesOf(report.rules)
  const sheet = new Markup(styles(`${short} ${shortened(report.title, 80)}`, corner))
  const policy = `default-src 'none'; style-src 'nonce-${short}'; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <style nonce="${short}">
          ${sheet}
        </style>
        <title>${report.title}</title>
      </head>
      <body>
        <main>
          ${decisionPage(report)}${changesSection(report.changes)}${findingsSection(report, sources)}${questionsSection(report.questions, report.coverage.missing)}${peopleSection(report.people)}${rulesSection(report, sources)}${inputsSection(report)}${sheetSection(report.questionSheets)}${glossarySection(report.glossary)}${signaturesSection(report)}
        </main>
      </body>
    </html> `.text
}
