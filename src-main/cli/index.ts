import { join } from 'node:path'
import { printPdfWithChromium } from './pdf'
import { run } from './run'

const samples = join(import.meta.dirname, '../../resources/samples')

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  sample: { before: join(samples, 'before'), after: join(samples, 'after') },
  printPdf: printPdfWithChromium,
})
