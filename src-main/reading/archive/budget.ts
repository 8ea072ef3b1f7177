import { limits } from '../../engine/import/limits'
import { Refusal } from './archive'

const mebi = 1024 * 1024

/** What one archive may cost, with everything inside of it. */
export const archiveLimits = {
  entries: 2_000,
  totalBytes: 512 * mebi,
  /** A file may be this many times as large as what the archive holds of it… */
  ratio: 100,
  /** …once it is larger than this. */
  ratioFrom: mebi,
} as const

/** Counts what is taken out of an archive, before it is taken out. */
export class Budget {
  private bytes = 0
  private entries = 0

  count(entries: number): void {
    this.entries += entries
    if (this.entries > archiveLimits.entries) {
      throw tooMuch(`more than ${String(archiveLimits.entries)} files`)
    }
  }

  take(name: string, size: number, packed: number): void {
    if (size > limits.fileBytes) throw tooMuch(`a file of more than ${inMebi(limits.fileBytes)}, ${name}`)
    if (size > archiveLimits.ratioFrom && size > packed * archiveLimits.ratio) {
      const times = String(archiveLimits.ratio)
      throw tooMuch(`a file that is more than ${times} times as large as what is stored of it, ${name}`)
    }
    this.bytes += size
    if (this.bytes > archiveLimits.totalBytes) throw tooMuch(`more than ${inMebi(archiveLimits.totalBytes)} in all`)
  }
}

function inMebi(bytes: number): string {
  return `${String(bytes / mebi)} MiB`
}

function tooMuch(what: string): Refusal {
  return new Refusal(
    'refused-limit',
    `The archive holds ${what}. Unpack it, and choose only the exports that are to be reviewed.`,
  )
}
