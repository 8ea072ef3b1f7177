import type { BrowserWindow } from 'electron'
import type { Side } from './engine/model/place'
import type { Report } from './engine/report/report'
import { readCollector, saveCollector } from './collector'
import { chooseFiles, chooseFolder, chooseTarget, readPage, save } from './files'
import type { Answers } from './ipc/checks'
import type { About, DroppedFile, ReportFormat, Session } from './ipc/contract'
import { peopleAnswers, refusePolicyWithin } from './people/answers'
import { mayGo } from './people/unsaved'
import { Problem } from './problem'
import { findAll, type Found } from './reading/find'
import type { ReviewSession } from './session'

/** What the answers need from outside. */
export interface Means {
  readonly session: ReviewSession
  /** The window that a dialog belongs to. */
  readonly window: () => BrowserWindow
  readonly sample: { readonly before: string; readonly after: string }
  /** Help pages by name. */
  readonly pages: ReadonlyMap<string, string>
  /** Where the script that collects the state of a group lies. */
  readonly collector: string
  readonly about: About
  readonly write: (report: Report, format: ReportFormat) => Promise<Uint8Array>
  readonly print: (report: Report) => Promise<boolean>
}

/** The answer to every request of the window: files, and one call. */
export function answersFrom(means: Means): Answers {
  const { session } = means
  /** What was said of the sample goes with it. */
  const leave = async (change: () => Session | Promise<Session>): Promise<Session> =>
    session.isSample && !(await mayGo(means)) ? session.view() : change()
  const add = async (side: Side, paths: readonly string[]): Promise<Session> =>
    paths.length === 0 ? session.view() : leave(async () => session.add(side, await findAll(paths), paths))
  return {
    session: () => session.view(),
    chooseFiles: async (side) => add(side, await chooseFiles(means.window(), side)),
    chooseFolder: async (side) => add(side, await chooseFolder(means.window(), side)),
    addDropped: async (side, files) => leave(async () => session.add(side, await foundIn(files), pathsOf(files))),
    removeInput: (side, file) => leave(() => session.remove(side, file)),
    clearSide: (side) => leave(() => session.clear(side)),
    loadSample: () => loadSample(means),
    review: async () => {
      await refusePolicyWithin(means)
      return session.review()
    },
    cancel: () => session.cancel(),
    saveReport: (format) => saveReport(means, format),
    printReport: async () => ({ printed: await means.print(reportOf(session)) }),
    helpPage: (name) => helpPage(means.pages, name),
    collectorScript: () => readCollector(means.collector),
    saveCollectorScript: () => saveCollector(means),
    about: () => means.about,
    ...peopleAnswers(means),
  }
}

async function foundIn(dropped: readonly DroppedFile[]): Promise<readonly Found[]> {
  const contents = dropped.flatMap(({ name, bytes }) => (bytes ? [{ file: name, bytes }] : []))
  return [...(await findAll(pathsOf(dropped))), ...contents]
}

function pathsOf(dropped: readonly DroppedFile[]): readonly string[] {
  return dropped.flatMap(({ path }) => path ?? [])
}

async function loadSample(means: Means): Promise<Session> {
  const { session, sample } = means
  if (!(await mayGo(means))) return session.view()
  return session.addSample(await findAll([sample.before]), await findAll([sample.after]))
}

async function saveReport(means: Means, format: ReportFormat): Promise<{ readonly savedAs: string } | null> {
  const report = reportOf(means.session)
  const file = await chooseTarget(means.window(), format)
  if (file === null) return null
  await save('report', file, await means.write(report, format), means.session.paths())
  return { savedAs: file }
}

function reportOf(session: ReviewSession): Report {
  if (!session.currentReport) throw new Problem('There is no report yet: review the inputs first.')
  return session.currentReport
}

async function helpPage(
  pages: ReadonlyMap<string, string>,
  name: string,
): Promise<{ readonly name: string; readonly markdown: string }> {
  const file = pages.get(name) ?? pageOfRule(pages, name)
  if (file === undefined) throw new Problem('There is no help page of that name.')
  return { name, markdown: await readPage(file) }
}

/** The page of a rule begins with the rule's id: `ha-ftp-001-…` for `HA-FTP-001`. */
function pageOfRule(pages: ReadonlyMap<string, string>, rule: string): string | undefined {
  const start = `${rule.toLowerCase()}-`
  return /^HA-[A-Z0-9]+-\d+$/.test(rule) ? [...pages].find(([name]) => name.startsWith(start))?.[1] : undefined
}
