import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { problemOf } from '../problem'
import { bundleOrigin } from '../protocol'
import { checks, type Answer, type Answers, type Channel } from './checks'
import type { Notices, Reply } from './contract'

/** Registers an answer for every request of the contract. The only place that listens to the window. */
export function answerRequests(answers: Answers, isOurs: (contents: WebContents) => boolean): void {
  for (const channel of Object.keys(checks) as Channel[]) {
    ipcMain.handle(channel, async (event, ...args: unknown[]) => {
      if (!mayAsk(event, isOurs)) throw new Error('Not asked by the window of this application.')
      return await reply(channel, args, answers)
    })
  }
}

/** Asked by the page of our window itself: by no frame inside it, and by nothing that has taken its place. */
function mayAsk({ sender, senderFrame }: IpcMainInvokeEvent, isOurs: (contents: WebContents) => boolean): boolean {
  return (
    senderFrame !== null &&
    senderFrame.parent === null &&
    senderFrame.url.startsWith(`${bundleOrigin}/`) &&
    isOurs(sender)
  )
}

async function reply<C extends Channel>(
  channel: C,
  args: readonly unknown[],
  answers: Answers,
): Promise<Reply<Answer<C>>> {
  const checked = checks[channel](args)
  if (!checked) return { ok: false, problem: 'The window asked for something that does not exist.', detail: channel }
  try {
    return { ok: true, value: await answers[channel](...checked) }
  } catch (error) {
    return { ok: false, ...problemOf(error) }
  }
}

/** Tells the window something unasked. */
export function notify<N extends keyof Notices>(contents: WebContents, name: N, notice: Notices[N]): void {
  if (!contents.isDestroyed()) contents.send(name, notice)
}
