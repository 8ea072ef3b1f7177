import type { Side } from '../../../src-main/engine/model/place'

/** What a form holds of who says something; the names are those of an answers file. */
export interface SaidDraft {
  readonly by: string
  readonly role: string
  readonly at: string
  readonly evidence: string
  /** Empty: it holds on both sides. */
  readonly side: Side | ''
}

export type Problems<T> = Readonly<Partial<Record<keyof T, string>>>

/** A suggestion, which the person confirms by saving. */
export function today(now = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

export function saidProblems({ by, at }: SaidDraft): Problems<SaidDraft> {
  return {
    ...(by.trim() === '' ? { by: 'Write the name of the person who says so.' } : {}),
    ...(isDay(at) ? {} : { at: 'Choose the day on which it was said.' }),
  }
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text)
}

export function saidForm({ by, role, at, evidence, side }: SaidDraft) {
  const said = { by: by.trim(), role: role.trim(), at, evidence: evidence.trim() }
  return side === '' ? said : { ...said, side }
}

/** `Jana Novak, mail administrator, on 2026-03-30`. */
export function whoSaid({ by, role, at }: Pick<SaidDraft, 'by' | 'role' | 'at'>): string {
  return [by, role, at === '' ? '' : `on ${at}`].filter((text) => text !== '').join(', ')
}
