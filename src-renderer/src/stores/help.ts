import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { HelpPage } from '../../../src-main/ipc/contract'
import { Problem, useClient } from '../client'

/** The help page beside the work. Opening another one while one is on its way shows the last one asked for. */
export const useHelp = defineStore('help', () => {
  const client = useClient()
  const wanted = ref('')
  const page = shallowRef<HelpPage | null>(null)
  const problem = shallowRef<Problem | null>(null)

  async function open(name: string): Promise<void> {
    wanted.value = name
    const answer = await client.helpPage(name)
    if (wanted.value !== name) return
    page.value = answer instanceof Problem ? null : answer
    problem.value = answer instanceof Problem ? answer : null
  }

  function close(): void {
    wanted.value = ''
    page.value = null
    problem.value = null
  }

  return {
    isOpen: computed(() => wanted.value !== ''),
    name: computed(() => wanted.value),
    page: computed(() => page.value),
    problem: computed(() => problem.value),
    open,
    close,
  }
})
