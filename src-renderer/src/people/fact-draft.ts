import type { FactName } from '../../../src-main/engine/model/answers'
import type { Kind } from '../../../src-main/engine/model/address'
import type { FactForm } from '../../../src-main/ipc/people'
import { nameOf } from './addresses'
import { factNames, factWords } from './facts'
import { saidForm, saidProblems, type Problems, type SaidDraft } from './said'

export interface FactDraft extends SaidDraft {
  readonly fact: FactName
  readonly kind: Kind
  /** The name as people write it: `Orders / FromShop` for a receive location. */
  readonly subject: string
  readonly choice: '' | 'yes' | 'no'
  /** Names, a line or a comma between them; or one name. */
  readonly names: string
  readonly queue: 'local' | 'clustered' | 'remote'
}

/** The address that a name stands for: `receive-location/Orders/FromShop`. */
export function addressOf(kind: Kind, name: string): string {
  if (kind === 'group') return 'group'
  const parts = kind === 'receive-location' ? name.split(/\s+\/\s+|\/(?!\s)/) : [name]
  return [kind, ...parts.map((part) => part.trim().replaceAll('%', '%25').replaceAll('/', '%2F'))].join('/')
}

/** The fact that is meant, or the first that can be stated of a thing; of nothing yet, the first of all. */
export function aboutSubject(address: string, meant?: FactName): Pick<FactDraft, 'fact' | 'kind' | 'subject'> {
  const [kind = ''] = address.split('/')
  const fact =
    meant ?? factNames.find((name) => name !== 'no-cluster' && factWords[name].subjects.some((one) => one === kind))
  if (fact === undefined) return { fact: 'host-clustered', kind: 'host', subject: '' }
  return { fact, kind: kind as Kind, subject: nameOf(address) }
}

/** The names of one kind that a report speaks of. */
export function namesOfKind(addresses: readonly string[], kind: Kind): readonly string[] {
  return [...new Set(addresses.filter((address) => address.startsWith(`${kind}/`)).map(nameOf))].sort()
}

export function factProblems(draft: FactDraft): Problems<FactDraft> {
  const { value, subjects } = factWords[draft.fact]
  const lacks = (field: 'choice' | 'names'): Problems<FactDraft> =>
    field === 'choice' ? { choice: 'Choose yes or no.' } : { names: 'Write at least one name.' }
  return {
    ...(!subjects.includes('group') && draft.subject.trim() === '' ? { subject: 'Write of what it is stated.' } : {}),
    ...((value === 'yes-or-no' || value === 'group-or-no') && draft.choice === '' ? lacks('choice') : {}),
    ...(value === 'names' && namesIn(draft.names).length === 0 ? lacks('names') : {}),
    ...(value === 'group-or-no' && draft.choice === 'yes' && draft.names.trim() === ''
      ? { names: 'Write the name of the cluster group.' }
      : {}),
    ...saidProblems(draft),
  }
}

export function factForm(draft: FactDraft): FactForm {
  const { fact, kind, subject } = draft
  return { fact, subject: addressOf(kind, subject), value: valueOf(draft), ...saidForm(draft) }
}

function valueOf({ fact, choice, names, queue }: FactDraft): FactForm['value'] {
  switch (factWords[fact].value) {
    case 'yes-or-no':
      return choice === 'yes'
    case 'group-or-no':
      return choice === 'yes' ? names.trim() : false
    case 'names':
      return namesIn(names)
    case 'queue':
      return queue
    case 'only-yes':
      return true
  }
}

function namesIn(text: string): readonly string[] {
  return text
    .split(/[\n,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
