import { readFile } from 'node:fs/promises'
import { dialog, type BrowserWindow } from 'electron'
import { sameFile, writeWhole } from './disk/write'
import type { Side } from './engine/model/place'
import type { ReportFormat } from './ipc/contract'
import { fileProblem, Problem, saveProblem } from './problem'

const sideNames: Readonly<Record<Side, string>> = { before: 'before the change', after: 'after the change' }

const formatNames: Readonly<Record<ReportFormat, string>> = {
  html: 'Web page',
  pdf: 'PDF document',
  json: 'Review record',
  md: 'Markdown',
  csv: 'Table (CSV)',
  sarif: 'SARIF',
  'junit.xml': 'JUnit results',
}

/** Paths that the user chooses in a dialog of the system; empty when the dialog is cancelled. */
export async function chooseFiles(window: BrowserWindow, side: Side): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: `Files from ${sideNames[side]}`,
    buttonLabel: 'Add',
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Exports', extensions: ['xml', 'json', 'zip', 'msi'] },
      { name: 'All files', extensions: ['*'] },
    ],
  })
  return filePaths
}

export async function chooseFolder(window: BrowserWindow, side: Side): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: `Folder from ${sideNames[side]}`,
    buttonLabel: 'Add',
    properties: ['openDirectory'],
  })
  return filePaths
}

/** Null when the user cancels. */
export async function chooseTarget(window: BrowserWindow, format: ReportFormat): Promise<string | null> {
  return chooseName(window, 'report', `change-review.${format}`, formatNames[format])
}

/** Null when the user cancels. */
export async function chooseWords(window: BrowserWindow, what: string): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: `Choose the ${what}`,
    buttonLabel: 'Use',
    properties: ['openFile'],
    filters: [
      { name: 'JSON', extensions: ['json'] },
      { name: 'All files', extensions: ['*'] },
    ],
  })
  return filePaths[0] ?? null
}

/** Null when the user cancels. */
export async function chooseWordsTarget(window: BrowserWindow, what: Saved, path: string): Promise<string | null> {
  return chooseName(window, what, path, 'JSON')
}

/** Null when the user cancels. */
export async function chooseScriptTarget(window: BrowserWindow, name: string): Promise<string | null> {
  return chooseName(window, 'script', name, 'PowerShell script')
}

async function chooseName(window: BrowserWindow, what: Saved, name: string, type: string): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: `Save the ${what}`,
    defaultPath: name,
    filters: [{ name: type, extensions: [name.slice(name.lastIndexOf('.') + 1)] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  return filePath === '' ? null : filePath
}

export type Saved = 'report' | 'script' | 'answers file' | 'policy file'

/** Saves a file, but never over one that the review takes in. */
export async function save(what: Saved, file: string, content: Uint8Array, inputs: readonly string[]): Promise<void> {
  for (const input of inputs) {
    if (await sameFile(file, input)) {
      throw new Problem(`The ${what} was not saved: this file is an input of the review. Choose another name.`)
    }
  }
  try {
    await writeWhole(file, content)
  } catch (error) {
    throw saveProblem(`The ${what} was not saved; a file of that name is as it was.`, error)
  }
}

/** A file of the application itself, byte for byte. */
export async function readOwn(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw fileProblem('A file of the application cannot be read; install the application again.', error)
  }
}

export async function readPage(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw fileProblem('The help page cannot be read.', error)
  }
}
