import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchApp, type App } from './launch'

// A reviewer takes the sample change on: by answers, a stated fact and an accepted risk, in the window alone.

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'people-'))
const file = (name: string): string => join(folder, name)

let app: App
let page: Page

beforeAll(async () => {
  app = await launchApp()
  page = await openSample(app)
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The sample, reviewed, in a window that loses unsaved words without asking. */
async function openSample(of: App): Promise<Page> {
  await of.evaluate(({ dialog }) => {
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false })
  })
  const window = await of.firstWindow()
  window.setDefaultTimeout(10_000)
  await window.setViewportSize({ width: 1280, height: 900 })
  await window.getByRole('button', { name: 'Load the sample change' }).click()
  await window.locator('table').first().waitFor()
  await window.keyboard.press('Control+Enter')
  await window.getByRole('region', { name: 'Verdict' }).waitFor()
  return window
}

async function saveAs(name: string, press: () => Promise<unknown>): Promise<string> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file(name))
  await press()
  await page
    .getByRole('status')
    .getByText(`saved as ${file(name)}`)
    .waitFor()
  return readFileSync(file(name), 'utf8')
}

const tab = (name: RegExp) => page.getByRole('tab', { name }).click()
const button = (name: string | RegExp) => page.getByRole('button', { name })
const said = (text: RegExp) => page.getByRole('status').getByText(text).waitFor()

async function sayWho(): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill('Jana Novak')
  await page.getByLabel('Role').fill('mail administrator')
  await page.getByLabel('Said on').fill('2026-11-20')
  await page.getByLabel('What it rests on').fill('ticket 4711: the server locks a mailbox')
}

describe('a question', () => {
  test('shows what yes and no would do before it is answered', async () => {
    await tab(/^Questions/)
    await page.getByRole('treeitem', { name: /HA-POP3-001/ }).click()
    await page.getByRole('radio', { name: 'No', exact: true }).check()
    const choices = page.locator('.choice', { hasText: 'Verdict' })
    await choices.first().waitFor()
    expect(await choices.allInnerTexts()).toEqual([
      expect.stringMatching(/^Yes[\s\S]+9 \(now 10\)[\s\S]+Critical[\s\S]+was high/),
      expect.stringMatching(/^No[\s\S]+9 \(now 10\)[\s\S]+High[\s\S]+goes/),
    ])
  })

  test('is not answered without a name', async () => {
    await button('Save this answer').click()
    await page.getByText('Write the name of the person who says so.').waitFor()
    expect(await page.getByLabel('Name', { exact: true }).evaluate((field) => field === document.activeElement)).toBe(
      true,
    )
  })

  test('that is answered shows who said what, and the keyboard goes on to the next', async () => {
    await sayWho()
    await button('Save this answer').click()
    await said(/The answer was recorded/)
    const given = page.getByRole('region', { name: 'The answer that was given' })
    expect(await given.innerText()).toMatch(
      /“no”[\s\S]+Jana Novak, mail administrator, on 2026-11-20[\s\S]+ticket 4711/,
    )
    await page.keyboard.press('Enter')
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Jana Novak')
    await tab(/^Findings/)
    expect(await page.getByRole('treeitem', { name: /HA-POP3-001/ }).count()).toBe(0)
  })

  test('can be open again: the answer is taken back, and given once more', async () => {
    await tab(/^What people said/)
    await button(/^Take back: HA-POP3-001/).click()
    await said(/The answer was taken back/)
    await tab(/^Questions \(10\)/)
    await page.getByRole('treeitem', { name: /HA-POP3-001/ }).click()
    await page.keyboard.press('a')
    await page.keyboard.press('ArrowRight')
    await sayWho()
    await button('Save this answer').click()
    await said(/The answer was recorded/)
  })
})

test('a fact is stated, with its effect before', async () => {
  await page.keyboard.press('Control+Shift+F')
  await page.getByLabel('What you state').selectOption('load-balanced')
  await page.getByLabel('Name of the host').fill('WebIn')
  await page.getByRole('dialog').getByRole('radio', { name: 'Yes' }).check()
  await button('Show what it would do').click()
  await page.getByText('It would be used.').waitFor()
  await button('Save this fact').click()
  await said(/The fact was recorded/)
})

test('a risk is accepted, with its effect before; its finding stays and is marked', async () => {
  await tab(/^Findings/)
  await page.getByRole('treeitem', { name: /HA-FTP-001/ }).click()
  await button('Accept this risk').click()
  await page.getByLabel('Reason').fill('The folder is drained within seconds.')
  await page.getByLabel('Compensating control').fill('Duplicates are discarded by message id.')
  await page.getByLabel('Owner of the risk').fill('Orders team')
  await page.getByLabel('Accepted by').fill('Marta Dvorak')
  await page.getByLabel('Accepted on').fill('2026-11-21')
  await page.getByLabel('Expires on').fill('2026-12-31')
  await page.getByLabel('Reopens when').fill('A second folder is added.')
  await button('Show what it would do').click()
  await page.getByText('Accepted by Marta Dvorak on').waitFor()
  await button('Save this acceptance').click()
  await said(/The acceptance was recorded/)
  expect(await page.getByRole('treeitem', { name: /HA-FTP-001/ }).innerText()).toContain('Accepted risk')
})

describe('what people said', () => {
  test('is saved, and marked as unsaved until then', async () => {
    await button(/^Not saved: answers, policy/).click()
    const answers = JSON.parse(await saveAs('answers.json', () => button('Save answers…').click()))
    const policy = JSON.parse(await saveAs('policy.json', () => button('Save policy…').click()))
    expect(answers.answers).toEqual([expect.objectContaining({ answer: 'no', by: 'Jana Novak', at: '2026-11-20' })])
    expect(answers.facts).toEqual([
      expect.objectContaining({ fact: 'load-balanced', subject: 'host/WebIn', value: true }),
    ])
    expect(policy.accepted).toEqual([expect.objectContaining({ rule: 'HA-FTP-001', acceptedBy: 'Marta Dvorak' })])
    expect(await button(/^Not saved/).count()).toBe(0)
  })

  test('stands in the record, which is the one that the command makes of the saved files', async () => {
    await page.keyboard.press('Control+4')
    const record = await saveAs('record.json', () => button(/^JSON/).click())
    expect(JSON.parse(record).answers).toEqual([
      expect.objectContaining({ effect: 'closed', by: 'Jana Novak', role: 'mail administrator' }),
    ])
    const sample = (side: string) => join(root, 'resources/samples', side)
    const args = ['--before', sample('before'), '--after', sample('after'), '--format', 'json', '--fail-on', 'never']
    const words = ['--answers', file('answers.json'), '--policy', file('policy.json')]
    const printed = execFileSync(process.execPath, [join(root, 'out/main/cli.js'), ...args, ...words], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(record).toBe(printed.toString())
  })

  test('is opened in a fresh window, which has the same record', async () => {
    const other = await launchApp()
    try {
      const opened = await openSample(other)
      await opened.getByRole('tab', { name: /^What people said/ }).click()
      for (const what of ['answers', 'policy']) {
        await other.evaluate(
          ({ dialog }, filePaths) => {
            dialog.showOpenDialog = async () => ({ canceled: false, filePaths })
          },
          [file(`${what}.json`)],
        )
        await opened.getByRole('button', { name: `Open ${what}…` }).click()
        await opened.getByRole('region', { name: what }).getByText(`${what}.json`).waitFor()
      }
      const session = await opened.evaluate(() => window.biztalkReview!.session())
      const before = await page.evaluate(() => window.biztalkReview!.session())
      expect(session.ok && session.value.report!.recordSha256).toBe(before.ok && before.value.report!.recordSha256)
    } finally {
      await other.close()
    }
  })
})
