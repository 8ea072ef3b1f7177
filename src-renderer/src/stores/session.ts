import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { Side } from '../../../src-main/engine/model/place'
import type { ReportFormat, Session } from '../../../src-main/ipc/contract'
import { useClient, type Problem } from '../client'
import { useCurrent } from './current'

/** What is reviewed, and what is being asked of the main process. */
export const useSession = defineStore('session', () => {
  const client = useClient()
  const { session, progress, said, replace, ask, problem, busy, dismiss } = useCurrent()
  const reviewing = ref(false)
  const canReview = computed(() => {
    const { before, after } = session.value
    return !reviewing.value && before.length > 0 && after.length > 0
  })

  /** What may review again where a review stands. True when it was done. */
  async function redo(request: Promise<Session | Problem>, done = ''): Promise<boolean> {
    reviewing.value = session.value.report !== null
    await replace(request)
    reviewing.value = false
    if (problem.value === null) said.value = [done, outcome()].filter((text) => text !== '').join(' ')
    return problem.value === null
  }

  async function review(): Promise<void> {
    if (!canReview.value) return
    reviewing.value = true
    await replace(client.review())
    reviewing.value = false
    if (problem.value !== null) withdraw()
    else said.value = outcome() || 'The review was cancelled.'
  }

  function outcome(): string {
    const verdict = session.value.report?.decision.verdict
    return verdict === undefined ? '' : `Reviewed. ${verdict}.`
  }

  /** The main process has no report any more when a review fails, so the window may not show the last one either. */
  function withdraw(): void {
    session.value = { ...session.value, status: 'ready', report: null }
    said.value = 'The review failed.'
  }

  async function save(format: ReportFormat): Promise<void> {
    const answer = await ask(client.saveReport(format))
    if (answer !== null) said.value = `The report was saved as ${answer.savedAs}.`
  }

  async function print(): Promise<void> {
    const answer = await ask(client.printReport())
    if (answer !== null) said.value = answer.printed ? 'The report was sent to the printer.' : 'Nothing was printed.'
  }

  return {
    ...{ problem, busy, dismiss, canReview, review, redo, save, print, ask, replace },
    session: computed(() => session.value),
    report: computed(() => session.value.report),
    progress: computed(() => progress.value),
    said: computed(() => said.value),
    reviewing: computed(() => reviewing.value),
    start: () => replace(client.session()),
    chooseFiles: (side: Side) => replace(client.chooseFiles(side)),
    chooseFolder: (side: Side) => replace(client.chooseFolder(side)),
    addDropped: (side: Side, files: readonly File[]) => replace(client.addDropped(side, files), `Added to ${side}.`),
    removeInput: (side: Side, file: string) => replace(client.removeInput(side, file), `${file} was removed.`),
    clearSide: (side: Side) => replace(client.clearSide(side), `The ${side} side is empty.`),
    loadSample: () => replace(client.loadSample(), 'The sample change stands on both sides.'),
    cancel: () => replace(client.cancel(), 'The review was cancelled.'),
  }
})
