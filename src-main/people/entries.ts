import type { AcceptanceForm, AnswerForm, FactForm } from '../ipc/people'

/** The entry of a file that a form becomes: what was left empty, and may be, is left out. */
export function answerEntry({ question, side, answer, ...said }: AnswerForm): object {
  const [asked, ...subject] = question.split('@')
  return entry({ question: asked, subject: subject.join('@'), side, answer, ...saidOf(said) }, ['subject'])
}

export function factEntry({ fact, subject, side, value, ...said }: FactForm): object {
  return entry({ fact, subject, side, value, ...saidOf(said) }, [])
}

export function acceptanceEntry(form: AcceptanceForm): object {
  const { rule, subject, artifacts, servers, severity, reason, control, owner } = form
  const { acceptedBy, acceptedAt, expires, reopensWhen } = form
  const covered = { rule, subject, artifacts: some(artifacts), servers: some(servers), severity }
  return entry({ ...covered, reason, control, owner, acceptedBy, acceptedAt, expires, reopensWhen }, [])
}

type Said = Pick<AnswerForm, 'by' | 'role' | 'at' | 'evidence'>

function saidOf({ by, role, at, evidence }: Said): Said {
  return { by, role, at, evidence }
}

/** An empty list would cover whatever the finding names. */
function some(names: readonly string[] | undefined): readonly string[] | undefined {
  return names && names.length > 0 ? names : undefined
}

function entry(members: Readonly<Record<string, unknown>>, optional: readonly string[]): object {
  const mayLack = new Set([...optional, 'role', 'evidence'])
  return Object.fromEntries(
    Object.entries(members)
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([name, value]) => value !== undefined && !(value === '' && mayLack.has(name))),
  )
}
