import { BrowserWindow, session } from 'electron'
import { keepOffline } from './offline'
import { stablePdf } from './pdf-stable'
import { denyEverything } from './policy'
import { serveDocument } from './protocol'
import { strictPreferences } from './window'

const origin = 'app://report'

/** Tagged for screen readers, bookmarks from the headings, size and margins from the report's own @page rule. */
const pdfOptions = {
  pageSize: 'A4',
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const

export async function htmlToPdf(html: string): Promise<Uint8Array> {
  return stablePdf(await withPage(html, (page) => page.webContents.printToPDF(pdfOptions)))
}

/** Opens the printing dialog of the system; false when the user cancels it. */
export async function printHtml(html: string): Promise<boolean> {
  return await withPage(
    html,
    (page) =>
      new Promise((resolve) => {
        page.webContents.print({ printBackground: pdfOptions.printBackground, pageSize: pdfOptions.pageSize }, resolve)
      }),
  )
}

let pages = 0

/** A fresh hidden window with scripts off, in a session of its own that serves this one document. */
async function withPage<T>(html: string, use: (page: BrowserWindow) => Promise<T>): Promise<T> {
  pages += 1
  const own = session.fromPartition(`print-${String(pages)}`, { cache: false })
  denyEverything(own)
  keepOffline(own, origin)
  serveDocument(own.protocol, origin, html)
  const page = new BrowserWindow({
    show: false,
    webPreferences: { ...strictPreferences(), devTools: false, javascript: false, session: own },
  })
  try {
    await page.loadURL(`${origin}/`)
    return await use(page)
  } finally {
    page.destroy()
    own.protocol.unhandle('app')
  }
}
