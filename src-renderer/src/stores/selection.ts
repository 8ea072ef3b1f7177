import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { Report } from '../../../src-main/engine/report/report'

export type Step = 'inputs' | 'changes' | 'findings' | 'report'
export type FindingsTab = 'findings' | 'questions' | 'people'

/** Where the reader is: the step, and the line selected in each list. */
export const useSelection = defineStore('selection', () => {
  const step = ref<Step>('inputs')
  const tab = ref<FindingsTab>('findings')
  const change = ref('')
  const finding = ref('')
  const question = ref('')

  function showChange(id: string): void {
    change.value = id
    step.value = 'changes'
  }

  function showFinding(id: string): void {
    finding.value = id
    tab.value = 'findings'
    step.value = 'findings'
  }

  function showQuestion(id: string): void {
    question.value = id
    tab.value = 'questions'
    step.value = 'findings'
  }

  /** A new report is read from its first lines. */
  function begin(report: Report | null): void {
    tab.value = 'findings'
    change.value = report?.changes[0]?.id ?? ''
    finding.value = report?.findings[0]?.id ?? ''
    question.value = report?.questions[0]?.questions[0]?.id ?? ''
  }

  /** The same exports were reviewed again: the reader stays, unless the line is gone. */
  function keep({ changes, findings }: Report): void {
    if (!changes.some(({ id }) => id === change.value)) change.value = changes[0]?.id ?? ''
    if (!findings.some(({ id }) => id === finding.value)) finding.value = findings[0]?.id ?? ''
  }

  return {
    step: computed(() => step.value),
    tab: computed(() => tab.value),
    change: computed(() => change.value),
    finding: computed(() => finding.value),
    question: computed(() => question.value),
    go: (to: Step) => (step.value = to),
    turnTo: (to: FindingsTab) => (tab.value = to),
    selectChange: (key: string) => (change.value = key),
    selectFinding: (key: string) => (finding.value = key),
    selectQuestion: (key: string) => (question.value = key),
    showChange,
    showFinding,
    showQuestion,
    begin,
    keep,
  }
})
