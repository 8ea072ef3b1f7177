/** A failure in words for the user: what is wrong and what to do about it. */
export class Problem extends Error {
  readonly detail: string

  constructor(message: string, detail = '') {
    super(message)
    this.name = 'Problem'
    this.detail = detail
  }
}

/** What the system says about a file, in words. */
const systemWords: Readonly<Record<string, string>> = {
  ENOENT: 'It is not there any more.',
  EACCES: 'This user may not use it.',
  EPERM: 'This user may not use it, or another program holds it open.',
  EBUSY: 'Another program holds it open: close it there and try again.',
  ENOSPC: 'The disk is full: free some space or choose another folder.',
  EROFS: 'The disk is read-only: choose another folder.',
  EISDIR: 'It is a folder.',
  EMFILE: 'Too many files are open on this machine.',
}

/** The sentence for a file that could not be saved, where only its folder can be what is not there. */
export function saveProblem(did: string, error: unknown): Problem {
  return codeOf(error) === 'ENOENT'
    ? new Problem(`${did} Its folder does not exist: create it or choose another.`, 'ENOENT')
    : fileProblem(did, error)
}

/** The sentence for a failed file operation: `did` is what was tried ("The report was not saved."). */
export function fileProblem(did: string, error: unknown): Problem {
  const code = codeOf(error)
  return new Problem(
    `${did} ${systemWords[code] ?? 'The system gave no reason that is known here.'}`,
    code || nameOf(error),
  )
}

/**
 * For the window. The text of an unforeseen error may quote a file, and with it a password: only its kind and the place in
 * our own code go out.
 */
export function problemOf(error: unknown): { readonly problem: string; readonly detail: string } {
  if (error instanceof Problem) return { problem: error.message, detail: error.detail }
  const place = error instanceof Error ? /[\w.-]+\.js:\d+:\d+/.exec(error.stack ?? '')?.[0] : undefined
  return {
    problem: 'Something went wrong that this application did not foresee. Nothing was changed; please try again.',
    detail: [codeOf(error) || nameOf(error), place].filter(Boolean).join(' at '),
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
