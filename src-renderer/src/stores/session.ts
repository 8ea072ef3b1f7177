import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Side } from '../../../src-main/engine/model/place'
import type { Progress, ReportFormat, Session } from '../../../src-main/ipc/contract'
import { Problem, useClient } from '../client'

const nothing: Session = { before: [], after: [], status: 'empty', report: null, sample: false }

/** What the main process last answered, replaced whole, and what is being asked of it. */
export const useSession = defineStore('session', () => {
  const client = useClient()
  const session = shallowRef(nothing)
  const problem = shallowRef<Problem | null>(null)
  const progress = shallowRef<Progress | null>(null)
  const said = ref('')
  const waiting = ref(0)
  const reviewing = ref(false)
  const canReview = computed(() => {
    const { before, after } = session.value
    return !reviewing.value && before.length > 0 && after.length > 0
  })
  client.on('progress', (notice) => (progress.value = notice))

  async function ask<T>(request: Promise<T | Problem>): Promise<T | null> {
    waiting.value++
    problem.value = null
    const answer = await request
    waiting.value--
    if (waiting.value === 0) progress.value = null
    if (!(answer instanceof Problem)) return answer
    problem.value = answer
    return null
  }

  async function replace(request: Promise<Session | Problem>, done: string): Promise<void> {
    const answer = await ask(request)
    if (answer === null) return
    session.value = answer
    said.value = done
  }

  async function review(): Promise<void> {
    if (!canReview.value) return
    reviewing.value = true
    await replace(client.review(), '')
    reviewing.value = false
    const decision = session.value.report?.decision
    said.value =
      decision === undefined ? 'The review ended without a result.' : `${decision.verdict}. ${decision.because}`
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
    session: computed(() => session.value),
    report: computed(() => session.value.report),
    problem: computed(() => problem.value),
    progress: computed(() => progress.value),
    said: computed(() => said.value),
    busy: computed(() => waiting.value > 0),
    reviewing: computed(() => reviewing.value),
    canReview,
    start: () => replace(client.session(), ''),
    chooseFiles: (side: Side) => replace(client.chooseFiles(side), ''),
    chooseFolder: (side: Side) => replace(client.chooseFolder(side), ''),
    addDropped: (side: Side, files: readonly File[]) => replace(client.addDropped(side, files), `Added to ${side}.`),
    removeInput: (side: Side, file: string) => replace(client.removeInput(side, file), `${file} was removed.`),
    clearSide: (side: Side) => replace(client.clearSide(side), `The ${side} side is empty.`),
    loadSample: () => replace(client.loadSample(), 'The sample change stands on both sides.'),
    cancel: () => replace(client.cancel(), 'The review was cancelled.'),
    review,
    save,
    print,
    say: (sentence: string) => (said.value = sentence),
    dismiss: () => (problem.value = null),
  }
})
