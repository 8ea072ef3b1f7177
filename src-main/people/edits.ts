import { keyOf, type Address } from '../engine/model/address'
import type { Side } from '../engine/model/place'
import type { ReviewRecord } from '../engine/review/record'
import type { AcceptanceForm, AnswerForm, FactForm } from '../ipc/people'
import { Problem } from '../problem'
import { acceptanceEntry, answerEntry, factEntry } from './entries'
import { withEntry, withEntryAt, withoutEntry } from './json-text'
import { answersForm, policyForm, rewritten, type Form, type People, type Words } from './words'

/** What is said of one question stands once: a new answer takes the place of the one that met this question alone. */
export function withAnswer(people: People, form: AnswerForm, record: ReviewRecord | undefined): People {
  const id = form.question.toLowerCase()
  const places = (people.answers?.value.answers ?? []).flatMap((answer, index) => {
    const met = record?.answers?.[index]?.questions.map((question) => question.toLowerCase()) ?? []
    const isAbout = `${answer.question}@${answer.subject}`.toLowerCase() === id || (met.length === 1 && met[0] === id)
    return isAbout && onOneSide(answer.side, form.side) ? [index] : []
  })
  return { ...people, answers: put(answersForm, people.answers, 'answers', places, answerEntry(form)) }
}

export function withFact(people: People, form: FactForm): People {
  const places = (people.answers?.value.facts ?? []).flatMap(({ fact, subject, side }, index) =>
    fact === form.fact && isSame(subject, form.subject) && onOneSide(side, form.side) ? [index] : [],
  )
  return { ...people, answers: put(answersForm, people.answers, 'facts', places, factEntry(form)) }
}

export function withAcceptance(people: People, form: AcceptanceForm): People {
  const places = (people.policy?.value.accepted ?? []).flatMap(({ rule, subject }, index) =>
    rule === form.rule && isSame(subject, form.subject) ? [index] : [],
  )
  return { ...people, policy: put(policyForm, people.policy, 'accepted', places, acceptanceEntry(form)) }
}

export function withoutAnswer({ answers, ...others }: People, index: number): People {
  return kept(others, 'answers', cut(answersForm, answers, 'answers', index, answers?.value.answers.length))
}

export function withoutFact({ answers, ...others }: People, index: number): People {
  return kept(others, 'answers', cut(answersForm, answers, 'facts', index, answers?.value.facts.length))
}

export function withoutAcceptance({ policy, ...others }: People, index: number): People {
  return kept(others, 'policy', cut(policyForm, policy, 'accepted', index, policy?.value.accepted.length))
}

function put<T>(
  form: Form<T>,
  words: Words<T> | undefined,
  list: string,
  [first, ...others]: readonly number[],
  entry: object,
): Words<T> {
  const text = words?.document.text ?? emptyText(form)
  const written = first === undefined ? withEntry(text, list, entry) : withEntryAt(text, list, first, entry)
  return rewritten(
    form,
    words,
    others.reduceRight((rest, index) => withoutEntry(rest, list, index), written),
  )
}

/** A file that was begun here and says nothing any more is none. */
function cut<T>(
  form: Form<T>,
  words: Words<T> | undefined,
  list: string,
  index: number,
  entries = 0,
): Words<T> | undefined {
  if (words === undefined || index >= entries) {
    throw new Problem('This entry is not there any more. Look at the list again.')
  }
  const rest = rewritten(form, words, withoutEntry(words.document.text, list, index))
  return words.origin === undefined && form.isEmpty(rest.value) ? undefined : rest
}

function emptyText({ format }: Pick<Form<never>, 'format'>): string {
  return `${JSON.stringify({ format }, null, 2)}\n`
}

function kept<K extends keyof People>(others: People, kind: K, words: People[K]): People {
  return words === undefined ? others : { ...others, [kind]: words }
}

function isSame(a: string, b: string): boolean {
  return keyOf(a as Address) === keyOf(b as Address)
}

function onOneSide(a: Side | undefined, b: Side | undefined): boolean {
  return a === b || a === undefined || b === undefined
}
