import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type {} from '../../src-renderer/src/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchApp, type App } from './launch'

let app: App
let page: Page

beforeAll(async () => {
  app = await launchApp()
  page = await app.firstWindow()
})
afterAll(() => app.close())

describe('the window', () => {
  test('opens with its title', async () => {
    expect(await page.title()).toContain('BizTalk Change Review')
    expect(await page.locator('#app').count()).toBe(1)
  })

  test('has the bridge and nothing else of the outside', async () => {
    const seen = await page.evaluate(() => ({
      bridge: Object.keys(window.biztalkReview!).sort(),
      frozen: Object.isFrozen(window.biztalkReview!),
      outside: ['require', 'process', 'Buffer', 'module', 'ipcRenderer', 'electron'].filter((name) => name in window),
    }))
    expect(seen).toEqual({
      bridge: [
        'about',
        'acceptRisk',
        'addDropped',
        'answerQuestion',
        'cancel',
        'chooseAnswers',
        'chooseFiles',
        'chooseFolder',
        'choosePolicy',
        'clearAnswers',
        'clearPolicy',
        'clearSide',
        'collectorScript',
        'effectOfAcceptance',
        'effectOfFact',
        'effectsOf',
        'helpPage',
        'loadSample',
        'on',
        'printReport',
        'removeAcceptance',
        'removeAnswer',
        'removeFact',
        'removeInput',
        'review',
        'saveAnswers',
        'saveCollectorScript',
        'savePolicy',
        'saveReport',
        'session',
        'stateFact',
      ],
      frozen: true,
      outside: [],
    })
  })

  test('shows the whole text of the collector script before it is used', async () => {
    await page.getByRole('button', { name: 'Read the collector script' }).click()
    const shown = await page.locator('[aria-label="Collector script"] pre').textContent()
    expect(shown).toBe(readFileSync('resources/collect/Collect-BizTalkState.ps1', 'utf8'))
    await page.keyboard.press('Escape')
    expect(await page.locator('[aria-label="Collector script"]').count()).toBe(0)
  })

  test('answers the page, and refuses what is no request', async () => {
    const ask = (name: string, ...args: unknown[]): Promise<unknown> =>
      page.evaluate(
        ([name, args]) =>
          (window.biztalkReview as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!(...args),
        [name, args] as const,
      )
    expect(await ask('session')).toMatchObject({ ok: true, value: { before: [], after: [], status: 'empty' } })
    expect(await ask('helpPage', '../package.json')).toMatchObject({ ok: false })
    expect(await ask('chooseFiles', 'elsewhere')).toMatchObject({ ok: false })
    expect(await ask('saveReport', 'json')).toMatchObject({
      ok: false,
      problem: expect.stringContaining('no report yet'),
    })
  })

  test('takes the content of a dropped file', async () => {
    const session = await page.evaluate(async () => {
      const file = new File(['<BindingInfo/>'], 'dropped.xml')
      return window.biztalkReview!.addDropped('before', [file])
    })
    expect(session).toMatchObject({ ok: true, value: { before: [{ file: 'dropped.xml', bytes: 14 }] } })
  })

  test('goes nowhere, runs no code that is not its own and reaches no other address', async () => {
    const address = page.url()
    const seen = await page.evaluate(async () => {
      const outcome = async (name: string, attempt: () => unknown): Promise<[string, string]> => {
        try {
          await attempt()
          return [name, 'done']
        } catch {
          return [name, 'refused']
        }
      }
      return Object.fromEntries([
        await outcome('eval', async () => {
          // later, since what the test itself runs may use eval
          await new Promise((done) => setTimeout(done))
          ;(0, eval)('1')
        }),
        await outcome('fetch', () => fetch('https://example.com')),
        await outcome('own file', () => fetch('index.html')),
        await outcome('inner HTML', () => {
          document.createElement('p').innerHTML = '<b>x</b>'
        }),
      ])
    })
    await page.evaluate(() => {
      window.open('https://example.com')
      location.href = 'https://example.com/'
    })
    await new Promise((done) => setTimeout(done, 200))
    expect({ ...seen, windows: app.windows().length, address: page.url() === address }).toEqual({
      eval: 'refused',
      fetch: 'refused',
      'own file': 'refused',
      'inner HTML': 'refused',
      windows: 1,
      address: true,
    })
  })

  test('the process ends when the window is closed', async () => {
    const second = await launchApp()
    await second.firstWindow()
    const ended = new Promise((done) => second.process().once('exit', done))
    await second.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]!.close()
    })
    expect(await ended).toBe(0)
  })
})
