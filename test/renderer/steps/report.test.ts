import { afterEach, describe, expect, it } from 'vitest'
import { reportFormats } from '../../../src-main/ipc/contract'
import CoverageView from '../../../src-renderer/src/steps/report/CoverageView.vue'
import DecisionPreview from '../../../src-renderer/src/steps/report/DecisionPreview.vue'
import { formatNames } from '../../../src-renderer/src/steps/report/formats'
import InputsTable from '../../../src-renderer/src/steps/report/InputsTable.vue'
import ReportStep from '../../../src-renderer/src/steps/report/ReportStep.vue'
import RulesTable from '../../../src-renderer/src/steps/report/RulesTable.vue'
import { hostile, report } from '../fixture'
import { closeAll, farSide, open, said } from '../window'

afterEach(closeAll)

it('every format of the contract can be saved', () => {
  expect(formatNames.toSorted()).toEqual([...reportFormats].sort())
})

it('the decision page says what the printed one says', () => {
  expect(said(open(DecisionPreview, { report }))).toBe(
    'Review of a BizTalk change NEW RISK: DECISION NEEDED ' +
      'The change introduces two critical findings and makes one worse; three questions are open. ' +
      'Changes 7 no declared scope in this record Introduced 2 findings that this change brings ' +
      'Worsened 1 findings that it makes worse Resolved 1 and 1 unchanged ' +
      'Open questions 3 not decided, so not passed Accepted risks 0 none in this record ' +
      '3 findings are new or worse: each says what it means for availability. They concern BTS01 and BTS02. ' +
      '1 of 5 files was not understood in full; 3 questions are open. ' +
      'Nothing could be used of after/readme.docx. Export again and repeat the review. ' +
      'Policy that picks the word NEW RISK: DECISION NEEDED, when a finding is introduced or worsened. ' +
      'NOT ENOUGH INPUT, when an open question could hide a critical or high finding. ' +
      'Signatures Implementer I prepared this change, and the files listed with their hashes describe it. Name, date, signature ' +
      'Peer reviewer I have read every introduced and worsened finding and every open question. Name, date, signature ' +
      'Change advisory board We have decided on the change that the record with this hash describes. Name, date, signature ' +
      'Record 9a019a019a01 · BizTalk Change Review 0.1.0',
  )
})

it('the rules say how many failed, cannot tell, passed and do not apply, and open their help pages', async () => {
  const table = open(RulesTable, { rules: report.rules, catalogue: report.record.catalogue })
  expect(table.find('h2').text()).toBe('4 rules: 1 failed, 1 cannot tell, 1 passed, 1 not applicable')
  expect(table.findAll('tbody tr').map((row) => row.findAll('td').slice(1).map(said))).toEqual([
    ['Critical', 'failed', '2'],
    ['Critical', 'cannot tell', '2'],
    ['High', 'passed', '2'],
    ['Low', 'not applicable', '0'],
  ])
  await table.find('tbody button').trigger('click')
  expect(table.emitted('help')).toEqual([['HA-FTP-001']])
})

it('the inputs are listed with what was read and what is the matter', () => {
  const table = open(InputsTable, { inputs: report.inputs })
  expect(table.findAll('tbody tr').slice(2).map(said)).toEqual([
    'after after/Orders.xml BizTalk bindings application Orders BizTalk Server 2013 or later 12 send ports, 3 receive locations, 2 orchestrations Line 1204: ' +
      'Element TrackingFilter is not understood, and what it says is not compared. Ask its author what it does. ' +
      '2026-02-03 18:04 on BTS01 47.1 KB SHA-256 b1d4b1d4b1d4…',
    'after after/biztalk-host-instances.json Host instances 8 host instances on 2 servers not stated 3.8 KB SHA-256 77e077e077e0…',
    'after after/readme.docx Not recognised Nothing was read. The file is neither XML nor JSON. Remove it, or export it again. ' +
      'not stated 912 B SHA-256 3fa93fa93fa9…',
  ])
})

it('the coverage leaves nothing out', () => {
  const view = open(CoverageView, { coverage: report.coverage })
  expect(view.findAll('tbody tr').map(said)).toEqual([
    'after Cluster groups 14 rules cannot be decided, in 23 questions. Run on a cluster node: Get-ClusterGroup | Export-Clixml cluster-groups.xml',
    'after/Orders.xml 1204 TrackingFilter 6',
    'receive location pollingInterval 1',
    'only the order differs 14',
    'after/Orders.xml Timestamp when the export was made 1',
  ])
})

describe('the step', () => {
  it('saves each format and prints', async () => {
    const side = farSide()
    const step = open(ReportStep, { report }, side)
    for (const button of step.findAll('.formats button')) await button.trigger('click')
    expect(side.asked).toEqual([
      'saveReport pdf',
      'saveReport html',
      'saveReport json',
      'saveReport md',
      'saveReport csv',
      'saveReport sarif',
      'saveReport junit.xml',
      'printReport',
    ])
  })

  it('turns its pages', async () => {
    const step = open(ReportStep, { report })
    const pages: string[] = []
    for (const tab of step.findAll('[role=tab]')) {
      await tab.trigger('click')
      pages.push(said(step.find('[role=tabpanel]')).slice(0, 20))
    }
    expect(pages).toEqual([
      'Review of a BizTalk ',
      '4 rules: 1 failed, 1',
      '5 files Side File Wh',
      'Host A named set of ',
    ])
  })

  it('shows hostile words of a report as text', () => {
    const decision = { ...report.decision, because: hostile, warnings: [hostile], coverageLine: hostile }
    const page = open(DecisionPreview, { report: { ...report, decision } })
    expect(page.find('img, script').exists()).toBe(false)
  })
})
