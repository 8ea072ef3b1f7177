import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReportFormat } from '../../src-main/ipc/contract'
import { available, notRun } from '../support/available'
import { launchApp, onElectron, type App } from './launch'
import { folderForTests } from '../support/folder'

const root = resolve(import.meta.dirname, '../..')
const folder = folderForTests()
const side = (name: string) => join(folder, name)

let app: App
let page: Page

beforeAll(async () => {
  cpSync(join(root, 'resources/samples'), folder, { recursive: true })
  app = await launchApp()
  page = await app.firstWindow()
})
afterAll(() => app.close())

/** What the next dialog answers. */
const open = (path: string) =>
  app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths })
    },
    [path],
  )
const save = (path: string) =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === '', filePath })
  }, path)
const saveReport = (format: ReportFormat) => page.evaluate((format) => window.biztalkReview!.saveReport(format), format)

describe('a review', () => {
  test('of two chosen folders has an answer', async () => {
    await open(side('before'))
    await page.evaluate(() => window.biztalkReview!.chooseFolder('before'))
    await open(side('after'))
    const chosen = await page.evaluate(() => window.biztalkReview!.chooseFolder('after'))
    expect(chosen).toMatchObject({ ok: true, value: { status: 'ready', sample: false } })
    const progress = await page.evaluate(async () => {
      const stages = new Set<string>()
      const stop = window.biztalkReview!.on('progress', ({ stage }) => stages.add(stage))
      await window.biztalkReview!.review()
      stop()
      return [...stages]
    })
    expect(progress).toContain('reading')
    expect(await page.evaluate(() => window.biztalkReview!.session())).toMatchObject({
      ok: true,
      value: { status: 'reviewed', report: { format: 'biztalk-change-report/1', sample: false } },
    })
  })

  test('saves the record that the command prints, byte for byte', async () => {
    const file = join(folder, 'record.json')
    await save(file)
    expect(await saveReport('json')).toEqual({ ok: true, value: { savedAs: file } })
    const args = ['--before', side('before'), '--after', side('after'), '--format', 'json', '--fail-on', 'never']
    const printed = execFileSync(process.execPath, [join(root, 'out/main/cli.js'), ...args], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(readFileSync(file, 'utf8')).toBe(printed.toString())
  })

  test.each(['html', 'md', 'csv', 'sarif', 'junit.xml'] as const)('is saved as %s', async (format) => {
    const file = join(folder, `report.${format}`)
    await save(file)
    expect(await saveReport(format)).toEqual({ ok: true, value: { savedAs: file } })
    expect(readFileSync(file, 'utf8').length).toBeGreaterThan(100)
  })

  test('is saved nowhere when the dialog is cancelled, and never over an input', async () => {
    await save('')
    expect(await saveReport('html')).toEqual({ ok: true, value: null })
    const input = join(side('before'), 'bindings.xml')
    const before = readFileSync(input)
    await save(input)
    expect(await saveReport('html')).toMatchObject({ ok: false, problem: expect.stringContaining('is an input') })
    expect(readFileSync(input)).toEqual(before)
    expect(readdirSync(side('before')).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('is saved as a PDF, the same bytes each time', async () => {
    const file = join(folder, 'report.pdf')
    await save(file)
    expect(await saveReport('pdf')).toEqual({ ok: true, value: { savedAs: file } })
    const bytes = readFileSync(file)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    await saveReport('pdf')
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })

  if (available('pdfinfo') && available('pdftotext')) {
    test('whose PDF is tagged, has bookmarks and the text of the report', () => {
      const file = join(folder, 'report.pdf')
      expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Tagged:\s+yes/)
      expect(readFileSync(file, 'latin1')).toContain('/Outlines')
      expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).toMatch(/BizTalk/)
    })
    if (available('qpdf')) {
      test('whose PDF is whole', () => {
        expect(execFileSync('qpdf', ['--check', join(folder, 'report.pdf')], { encoding: 'utf8' })).toContain(
          'No syntax',
        )
      })
    } else notRun('the structure of a PDF', 'qpdf is not installed')
  } else notRun('the tags of a PDF', 'pdfinfo and pdftotext are not installed')

  if (onElectron) notRun('printing', 'on Electron it opens the dialog of the system')
  else {
    test('is printed', async () => {
      expect(await page.evaluate(() => window.biztalkReview!.printReport())).toMatchObject({ ok: true })
    })
  }

  test('is gone when an input is removed', async () => {
    const session = await page.evaluate(() => window.biztalkReview!.removeInput('after', 'bindings.xml'))
    expect(session).toMatchObject({ ok: true, value: { status: 'ready', report: null } })
  })
})

test('a review can be cancelled, at once', async () => {
  const port = '<SendPort Name="x" IsStatic="true"><PrimaryTransport><Address>a</Address></PrimaryTransport></SendPort>'
  const big = join(folder, 'big.xml')
  writeFileSync(big, `<BindingInfo><SendPortCollection>${port.repeat(60_000)}</SendPortCollection></BindingInfo>`)
  await page.evaluate(() => window.biztalkReview!.clearSide('before'))
  await open(big)
  await page.evaluate(() => window.biztalkReview!.chooseFiles('before'))
  const [cancelled, ended, took] = await page.evaluate(async () => {
    const bridge = window.biztalkReview!
    const ended = bridge.review()
    await new Promise((done) => setTimeout(done, 100))
    const began = performance.now()
    const cancelled = await bridge.cancel()
    return [cancelled, await ended, performance.now() - began]
  })
  expect(cancelled).toMatchObject({ ok: true, value: { status: 'ready', report: null } })
  expect(ended).toEqual(cancelled)
  // 200 ms is the promise; a machine that runs other tests beside gets more.
  expect(took).toBeLessThan(1000)
})

test('the keys of the menu reach the window', async () => {
  const heard = page.evaluate(
    () => new Promise<string>((done) => void window.biztalkReview!.on('command', (command) => done(command))),
  )
  await app.evaluate(({ Menu, BrowserWindow }) => {
    Menu.getApplicationMenu()!.getMenuItemById('step-report')!.click(undefined, BrowserWindow.getAllWindows()[0])
  })
  expect(await heard).toBe('step-report')
})

test('the sample is reviewed in the window', async () => {
  await page.evaluate(() => window.biztalkReview!.loadSample())
  const session = await page.evaluate(() => window.biztalkReview!.review())
  expect(session).toMatchObject({ ok: true, value: { sample: true, report: { sample: true } } })
})
