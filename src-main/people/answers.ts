import type { Means } from '../answers'
import { chooseWords } from '../files'
import type { Answers } from '../ipc/checks'
import type { Session } from '../ipc/contract'
import type { PeopleRequests } from '../ipc/people'
import { readGiven, refuseWithin } from '../reading/given'
import { effectOfAcceptance, effectOfFact, effectsOfAnswers } from './effects'
import { withAcceptance, withAnswer, withFact, withoutAcceptance, withoutAnswer, withoutFact } from './edits'
import { saveWords } from './saving'
import { mayGo } from './unsaved'
import { answersForm, policyForm, type Form, type People, type Words, type WordsKind } from './words'

/** The answer to every request that is about what people say. */
export function peopleAnswers(means: Means): Pick<Answers, keyof PeopleRequests> {
  const { session } = means
  const edit = async (change: (people: People) => People): Promise<Session> => session.say(change(session.people))
  return {
    chooseAnswers: () => chooseAnswers(means),
    choosePolicy: () => choosePolicy(means),
    clearAnswers: () => clear(means, 'answers'),
    clearPolicy: () => clear(means, 'policy'),
    answerQuestion: (form) => edit((people) => withAnswer(people, form, session.currentReport?.record)),
    removeAnswer: (index) => edit((people) => withoutAnswer(people, index)),
    stateFact: (form) => edit((people) => withFact(people, form)),
    removeFact: (index) => edit((people) => withoutFact(people, index)),
    acceptRisk: (form) => edit((people) => withAcceptance(people, form)),
    removeAcceptance: (index) => edit((people) => withoutAcceptance(people, index)),
    saveAnswers: () => saveWords(means, 'answers'),
    savePolicy: () => saveWords(means, 'policy'),
    effectsOf: (question) => effectsOfAnswers(session, question),
    effectOfFact: (form) => effectOfFact(session, form),
    effectOfAcceptance: (form) => effectOfAcceptance(session, form),
  }
}

async function chooseAnswers(means: Means): Promise<Session> {
  const { session } = means
  const answers = await chosen(means, 'answers', answersForm)
  return answers ? session.say({ ...session.people, answers }) : session.view()
}

async function choosePolicy(means: Means): Promise<Session> {
  const { session } = means
  const policy = await chosen(means, 'policy', policyForm)
  return policy ? session.say({ ...session.people, policy }) : session.view()
}

async function chosen<T>(means: Means, kind: WordsKind, { what, read }: Form<T>): Promise<Words<T> | undefined> {
  if (!(await mayGo(means, [kind]))) return undefined
  const path = await chooseWords(means.window(), what)
  if (path === null) return undefined
  if (kind === 'policy') await refuseWithin(path, means.session.chosen('after'))
  const given = await readGiven(path, read)
  return { ...given, origin: { path, sha256: given.document.sha256 } }
}

async function clear(means: Means, kind: WordsKind): Promise<Session> {
  const { session } = means
  if (session.people[kind] === undefined || !(await mayGo(means, [kind]))) return session.view()
  const { [kind]: _gone, ...others } = session.people
  return session.say(others)
}

/** A policy may have been chosen before the exports that it lies in. */
export async function refusePolicyWithin({ session }: Means): Promise<void> {
  const path = session.people.policy?.origin?.path
  if (path !== undefined) await refuseWithin(path, session.chosen('after'))
}
