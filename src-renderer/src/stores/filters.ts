import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'

export interface ChangeFilter {
  readonly text: string
  readonly kind: string
  readonly verb: string
  readonly code: string
  readonly causing: boolean
}

export interface FindingFilter {
  readonly text: string
  readonly severity: string
  readonly state: string
  readonly rule: string
  /** What people have to do with it: `accepted`, `answered`, `neither`. */
  readonly people: string
}

export const everyChange: ChangeFilter = { text: '', kind: '', verb: '', code: '', causing: false }
export const everyFinding: FindingFilter = { text: '', severity: '', state: '', rule: '', people: '' }

/** What the lists show: filters, and the groups that are folded. */
export const useFilters = defineStore('filters', () => {
  const changes = shallowRef(everyChange)
  const findings = shallowRef(everyFinding)
  const questions = shallowRef('')
  const folded = shallowRef<ReadonlySet<string>>(new Set())

  function fold(group: string, shut: boolean): void {
    const next = new Set(folded.value)
    if (shut) next.add(group)
    else next.delete(group)
    folded.value = next
  }

  function reset(): void {
    changes.value = everyChange
    findings.value = everyFinding
    questions.value = ''
    folded.value = new Set()
  }

  return {
    changes: computed(() => changes.value),
    findings: computed(() => findings.value),
    questions: computed(() => questions.value),
    folded: computed(() => folded.value),
    setChanges: (to: Partial<ChangeFilter>) => (changes.value = { ...changes.value, ...to }),
    setFindings: (to: Partial<FindingFilter>) => (findings.value = { ...findings.value, ...to }),
    setQuestions: (text: string) => (questions.value = text),
    fold,
    reset,
  }
})
