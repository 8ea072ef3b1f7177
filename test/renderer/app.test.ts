import { afterEach, describe, expect, it } from 'vitest'
import { flushPromises, type VueWrapper } from '@vue/test-utils'
import type { Session } from '../../src-main/ipc/contract'
import { Problem } from '../../src-renderer/src/client'
import { hostile, inputFile, readySession, report, reviewedSession } from './fixture'
import { closeAll, farSide, openApp, press, said } from './window'

afterEach(closeAll)

const reviewed = () => farSide({ session: async () => reviewedSession })
const stepOf = (app: VueWrapper): string => app.find('[aria-current=step] .label').text()
const focused = (): string | null | undefined => document.activeElement?.getAttribute('aria-label')
const click = async (app: VueWrapper, words: string): Promise<void> => {
  await app
    .findAll('button')
    .find((button) => said(button).startsWith(words))
    ?.trigger('click')
  await flushPromises()
}

describe('a review from start to end', () => {
  it('by mouse', async () => {
    const side = farSide()
    const app = await openApp(side)
    expect(said(app)).toContain('Three steps to a review')
    await click(app, 'Load the sample change')
    expect(said(app)).toContain('Both sides hold the bundled sample change.')
    await click(app, 'Review')
    expect(app.find('[aria-label=Verdict]').text()).toContain('NEW RISK: DECISION NEEDED')
    expect(stepOf(app)).toContain('Findings')
    await click(app, 'Change 2:')
    expect([stepOf(app).split(' ')[0], app.find('h2').text()]).toEqual(['Changes', 'RcvFtp / BTS02'])
    await click(app, 'HA-SSO-001:')
    expect(app.find('.detail h2').text()).toContain('where Enterprise SSO is clustered')
    await click(app, 'Help for HA-SSO-001')
    expect(said(app.find('[aria-label="Help page"]'))).toBe('Page HA-SSO-001')
    await click(app, '4 Report')
    await click(app, 'PDF')
    expect(side.asked).toEqual(['session', 'about', 'loadSample', 'review', 'helpPage HA-SSO-001', 'saveReport pdf'])
    expect(app.find('footer [role=status]').text()).toBe('The report was saved as review.pdf.')
  })

  it('by keyboard', async () => {
    const side = farSide({ session: async () => readySession })
    const app = await openApp(side)
    await press('Ctrl+Enter')
    expect([stepOf(app).split(' ')[0], focused()]).toEqual(['Findings', 'Findings by state'])
    await press('j')
    await press('Enter')
    expect([focused(), app.find('.detail h2').text().slice(0, 43)]).toEqual([
      'The selected finding',
      'Host RcvFtp has an unclustered instance on ',
    ])
    await press('Escape')
    expect(focused()).toBe('Findings by state')
    await press('Ctrl+2')
    await press('/')
    expect(document.activeElement?.getAttribute('type')).toBe('search')
    await press('Ctrl+s')
    expect([stepOf(app).split(' ')[0], document.activeElement?.textContent.trim()]).toEqual(['Report', 'PDF to sign'])
    await press('Ctrl+p')
    await press('F1')
    expect(side.asked).toEqual(['session', 'about', 'review', 'printReport', 'helpPage index'])
  })

  it('by the menu', async () => {
    const side = reviewed()
    const app = await openApp(side)
    const steps: string[] = []
    for (const command of ['step-changes', 'step-findings', 'step-report', 'step-inputs'] as const) {
      side.heard.command?.(command)
      await flushPromises()
      steps.push(stepOf(app).split(' ')[0] ?? '')
    }
    expect(steps).toEqual(['Changes', 'Findings', 'Report', 'Inputs'])
    for (const command of ['choose-before', 'choose-after', 'load-sample', 'review', 'print', 'help'] as const) {
      side.heard.command?.(command)
      await flushPromises()
    }
    expect(side.asked).toEqual([
      'session',
      'about',
      'chooseFiles before',
      'chooseFiles after',
      'loadSample',
      'review',
      'printReport',
      'helpPage index',
    ])
  })
})

describe('the keys of the window', () => {
  it('leave letters alone where text is typed', async () => {
    const app = await openApp(reviewed())
    await press('Ctrl+2')
    await press('Ctrl+f')
    await press('?')
    await press('j')
    expect([app.find('dialog').exists(), app.find('[aria-selected=true] bdi').text()]).toEqual([
      false,
      'Orders / FromShop',
    ])
  })

  it('show their map, where single letters can be switched off', async () => {
    const app = await openApp(reviewed())
    await press('?')
    await app.find('dialog input').setValue(false)
    await app.find('dialog').trigger('close')
    await press('?')
    expect(app.find('dialog').exists()).toBe(false)
  })
})

describe('the window', () => {
  it('without a review says on every step what to do', async () => {
    const app = await openApp()
    for (const key of ['Ctrl+2', 'Ctrl+3', 'Ctrl+4']) {
      await press(key)
      expect(said(app.find('main'))).toBe(
        'Nothing was reviewed yet Put the exports of before and after on their sides, then review. Go to Inputs',
      )
    }
    await click(app, 'Go to Inputs')
    expect(stepOf(app)).toContain('Inputs')
  })

  it('shows the verdict on every step once there is one', async () => {
    const app = await openApp(reviewed())
    for (const key of ['Ctrl+1', 'Ctrl+2', 'Ctrl+3', 'Ctrl+4']) {
      await press(key)
      expect(app.find('[aria-label=Verdict] strong').text()).toBe('NEW RISK: DECISION NEEDED')
    }
  })

  it('says what went wrong until it is dismissed', async () => {
    const app = await openApp(farSide({ loadSample: async () => new Problem('The sample is damaged.', 'ENOENT') }))
    await click(app, 'Load the sample change')
    expect(said(app.find('[role=alert]'))).toBe('The sample is damaged. Details for support ENOENT')
    await app.find('[aria-label="Dismiss this message"]').trigger('click')
    expect(app.find('[role=alert]').exists()).toBe(false)
  })

  it('shows a review under way, and cancels it', async () => {
    let finish: (session: Session) => void = () => undefined
    const review = (): Promise<Session> => new Promise((resolve) => (finish = resolve))
    const side = farSide({ session: async () => readySession, review })
    const app = await openApp(side)
    await press('Ctrl+Enter')
    side.heard.progress?.({ stage: 'comparing', done: 1, of: 2 })
    await flushPromises()
    expect(app.find('footer.busy').text()).toContain('Comparing before with after …')
    await click(app, 'Cancel')
    finish(readySession)
    await flushPromises()
    expect([side.asked.at(-1), app.find('footer [role=status]').text(), stepOf(app).split(' ')[0]]).toEqual([
      'cancel',
      'The review was cancelled.',
      'Inputs',
    ])
  })

  it('shows the tab of questions by what to ask first', async () => {
    const app = await openApp(reviewed())
    await press('Ctrl+3')
    await click(app, 'Questions (3)')
    expect(app.findAll('[role=treeitem] .name').map((name) => name.text())).toEqual([
      'Give the export “Receive handlers” (biztalk-receive-handlers.json).',
      'Physical servers',
    ])
  })

  it('filters a list and shows all again', async () => {
    const app = await openApp(reviewed())
    await press('Ctrl+2')
    await app.find('input[type=search]').setValue('warehouse')
    await app.find('select').setValue('send port')
    expect(said(app.find('[role=search] [role=status]'))).toBe('3 of 7 changes')
    await app.find('input[type=search]').setValue('nowhere')
    expect(said(app)).toContain('No change fits the filter')
    await click(app, 'Show all')
    expect(said(app.find('[role=search] [role=status]'))).toBe('7 of 7 changes')
  })

  it('makes nothing of hostile words but text', async () => {
    const files = [inputFile(hostile, { summary: hostile, kindName: hostile })]
    const rows = report.changes.map((row) => ({ ...row, name: hostile, application: hostile, after: hostile }))
    const session: Session = { ...reviewedSession, before: files, report: { ...report, changes: rows, title: hostile } }
    const app = await openApp(farSide({ session: async () => session }))
    for (const key of ['Ctrl+1', 'Ctrl+2', 'Ctrl+3', 'Ctrl+4']) {
      await press(key)
      expect(app.find('img, script').exists()).toBe(false)
    }
  })
})
