import { afterEach, describe, expect, it } from 'vitest'
import DropZone from '../../../src-renderer/src/steps/inputs/DropZone.vue'
import FileTable from '../../../src-renderer/src/steps/inputs/FileTable.vue'
import FirstSteps from '../../../src-renderer/src/steps/inputs/FirstSteps.vue'
import IssueList from '../../../src-renderer/src/steps/inputs/IssueList.vue'
import SidePanel from '../../../src-renderer/src/steps/inputs/SidePanel.vue'
import MissingLists from '../../../src-renderer/src/steps/inputs/MissingLists.vue'
import { afterFiles, beforeFiles, hostile, inputFile, readySession, reviewedSession } from '../fixture'
import { closeAll, open, said } from '../window'

afterEach(closeAll)

describe('missing lists', () => {
  it('say what is unknown, what that leaves open, and how to get it; the script comes first', async () => {
    const lists = open(MissingLists, { missing: reviewedSession.missing })
    await lists.find('button').trigger('click')
    expect([said(lists), lists.emitted('script')]).toEqual([
      '1 export of the collection not on this side What they would say stays unknown, and rules that need it become questions. ' +
        'One script writes them all: read the collector script . ' +
        'What nobody can export, a person can state: state a fact . ' +
        'Cluster groups : 14 rules cannot be decided, in 23 questions. Run on a cluster node: Get-ClusterGroup | Export-Clixml cluster-groups.xml',
      [[]],
    ])
  })

  it('say no number before a review', () => {
    expect(said(open(MissingLists, { missing: readySession.missing }))).toMatch(/ Cluster groups Run on a cluster node/)
  })
})

describe('the table of a side', () => {
  it('shows what each file is, what was read, its size and hash, and what is the matter with it', () => {
    const table = open(FileTable, { files: afterFiles, caption: 'Files', busy: false })
    expect(table.findAll('tbody').map(said)).toEqual([
      'after/Orders.xml BizTalk bindings Covers: application Orders BizTalk Server 2013 or later Exported 2026-02-03 18:04 on BTS01 12 send ports, 3 receive locations, 2 orchestrations 47.1 KB SHA-256 b1d4b1d4b1d4… ' +
        'Look at this , line 1204 : Element TrackingFilter is not understood, and what it says is not compared. Ask its author what it does.',
      'after/biztalk-host-instances.json Host instances 8 host instances on 2 servers 3.8 KB SHA-256 77e077e077e0…',
      'after/readme.docx Not recognised Nothing was read. 912 B SHA-256 3fa93fa93fa9… ' +
        'Refused : The file is neither XML nor JSON. Remove it, or export it again.',
    ])
  })

  it('accounts for what was ignored and what was not understood', () => {
    const file = inputFile('a.xml', {
      ignored: [{ what: '@Version', why: 'It is derived.', count: 2 }],
      notUnderstood: [{ what: 'element Widget', line: 7, count: 1 }],
    })
    expect(said(open(FileTable, { files: [file], caption: 'Files', busy: false }).find('details'))).toBe(
      '412 values read, 2 ignored, 1 not understood Not understood , line 7: element Widget (1) @Version (2): It is derived.',
    )
  })

  it('removes a file by its own button', async () => {
    const table = open(FileTable, { files: beforeFiles, caption: 'Files', busy: false })
    await table.find('[aria-label="Remove before/Orders.xml"]').trigger('click')
    expect(table.emitted('remove')).toEqual([['before/Orders.xml']])
  })

  it('removes what lies in an archive with the archive only', () => {
    const files = [inputFile('all.zip'), inputFile('all.zip/x.xml', { within: 'all.zip' })]
    const table = open(FileTable, { files, caption: 'Files', busy: false })
    expect(table.findAll('button.plain').map((button) => button.attributes('aria-label'))).toEqual(['Remove all.zip'])
  })

  it('shows hostile names and sentences as text', () => {
    const file = inputFile(hostile, { summary: hostile, issues: [{ code: 'conflict', message: hostile }] })
    const table = open(FileTable, { files: [file], caption: 'Files', busy: false })
    expect([table.find('img, script').exists(), said(table).split('⟨U+202E⟩').length]).toEqual([false, 4])
  })
})

describe('issues', () => {
  it('show the first three, and all on demand', async () => {
    const issues = [1, 2, 3, 4].map((line) => ({ code: 'conflict', message: `Line ${String(line)}.`, line }))
    const list = open(IssueList, { issues })
    expect(list.findAll('li').length).toBe(4)
    await list.find('button').trigger('click')
    expect(said(list)).toContain('line 4 : Line 4. Show the first three')
  })
})

describe('a drop zone', () => {
  const files = [new File(['<BindingInfo/>'], 'a.xml'), new File([], 'b.json')]

  it('shows that it takes the files, and gives them on', async () => {
    const zone = open(DropZone, { hint: 'Drop here' })
    await zone.trigger('dragover')
    expect([zone.classes('over'), said(zone)]).toEqual([true, 'Let go to add'])
    await zone.trigger('drop', { dataTransfer: { files } })
    expect([zone.classes('over'), zone.emitted('drop')]).toEqual([false, [[files]]])
  })

  it('ends when the pointer leaves, and gives nothing for a drop without files', async () => {
    const zone = open(DropZone, { hint: 'Drop here' })
    await zone.trigger('dragover')
    await zone.trigger('dragleave', { relatedTarget: document.body })
    expect(said(zone)).toBe('Drop here')
    await zone.trigger('drop', { dataTransfer: { files: [] } })
    expect(zone.emitted('drop')).toBe(undefined)
  })
})

describe('a side', () => {
  it('names what is not on it', () => {
    const panel = open(SidePanel, { side: 'after', files: beforeFiles, missing: reviewedSession.missing, busy: false })
    expect(said(panel.find('details'))).toMatch(/^1 export of the collection not on this side/)
  })

  it('has a button for everything that a drop does, named by its side', async () => {
    const panel = open(SidePanel, { side: 'after', files: beforeFiles, missing: [], busy: false })
    const buttons = panel.findAll('header button')
    for (const button of buttons) await button.trigger('click')
    expect(buttons.map(said)).toEqual(['Choose files… for after', 'Choose folder… for after', 'Clear after'])
    expect(Object.keys(panel.emitted()).filter((name) => name !== 'click')).toEqual(['files', 'folder', 'clear'])
  })

  it('can not be changed during a review', () => {
    const panel = open(SidePanel, { side: 'after', files: beforeFiles, missing: [], busy: true })
    expect(panel.findAll('header button:disabled').length).toBe(3)
  })
})

it('the first steps lead to the sample, to the script and to the help', async () => {
  const steps = open(FirstSteps, {})
  for (const button of steps.findAll('button')) await button.trigger('click')
  expect(['sample', 'script', 'help'].map((name) => steps.emitted(name))).toEqual([[[]], [[]], [[]]])
  expect(steps.findAll('li').length).toBe(3)
})
