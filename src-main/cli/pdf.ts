import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { withoutDates } from '../pdf-dates'
import { Problem } from '../problem'
import { findChromium } from './chromium'

export type Paper = 'A4' | 'Letter'

const timeLimit = 60_000

/** The report's HTML as a PDF, or the sentence that says why there is none and what to do. */
export async function printPdfWithChromium(
  html: string,
): Promise<{ readonly pdf: Uint8Array } | { readonly problem: string }> {
  try {
    return { pdf: await printPdf(html, await findChromium()) }
  } catch (error) {
    if (error instanceof Problem) return { problem: error.message }
    throw error
  }
}

/**
 * Tagged, with an outline, and with the same bytes for the same HTML on the same Chromium. The browser gets a profile of
 * its own that is deleted afterwards and resolves no name; the page's own policy lets no script run.
 */
export async function printPdf(html: string, chromiumPath: string, paper: Paper = 'A4'): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'biztalk-change-review-'))
  const page = join(folder, 'report.html')
  const pdf = join(folder, 'report.pdf')
  try {
    await writeFile(page, html.replace('@page {', `@page { size: ${paper};`))
    await promisify(execFile)(chromiumPath, switches(folder, page, pdf), { timeout: timeLimit, killSignal: 'SIGKILL' })
    return withoutDates(await readFile(pdf))
  } catch (error) {
    throw new Problem(
      `${chromiumPath} did not print the PDF${reason(error)}. Set CHROMIUM_PATH to another Chromium, or write .html and print it from any browser.`,
    )
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function switches(folder: string, page: string, pdf: string): readonly string[] {
  return [
    '--headless',
    `--user-data-dir=${join(folder, 'profile')}`,
    `--print-to-pdf=${pdf}`,
    '--no-pdf-header-footer',
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-extensions',
    '--disable-sync',
    '--disable-gpu',
    '--no-first-run',
    '--no-default-browser-check',
    ...(isLinuxRoot() ? ['--no-sandbox'] : []),
    pathToFileURL(page).href,
  ]
}

/** Chromium's sandbox refuses to start for root, as in a container. */
function isLinuxRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('killed' in error && error.killed === true) return ` within ${String(timeLimit / 1000)} seconds`
  return 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : ''
}
