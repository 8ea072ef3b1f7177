import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { CollectorScript } from '../../../src-main/ipc/contract'
import { Problem, useClient } from '../client'

/** The script that collects the state of a group, read before it is used. */
export const useCollector = defineStore('collector', () => {
  const client = useClient()
  const isOpen = ref(false)
  const script = shallowRef<CollectorScript | null>(null)
  const said = ref('')

  async function open(): Promise<void> {
    isOpen.value = true
    said.value = ''
    const answer = await client.collectorScript()
    if (answer instanceof Problem) said.value = answer.sentence
    else script.value = answer
  }

  async function save(): Promise<void> {
    const answer = await client.saveCollectorScript()
    if (answer instanceof Problem) said.value = answer.sentence
    else if (answer !== null) said.value = `The script was saved as ${answer.savedAs}.`
  }

  return {
    isOpen: computed(() => isOpen.value),
    script: computed(() => script.value),
    said: computed(() => said.value),
    open,
    save,
    close: () => (isOpen.value = false),
  }
})
