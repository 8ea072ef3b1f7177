import { afterEach, describe, expect, it } from 'vitest'
import type { Report } from '../../../src-main/engine/report/report'
import type { PolicyRecord } from '../../../src-main/engine/review/record'
import { reportFormats } from '../../../src-main/ipc/contract'
import CoverageView from '../../../src-renderer/src/steps/report/CoverageView.vue'
import DecisionPreview from '../../../src-renderer/src/steps/report/DecisionPreview.vue'
import { formatNames } from '../../../src-renderer/src/steps/report/formats'
import InputsTable from '../../../src-renderer/src/steps/report/InputsTable.vue'
import ReportStep from '../../../src-renderer/src/steps/report/ReportStep.vue'
import PeopleView from '../../../src-renderer/src/steps/report/PeopleView.vue'
import QuestionSheets from '../../../src-renderer/src/steps/report/QuestionSheets.vue'
import RulesView from '../../../src-renderer/src/steps/report/RulesView.vue'
import { sheetText } from '../../../src-renderer/src/steps/report/sheet-text'
import { hash, hostile, report } from '../fixture'
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
      'New or worse Critical Finding 1 , introduced: Host RcvFtp is not clustered and runs on BTS01 and BTS02 at once: ' +
      'each can fetch the same file from receive location FromShop. ' +
      'Critical Finding 2 , introduced: Host RcvFtp has an unclustered instance on BTS02, where Enterprise SSO is clustered: ' +
      'it stops when SSO moves. ' +
      'High Finding 3 , worsened: Cluster resource BTSSvc$RcvMsmq no longer depends on MSMQ-Orders: ' +
      'after a failover the host can start before its queue. ' +
      'Open questions that could hide a critical or high risk Critical Question 1 : ' +
      'Does the mail server let two connections read mailbox orders@shop.example at once? ' +
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

it('the decision page leads to the findings and questions that it is about', async () => {
  const page = open(DecisionPreview, { report })
  for (const link of page.findAll('.link')) await link.trigger('click')
  expect([page.emitted('finding')?.flat(), page.emitted('question')?.flat()]).toEqual([['f1', 'f2', 'f3'], ['q1']])
})

describe('the rules', () => {
  it('say how many failed, cannot tell, passed and do not apply, and open their help pages', async () => {
    const view = open(RulesView, { report })
    expect(view.find('h2').text()).toBe('4 rules: 1 failed, 1 cannot tell, 1 passed, 1 not applicable')
    expect(view.findAll('tbody tr').map((row) => row.findAll('td').slice(1).map(said))).toEqual([
      ['Critical', 'failed', '2'],
      ['Critical', 'cannot tell', '2'],
      ['High', 'passed', '2'],
      ['Low', 'not applicable', '0'],
    ])
    await view.find('tbody button').trigger('click')
    expect(view.emitted('help')).toEqual([['HA-FTP-001']])
  })

  it('are filtered by text and outcome', async () => {
    const view = open(RulesView, { report })
    await view.find('select').setValue('passed')
    expect(view.findAll('tbody th').map(said)).toEqual(['HA-MSMQ-001'])
    await view.find('input').setValue('pop3')
    expect(said(view.find('[role=status]'))).toBe('0 of 4 rules')
    await view.find('.rest button').trigger('click')
    expect(said(view.find('[role=status]'))).toBe('4 of 4 rules')
  })

  it('say what the policy changed, added and switched off, and why', async () => {
    const because = 'No TIBCO here.'
    const line = { rule: 'HA-TIB-001', because, line: 4 }
    const policy: PolicyRecord = {
      ...{ file: 'policy.json', sha256: hash('0f'), accepted: [] },
      severities: [{ rule: 'HA-FTP-001', because: 'Orders are worth money.', line: 9, from: 'high', to: 'critical' }],
      off: [line],
      rules: [{ rule: 'ORG-NAMES', title: 'Names', line: 20 }],
    }
    const own = {
      ...report.rules[2]!,
      id: 'ORG-NAMES' as const,
      why: 'Nobody finds it.',
      fix: 'Rename it.',
      citations: [],
    }
    const rules = [...report.rules.slice(0, 3), own]
    const view = open(RulesView, {
      report: { rules, rulesOff: [{ ...line, title: 'TIBCO receive' }], record: { ...report.record, policy } },
    })
    expect(said(view.find('.off'))).toBe(
      '1 rule switched off by the policy HA-TIB-001 , TIBCO receive, did not speak: No TIBCO here. (policy.json, line 4)',
    )
    await view.findAll('select')[2]!.setValue('changed')
    expect(view.findAll('tbody tr').map((row) => said(row).replace(/ https.*/, ''))).toEqual([
      'HA-FTP-001 FTP receive handler can run in several host instances at once ' +
        'The policy made it critical, from high: Orders are worth money. (policy.json, line 9)',
      'ORG-NAMES MSMQ receive from local queues in an unclustered host Added by the organisation (policy.json, line 20) ' +
        'Nobody finds it. Rename it. Stated by Microsoft High passed 2',
    ])
    expect(view.findAll('tbody th button').map(said)).toEqual(['HA-FTP-001'])
    await view.find('.off button').trigger('click')
    expect(view.emitted('help')).toEqual([['HA-TIB-001']])
  })
})

describe('what people said', () => {
  it('stands in the tables of the report', () => {
    const people: Report['people'] = [
      {
        title: 'Answers',
        lead: 'Each is the word of the person who is named.',
        columns: ['Question', 'Answer', 'By'],
        rows: [['Q01 of host B', 'no', 'Jana Novak']],
      },
    ]
    expect(said(open(PeopleView, { people }))).toBe(
      'What people said and decided Answers Each is the word of the person who is named. Question Answer By Q01 of host B no Jana Novak',
    )
    expect(said(open(PeopleView, { people: [] }))).toContain('This record rests on the files alone')
  })

  it('is asked for by sheets, which lead to the questions and are copied as text', async () => {
    const asked = { number: 3, id: 'HA-NODE-001@group', ask: 'Do they stand apart?', about: 'the BizTalk group' }
    const sheet = { owner: 'Platform owner', questions: [asked], leads: [] }
    const view = open(QuestionSheets, { sheets: [sheet] })
    expect(said(view.find('section'))).toBe(
      'Platform owner 1 question Copy as text Do they stand apart? the BizTalk group · HA-NODE-001@group',
    )
    await view.find('li button').trigger('click')
    expect(view.emitted('question')).toEqual([['HA-NODE-001@group']])
    expect(sheetText(sheet)).toBe(
      'Questions to the platform owner\n\n3. Do they stand apart?\n   About the BizTalk group (HA-NODE-001@group)\n' +
        '   Answer (yes or no): \n   Who says so, role, date: \n   What it rests on: \n\n',
    )
    expect(said(open(QuestionSheets, { sheets: [] }))).toContain('There is nothing to ask of anybody')
  })

  it('is asked first for what no export says, which is stated as a fact', async () => {
    const fact = { fact: 'host-runs-on' as const, subject: 'host/RcvFtp' }
    const lead = { ask: 'Where can host RcvFtp run?', weight: '9 questions rest on it.', facts: [fact] }
    const sheet = { owner: 'Platform owner', questions: [], leads: [lead] }
    const view = open(QuestionSheets, { sheets: [sheet] })
    expect(said(view.find('section'))).toBe(
      'Platform owner 1 question Copy as text Where can host RcvFtp run? 9 questions rest on it. ' +
        'Where no export says it, a person can state it: On which servers a host runs, host RcvFtp',
    )
    await view.find('li button').trigger('click')
    expect(view.emitted('fact')).toEqual([[fact]])
    expect(sheetText(sheet)).toBe(
      'Questions to the platform owner\n\n- Where can host RcvFtp run?\n   Stated as host-runs-on of host/RcvFtp\n' +
        '   Answer: \n   Who says so, role, date: \n   What it rests on: \n\n',
    )
  })
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
      'This record rests on',
      'There is nothing to ',
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
