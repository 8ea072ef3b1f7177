import type { Session } from '../../../src-main/ipc/contract'

/** A session before anything was chosen. */
export const nothing: Session = {
  ...{ before: [], after: [], missing: [], status: 'empty', report: null, sample: false },
  people: {
    answers: { file: null, unsaved: false, answers: [], facts: [] },
    policy: { file: null, unsaved: false, acceptances: [], severities: [], off: [], rules: [] },
  },
}
