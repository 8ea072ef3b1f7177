import { describe, expect, it } from 'vitest'
import { buildReport } from '../../../src-main/engine/report/build'
import { canonicalJson } from '../../../src-main/engine/report/canonical'
import { write } from '../../../src-main/engine/report/writers'
import { sha256, shopInputs, shopReport, shopReview } from '../../support/report-fixture'

const report = shopReport()

it('binds the pages to the record', () => {
  expect(report.recordSha256).toBe(sha256(canonicalJson(shopReview().record)))
  expect(sha256(write('json', report))).toBe(report.recordSha256)
  expect(JSON.parse(write('json', report))).toEqual(shopReview().record)
})

it('says on page 1 what the board has to know', () => {
  expect(shopReport({ sample: true }).decision).toEqual({
    verdict: 'NEW RISK: DECISION NEEDED',
    because: '1 finding is introduced and 1 is worsened by this change; 3 questions are open.',
    numbers: [
      { label: 'Changes', value: 6, note: 'no declared scope in this record' },
      { label: 'Introduced', value: 1, note: 'findings that this change brings' },
      { label: 'Worsened', value: 1, note: 'findings that it makes worse' },
      { label: 'Resolved', value: 1, note: 'and 1 unchanged' },
      { label: 'Open questions', value: 3, note: 'not decided, so not passed' },
      { label: 'Accepted risks', value: 0, note: 'none in this record' },
    ],
    couldHide: [
      {
        number: 1,
        couldBe: 'high',
        ask: 'Give the export “Cluster resources” (cluster-resources.json). (2 questions)',
      },
    ],
    failoverLine:
      '2 findings are new or worse: each says what it means for availability. They concern servers BTS01 and BTS02.',
    coverageLine:
      '5 of 7 files are understood in full; 3 questions cannot be decided from them, and 1 change is judged by no rule.',
    policy: report.decision.policy,
    warnings: [
      'This is the bundled sample change, not your system. Nothing in it can be approved.',
      'Nothing could be used of before/notes.json. Export again and repeat the review.',
      '4 things of the before side are not compared, because the bindings of the after side do not cover Billing: export the same on both sides.',
      'Exports of the after side were not made at one time: after/Shop.Orders.xml (2026-03-02T18:40:00+01:00) is 3 days older than after/biztalk-hosts.json (2026-03-05T18:40:00+01:00). What changed between them may look like a part of the change.',
      'Both sides lack cluster-resources.json: what they would say is unknown.',
      'The before side lacks services.json: what they would say is unknown.',
      '1 list is on one side only, so nothing of them was compared.',
      'No rule knows the adapter nsoftware.SFTP v4: ask who runs what uses them.',
      'A password or key stands in clear text in after/Shop.Orders.xml. Keep these files locked away.',
    ],
  })
})

it('numbers findings by state and severity, and changes by the findings that they cause', () => {
  expect(report.findings.map(({ number, id, causes }) => [number, id, causes.map((cause) => cause.number)])).toEqual([
    [1, 'f-introduced', [1, 2, 3]],
    [2, 'f-worsened', [4]],
    [3, 'f-unchanged', []],
    [4, 'f-resolved', [2]],
  ])
  expect(report.changes.map(({ number, id, findings }) => [number, id, findings])).toEqual([
    [1, 'host-unclustered', [1]],
    [2, 'instance-added', [1, 4]],
    [3, 'location-enabled', [1]],
    [4, 'instance-removed', [2]],
    [5, 'port-address', []],
    [6, 'port-renamed', []],
  ])
})

it('says every cause as a sentence', () => {
  expect(report.findings.flatMap(({ causes }) => causes.map(({ sentence }) => sentence))).toEqual([
    'Host RcvFtp: cluster group of the host (ClusterResourceGroupName) changed from “BizTalk Receive” to an empty value.',
    'Host instance RcvFtp / BTS02 was added.',
    'Receive location Orders / FromShop.FTP: enabled changed from “false” to “true”.',
    'Host instance TxInvoices / BTS02 was removed.',
    'Host instance RcvFtp / BTS02 was added.',
  ])
})

it('puts the lines of both sides beside a change', () => {
  expect(report.changes[2]).toEqual({
    number: 3,
    id: 'location-enabled',
    code: 'B02',
    verb: 'changed',
    kind: 'receive location',
    address: 'receive-location/Orders/FromShop.FTP',
    name: 'Orders / FromShop.FTP',
    property: 'Enable',
    propertyWords: 'enabled',
    before: 'false',
    after: 'true',
    note: '',
    findings: [1],
    application: 'Shop.Orders',
    evidence: {
      before: [{ file: 'before/Shop.Orders.xml', line: 214, text: '<Enable>false</Enable>' }],
      after: [{ file: 'after/Shop.Orders.xml', line: 214, text: '<Enable>true</Enable>' }],
    },
  })
})

it('groups the questions under what to ask first, exports before people', () => {
  expect(
    report.questions.map(({ questions, ...group }) => ({
      ...group,
      questions: questions.map(({ number, id, standing, effects }) => [number, id, standing, effects]),
    })),
  ).toEqual([
    {
      from: 'export',
      lead: 'Give the export “Cluster resources” (cluster-resources.json).',
      weight: '2 questions rest on it; the worst answer would be high.',
      facts: [],
      owner: 'Platform owner',
      missing: ['cluster-resources.json'],
      how: ['Run on a cluster node: Get-ClusterResource | Export-Clixml cluster-resources.xml'],
      questions: [
        [1, 'q-sso-1', 'new with this change', 'Yes: it fails, high. No: it passes.'],
        [2, 'q-sso-2', 'open before, too', 'Yes: it fails, high. No: it passes.'],
      ],
    },
    {
      from: 'person',
      lead: 'Mailboxes read by several connections',
      weight: '1 question about it; the worst answer would be high.',
      facts: [],
      owner: 'Owner of the other system',
      missing: ['the setting of the mail server'],
      how: ['No export shows it. Ask the owner of the other system.'],
      questions: [[3, 'q-pop3', 'open before, too', 'Yes: it fails, high. No: it passes.']],
    },
  ])
})

it('lists the rules that spoke first, and those that did not apply last', () => {
  expect(report.rules.map(({ id, outcome, subjects }) => [id, outcome, subjects])).toEqual([
    ['HA-FTP-001', 'failed', 2],
    ['HA-HOST-001', 'failed', 5],
    ['HA-POP3-001', 'cannot tell', 1],
    ['HA-SSO-001', 'cannot tell', 3],
    ['HA-MSMQ-002', 'passed', 1],
    ['HA-SFTP-001', 'not applicable', 0],
  ])
})

it('accounts for what was read and what was not', () => {
  expect(report.coverage).toEqual({
    sentences: [
      report.decision.coverageLine,
      'The exports show what they showed when they were made: nobody has looked at the running system.',
      'Nothing was used of before/notes.json: see the issues of each file.',
      'after/Shop.Orders.xml (after) has 1 secret in clear text (line 330); the values are not shown. Change them, and take them out of the export: see the issues of the file.',
      'Both sides lack cluster-resources.json: what they would say is unknown, and unknown is not passed.',
      'The before side lacks services.json: what they would say is unknown, and unknown is not passed.',
      '4 things of the before side are not compared, because the bindings of the after side do not cover Billing: export the same on both sides.',
      'Exports of the after side were not made at one time: after/Shop.Orders.xml (2026-03-02T18:40:00+01:00) is 3 days older than after/biztalk-hosts.json (2026-03-05T18:40:00+01:00). What changed between them may look like a part of the change.',
      'Only the after side has services.json, so nothing in it was compared.',
      'No rule of this catalogue knows the adapter nsoftware.SFTP v4, which 3 ports and locations of the after side use.',
      '16 differences without a meaning are counted but not listed.',
    ],
    notUnderstood: [{ file: 'after/Shop.Orders.xml (after)', line: 240, what: 'ReceiveLocation/Widget', count: 2 }],
    ignored: [
      { file: 'before/Shop.Orders.xml (before)', what: 'Timestamp', why: 'time of the export', count: 1 },
      { file: 'after/Shop.Orders.xml (after)', what: 'Timestamp', why: 'time of the export', count: 1 },
    ],
    changedNotJudged: [{ kind: 'send port', property: 'Address', count: 1 }],
    noise: [
      { why: 'only the order differs', count: 14 },
      { why: 'a masked password, which says nothing about the password', count: 2 },
    ],
    missing: [
      {
        side: 'both',
        listing: 'cluster-resources.json',
        words: 'Cluster resources',
        rules: 1,
        questions: 2,
        alone: 2,
        cost: '1 rule cannot be decided, in 2 questions.',
        how: 'Run on a cluster node: Get-ClusterResource | Export-Clixml cluster-resources.xml',
      },
      {
        side: 'before',
        listing: 'services.json',
        words: 'Windows services',
        rules: 0,
        questions: 0,
        alone: 0,
        cost: 'What changed in it is unknown.',
        how: 'Run on every server: Get-CimInstance -ClassName Win32_Service | Export-Clixml services.xml',
      },
    ],
    collect:
      'Run on a BizTalk server that is a cluster node: resources/collect/Collect-BizTalkState.ps1 writes every list at once.',
    verify: [
      'Windows PowerShell: Get-FileHash -Algorithm SHA256 FILE',
      'Windows command prompt: certutil -hashfile FILE SHA256',
      'Linux and macOS: sha256sum FILE',
    ],
  })
})

describe('a change without findings and questions', () => {
  const { record } = shopReview()
  const counts = { ...record.counts, introduced: 0, worsened: 0, resolved: 0, unchanged: 0, questions: 0 }
  const quiet = (questions: typeof record.questions) =>
    buildReport(
      {
        ...shopReview(),
        record: { ...record, findings: [], questions, counts: { ...counts, questions: questions.length } },
      },
      shopInputs,
    ).decision.failoverLine

  it('says that no rule found an effect', () => {
    expect(quiet([])).toBe('No rule found a new or worse effect on what happens when a server is lost.')
  })

  it('does not say so while a question is open', () => {
    expect(quiet(record.questions)).toBe(
      'No finding is new or worse, but an open question could hide one: what happens when a server is lost is not fully known.',
    )
  })
})

it('keeps a record with half of a surrogate pair readable', () => {
  const { record, ...rest } = shopReview()
  const broken = { ...record, verdict: { ...record.verdict, because: 'a\ud83d' } }
  const built = buildReport({ ...rest, record: broken }, shopInputs)
  expect([built.record.verdict.because, built.decision.because]).toEqual(['a\ufffd', 'a\ufffd'])
})
