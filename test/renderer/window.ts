import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { createApp, type Component } from 'vue'
import type { Notices } from '../../src-main/ipc/contract'
import App from '../../src-renderer/src/App.vue'
import { clientKey, type Client } from '../../src-renderer/src/client'
import { emptySession, readySession, reviewedSession } from './fixture'

type Heard = { [K in keyof Notices]?: (notice: Notices[K]) => void }

/** The far side of the window's one boundary: it answers from the fixture and writes down what it was asked. */
export interface FarSide {
  readonly client: Client
  readonly asked: string[]
  readonly heard: Heard
}

export function farSide(answers: Partial<Client> = {}): FarSide {
  const asked: string[] = []
  const heard: Heard = {}
  const all: Client = {
    session: async () => emptySession,
    chooseFiles: async () => readySession,
    chooseFolder: async () => readySession,
    addDropped: async () => readySession,
    removeInput: async () => readySession,
    clearSide: async () => emptySession,
    loadSample: async () => ({ ...readySession, sample: true }),
    review: async () => reviewedSession,
    cancel: async () => readySession,
    saveReport: async (format) => ({ savedAs: `review.${format}` }),
    printReport: async () => ({ printed: true }),
    helpPage: async (name) => ({ name, markdown: `# Page ${name}` }),
    collectorScript: async () => ({
      name: 'Collect-BizTalkState.ps1',
      text: '# reads only',
      sha256: 'c0de'.repeat(16),
    }),
    chooseAnswers: async () => readySession,
    choosePolicy: async () => readySession,
    clearAnswers: async () => readySession,
    clearPolicy: async () => readySession,
    answerQuestion: async () => reviewedSession,
    removeAnswer: async () => reviewedSession,
    stateFact: async () => reviewedSession,
    removeFact: async () => reviewedSession,
    acceptRisk: async () => reviewedSession,
    removeAcceptance: async () => reviewedSession,
    saveAnswers: async () => null,
    savePolicy: async () => null,
    effectsOf: async () => null,
    effectOfFact: async () => null,
    effectOfAcceptance: async () => null,
    saveCollectorScript: async () => ({ savedAs: 'Collect-BizTalkState.ps1' }),
    about: async () => ({ version: '0.1.0', catalogue: { version: '2026.1', rules: 121 }, electron: '', chromium: '' }),
    on: (name, hear) => {
      heard[name] = hear as never
      return () => (heard[name] = undefined as never)
    },
    ...answers,
  }
  const noted = Object.entries(all).map(([name, answer]) => [
    name,
    (...args: readonly unknown[]) => {
      if (name !== 'on') asked.push([name, ...args].map((arg) => (Array.isArray(arg) ? arg.length : arg)).join(' '))
      return (answer as (...given: readonly unknown[]) => unknown)(...args)
    },
  ])
  return { client: Object.fromEntries(noted) as Client, asked, heard }
}

/** Whatever a store needs to live: an application with the client. */
export function inApplication<T>(client: Client, use: () => T): T {
  const app = createApp({ render: () => null })
    .use(createPinia())
    .provide(clientKey, client)
  return app.runWithContext(use)
}

const opened: VueWrapper[] = []

/** A generic component is a function to the compiler. */
type Shown = Component | ((...args: never[]) => unknown)

export function open(component: Shown, props: Record<string, unknown>, { client } = farSide()): VueWrapper {
  const plugins = [createPinia()]
  const global = { plugins, provide: { [clientKey as symbol]: client } }
  const wrapper = mount(component as Component, { props, global, attachTo: document.body })
  opened.push(wrapper)
  return wrapper
}

export async function openApp(side: FarSide = farSide()): Promise<VueWrapper> {
  const wrapper = open(App, {}, side)
  await flushPromises()
  return wrapper
}

export function closeAll(): void {
  for (const wrapper of opened.splice(0)) wrapper.unmount()
}

/** A key as it arrives at whatever has the focus. */
export async function press(key: string): Promise<void> {
  const parts = key.split('+')
  const name = parts.at(-1) ?? ''
  const init = { key: name, ctrlKey: parts.includes('Ctrl'), bubbles: true, cancelable: true }
  const target = document.activeElement ?? document.body
  target.dispatchEvent(new KeyboardEvent('keydown', init))
  await flushPromises()
}

/** The text as a reader takes it in: its pieces in order, one space between them. */
export function said({ element }: { readonly element: Node }): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const pieces: string[] = []
  while (walker.nextNode() !== null) pieces.push(walker.currentNode.textContent ?? '')
  return pieces.join(' ').replaceAll(/\s+/g, ' ').trim()
}
