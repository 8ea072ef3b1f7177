import type { Session } from '../../src-main/ipc/contract'
import type { Step } from './stores/selection'
import { count } from './text'

interface RailStep {
  readonly key: Step
  readonly label: string
  /** What waits there: `41 changes`. */
  readonly note: string
}

export function railSteps({ before, after, report }: Session): readonly RailStep[] {
  const questions = report?.questions.reduce((sum, group) => sum + group.questions.length, 0) ?? 0
  const found = report === null ? '' : `${count(report.findings.length, 'finding')}, ${count(questions, 'question')}`
  return [
    { key: 'inputs', label: 'Inputs', note: `${String(before.length)} before, ${String(after.length)} after` },
    { key: 'changes', label: 'Changes', note: report === null ? '' : count(report.changes.length, 'change') },
    { key: 'findings', label: 'Findings', note: found },
    { key: 'report', label: 'Report', note: report === null ? '' : 'ready to save' },
  ]
}
