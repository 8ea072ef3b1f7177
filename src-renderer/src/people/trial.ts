import { computed, onBeforeUnmount, shallowRef } from 'vue'
import { Problem, useClient } from '../client'

/** What words would do, tried before they are saved. */
export type Trial<T> =
  | { readonly is: 'unasked' | 'asking' | 'cancelled' }
  | { readonly is: 'known'; readonly effect: T }
  | { readonly is: 'failed'; readonly problem: string }

/** One trial at a time: the last one asked for is shown, and what is not wanted any more is cancelled. */
export function useTrial<T>() {
  const client = useClient()
  const trial = shallowRef<Trial<T>>({ is: 'unasked' })
  let latest = 0

  async function ask(request: () => Promise<T | Problem | null>): Promise<void> {
    cancel()
    const mine = ++latest
    trial.value = { is: 'asking' }
    const answer = await request()
    if (mine === latest) trial.value = trialOf(answer)
  }

  function cancel(): void {
    if (trial.value.is !== 'asking') return
    latest++
    trial.value = { is: 'cancelled' }
    void client.cancel()
  }

  function forget(): void {
    cancel()
    trial.value = { is: 'unasked' }
  }

  onBeforeUnmount(cancel)
  return { trial: computed(() => trial.value), ask, cancel, forget }
}

function trialOf<T>(answer: T | Problem | null): Trial<T> {
  if (answer === null) return { is: 'cancelled' }
  return answer instanceof Problem ? { is: 'failed', problem: answer.sentence } : { is: 'known', effect: answer }
}
