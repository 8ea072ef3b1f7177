import { factNames } from '../engine/model/answers'
import { severities } from '../engine/rules/rule'
import { isName, oneOf, takes, type Guard } from './guards'
import type { AcceptanceForm, AnswerForm, FactForm, PeopleRequests } from './people'

const longestText = 20_000
const mostNames = 10_000

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText
const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= mostNames && value.every(isName)
const isFactValue = (value: unknown): value is FactForm['value'] =>
  typeof value === 'boolean' || isText(value) || isNames(value)
const isSide = oneOf(['before', 'after'])
const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

type Members<T> = { readonly [K in keyof T]-?: Guard<T[K]> }

/** An object with these members and no other ones: whatever a form holds is written into a file. */
function formOf<T extends object>(members: Members<T>): Guard<T> {
  const names = Object.keys(members)
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const form = new Map(Object.entries(value))
    const guards = new Map<string, Guard<unknown>>(Object.entries(members))
    return (
      [...form.keys()].every((name) => guards.has(name)) && names.every((name) => guards.get(name)?.(form.get(name)))
    )
  }
}

function maybe<T>(guard: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || guard(value)
}

const said = { by: isText, role: isText, at: isText, evidence: isText, side: maybe(isSide) }
const isAnswerForm = formOf<AnswerForm>({ question: isName, answer: isText, ...said })
const isFactForm = formOf<FactForm>({ fact: oneOf(factNames), subject: isName, value: isFactValue, ...said })
const isAcceptanceForm = formOf<AcceptanceForm>({
  rule: isName,
  subject: isName,
  artifacts: maybe(isNames),
  servers: maybe(isNames),
  severity: maybe(oneOf(severities)),
  ...{ reason: isText, control: isText, owner: isText, acceptedBy: isText },
  ...{ acceptedAt: isText, expires: isText, reopensWhen: isText },
})

export const peopleChecks: {
  readonly [C in keyof PeopleRequests]: (args: readonly unknown[]) => Parameters<PeopleRequests[C]> | undefined
} = {
  chooseAnswers: takes(),
  choosePolicy: takes(),
  clearAnswers: takes(),
  clearPolicy: takes(),
  answerQuestion: takes(isAnswerForm),
  removeAnswer: takes(isIndex),
  stateFact: takes(isFactForm),
  removeFact: takes(isIndex),
  acceptRisk: takes(isAcceptanceForm),
  removeAcceptance: takes(isIndex),
  saveAnswers: takes(),
  savePolicy: takes(),
  effectsOf: takes(isName),
  effectOfFact: takes(isFactForm),
  effectOfAcceptance: takes(isAcceptanceForm),
}
