import type { Delta } from './pair'
import { show } from './value'

/**
 * What may be said of a secret: a masked or empty one says nothing, two clear ones are equal or not, and a clear one
 * beside a masked one cannot be compared. Undefined where the difference is not that of a secret.
 */
export type SecretCase = 'nothing to compare' | 'hidden change' | 'cannot compare'

export function secretCase({ before, after }: Delta): SecretCase | undefined {
  if (!before?.secret && !after?.secret) return undefined
  const clear = [before, after].filter(isClear).length
  if (clear === 0) return 'nothing to compare'
  if ([before, after].some(isMasked)) return 'cannot compare'
  return show(before) === show(after) ? 'hidden change' : undefined
}

/** `(secret)`, with its state where only one side shows it. */
export function showSecret(setting: Delta['before'], as: SecretCase | undefined): string | undefined {
  if (setting?.secret === undefined || setting.value !== null) return show(setting)
  return as === 'cannot compare' ? `(secret, ${setting.secret.state})` : show(setting)
}

export function secretNote(as: SecretCase | undefined): string | undefined {
  switch (as) {
    case 'hidden change':
      return 'The two sides differ in a secret, which is not shown.'
    case 'cannot compare':
      return 'Cannot compare: only one side shows the secret. Compare it by hand where it matters.'
    default:
      return undefined
  }
}

/** A plain text beside a secret is one that can be read, too. */
function isClear(setting: Delta['before']): boolean {
  return setting?.secret === undefined ? (show(setting) ?? '') !== '' : setting.secret.state === 'clear'
}

function isMasked(setting: Delta['before']): boolean {
  return setting?.secret !== undefined && setting.secret.state !== 'clear'
}
