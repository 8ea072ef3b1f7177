import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDialogs } from '../../scripts/stand-in/dialogs.mjs'
import { launch } from '../../scripts/stand-in/launch.mjs'

// What `npm run start:chromium` adds to the stand-in; it has no counterpart on Electron.

const folder = mkdtempSync(join(tmpdir(), 'dialogs-'))
const said: string[] = []
const { forget, ...answers } = createDialogs({ say: (line: string) => said.push(line), folder })
let app: Awaited<ReturnType<typeof launch>>

beforeAll(async () => {
  app = await launch({ appPath: resolve(import.meta.dirname, '../..'), ...answers })
})
afterAll(async () => {
  await app.close()
  forget()
})

test('files are chosen in a page of the browser', async () => {
  const file = join(folder, 'in.xml')
  writeFileSync(file, '<BindingInfo/>')
  const window = await app.firstWindow()
  const opened = app.context().waitForEvent('page')
  const answer = window.evaluate(() => window.biztalkReview!.chooseFiles('before'))
  const page = await opened
  await page.locator('input').setInputFiles(file)
  await page.getByRole('button', { name: 'Add' }).click()
  expect(await answer).toMatchObject({ ok: true, value: { before: [{ file: 'in.xml', bytes: 14 }] } })
})

test('closing that page chooses nothing', async () => {
  const window = await app.firstWindow()
  const opened = app.context().waitForEvent('page')
  const answer = window.evaluate(() => window.biztalkReview!.chooseFolder('after'))
  await (await opened).close()
  expect(await answer).toMatchObject({ ok: true, value: { after: [] } })
})

test('a question is answered by one of its buttons, or by closing its page', async () => {
  const ask = () => {
    const opened = app.context().waitForEvent('page')
    const question = {
      message: 'Not saved.',
      detail: 'It is lost.',
      buttons: ['Save…', 'Do Not Save', 'Cancel'],
      cancelId: 2,
    }
    return { opened, answer: answers.dialogs.showMessageBox(app.context(), question) }
  }
  const pressed = ask()
  await (await pressed.opened).getByRole('button', { name: 'Do Not Save' }).click()
  const closed = ask()
  await (await closed.opened).close()
  expect([await pressed.answer, await closed.answer]).toEqual([{ response: 1 }, { response: 2 }])
})

test('a saved file gets a name that is free', async () => {
  writeFileSync(join(folder, 'change-review.html'), '')
  const save = { title: '', defaultPath: 'change-review.html' }
  expect(await answers.dialogs.showSaveDialog(app.context(), save)).toEqual({
    canceled: false,
    filePath: join(folder, 'change-review (2).html'),
  })
  expect(await answers.print(Buffer.from('%PDF-'))).toBe(true)
  expect(readdirSync(folder)).toContain('change-review.pdf')
  expect(said).toHaveLength(2)
})
