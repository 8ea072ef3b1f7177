import { afterEach, describe, expect, it } from 'vitest'
import DropZone from '../../../src-renderer/src/steps/inputs/DropZone.vue'
import FileTable from '../../../src-renderer/src/steps/inputs/FileTable.vue'
import FirstSteps from '../../../src-renderer/src/steps/inputs/FirstSteps.vue'
import IssueList from '../../../src-renderer/src/steps/inputs/IssueList.vue'
import SidePanel from '../../../src-renderer/src/steps/inputs/SidePanel.vue'
import { missingLists } from '../../../src-renderer/src/steps/inputs/missing'
import { afterFiles, beforeFiles, hostile, inputFile } from '../fixture'
import { closeAll, open, said } from '../window'

afterEach(closeAll)

describe('missing lists', () => {
  it('are those that no file was recognised as', () => {
    const all = missingLists([])
    expect([all.length, all.slice(0, 4)]).toEqual([23, ['bindings', 'group settings', 'message boxes', 'hosts']])
    expect(missingLists(beforeFiles)).toEqual(all.filter((words) => words !== 'bindings' && words !== 'host instances'))
  })
})

describe('the table of a side', () => {
  it('shows what each file is, what was read, its size and hash, and what is the matter with it', () => {
    const table = open(FileTable, { files: afterFiles, caption: 'Files', busy: false })
    expect(table.findAll('tbody').map(said)).toEqual([
      'after/Orders.xml BizTalk bindings 12 send ports, 3 receive locations, 2 orchestrations 47.1 KB SHA-256 b1d4b1d4b1d4… ' +
        'Look at this , line 1204 : Element TrackingFilter is not understood, and what it says is not compared. Ask its author what it does.',
      'after/biztalk-host-instances.json Host instances 8 host instances on 2 servers 3.8 KB SHA-256 77e077e077e0…',
      'after/readme.docx Not recognised Nothing was read. 912 B SHA-256 3fa93fa93fa9… ' +
        'Refused : The file is neither XML nor JSON. Remove it, or export it again.',
    ])
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
    const panel = open(SidePanel, { side: 'before', files: beforeFiles, busy: false })
    expect(said(panel.find('details'))).toMatch(
      /^21 lists of a collection not on this side Group settings, message boxes,/,
    )
  })

  it('has a button for everything that a drop does, named by its side', async () => {
    const panel = open(SidePanel, { side: 'after', files: beforeFiles, busy: false })
    const buttons = panel.findAll('header button')
    for (const button of buttons) await button.trigger('click')
    expect(buttons.map(said)).toEqual(['Choose files… for after', 'Choose folder… for after', 'Clear after'])
    expect(Object.keys(panel.emitted()).filter((name) => name !== 'click')).toEqual(['files', 'folder', 'clear'])
  })

  it('can not be changed during a review', () => {
    const panel = open(SidePanel, { side: 'after', files: beforeFiles, busy: true })
    expect(panel.findAll('header button:disabled').length).toBe(3)
  })
})

it('the first steps lead to the sample and to the help', async () => {
  const steps = open(FirstSteps, {})
  for (const button of steps.findAll('button')) await button.trigger('click')
  expect([steps.emitted('sample'), steps.emitted('help'), steps.findAll('li').length]).toEqual([[[]], [[]], 3])
})
