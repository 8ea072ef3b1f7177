import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stablePdf } from '../pdf-stable'
import { Problem } from '../problem'
import { findChromium } from './chromium'
import { withBrowser, type Send } from './devtools'

export type Paper = 'A4' | 'Letter'

/** In inches, as the browser wants it. The margins are those of the report's own @page rule. */
const sizes: Record<Paper, { readonly paperWidth: number; readonly paperHeight: number }> = {
  A4: { paperWidth: 210 / 25.4, paperHeight: 297 / 25.4 },
  Letter: { paperWidth: 8.5, paperHeight: 11 },
}

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
 * Tagged, with an outline, and with the same bytes for the same HTML on the same Chromium. The browser gets a folder of
 * its own that is deleted afterwards; it resolves no name, runs no script and reads no file.
 */
export async function printPdf(html: string, chromiumPath: string, paper: Paper = 'A4'): Promise<Uint8Array> {
  const profile = await mkdtemp(join(tmpdir(), 'biztalk-change-review-'))
  try {
    const env = { ...process.env, TMPDIR: profile, TEMP: profile, TMP: profile }
    const pdf = await withBrowser(chromiumPath, switches(profile), timeLimit, (send) => print(send, html, paper), env)
    return stablePdf(pdf)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    throw new Problem(
      `${error.message} Set CHROMIUM_PATH to another Chromium, or write .html and print it from a browser.`,
    )
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function print(send: Send, html: string, paper: Paper): Promise<Uint8Array> {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
  const attached = await send('Target.attachToTarget', { targetId, flatten: true })
  const session = String(attached.sessionId)
  await send('Emulation.setScriptExecutionDisabled', { value: true }, session)
  await send('Page.setDocumentContent', { frameId: targetId, html }, session)
  const options = {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  }
  const { data } = await send('Page.printToPDF', { ...sizes[paper], ...options }, session)
  return Uint8Array.from(Buffer.from(String(data), 'base64'))
}

function switches(profile: string): readonly string[] {
  return [
    '--headless',
    `--user-data-dir=${profile}`,
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-extensions',
    '--disable-sync',
    '--disable-gpu',
    '--no-first-run',
    '--no-default-browser-check',
    '--font-render-hinting=none',
    ...(isLinuxRoot() ? ['--no-sandbox', '--no-zygote'] : []),
  ]
}

/** Chromium's sandbox refuses to start for root, as in a container. */
function isLinuxRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0
}
