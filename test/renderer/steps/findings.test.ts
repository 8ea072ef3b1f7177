import { afterEach, describe, expect, it } from 'vitest'
import FindingDetail from '../../../src-renderer/src/steps/findings/FindingDetail.vue'
import FindingItem from '../../../src-renderer/src/steps/findings/FindingItem.vue'
import { filterFindings, filterQuestions, peopleOptions } from '../../../src-renderer/src/steps/findings/filter'
import type { PersonMarks } from '../../../src-renderer/src/steps/findings/people'
import QuestionDetail from '../../../src-renderer/src/steps/findings/QuestionDetail.vue'
import QuestionItem from '../../../src-renderer/src/steps/findings/QuestionItem.vue'
import { everyFinding, type FindingFilter } from '../../../src-renderer/src/stores/filters'
import { finding, findings, hostile, questions } from '../fixture'
import { closeAll, open, said } from '../window'

afterEach(closeAll)

const marks: PersonMarks = new Map([
  ['f1', ['answered']],
  ['f2', ['accepted', 'answered']],
  ['f3', ['accepted']],
  ['f4', []],
])

describe('the filter of findings', () => {
  it.each<[string, Partial<FindingFilter>, readonly number[]]>([
    ['nothing', {}, [1, 2, 3, 4, 5]],
    ['a severity', { severity: 'critical' }, [1, 2]],
    ['a state', { state: 'resolved' }, [5]],
    ['a rule', { rule: 'HA-SSO-001' }, [2]],
    ['a server', { text: 'bts02' }, [1, 2, 3, 5]],
    ['severity and text', { severity: 'medium', text: 'sap' }, [4]],
  ])('by %s', (_, filter, numbers) => {
    expect(filterFindings(findings, { ...everyFinding, ...filter }).map(({ number }) => number)).toEqual(numbers)
  })

  it.each([
    ['accepted', [2, 3]],
    ['answered', [1, 2]],
    ['neither', [4, 5]],
  ])('by what people have to do with them: %s', (people, numbers) => {
    expect(filterFindings(findings, { ...everyFinding, people }, marks).map(({ number }) => number)).toEqual(numbers)
  })

  it('offers that only where somebody spoke', () => {
    expect(peopleOptions(findings, new Map())).toEqual([])
    expect(peopleOptions(findings, marks)).toEqual([
      { value: 'accepted', label: 'Accepted risk', count: 2 },
      { value: 'answered', label: 'On a person’s word', count: 2 },
      { value: 'neither', label: 'Nobody spoke of it', count: 2 },
    ])
  })

  it('puts what the change brought first, whatever the order of the report', () => {
    expect(filterFindings(findings.toReversed(), everyFinding).map(({ state }) => state)).toEqual([
      'introduced',
      'introduced',
      'worsened',
      'unchanged',
      'resolved',
    ])
  })
})

it.each([
  ['', [1, 2, 3]],
  ['mailbox', [1]],
  ['biztalk-receive-handlers', [1, 2]],
  ['Q30', [3]],
])('questions are filtered by text: %s', (text, numbers) => {
  expect(filterQuestions(questions, text).map(({ question }) => question.number)).toEqual(numbers)
})

it('a line of the list says severity, subject, rule and sentence', () => {
  expect(said(open(FindingItem, { finding: findings[3], marks: [] }))).toBe(
    'Medium host SndSap HA-HOST-003 Host SndSap runs on BTS01 only: sending to SAP stops with that server.',
  )
})

it('a line of the list marks what people have to do with it', () => {
  expect(said(open(FindingItem, { finding: findings[3], marks: ['accepted', 'answered'] }))).toBe(
    'Medium host SndSap HA-HOST-003 Accepted risk On a person’s word Host SndSap runs on BTS01 only: sending to SAP stops with that server.',
  )
})

describe('the details of a finding', () => {
  it('begin with whose word it rests on, and who accepted it until when', () => {
    const remark = 'Accepted by Marta Dvorak until 2026-12-31 for the Orders team.'
    const detail = open(FindingDetail, { finding: { ...findings[0]!, remark }, marks: ['accepted'] })
    expect([said(detail.find('header .marks')), said(detail.find('.remark'))]).toEqual([
      'Critical Introduced Accepted risk finding 1',
      `${remark} See what people said`,
    ])
  })

  it('show sentence, why, remedy, causes, lines, servers, artifacts and basis, in this order', () => {
    expect(said(open(FindingDetail, { finding: findings[0], marks: [] }))).toBe(
      'Critical Introduced finding 1 ' +
        'Host RcvFtp is not clustered and runs on BTS01 and BTS02 at once: each can fetch the same file from receive location FromShop. ' +
        'HA-FTP-001: FTP receive handler can run in several host instances at once Help for HA-FTP-001 Accept this risk… ' +
        'Why it matters FTP has no file locks. Two instances that poll the same folder fetch the same file, and each message is processed twice. ' +
        'What to do Cluster host RcvFtp with an instance on every node; until then keep one enabled instance. ' +
        'Changes that cause it Change 1: Receive location Orders / FromShop moved from “RcvFtp_Clustered” to “RcvFtp”. ' +
        'Change 2: Host instance RcvFtp / BTS02 was added. ' +
        'Lines of the files Before before/Orders.xml Line 88 <ReceiveHandler Name="RcvFtp_Clustered" HostTrusted="false"> ' +
        'After after/Orders.xml Line 90 <ReceiveHandler Name="RcvFtp" HostTrusted="false"> ' +
        'after/biztalk-host-instances.json Line 29 "RunningServer": "BTS01", Line 41 "RunningServer": "BTS02", ' +
        'Servers BTS01 BTS02 Artifacts receive-location/Orders/FromShop ' +
        'Basis Stated by Microsoft Considerations for Running Adapter Handlers within a Clustered Host ' +
        'https://learn.microsoft.com/en-us/biztalk/core/considerations-for-running-adapter-handlers-within-a-clustered-host1 ' +
        'Copy address',
    )
  })

  it('lead to the changes and to the help page of the rule', async () => {
    const detail = open(FindingDetail, { finding: findings[0], marks: [] })
    for (const link of detail.findAll('.link')) await link.trigger('click')
    await detail.find('header button').trigger('click')
    expect([detail.emitted('change'), detail.emitted('help')]).toEqual([[['c1'], ['c2']], [['HA-FTP-001']]])
  })

  it.each([
    ['unchanged', [], 'Changes that cause it None of the changes alone.'],
    ['resolved', findings[0]!.causes, 'Changes that end it Change 1'],
  ])('of one that is %s', (state, causes, text) => {
    expect(said(open(FindingDetail, { finding: { ...findings[3], state, causes }, marks: [] }))).toContain(text)
  })

  it('show hostile words as text and make no address a link', () => {
    const citations = [{ title: hostile, url: 'javascript:alert(1)' }]
    const bad = finding(1, { message: hostile, fix: hostile, artifacts: [hostile], servers: [hostile], citations })
    expect(open(FindingDetail, { finding: bad, marks: [] }).find('img, script, a').exists()).toBe(false)
  })
})

it('a finding leads to the question that would settle it, and says which lines stand in the record alone', async () => {
  const question = { number: 1, id: 'q1', ask: 'Does the server lock a mailbox?' }
  const detail = open(FindingDetail, {
    finding: { ...findings[3]!, question, moreLines: { before: 0, after: 12 } },
    marks: [],
  })
  expect(said(detail)).toContain('It stands until this is answered Question 1: Does the server lock a mailbox?')
  expect(said(detail)).toContain('and 0 lines before, 12 lines after, in the record (.json)')
  const large = { ...findings[3]!, moreLines: { before: 1400, after: 1500 }, countedLines: 2500 }
  expect(said(open(FindingDetail, { finding: large, marks: [] }))).toContain(
    'and 1,400 lines before, 1,500 lines after: the record (.json) names 400 of them and counts the others',
  )
  await detail.find('.link').trigger('click')
  expect(detail.emitted('question')).toEqual([['q1']])
})

describe('a question', () => {
  it('offers the facts that stand in for the export', async () => {
    const facts = [{ fact: 'host-runs-on' as const, subject: 'host/RcvMail' }]
    const group = { ...questions[0]!, facts }
    const detail = open(QuestionDetail, { asked: { question: group.questions[0]!, group } })
    const link = detail.findAll('.link').find((one) => said(one).startsWith('State it'))!
    expect(said(link)).toBe('State it: on which servers a host runs, host RcvMail')
    await link.trigger('click')
    expect(detail.emitted('fact')).toEqual([['host/RcvMail', 'host-runs-on']])
  })

  const asked = { question: questions[0]!.questions[0]!, group: questions[0]! }

  it('says in its line what the worst answer would be', () => {
    expect(said(open(QuestionItem, { question: asked.question }))).toBe(
      'HA-POP3-001 could be Critical Does the mail server let two connections read mailbox orders@shop.example at once?',
    )
  })

  it('says what is missing, how to get it, and what else that would answer', async () => {
    const detail = open(QuestionDetail, { asked })
    expect(said(detail)).toBe(
      'Question 1 new with this change code Q01 the worst answer would be Critical ' +
        'Does the mail server let two connections read mailbox orders@shop.example at once? Yes: it fails, critical. No: it passes. ' +
        'HA-POP3-001: POP3 receive in several host instances at once Help for HA-POP3-001 ' +
        'Answer Show what each answer would do Yes No Another answer, which is only recorded Who says so Name Role (optional) Said on ' +
        'Holds on both sides before the change only after the change only What it rests on (optional) ' +
        'A document, a ticket, a test: what others can look at. ' +
        'Save this answer It stands in the record as the word of the person who is named. ' +
        'What is missing biztalk-receive-handlers.json ' +
        'Give the export “Receive handlers” (biztalk-receive-handlers.json). Run on a BizTalk server: Get-CimInstance -Namespace root/MicrosoftBizTalkServer ' +
        '-ClassName MSBTS_ReceiveHandler | Export-Clixml biztalk-receive-handlers.xml ' +
        '2 questions rest on it; the worst answer would be critical. Who is likely to know: platform owner. State a fact that the export would show ' +
        'About host/RcvMail Artifacts receive-location/Mail/Inbox Lines after after/Orders.xml , line 210',
    )
    await detail.find('header button').trigger('click')
    expect(detail.emitted('help')).toEqual([['HA-POP3-001']])
  })
})
