import { computed, onMounted, shallowRef } from 'vue'
import type { About } from '../../src-main/ipc/contract'
import { Problem, useClient } from './client'
import { count } from './text'

/** The version of the application and of its catalogue, in a line; empty until the main process has said it. */
export function useVersion() {
  const client = useClient()
  const about = shallowRef<About | null>(null)
  onMounted(async () => {
    const answer = await client.about()
    if (!(answer instanceof Problem)) about.value = answer
  })
  return computed(() => {
    if (about.value === null) return ''
    const { version, catalogue } = about.value
    return `Version ${version} · catalogue ${catalogue.version}, ${count(catalogue.rules, 'rule')}`
  })
}
