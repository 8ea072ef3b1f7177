import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Whether a system program (pdftotext, xmllint …) stands on this machine. */
export function available(program: string): boolean {
  try {
    if (process.platform === 'win32') execFileSync('where', [program], { stdio: 'ignore' })
    else execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The shared corpus beside the repository, where it stands. */
export function sharedCorpus(): string | undefined {
  const folder = resolve(import.meta.dirname, '../../../shared/corpus')
  return existsSync(folder) ? folder : undefined
}

/** Says at the end of `npm test` that something could not be tried on this machine; nothing is skipped in silence. */
export function notRun(name: string, why: string): void {
  const line = `not run: ${name} (${why})`
  const file = process.env.NOT_RUN_FILE
  if (file) appendFileSync(file, `${line}\n`)
  else console.warn(line)
}
