import type { Issue } from '../../src-main/engine/model/issue'
import type {
  ChangeRow,
  EvidencePair,
  FindingCard,
  QuestionGroup,
  Report,
  RuleRow,
} from '../../src-main/engine/report/report'
import type { InputFile, Session } from '../../src-main/ipc/contract'

const clustering = {
  title: 'Considerations for Running Adapter Handlers within a Clustered Host',
  url: 'https://learn.microsoft.com/en-us/biztalk/core/considerations-for-running-adapter-handlers-within-a-clustered-host1',
}

export const hash = (seed: string): string => seed.repeat(64).slice(0, 64)

const lines = (before: string, after: string, line: number): EvidencePair => ({
  before: before === '' ? [] : [{ file: 'before/Orders.xml', line, text: before }],
  after: after === '' ? [] : [{ file: 'after/Orders.xml', line: line + 2, text: after }],
})

export function change(number: number, is: Partial<ChangeRow> = {}): ChangeRow {
  return {
    number,
    id: `c${String(number)}`,
    code: 'B01',
    verb: 'moved',
    kind: 'receive location',
    address: `receive-location/Orders/Location${String(number)}`,
    name: `Orders / Location${String(number)}`,
    property: 'ReceiveHandler/@Name',
    propertyWords: 'host of the receive handler',
    before: 'RcvFtp_Clustered',
    after: 'RcvFtp',
    note: '',
    findings: [],
    application: 'Orders',
    evidence: lines(
      '<ReceiveHandler Name="RcvFtp_Clustered" HostTrusted="false">',
      '<ReceiveHandler Name="RcvFtp" HostTrusted="false">',
      88,
    ),
    ...is,
  }
}

export const changes: readonly ChangeRow[] = [
  change(1, { name: 'Orders / FromShop', address: 'receive-location/Orders/FromShop', findings: [1] }),
  change(2, {
    code: 'T01',
    verb: 'added',
    kind: 'host instance',
    address: 'host-instance/RcvFtp/BTS02',
    name: 'RcvFtp / BTS02',
    property: '',
    propertyWords: '',
    before: '',
    after: '',
    note: 'The row names BTS02 as RunningServer; the instance is enabled and running.',
    findings: [1, 2],
    application: '',
    evidence: {
      before: [],
      after: [
        {
          file: 'after/biztalk-host-instances.json',
          line: 41,
          text: '"Name": "Microsoft BizTalk Server RcvFtp BTS02",',
        },
      ],
    },
  }),
  change(3, {
    code: 'B07',
    verb: 'changed',
    address: 'receive-location/Orders/FromShop',
    name: 'Orders / FromShop',
    property: 'ReceiveLocationTransportTypeData/CustomProps/AdapterConfig/Config/pollingInterval',
    propertyWords: 'adapter property “pollingInterval”',
    before: '30',
    after: '300',
    evidence: lines('<pollingInterval>30</pollingInterval>', '<pollingInterval>300</pollingInterval>', 97),
  }),
  change(4, {
    code: 'B03',
    verb: 'removed',
    kind: 'send port',
    address: 'send-port/ToWarehouse_Old',
    name: 'ToWarehouse_Old',
    property: '',
    propertyWords: '',
    before: '',
    after: '',
    application: 'Warehouse',
    evidence: lines('<SendPort Name="ToWarehouse_Old" IsStatic="true" IsTwoWay="false" BindingOption="1">', '', 412),
  }),
  change(5, {
    code: 'B12',
    verb: 'renamed',
    kind: 'send port',
    address: 'send-port/ToWarehouse.Sftp',
    name: 'ToWarehouse.Sftp',
    property: '',
    propertyWords: '',
    before: 'ToWarehouseSftp',
    after: 'ToWarehouse.Sftp',
    note: 'Taken as one send port: the same address and the same adapter configuration.',
    application: 'Warehouse',
    evidence: lines('<SendPort Name="ToWarehouseSftp">', '<SendPort Name="ToWarehouse.Sftp">', 502),
  }),
  change(6, {
    code: 'B08',
    verb: 'changed',
    kind: 'send port',
    address: 'send-port/ToPartner',
    name: 'ToPartner',
    property: 'PrimaryTransport/Address',
    propertyWords: 'address, primary transport',
    before: 'sftp://files.partner.example:22/in/orders/%MessageID%.xml',
    after: 'sftp://files2.partner.example:2222/in/orders/%MessageID%.xml',
    application: 'Warehouse',
  }),
  change(7, {
    code: 'C04',
    verb: 'changed',
    kind: 'cluster resource',
    address: 'cluster-resource/BTSSvc$RcvMsmq',
    name: 'BTSSvc$RcvMsmq',
    property: 'DependencyExpression',
    propertyWords: 'dependencies',
    before: '([Orders Name]) and ([MSMQ-Orders])',
    after: '([Orders Name])',
    findings: [3],
    application: '',
  }),
]

export function finding(number: number, is: Partial<FindingCard> = {}): FindingCard {
  return {
    number,
    id: `f${String(number)}`,
    rule: 'HA-FTP-001',
    ruleTitle: 'FTP receive handler can run in several host instances at once',
    severity: 'critical',
    state: 'introduced',
    subject: 'host/RcvFtp',
    subjectName: 'host RcvFtp',
    artifacts: ['receive-location/Orders/FromShop'],
    servers: ['BTS01', 'BTS02'],
    message:
      'Host RcvFtp is not clustered and runs on BTS01 and BTS02 at once: each can fetch the same file from receive location FromShop.',
    why: 'FTP has no file locks. Two instances that poll the same folder fetch the same file, and each message is processed twice.',
    fix: 'Cluster host RcvFtp with an instance on every node; until then keep one enabled instance.',
    basis: 'Stated by Microsoft',
    remark: '',
    citations: [clustering],
    causes: [
      {
        number: 1,
        id: 'c1',
        sentence: 'Receive location Orders / FromShop moved from “RcvFtp_Clustered” to “RcvFtp”.',
      },
      { number: 2, id: 'c2', sentence: 'Host instance RcvFtp / BTS02 was added.' },
    ],
    question: null,
    moreLines: { before: 0, after: 0 },
    countedLines: 0,
    evidence: {
      before: [
        { file: 'before/Orders.xml', line: 88, text: '<ReceiveHandler Name="RcvFtp_Clustered" HostTrusted="false">' },
      ],
      after: [
        { file: 'after/Orders.xml', line: 90, text: '<ReceiveHandler Name="RcvFtp" HostTrusted="false">' },
        { file: 'after/biztalk-host-instances.json', line: 29, text: '"RunningServer": "BTS01",' },
        { file: 'after/biztalk-host-instances.json', line: 41, text: '"RunningServer": "BTS02",' },
      ],
    },
    ...is,
  }
}

export const findings: readonly FindingCard[] = [
  finding(1),
  finding(2, {
    rule: 'HA-SSO-001',
    ruleTitle: 'Unclustered host instance on a node where SSO is clustered',
    subject: 'host/RcvFtp',
    message:
      'Host RcvFtp has an unclustered instance on BTS02, where Enterprise SSO is clustered: it stops when SSO moves.',
    causes: [{ number: 2, id: 'c2', sentence: 'Host instance RcvFtp / BTS02 was added.' }],
    servers: ['BTS02'],
  }),
  finding(3, {
    rule: 'HA-MSMQ-004',
    ruleTitle: 'Clustered host does not depend on its MSMQ resource',
    severity: 'high',
    state: 'worsened',
    subject: 'cluster-resource/BTSSvc$RcvMsmq',
    subjectName: 'cluster resource BTSSvc$RcvMsmq',
    message:
      'Cluster resource BTSSvc$RcvMsmq no longer depends on MSMQ-Orders: after a failover the host can start before its queue.',
    causes: [{ number: 7, id: 'c7', sentence: 'Cluster resource BTSSvc$RcvMsmq: DependencyExpression changed.' }],
    basis: 'Follows from a principle that Microsoft states',
  }),
  finding(4, {
    rule: 'HA-HOST-003',
    ruleTitle: 'Host runs on one server',
    severity: 'medium',
    state: 'unchanged',
    subject: 'host/SndSap',
    subjectName: 'host SndSap',
    message: 'Host SndSap runs on BTS01 only: sending to SAP stops with that server.',
    causes: [],
    servers: ['BTS01'],
  }),
  finding(5, {
    rule: 'HA-FTP-002',
    ruleTitle: 'FTP receive on a single unclustered instance',
    severity: 'advice',
    state: 'resolved',
    subject: 'host/RcvFtp_Old',
    subjectName: 'host RcvFtp_Old',
    message: 'Host RcvFtp_Old ran on BTS01 only and received by FTP.',
  }),
]

export const questions: readonly QuestionGroup[] = [
  {
    from: 'export',
    lead: 'Give the export “Receive handlers” (biztalk-receive-handlers.json).',
    weight: '2 questions rest on it; the worst answer would be critical.',
    facts: [],
    owner: 'Platform owner',
    missing: ['biztalk-receive-handlers.json'],
    how: [
      'Run on a BizTalk server: Get-CimInstance -Namespace root/MicrosoftBizTalkServer -ClassName MSBTS_ReceiveHandler | Export-Clixml biztalk-receive-handlers.xml',
    ],
    questions: [
      {
        number: 1,
        id: 'q1',
        rule: 'HA-POP3-001',
        ruleTitle: 'POP3 receive in several host instances at once',
        subject: 'host/RcvMail',
        artifacts: ['receive-location/Mail/Inbox'],
        code: 'Q01',
        ask: 'Does the mail server let two connections read mailbox orders@shop.example at once?',
        missing: ['biztalk-receive-handlers.json'],
        couldBe: 'critical',
        yes: 'critical',
        no: 'passes',
        state: 'introduced',
        moreArtifacts: 0,
        standing: 'new with this change',
        effects: 'Yes: it fails, critical. No: it passes.',
        evidence: { before: [], after: [{ file: 'after/Orders.xml', line: 210 }] },
      },
      {
        number: 2,
        id: 'q2',
        rule: 'HA-HOST-007',
        ruleTitle: 'Receive handler of an adapter on one host only',
        subject: 'host/RcvFile',
        artifacts: [],
        ask: 'Which hosts have a receive handler for FILE?',
        missing: ['biztalk-receive-handlers.json'],
        couldBe: 'medium',
        yes: 'medium',
        no: 'passes',
        state: 'unchanged',
        moreArtifacts: 0,
        standing: 'open before, too',
        effects: 'Yes: it fails, medium. No: it passes.',
        evidence: {
          before: [{ file: 'before/Orders.xml', line: 12 }],
          after: [{ file: 'after/Orders.xml', line: 12 }],
        },
      },
    ],
  },
  {
    from: 'person',
    lead: 'Physical servers',
    weight: '1 question about it; the worst answer would be high.',
    facts: [],
    owner: 'Platform owner',
    missing: ['whether BTS01 and BTS02 are virtual machines on one physical server'],
    how: ['No export states it: ask the platform owner, and keep the answer.'],
    questions: [
      {
        number: 3,
        id: 'q3',
        rule: 'HA-NODE-001',
        ruleTitle: 'Two servers that fail together',
        subject: 'group',
        artifacts: ['server/BTS01', 'server/BTS02'],
        code: 'Q30',
        ask: 'Do BTS01 and BTS02 stand on different physical servers?',
        missing: ['whether BTS01 and BTS02 are virtual machines on one physical server'],
        couldBe: 'high',
        yes: 'high',
        no: 'passes',
        state: 'unchanged',
        moreArtifacts: 0,
        standing: 'open before, too',
        effects: 'Yes: it fails, high. No: it passes.',
        evidence: { before: [], after: [] },
      },
    ],
  },
]

function rule(id: RuleRow['id'], title: string, outcome: RuleRow['outcome'], is: Partial<RuleRow> = {}): RuleRow {
  const words = { why: 'Each server can fetch the same file.', fix: 'Cluster the host.', basis: 'Stated by Microsoft' }
  return { id, title, severity: 'high', ...words, outcome, subjects: 2, citations: [clustering], ...is }
}

const record: Report['record'] = {
  format: 'biztalk-change-review/1',
  tool: { name: 'BizTalk Change Review', version: '0.1.0' },
  catalogue: { version: '2026.1', sha256: hash('c4'), rules: 121 },
  inputs: [],
  coverage: {
    ...{ files: [], missing: [], notCompared: [], outOfScope: [], ages: [] },
    ...{ changedNotJudged: [], adaptersNotJudged: [], noise: [] },
  },
  verdict: {
    code: 'new-risk',
    word: 'NEW RISK: DECISION NEEDED',
    because: 'The change introduces two critical findings.',
  },
  counts: {
    changes: 7,
    introduced: 2,
    worsened: 1,
    resolved: 1,
    unchanged: 1,
    questions: 3,
    accepted: 0,
    undeclared: 0,
  },
  changes: [],
  findings: [],
  questions: [],
}

const note: Issue = { code: 'note', message: 'The export holds no party.' }
const strange: Issue = {
  code: 'not-understood',
  message: 'Element TrackingFilter is not understood, and what it says is not compared. Ask its author what it does.',
  line: 1204,
}

export function inputFile(file: string, is: Partial<InputFile> = {}): InputFile {
  return {
    file,
    bytes: 48_213,
    sha256: hash('3fa9'),
    kind: 'bindings',
    kindName: 'BizTalk bindings',
    summary: '12 send ports, 3 receive locations, 2 orchestrations',
    ...{ scope: 'application Orders', product: 'BizTalk Server 2013 or later', exported: '2026-02-03 18:04 on BTS01' },
    lists: ['bindings'],
    ...{ read: 412, ignored: [], notUnderstood: [] },
    issues: [],
    ...is,
  }
}

const instances = {
  bytes: 3_912,
  sha256: hash('77e0'),
  kind: 'biztalk-host-instances',
  kindName: 'Host instances',
  summary: '8 host instances on 2 servers',
  ...{ scope: '', product: '', exported: '', lists: ['biztalk-host-instances'] },
}

export const beforeFiles: readonly InputFile[] = [
  inputFile('before/Orders.xml', { issues: [note] }),
  inputFile('before/biztalk-host-instances.json', instances),
]

export const afterFiles: readonly InputFile[] = [
  inputFile('after/Orders.xml', { sha256: hash('b1d4'), issues: [strange] }),
  inputFile('after/biztalk-host-instances.json', instances),
  inputFile('after/readme.docx', {
    bytes: 912,
    kind: 'unknown',
    kindName: 'Not recognised',
    summary: 'Nothing was read.',
    ...{ scope: '', product: '', exported: '', lists: [], read: 0 },
    issues: [{ code: 'refused-not-xml', message: 'The file is neither XML nor JSON. Remove it, or export it again.' }],
  }),
]

export const report: Report = {
  format: 'biztalk-change-report/1',
  record,
  recordSha256: hash('9a01'),
  title: 'Review of a BizTalk change',
  sample: false,
  decision: {
    verdict: 'NEW RISK: DECISION NEEDED',
    because: 'The change introduces two critical findings and makes one worse; three questions are open.',
    numbers: [
      { label: 'Changes', value: 7, note: 'no declared scope in this record' },
      { label: 'Introduced', value: 2, note: 'findings that this change brings' },
      { label: 'Worsened', value: 1, note: 'findings that it makes worse' },
      { label: 'Resolved', value: 1, note: 'and 1 unchanged' },
      { label: 'Open questions', value: 3, note: 'not decided, so not passed' },
      { label: 'Accepted risks', value: 0, note: 'none in this record' },
    ],
    couldHide: [
      {
        number: 1,
        couldBe: 'critical',
        ask: 'Does the mail server let two connections read mailbox orders@shop.example at once?',
      },
    ],
    failoverLine:
      '3 findings are new or worse: each says what it means for availability. They concern BTS01 and BTS02.',
    coverageLine: '1 of 5 files was not understood in full; 3 questions are open.',
    policy: [
      'NEW RISK: DECISION NEEDED, when a finding is introduced or worsened.',
      'NOT ENOUGH INPUT, when an open question could hide a critical or high finding.',
    ],
    warnings: ['Nothing could be used of after/readme.docx. Export again and repeat the review.'],
  },
  changes,
  findings,
  questions,
  people: [],
  questionSheets: [],
  rulesOff: [],
  rules: [
    rule('HA-FTP-001', 'FTP receive handler can run in several host instances at once', 'failed', {
      severity: 'critical',
    }),
    rule('HA-POP3-001', 'POP3 receive in several host instances at once', 'cannot tell', { severity: 'critical' }),
    rule('HA-MSMQ-001', 'MSMQ receive from local queues in an unclustered host', 'passed'),
    rule('HA-TIB-001', 'TIBCO EMS durable subscriber', 'not applicable', { severity: 'low', subjects: 0 }),
  ],
  inputs: [...beforeFiles, ...afterFiles].map((input) => ({
    ...input,
    side: input.file.startsWith('before') ? 'before' : 'after',
  })),
  coverage: {
    sentences: [
      '5 files were read; 1 was refused.',
      'Of 2,418 properties 2,391 were read, 21 ignored and 6 not understood.',
    ],
    notUnderstood: [{ file: 'after/Orders.xml', line: 1204, what: 'TrackingFilter', count: 6 }],
    ignored: [{ file: 'after/Orders.xml', what: 'Timestamp', why: 'when the export was made', count: 1 }],
    changedNotJudged: [{ kind: 'receive location', property: 'pollingInterval', count: 1 }],
    noise: [{ why: 'only the order differs', count: 14 }],
    missing: [
      {
        side: 'after',
        listing: 'cluster-groups.json',
        words: 'Cluster groups',
        rules: 14,
        questions: 23,
        alone: 9,
        cost: '14 rules cannot be decided, in 23 questions.',
        how: 'Run on a cluster node: Get-ClusterGroup | Export-Clixml cluster-groups.xml',
      },
    ],
    collect: 'Run on a BizTalk server that is a cluster node: the collector writes every list at once.',
    verify: ['Windows PowerShell: Get-FileHash -Algorithm SHA256 FILE', 'Linux and macOS: sha256sum FILE'],
  },
  signatures: [
    { role: 'Implementer', meaning: 'I prepared this change, and the files listed with their hashes describe it.' },
    { role: 'Peer reviewer', meaning: 'I have read every introduced and worsened finding and every open question.' },
    {
      role: 'Change advisory board',
      meaning: 'We have decided on the change that the record with this hash describes.',
    },
  ],
  glossary: [
    { word: 'Host', meaning: 'A named set of BizTalk processes that runs adapters, orchestrations and pipelines.' },
  ],
}

const missing = report.coverage.missing.map((row) => ({ ...row, rules: 0, questions: 0, alone: 0, cost: '' }))
export const emptySession: Session = {
  ...{ before: [], after: [], missing: [], status: 'empty', report: null, sample: false },
  people: {
    answers: { file: null, unsaved: false, answers: [], facts: [] },
    policy: { file: null, unsaved: false, acceptances: [], severities: [], off: [], rules: [] },
  },
}
export const readySession: Session = {
  ...emptySession,
  ...{ before: beforeFiles, after: afterFiles, missing, status: 'ready' },
}
export const reviewedSession: Session = {
  ...readySession,
  ...{ missing: report.coverage.missing, status: 'reviewed', report },
}

/** Everything that markup, scripts and the direction of text could do to a page. */
export const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>{{ 7*7 }}\u202egpj.exe\u200b'
