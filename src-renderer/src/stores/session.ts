import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Side } from '../../../src-main/engine/model/place'
import type { Progress, ReportFormat, Session } from '../../../src-main/ipc/contract'
import { useClient, type Problem } from '../client'
import { useAsking } from './asking'

const nothing: Session = {
  ...{ before: [], after: [], missing: [], status: 'empty', report: null, sample: false },
  people: {
    answers: { file: null, unsaved: false, answers: [], facts: [] },
    policy: { file: null, unsaved: false, acceptances: [], severities: [], off: [], rules: [] },
  },
}

/** What the main process last answered, replaced whole, and what is being asked of it. */
export const useSession = defineStore('session', () => {
  const client = useClient()
  const { ask, problem, busy, dismiss } = useAsking()
  const session = shallowRef(nothing)
  const progress = shallowRef<Progress | null>(null)
  const said = ref('')
  const reviewing = ref(false)
  const canReview = computed(() => {
    const { before, after } = session.value
    return !reviewing.value && before.length > 0 && after.length > 0
  })
  client.on('progress', (notice) => (progress.value = notice))

  async function replace(request: Promise<Session | Problem>, done = ''): Promise<void> {
    progress.value = null
    const answer = await ask(request)
    if (answer === null) return
    session.value = answer
    said.value = done
  }

  async function review(): Promise<void> {
    if (!canReview.value) return
    reviewing.value = true
    await replace(client.review())
    reviewing.value = false
    if (problem.value !== null) withdraw()
    else said.value = outcome()
  }

  function outcome(): string {
    const verdict = session.value.report?.decision.verdict
    return verdict === undefined ? 'The review was cancelled.' : `Reviewed. ${verdict}.`
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
    ...{ problem, busy, dismiss, canReview, review, save, print },
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
