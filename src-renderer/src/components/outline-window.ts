import { computed, ref, type Ref } from 'vue'
import type { OutlineRow } from '../outline'

export const groupHeight = 34

/** The part of the lines that is in view. `tops[i]` is where line i begins; one more entry is where the last one ends. */
export function useWindow(
  rows: () => readonly OutlineRow<unknown>[],
  leafHeight: () => number,
  list: Readonly<Ref<HTMLElement | null>>,
) {
  const scrolled = ref(0)
  const height = ref(0)
  const tops = computed(() => {
    const result = [0]
    let top = 0
    for (const { type } of rows()) result.push((top += type === 'group' ? groupHeight : leafHeight()))
    return result
  })
  const total = computed(() => tops.value.at(-1) ?? 0)
  const first = computed(() => Math.max(0, lineAt(tops.value, scrolled.value) - 5))
  const end = computed(() => lineAt(tops.value, scrolled.value + Math.max(height.value, 600)) + 6)
  const offset = computed(() => tops.value[first.value] ?? 0)

  function measure(): void {
    scrolled.value = list.value?.scrollTop ?? 0
    height.value = list.value?.clientHeight ?? 0
  }

  function reveal(index: number): void {
    const element = list.value
    const [top, bottom] = [tops.value[index], tops.value[index + 1]]
    if (element === null || top === undefined || bottom === undefined) return
    if (top - groupHeight < element.scrollTop) element.scrollTop = top - groupHeight
    else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight
    measure()
  }

  return { first, end, offset, total, measure, reveal }
}

/** The last line that begins at or above a height. */
function lineAt(tops: readonly number[], height: number): number {
  let [low, high] = [0, tops.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tops[middle] ?? 0) <= height) low = middle
    else high = middle - 1
  }
  return low
}
