import { inject, type InjectionKey } from 'vue'
import type {
  About,
  Bridge,
  CollectorScript,
  HelpPage,
  Notices,
  Reply,
  ReportFormat,
  Requests,
  Session,
} from '../../src-main/ipc/contract'
import type { Side } from '../../src-main/engine/model/place'

declare global {
  interface Window {
    readonly biztalkReview?: Bridge
  }
}

/** Why a request has no answer, as a sentence for the reader. */
export class Problem {
  readonly sentence: string
  readonly detail: string

  constructor(sentence: string, detail = '') {
    this.sentence = sentence
    this.detail = detail
  }
}

type Answer<T> = Promise<T | Problem>

/** What the window can ask. The one boundary of the window: tests hand in an object of this shape. */
export interface Client {
  readonly session: () => Answer<Session>
  readonly chooseFiles: (side: Side) => Answer<Session>
  readonly chooseFolder: (side: Side) => Answer<Session>
  readonly addDropped: (side: Side, files: readonly File[]) => Answer<Session>
  readonly removeInput: (side: Side, file: string) => Answer<Session>
  readonly clearSide: (side: Side) => Answer<Session>
  readonly loadSample: () => Answer<Session>
  readonly review: () => Answer<Session>
  readonly cancel: () => Answer<Session>
  readonly saveReport: (format: ReportFormat) => Answer<ReturnType<Requests['saveReport']>>
  readonly printReport: () => Answer<ReturnType<Requests['printReport']>>
  readonly helpPage: (name: string) => Answer<HelpPage>
  readonly collectorScript: () => Answer<CollectorScript>
  readonly saveCollectorScript: () => Answer<ReturnType<Requests['saveCollectorScript']>>
  readonly about: () => Answer<About>
  readonly on: <K extends keyof Notices>(name: K, hear: (notice: Notices[K]) => void) => () => void
}

export const clientKey: InjectionKey<Client> = Symbol('client')

export function useClient(): Client {
  const client = inject(clientKey)
  if (client === undefined) throw new Error('No client was provided to the application.')
  return client
}

export function clientOf(bridge: Bridge): Client {
  return {
    session: () => unwrap(bridge.session()),
    chooseFiles: (side) => unwrap(bridge.chooseFiles(side)),
    chooseFolder: (side) => unwrap(bridge.chooseFolder(side)),
    addDropped: (side, files) => unwrap(bridge.addDropped(side, files)),
    removeInput: (side, file) => unwrap(bridge.removeInput(side, file)),
    clearSide: (side) => unwrap(bridge.clearSide(side)),
    loadSample: () => unwrap(bridge.loadSample()),
    review: () => unwrap(bridge.review()),
    cancel: () => unwrap(bridge.cancel()),
    saveReport: (format) => unwrap(bridge.saveReport(format)),
    printReport: () => unwrap(bridge.printReport()),
    helpPage: (name) => unwrap(bridge.helpPage(name)),
    collectorScript: () => unwrap(bridge.collectorScript()),
    saveCollectorScript: () => unwrap(bridge.saveCollectorScript()),
    about: () => unwrap(bridge.about()),
    on: (name, hear) => bridge.on(name, hear),
  }
}

async function unwrap<T>(asked: Promise<Reply<T>>): Answer<T> {
  try {
    const reply = await asked
    return reply.ok ? reply.value : new Problem(reply.problem, reply.detail)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return new Problem('The application did not answer the request. Try it again; if it stays so, restart it.', detail)
  }
}
