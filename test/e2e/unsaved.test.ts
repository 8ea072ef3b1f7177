import { once } from 'node:events'
import { expect, test } from 'vitest'
import { launchApp } from './launch'

test('the window does not close over what is not saved, until somebody gives it up', async () => {
  const app = await launchApp()
  const page = await app.firstWindow()
  const said = await page.evaluate(() =>
    window.biztalkReview!.stateFact({
      ...{ fact: 'load-balanced', subject: 'host/WebIn', value: true },
      ...{ by: 'Jana Novak', role: '', at: '2026-11-20', evidence: '' },
    }),
  )
  expect(said).toMatchObject({ ok: true, value: { people: { answers: { unsaved: true } } } })
  const close = (response: number) =>
    app.evaluate(async ({ BrowserWindow, dialog }, pressed) => {
      const asked: string[] = []
      dialog.showMessageBox = async (...args: unknown[]) => {
        asked.push((args.at(-1) as { message: string }).message)
        return { response: pressed, checkboxChecked: false }
      }
      BrowserWindow.getAllWindows()[0]!.close()
      await new Promise((done) => setTimeout(done, 200))
      return asked
    }, response)
  expect(await close(2)).toEqual(['The answers file has changes that are not saved.'])
  expect(app.windows()).toHaveLength(1)
  const ended = once(app.process(), 'exit')
  void close(1).catch(() => {})
  await ended
})
