import { nextTick, onBeforeUnmount, onMounted, watch, type Ref } from 'vue'
import type { Command } from '../../src-main/ipc/contract'
import { useClient } from './client'
import { focusOn, isFocusLost } from './focus'
import { useKeys } from './keys'
import { useHelp } from './stores/help'
import { usePeople } from './stores/people'
import { useSelection } from './stores/selection'
import { useSession } from './stores/session'

/** What the menu and the keys of the window do; both ask for the same commands. */
export function useCommands(
  letters: Readonly<Ref<boolean>>,
  showKeys: () => void,
): { readonly review: () => Promise<void> } {
  const client = useClient()
  const session = useSession()
  const selection = useSelection()
  const help = useHelp()
  const people = usePeople()

  async function review(): Promise<void> {
    await session.review()
    if (session.report !== null) selection.go('findings')
  }

  function save(): void {
    if (session.report === null) return
    selection.go('report')
    void nextTick(() => focusOn('save'))
  }

  const commands: Readonly<Record<Command, () => void>> = {
    'choose-before': () => void session.chooseFiles('before'),
    'choose-after': () => void session.chooseFiles('after'),
    'load-sample': () => void session.loadSample(),
    review: () => void review(),
    'save-report': save,
    ...wordCommands(people),
    print: () => void (session.report !== null && session.print()),
    help: () => void help.open('index'),
    find: () => focusOn('find'),
    'step-inputs': () => selection.go('inputs'),
    'step-changes': () => selection.go('changes'),
    'step-findings': () => selection.go('findings'),
    'step-report': () => selection.go('report'),
  }
  const keys = {
    'Ctrl+1': commands['step-inputs'],
    'Ctrl+2': commands['step-changes'],
    'Ctrl+3': commands['step-findings'],
    'Ctrl+4': commands['step-report'],
    'Ctrl+Enter': commands.review,
    'Ctrl+f': commands.find,
    'Ctrl+s': commands['save-report'],
    'Ctrl+p': commands.print,
    'Ctrl+Shift+s': commands['save-answers'],
    'Ctrl+Shift+f': commands['state-fact'],
    '/': commands.find,
    a: () => focusOn('answer'),
    '?': showKeys,
    F1: commands.help,
  }
  useKeys(keys, letters)

  watch(
    () => selection.step,
    () => void nextTick(keepFocus),
  )

  let stop = (): void => undefined
  onMounted(() => (stop = client.on('command', (command) => commands[command]())))
  onBeforeUnmount(() => stop())
  return { review }
}

/** What concerns the words of people. */
function wordCommands(people: ReturnType<typeof usePeople>) {
  return {
    'open-answers': () => void people.chooseAnswers(),
    'save-answers': () => void (people.view.answers.file !== null && people.saveAnswers()),
    'open-policy': () => void people.choosePolicy(),
    'save-policy': () => void (people.view.policy.file !== null && people.savePolicy()),
    'state-fact': () => people.form === null && people.openForm({ is: 'fact', subject: '' }),
  }
}

/** The element that had the focus may have gone with its step; then the list of the new one takes it, or the step. */
function keepFocus(): void {
  if (!isFocusLost()) return
  const step = document.querySelector<HTMLElement>('main [role=tree]') ?? document.querySelector('main')
  step?.focus()
}
