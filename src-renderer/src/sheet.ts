import { onBeforeUnmount, onMounted, type Ref } from 'vue'
import { useKeys } from './keys'

/** A sheet beside the work: it takes the focus, gives it back when it closes, and closes by Escape. */
export function useSheet(body: Readonly<Ref<HTMLElement | null>>, close: () => void): void {
  let cameFrom: Element | null = null
  onMounted(() => {
    cameFrom = document.activeElement
    body.value?.focus()
  })
  onBeforeUnmount(() => cameFrom instanceof HTMLElement && cameFrom.isConnected && cameFrom.focus())
  useKeys({ Escape: close })
}
