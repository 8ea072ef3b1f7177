import { describe, expect, it } from 'vitest'
import type { HelpPage } from '../../../src-main/ipc/contract'
import { Problem, type Client } from '../../../src-renderer/src/client'
import { everyChange, useFilters } from '../../../src-renderer/src/stores/filters'
import { useHelp } from '../../../src-renderer/src/stores/help'
import { useSelection } from '../../../src-renderer/src/stores/selection'
import { report } from '../fixture'
import { farSide, inApplication } from '../window'

const using = <T>(use: () => T, answers: Partial<Client> = {}): T => inApplication(farSide(answers).client, use)

describe('filters', () => {
  it('change one by one and are reset together', () => {
    const store = using(useFilters)
    store.setChanges({ text: 'ftp' })
    store.setChanges({ causing: true })
    store.setFindings({ severity: 'high' })
    store.fold('/Orders', true)
    store.fold('/Group', true)
    store.fold('/Group', false)
    expect([store.changes, store.findings.severity, [...store.folded]]).toEqual([
      { ...everyChange, text: 'ftp', causing: true },
      'high',
      ['/Orders'],
    ])
    store.reset()
    expect([store.changes, store.findings.severity, [...store.folded]]).toEqual([everyChange, '', []])
  })
})

describe('the selection', () => {
  it('begins with the first line of each list', () => {
    const store = using(useSelection)
    store.begin(report)
    expect([store.change, store.finding, store.question, store.step]).toEqual(['c1', 'f1', 'q1', 'inputs'])
    store.begin(null)
    expect([store.change, store.finding, store.question]).toEqual(['', '', ''])
  })

  it('goes to a change and to a finding wherever the reader is', () => {
    const store = using(useSelection)
    store.showChange('c7')
    expect([store.step, store.change]).toEqual(['changes', 'c7'])
    store.turnTo('questions')
    store.showFinding('f3')
    expect([store.step, store.tab, store.finding]).toEqual(['findings', 'findings', 'f3'])
  })
})

describe('help', () => {
  it('shows the page that was asked for last', async () => {
    const late: ((page: HelpPage) => void)[] = []
    const store = using(useHelp, { helpPage: () => new Promise((resolve) => late.push(resolve)) })
    const first = store.open('index')
    const second = store.open('HA-FTP-001')
    late[1]?.({ name: 'HA-FTP-001', markdown: 'the second' })
    late[0]?.({ name: 'index', markdown: 'the first' })
    await Promise.all([first, second])
    expect([store.isOpen, store.name, store.page?.markdown]).toEqual([true, 'HA-FTP-001', 'the second'])
    store.close()
    expect([store.isOpen, store.page]).toEqual([false, null])
  })

  it('says why there is no page', async () => {
    const store = using(useHelp, { helpPage: async () => new Problem('There is no help page of that name.') })
    await store.open('HA-XXX-999')
    expect([store.page, store.problem?.sentence]).toEqual([null, 'There is no help page of that name.'])
  })
})
