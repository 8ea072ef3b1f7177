import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchApp, type App } from './launch'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let app: App
let page: Page
const errors: string[] = []

beforeAll(async () => {
  app = await launchApp()
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false })
  })
  page = await app.firstWindow()
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.locator('main h1').waitFor()
  // The page's own policy forbids eval, so the checker comes in as the developer tools would bring it.
  const tools = await page.context().newCDPSession(page)
  await tools.send('Runtime.evaluate', { expression: axeSource })
})
afterAll(() => app.close())

async function violations(): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const result = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run())
    found.push(
      ...result.violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    )
  }
  return found
}

const tab = (name: RegExp) => page.getByRole('tab', { name }).click()

/** Every screen, in the order in which a reviewer comes to it. */
const screens: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['the empty inputs', () => page.keyboard.press('Control+1')],
  [
    'the sample on both sides',
    async () => {
      await page.getByRole('button', { name: 'Load the sample change' }).click()
      await page.locator('table').first().waitFor()
    },
  ],
  [
    'findings',
    async () => {
      await page.keyboard.press('Control+Enter')
      await page.getByRole('region', { name: 'Verdict' }).waitFor()
    },
  ],
  [
    'a help page beside them',
    async () => {
      await page.getByRole('button', { name: 'Help for' }).click()
      await page.getByRole('heading', { name: 'Why it matters', level: 3 }).last().waitFor()
    },
  ],
  [
    'questions',
    async () => {
      await page.keyboard.press('Escape')
      await tab(/Questions/)
    },
  ],
  [
    'a question with what each answer would do',
    async () => {
      await page.getByRole('radio', { name: 'No', exact: true }).check()
      await page.locator('.choice', { hasText: 'Verdict' }).first().waitFor()
      await page.getByRole('button', { name: 'Save this answer' }).click()
    },
  ],
  [
    'an answered question',
    async () => {
      await page.getByLabel('Name', { exact: true }).fill('Jana Novak')
      await page.getByRole('button', { name: 'Save this answer' }).click()
      await page.getByRole('button', { name: 'Take this answer back' }).waitFor()
    },
  ],
  ['what people said', () => tab(/What people said/)],
  [
    'the form for a fact',
    async () => {
      await page.getByRole('button', { name: 'State a fact' }).click()
      await page.getByRole('button', { name: 'Show what it would do' }).click()
    },
  ],
  [
    'the form for an acceptance',
    async () => {
      await page.keyboard.press('Escape')
      await tab(/^Findings/)
      await page.getByRole('button', { name: 'Accept this risk' }).click()
      await page.getByRole('button', { name: 'Show what it would do' }).click()
    },
  ],
  [
    'changes',
    async () => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+2')
    },
  ],
  ['the report', () => page.keyboard.press('Control+4')],
  ['what people said in the report', () => tab(/^People/)],
  ['the questions to hand out', () => tab(/hand out/)],
  ['the rules of the report', () => tab(/Rules/)],
  ['its inputs and coverage', () => tab(/Inputs/)],
  ['its glossary', () => tab(/Glossary/)],
  ['the keyboard map', () => page.keyboard.press('?')],
]

describe('axe finds nothing, in light and dark, on', () => {
  test.each(screens)('%s', async (_, reach) => {
    await reach()
    expect(await violations()).toEqual([])
  })
})

test('no screen broke the policy of the page or wrote an error', () => {
  expect(errors).toEqual([])
})
