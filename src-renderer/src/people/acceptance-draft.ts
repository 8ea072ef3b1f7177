import type { FindingRecord } from '../../../src-main/engine/review/record'
import type { AcceptanceForm } from '../../../src-main/ipc/people'
import { isDay, type Problems } from './said'

export type AcceptanceDraft = Pick<
  AcceptanceForm,
  'reason' | 'control' | 'owner' | 'acceptedBy' | 'acceptedAt' | 'expires' | 'reopensWhen'
>

const sentences: Readonly<Record<keyof AcceptanceDraft, string>> = {
  reason: 'Write why the risk is taken.',
  control: 'Write what makes up for it; if nothing does, write that.',
  owner: 'Write who answers for the risk.',
  acceptedBy: 'Write the name of the person who accepts it.',
  acceptedAt: 'Choose the day on which it was accepted.',
  expires: 'Choose the last day on which it counts.',
  reopensWhen: 'Write what would end it before that day.',
}

export function acceptanceProblems(draft: AcceptanceDraft): Problems<AcceptanceDraft> {
  const fields = Object.keys(sentences) as readonly (keyof AcceptanceDraft)[]
  const isLacking = (field: keyof AcceptanceDraft): boolean =>
    field === 'acceptedAt' || field === 'expires' ? !isDay(draft[field]) : draft[field].trim() === ''
  const lacking = fields.filter(isLacking).map((field) => [field, sentences[field]])
  const isOver = isDay(draft.acceptedAt) && isDay(draft.expires) && draft.expires < draft.acceptedAt
  return {
    ...(Object.fromEntries(lacking) as Problems<AcceptanceDraft>),
    ...(isOver ? { expires: 'It would end before it was accepted. Choose a later day.' } : {}),
  }
}

/** It covers the finding as it stands, and nothing beyond. */
export function acceptanceForm(
  { rule, subject, artifacts, servers, severity }: FindingRecord,
  draft: AcceptanceDraft,
): AcceptanceForm {
  return {
    ...{ rule, subject, severity },
    ...(artifacts.length > 0 ? { artifacts } : {}),
    ...(servers.length > 0 ? { servers } : {}),
    ...draft,
  }
}
