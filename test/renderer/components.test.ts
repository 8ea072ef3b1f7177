import { afterEach, describe, expect, it, vi } from 'vitest'
import CopyButton from '../../src-renderer/src/components/CopyButton.vue'
import CountTable from '../../src-renderer/src/components/CountTable.vue'
import EmptyState from '../../src-renderer/src/components/EmptyState.vue'
import EvidencePair from '../../src-renderer/src/components/EvidencePair.vue'
import FilterBar from '../../src-renderer/src/components/FilterBar.vue'
import HashText from '../../src-renderer/src/components/HashText.vue'
import { icons } from '../../src-renderer/src/components/icons'
import KeyboardMap from '../../src-renderer/src/components/KeyboardMap.vue'
import Mark from '../../src-renderer/src/components/Mark.vue'
import NameList from '../../src-renderer/src/components/NameList.vue'
import ProblemAlert from '../../src-renderer/src/components/ProblemAlert.vue'
import StatusBar from '../../src-renderer/src/components/StatusBar.vue'
import StepRail from '../../src-renderer/src/components/StepRail.vue'
import Tabs from '../../src-renderer/src/components/Tabs.vue'
import ValueDiff from '../../src-renderer/src/components/ValueDiff.vue'
import VerdictBanner from '../../src-renderer/src/components/VerdictBanner.vue'
import { findings, hash, report } from './fixture'
import { closeAll, open, said } from './window'

afterEach(closeAll)

const idle = { busy: false, reviewing: false, progress: null, said: '' }
const filter = { text: '', choices: [], shown: 3, of: 3, what: 'changes' }
const step = (key: string) => ({ key, label: key, note: '' })

describe('what a component says', () => {
  it.each([
    ['a severity', Mark, { of: 'critical' }, 'Critical'],
    ['a state', Mark, { of: 'worsened' }, 'Worsened'],
    ['a verb', Mark, { of: 'renamed' }, 'Renamed'],
    ['a hash, short', HashText, { sha256: hash('3fa9') }, 'SHA-256 3fa93fa93fa9…'],
    ['names', NameList, { title: 'Servers', names: ['BTS01', 'BTS02'] }, 'Servers BTS01 BTS02'],
    ['no names', NameList, { title: 'Servers', names: [] }, 'Servers None named.'],
    ['an empty place', EmptyState, { title: 'Nothing here', text: 'Add a file.' }, 'Nothing here Add a file.'],
    ['two values', ValueDiff, { before: '30', after: '300' }, 'Before 30 After 30 0'],
    ['a value that is gone', ValueDiff, { before: '30', after: '' }, 'Before 30 After nothing'],
    [
      'a table',
      CountTable,
      { caption: 'Noise', head: ['Why', 'Times'], rows: [['order', 14]], none: 'None.' },
      'Noise Why Times order 14',
    ],
    ['an empty table', CountTable, { caption: 'Noise', head: ['Why'], rows: [], none: 'None.' }, 'Noise None.'],
    ['nothing to do', StatusBar, idle, 'Works offline. Nothing leaves this computer.'],
    ['what was done', StatusBar, { ...idle, said: 'Saved.' }, 'Saved. Works offline. Nothing leaves this computer.'],
    ['a request', StatusBar, { ...idle, busy: true }, 'Working …'],
    [
      'a review under way',
      StatusBar,
      { ...idle, busy: true, reviewing: true, progress: { stage: 'reading', done: 1, of: 4, file: 'a.xml' } },
      'Reading the files … a.xml Cancel',
    ],
    ['a filter', FilterBar, filter, 'Filter changes by text 3 of 3 changes'],
    ['a filter that hides', FilterBar, { ...filter, shown: 1 }, 'Filter changes by text Show all 1 of 3 changes'],
    ['a problem', ProblemAlert, { sentence: 'It is locked.', detail: '' }, 'It is locked.'],
    [
      'a problem in detail',
      ProblemAlert,
      { sentence: 'Locked.', detail: 'EBUSY' },
      'Locked. Details for support EBUSY',
    ],
  ])('%s', (_, component, props, text) => {
    expect(said(open(component, props))).toBe(text)
  })

  it('gives each severity, state and verb a shape of its own within its kind', () => {
    const shapes = (names: readonly (keyof typeof icons)[]): number => new Set(names.map((name) => icons[name])).size
    expect([
      shapes(['critical', 'high', 'medium', 'low', 'advice']),
      shapes(['introduced', 'worsened', 'unchanged', 'resolved']),
      shapes(['added', 'removed', 'changed', 'moved', 'renamed']),
    ]).toEqual([5, 4, 5])
  })
})

describe('VerdictBanner', () => {
  it('shows word, reason and six numbers, and marks sample data', () => {
    const banner = open(VerdictBanner, { code: 'new-risk', decision: report.decision, sample: true })
    expect(said(banner)).toBe(
      'NEW RISK: DECISION NEEDED Sample data ' +
        'The change introduces two critical findings and makes one worse; three questions are open. ' +
        'Changes 7 Introduced 2 Worsened 1 Resolved 1 Open questions 3 Accepted risks 0',
    )
  })
})

describe('StepRail', () => {
  it('says which step is current, and goes where it is told', async () => {
    const rail = open(StepRail, {
      steps: ['inputs', 'changes'].map(step),
      current: 'changes',
      version: 'Version 0.1.0',
    })
    const buttons = rail.findAll('nav button')
    expect(buttons.map((button) => button.attributes('aria-current'))).toEqual([undefined, 'step'])
    await buttons[0]!.trigger('click')
    expect(rail.emitted('go')).toEqual([['inputs']])
  })
})

describe('Tabs', () => {
  it('turns with the arrow keys, round the end', async () => {
    const tabs = open(Tabs, { tabs: ['a', 'b'].map((key) => ({ key, label: key })), selected: 'b', label: 'Parts' })
    await tabs.find('[role=tablist]').trigger('keydown', { key: 'ArrowRight' })
    await tabs.find('[role=tablist]').trigger('keydown', { key: 'ArrowLeft' })
    expect(tabs.emitted('select')).toEqual([['a'], ['a']])
    expect(tabs.findAll('[role=tab]').map((tab) => tab.attributes('aria-selected'))).toEqual(['false', 'true'])
  })
})

describe('FilterBar', () => {
  it('gives on what is typed, chosen and cleared', async () => {
    const kind = { name: 'kind', label: 'Kind', value: '', options: [{ value: 'host', label: 'host', count: 2 }] }
    const bar = open(FilterBar, { ...filter, text: 'x', choices: [kind] })
    await bar.find('input').setValue('ftp')
    await bar.find('select').setValue('host')
    await bar.find('button').trigger('click')
    expect([bar.emitted('text'), bar.emitted('choose'), bar.emitted('clear')]).toEqual([
      [['ftp']],
      [['kind', 'host']],
      [[]],
    ])
    expect(bar.findAll('option').map((option) => option.text())).toEqual(['Kind: all', 'host (2)'])
  })
})

describe('HashText', () => {
  it('shows the whole hash on demand', async () => {
    const text = open(HashText, { sha256: hash('3fa9') })
    await text.find('button').trigger('click')
    expect([said(text), text.find('button').attributes('aria-expanded')]).toEqual([
      `SHA-256 ${Array(8).fill('3fa93fa9').join(' ')}`,
      'true',
    ])
  })
})

describe('EvidencePair', () => {
  it('shows the lines of both sides by file, and says where there is none', () => {
    const pair = open(EvidencePair, { evidence: { ...findings[0]!.evidence, before: [] } })
    expect(pair.findAll('section').map(said)).toEqual([
      'Before No line on this side.',
      'After after/Orders.xml Line 90 <ReceiveHandler Name="RcvFtp" HostTrusted="false"> ' +
        'after/biztalk-host-instances.json Line 29 "RunningServer": "BTS01", Line 41 "RunningServer": "BTS02",',
    ])
  })
})

describe('ValueDiff', () => {
  it('marks only the part that differs, in the markup and not only by colour', () => {
    const diff = open(ValueDiff, { before: 'RcvFtp_A', after: 'RcvFtp_B' })
    expect([diff.find('del').text(), diff.find('ins').text()]).toEqual(['A', 'B'])
  })

  it('marks nothing where one side is empty', () => {
    expect(open(ValueDiff, { before: '', after: 'RcvFtp' }).find('ins').exists()).toBe(false)
  })
})

describe('CopyButton', () => {
  it.each([
    ['Copied', () => Promise.resolve()],
    ['Could not copy; select the text instead', () => Promise.reject(new Error('denied'))],
  ])('says: %s', async (words, writeText) => {
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    const button = open(CopyButton, { text: 'https://learn.microsoft.com/', label: 'Copy address' })
    await button.find('button').trigger('click')
    await vi.waitFor(() => expect(button.find('[role=status]').text()).toBe(words))
    vi.unstubAllGlobals()
  })
})

describe('KeyboardMap', () => {
  it('lists the keys, and lets single letters be switched off', async () => {
    const map = open(KeyboardMap, { letters: true })
    expect(map.findAll('tbody tr').length).toBeGreaterThan(10)
    await map.find('input').setValue(false)
    await map.find('dialog').trigger('close')
    expect([map.emitted('letters'), map.emitted('close')?.length]).toEqual([[[false]], 1])
  })
})

describe('StatusBar', () => {
  it('cancels', async () => {
    const bar = open(StatusBar, { ...idle, busy: true, reviewing: true })
    await bar.find('button').trigger('click')
    expect(bar.emitted('cancel')).toEqual([[]])
  })
})
