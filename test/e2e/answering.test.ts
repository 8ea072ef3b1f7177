import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type {} from '../../src-renderer/src/client'
import { launchApp, type App } from './launch'

let app: App
let page: Page

beforeAll(async () => {
  app = await launchApp()
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false })
  })
  page = await app.firstWindow()
  page.setDefaultTimeout(15_000)
})
afterAll(() => app.close())

const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent.trim() ?? '')
const openQuestions = (): Promise<number> =>
  page.evaluate(async () => {
    const session = await window.biztalkReview!.session()
    return session.ok ? session.value.report!.record.counts.questions : -1
  })

test(
  'every question of a change is answered by keys alone, and the record says by whom',
  { timeout: 180_000 },
  async () => {
    await page.getByRole('button', { name: 'Load the sample change' }).click()
    await page.locator('table').first().waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('tab', { name: /^Questions/ }).click()
    const open = await openQuestions()
    await page.getByRole('tree').focus()
    await page.keyboard.press('a')
    await page.keyboard.press('ArrowRight')
    await page.getByLabel('Name', { exact: true }).fill('Jana Novak')
    for (let left = open; left > 0; left -= 1) {
      await page.locator('.choice', { hasText: 'Verdict' }).first().waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Take this answer back' }).waitFor()
      expect(await openQuestions()).toBe(left - 1)
      if (left === 1) break
      expect(await focused()).toMatch(/^Next open question/)
      await page.keyboard.press('Enter')
      await page.keyboard.press('ArrowRight')
    }
    expect(await focused()).toBe('No question is open: go to the report')
    await page.keyboard.press('Enter')
    await page.getByRole('tab', { name: 'People' }).click()
    const said = await page.getByRole('tabpanel').getByRole('row').allInnerTexts()
    expect(said.slice(1)).toHaveLength(open)
    expect(said.slice(1).filter((row) => !row.includes('Jana Novak'))).toEqual([])
  },
)
