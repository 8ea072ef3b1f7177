import { dialog, type BrowserWindow } from 'electron'
import type { Means } from '../answers'
import { problemOf } from '../problem'
import { saveWords } from './saving'
import { answersForm, isUnsaved, policyForm, type WordsKind } from './words'

const kinds = ['answers', 'policy'] as const

/** Whether what people wrote may go: it is saved, or the user saves it or gives it up now. */
export async function mayGo(means: Means, of: readonly WordsKind[] = kinds): Promise<boolean> {
  for (const kind of of) {
    if (isUnsaved(means.session.people[kind]) && !(await asked(means, kind))) return false
  }
  return true
}

async function asked(means: Means, kind: WordsKind): Promise<boolean> {
  const { what } = kind === 'answers' ? answersForm : policyForm
  const { response } = await dialog.showMessageBox(means.window(), {
    type: 'warning',
    message: `The ${what} has changes that are not saved.`,
    detail: words[kind],
    buttons: ['Save…', 'Do Not Save', 'Cancel'],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  })
  if (response === 0) return (await saveWords(means, kind)) !== null
  return response === 1
}

const words: Readonly<Record<WordsKind, string>> = {
  answers: 'Without saving, the answers and the stated facts that were written here are lost.',
  policy: 'Without saving, the accepted risks that were written here are lost.',
}

/** The window stays open until what people wrote is saved or given up. */
export function keepUnsaved(window: BrowserWindow, means: Means): void {
  let asking = false
  window.on('close', (event) => {
    if (!kinds.some((kind) => isUnsaved(means.session.people[kind]))) return
    event.preventDefault()
    if (asking) return
    asking = true
    void mayClose(means).then((may) => {
      asking = false
      if (may) window.destroy()
    })
  })
}

async function mayClose(means: Means): Promise<boolean> {
  try {
    return await mayGo(means)
  } catch (error) {
    const { problem, detail } = problemOf(error)
    await dialog.showMessageBox(means.window(), { type: 'error', message: problem, detail, buttons: ['OK'] })
    return false
  }
}
