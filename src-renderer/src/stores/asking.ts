import { computed, ref, shallowRef } from 'vue'
import { Problem } from '../client'

/** Requests under way, and the problem that the last one met. */
export function useAsking() {
  const problem = shallowRef<Problem | null>(null)
  const waiting = ref(0)

  async function ask<T>(request: Promise<T | Problem>): Promise<T | null> {
    waiting.value++
    problem.value = null
    const answer = await request
    waiting.value--
    if (!(answer instanceof Problem)) return answer
    problem.value = answer
    return null
  }

  return {
    ask,
    problem: computed(() => problem.value),
    busy: computed(() => waiting.value > 0),
    dismiss: () => (problem.value = null),
  }
}
