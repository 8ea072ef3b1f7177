import type { Side } from '../engine/model/place'
import { reportFormats, type DroppedFile, type Requests, type Session } from './contract'
import { isName, oneOf, takes } from './guards'
import { peopleChecks } from './people-checks'

/** Everything that main answers: the requests, and the dropped files in the form in which preload hands them on. */
interface Asked extends Requests {
  addDropped: (side: Side, files: readonly DroppedFile[]) => Session
}
export type Channel = keyof Asked
export type Answer<C extends Channel> = ReturnType<Asked[C]>

/** An answer may take its time. Leaving one out does not compile. */
export type Answers = {
  readonly [C in Channel]: (...args: Parameters<Asked[C]>) => Answer<C> | Promise<Answer<C>>
}

const mostDropped = 10_000
const mostBytes = 2 ** 31

const isSide = (value: unknown): value is Side => value === 'before' || value === 'after'
const isFormat = oneOf(reportFormats)

function isDropped(value: unknown): value is DroppedFile {
  if (typeof value !== 'object' || value === null) return false
  const { name, path, bytes } = value as Record<string, unknown>
  return (
    isName(name) &&
    (path === undefined || isName(path)) &&
    (bytes === undefined || (bytes instanceof Uint8Array && bytes.length <= mostBytes)) &&
    (path === undefined) !== (bytes === undefined)
  )
}

const isDroppedList = (value: unknown): value is readonly DroppedFile[] =>
  Array.isArray(value) && value.length <= mostDropped && value.every(isDropped)

/** Arguments arrive as whatever a page sends; a request is answered only when they pass here. */
export const checks: { readonly [C in Channel]: (args: readonly unknown[]) => Parameters<Asked[C]> | undefined } = {
  session: takes(),
  chooseFiles: takes(isSide),
  chooseFolder: takes(isSide),
  removeInput: takes(isSide, isName),
  clearSide: takes(isSide),
  loadSample: takes(),
  review: takes(),
  cancel: takes(),
  saveReport: takes(isFormat),
  printReport: takes(),
  helpPage: takes(isName),
  collectorScript: takes(),
  saveCollectorScript: takes(),
  about: takes(),
  ...peopleChecks,
  addDropped: takes(isSide, isDroppedList),
}
