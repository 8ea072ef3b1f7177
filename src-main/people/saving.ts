import { readFile } from 'node:fs/promises'
import { sameFile } from '../disk/write'
import { chooseWordsTarget, save } from '../files'
import type { Means } from '../answers'
import type { SavedWords } from '../ipc/people'
import { Problem } from '../problem'
import { holderOf } from '../reading/given'
import { hexDigest } from '../reading/sources'
import { answersForm, bytesOf, policyForm, savedAs, type People, type Words, type WordsKind } from './words'

/** Null when the user cancels the dialog. */
export async function saveWords({ session, window }: Means, kind: WordsKind): Promise<SavedWords | null> {
  const words = session.people[kind]
  const { what } = kind === 'answers' ? answersForm : policyForm
  if (words === undefined) throw new Problem(`There is no ${what} to save: nothing was written yet.`)
  const own = words.origin?.path
  const file = await chooseWordsTarget(window(), what, own ?? words.document.file)
  if (file === null) return null
  const inputs = await holderOf(file, [...session.chosen('before'), ...session.chosen('after')])
  if (inputs !== undefined) {
    throw new Problem(`The ${what} was not saved: ${inputs} is an input of the review. Choose another place.`)
  }
  await refuseChanged(what, file, words)
  await save(
    what,
    file,
    bytesOf(words),
    session.paths().filter((path) => path !== own),
  )
  return { savedAs: file, session: await session.say(withSaved(session.people, kind, file)) }
}

/** What somebody else wrote there since is not lost. */
async function refuseChanged(what: string, file: string, { origin }: Words<unknown>): Promise<void> {
  if (origin === undefined || !(await sameFile(file, origin.path))) return
  if (hexDigest(await readFile(file)) === origin.sha256) return
  throw new Problem(
    `The ${what} was not saved: the file was changed by somebody else since it was read here. Save under another name, or choose the file again.`,
  )
}

function withSaved({ answers, policy }: People, kind: WordsKind, path: string): People {
  return {
    ...(answers ? { answers: kind === 'answers' ? savedAs(answersForm, answers, path) : answers } : {}),
    ...(policy ? { policy: kind === 'policy' ? savedAs(policyForm, policy, path) : policy } : {}),
  }
}
