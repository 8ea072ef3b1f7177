import type { Rule } from './rule'

/** The catalogue, in the order of the ids. A test holds this array, the rule files, their tests and help pages together. */
export const catalogue: readonly Rule[] = []
