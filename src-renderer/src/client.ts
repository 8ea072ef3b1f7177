import { inject, type InjectionKey } from 'vue'
import type { Bridge, DropRequests, Notices, Reply, Requests } from '../../src-main/ipc/contract'

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

type Asking<R> = {
  readonly [K in keyof R]: R[K] extends (...args: infer A) => infer V ? (...args: A) => Answer<V> : never
}

/** What the window can ask. The one boundary of the window: tests hand in an object of this shape. */
export type Client = Asking<Requests> &
  Asking<DropRequests> & {
    readonly on: <K extends keyof Notices>(name: K, hear: (notice: Notices[K]) => void) => () => void
  }

export const clientKey: InjectionKey<Client> = Symbol('client')

export function useClient(): Client {
  const client = inject(clientKey)
  if (client === undefined) throw new Error('No client was provided to the application.')
  return client
}

export function clientOf({ on, ...requests }: Bridge): Client {
  const asking = Object.entries(requests).map(([name, request]) => [
    name,
    (...args: readonly unknown[]) =>
      unwrap((request as (...given: readonly unknown[]) => Promise<Reply<unknown>>)(...args)),
  ])
  return { ...(Object.fromEntries(asking) as Asking<Requests & DropRequests>), on }
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
