import { inject, onBeforeUnmount, onMounted, type InjectionKey, type Ref } from 'vue'

/** Whether single letters are shortcuts; people who speak to their computer switch them off. */
export const lettersKey: InjectionKey<Readonly<Ref<boolean>>> = Symbol('letters')

type Handlers = Readonly<Record<string, () => void>>

/** Handles keys of the whole window while the component stands and no dialog is open: `Ctrl+Enter`, `j`, `?`, `F1`. Command counts as Ctrl. */
export function useKeys(handlers: Handlers, letters = inject(lettersKey, undefined)): void {
  const hear = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return
    if (event.target instanceof Element && event.target.closest('dialog') !== null) return
    const name = keyName(event)
    const handler = handlers[name]
    if (handler === undefined) return
    if (name.length === 1 && (letters?.value === false || isTyping(event.target))) return
    event.preventDefault()
    handler()
  }
  onMounted(() => window.addEventListener('keydown', hear))
  onBeforeUnmount(() => window.removeEventListener('keydown', hear))
}

function keyName(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const shifted = event.shiftKey && /^[a-z]$/.test(key) ? `Shift+${key}` : key
  return event.ctrlKey || event.metaKey ? `Ctrl+${shifted}` : key
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null
}

export interface Shortcut {
  readonly keys: readonly string[]
  readonly does: string
}

export const shortcuts: readonly Shortcut[] = [
  { keys: ['Ctrl+1 … 4'], does: 'Go to Inputs, Changes, Findings, Report' },
  { keys: ['Ctrl+O'], does: 'Add files to before; with Shift to after' },
  { keys: ['Ctrl+Enter'], does: 'Review both sides' },
  { keys: ['J', '↓'], does: 'Next line of the list' },
  { keys: ['K', '↑'], does: 'Previous line of the list' },
  { keys: ['Home', 'End'], does: 'First or last line of the list' },
  { keys: ['→', '←'], does: 'Open or fold a group of the list' },
  { keys: ['Enter'], does: 'Read the details of the selected line' },
  { keys: ['Esc'], does: 'Back to the list; close help' },
  { keys: ['A'], does: 'Answer the selected question' },
  { keys: ['Ctrl+F', '/'], does: 'Filter the list' },
  { keys: ['Ctrl+S'], does: 'Save the report' },
  { keys: ['Ctrl+Shift+S'], does: 'Save the answers' },
  { keys: ['Ctrl+Shift+F'], does: 'State a fact that no export shows' },
  { keys: ['Ctrl+P'], does: 'Print the report' },
  { keys: ['F1'], does: 'Help' },
  { keys: ['?'], does: 'This list' },
]
