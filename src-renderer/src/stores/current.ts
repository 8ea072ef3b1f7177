import { ref, shallowRef } from 'vue'
import type { Progress, Session } from '../../../src-main/ipc/contract'
import { useClient, type Problem } from '../client'
import { useAsking } from './asking'
import { nothing } from './nothing'

/** The session that the main process last answered, replaced whole, and what there is to say of it. */
export function useCurrent() {
  const asking = useAsking()
  const session = shallowRef(nothing)
  const progress = shallowRef<Progress | null>(null)
  const said = ref('')
  useClient().on('progress', (notice) => (progress.value = notice))

  async function replace(request: Promise<Session | Problem>, done = ''): Promise<void> {
    progress.value = null
    const answer = await asking.ask(request)
    if (answer === null) return
    session.value = answer
    said.value = done
  }

  return { ...asking, session, progress, said, replace }
}
