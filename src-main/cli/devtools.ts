import { spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { Problem } from '../problem'

type Json = Readonly<Record<string, unknown>>

/** Sends one command of the DevTools protocol and waits for its answer. */
export type Send = (method: string, params?: Json, sessionId?: string) => Promise<Json>

/**
 * Runs a browser, talks to it through two pipes that no other program can reach, and ends it: when the work is done, and
 * when it fails or takes longer than the limit.
 */
export async function withBrowser<T>(
  path: string,
  switches: readonly string[],
  limit: number,
  work: (send: Send) => Promise<T>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<T> {
  const child = spawn(path, ['--remote-debugging-pipe', ...switches], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env,
    timeout: limit,
    killSignal: 'SIGKILL',
  })
  const ended = new Promise<never>((_resolve, reject) => {
    const fail = (why: string): void => reject(new Problem(`${path} ${why}`))
    child.on('error', ({ message }) => fail(`could not be started (${message}).`))
    child.on('close', (_code, signal) =>
      fail(
        signal === 'SIGKILL'
          ? `did not answer within ${String(limit / 1000)} seconds.`
          : 'ended before it had printed.',
      ),
    )
  })
  const closed = ended.catch(() => undefined)
  try {
    const pipes = child.stdio as unknown as readonly [null, null, null, Writable, Readable]
    return await Promise.race([ended, work(commands(pipes[3], pipes[4]))])
  } finally {
    child.kill('SIGKILL')
    await closed
  }
}

/** Messages are JSON, each ended by a NUL. */
function commands(to: Writable, from: Readable): Send {
  const waiting = new Map<number, (answer: Json) => void>()
  let rest = ''
  to.on('error', () => waiting.clear())
  from.setEncoding('utf8')
  from.on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const answer = JSON.parse(message) as Json
      waiting.get(Number(answer.id))?.(answer)
    }
  })
  let id = 0
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      id += 1
      waiting.set(id, ({ error, result }) =>
        error === undefined ? resolve(result as Json) : reject(new Problem(`The browser refused ${method}.`)),
      )
      to.write(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`)
    })
}
