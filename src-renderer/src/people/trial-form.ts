import { computed, nextTick, ref, watch, type Ref } from 'vue'
import type { Problem } from '../client'
import { useSession } from '../stores/session'
import type { Problems } from './said'
import { useTrial } from './trial'

interface TrialForm<T, D> {
  readonly form: Readonly<Ref<HTMLFormElement | null>>
  readonly draft: Ref<D>
  readonly problemsOf: (draft: D) => Problems<D>
  /** What the effect depends on: it is tried anew when this changes. */
  readonly matters: (draft: D) => unknown
  readonly tryIt: (draft: D) => Promise<T | Problem | null>
  readonly save: (draft: D) => Promise<unknown>
}

/** A form that is filled in, tried and then saved; one button leads through all three. */
export function useTrialForm<T, D>({ form, draft, problemsOf, matters, tryIt, save }: TrialForm<T, D>) {
  const session = useSession()
  const { trial, ask, cancel, forget } = useTrial<T>()
  const begun = ref(false)
  const problems = computed<Problems<D>>(() => (begun.value ? problemsOf(draft.value) : ({} as Problems<D>)))
  const canTry = computed(() => session.report !== null)

  watch(() => JSON.stringify(matters(draft.value)), forget)

  const again = (): Promise<void> => ask(() => tryIt(draft.value))

  async function submit(): Promise<void> {
    begun.value = true
    if (Object.keys(problemsOf(draft.value)).length > 0) {
      await nextTick()
      form.value?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
      return
    }
    if (session.busy || trial.value.is === 'asking') return
    const isTried = trial.value.is === 'known' || trial.value.is === 'cancelled'
    await (canTry.value && !isTried ? again() : save(draft.value))
  }

  return { trial, problems, canTry, busy: computed(() => session.busy), cancel, again, submit }
}
