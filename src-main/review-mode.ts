import { app } from 'electron'
import { run } from './cli/run'
import { sample } from './disk/resources'
import { guardPages } from './policy'
import { htmlToPdf } from './print'

/** `--review`: the command inside the packaged application, where Electron itself prints the PDF. */
export function reviewWithoutWindow(args: readonly string[]): void {
  guardPages(app)
  // Without a listener Electron would end as soon as the page that was printed is closed.
  app.on('window-all-closed', () => undefined)
  void app.whenReady().then(async () => {
    const code = await run(args, {
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
      sample,
      printPdf: async (html) => ({ pdf: await htmlToPdf(html) }),
    })
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))))
    app.exit(code)
  })
}
