/** Something about an input that the reviewer must know. It travels beside the result and is never thrown. */
export interface Issue {
  readonly code: IssueCode
  /** A whole sentence: what is wrong and what to do about it. The file is named by the input that carries the issue. */
  readonly message: string
  readonly line?: number
}

/**
 * `refused…`: nothing of the file was used. All others: the rest of the file was used.
 * The codes are part of the review record; they are never renamed.
 */
export type IssueCode =
  | 'refused-empty'
  | 'refused-encoding'
  | 'refused-not-xml'
  | 'refused-doctype'
  | 'refused-limit'
  | 'refused-not-json'
  | 'refused-unreadable'
  | 'not-recognised'
  | 'not-understood'
  | 'missing-name'
  | 'duplicate'
  | 'conflict'
  | 'incomplete'
  | 'template-token'
  | 'secret-in-clear'
  | 'note'

export function isRefusal(issue: Issue): boolean {
  return issue.code.startsWith('refused-')
}
