import type { AnswerForm } from '../../../src-main/ipc/people'
import { saidForm, saidProblems, type Problems, type SaidDraft } from './said'

export interface AnswerDraft extends SaidDraft {
  readonly choice: '' | 'yes' | 'no' | 'other'
  /** Any other answer: it is recorded and decides nothing. */
  readonly text: string
}

export function draftOf(answer: string): Pick<AnswerDraft, 'choice' | 'text'> {
  if (answer === 'yes' || answer === 'no' || answer === '') return { choice: answer, text: '' }
  return { choice: 'other', text: answer }
}

export function answerProblems(draft: AnswerDraft): Problems<AnswerDraft> {
  return {
    ...(draft.choice === '' ? { choice: 'Choose an answer.' } : {}),
    ...(draft.choice === 'other' && draft.text.trim() === '' ? { text: 'Write what was answered.' } : {}),
    ...saidProblems(draft),
  }
}

export function answerForm(question: string, draft: AnswerDraft): AnswerForm {
  const answer = draft.choice === 'other' ? draft.text.trim() : draft.choice
  return { question, answer, ...saidForm(draft) }
}
