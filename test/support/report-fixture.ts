import { createHash } from 'node:crypto'
import type { Evidence } from '../../src-main/engine/diff/change'
import type { Side } from '../../src-main/engine/model/place'
import type { Part } from '../../src-main/engine/model/part'
import { buildReport } from '../../src-main/engine/report/build'
import type { ReportInputs } from '../../src-main/engine/report/inputs'
import type { Report } from '../../src-main/engine/report/report'
import type {
  ChangeRecord,
  Coverage,
  FindingRecord,
  InputRecord,
  QuestionRecord,
  ReviewRecord,
} from '../../src-main/engine/review/record'
import type { ReviewResult, RuleOutcome } from '../../src-main/engine/review/result'
import type { Rule, RuleInfo } from '../../src-main/engine/rules/rule'

/** A change of the shop's estate: RcvFtp loses its cluster and gets a second instance, and much else happens beside it. */
export function shopReview(): ReviewResult {
  return {
    record: shopRecord(),
    rules,
    outcomes: new Map<string, RuleOutcome>([
      ['HA-FTP-001', { outcome: 'failed', subjects: 2 }],
      ['HA-HOST-001', { outcome: 'failed', subjects: 5 }],
      ['HA-MSMQ-002', { outcome: 'passed', subjects: 1 }],
      ['HA-SSO-001', { outcome: 'cannot tell', subjects: 3 }],
      ['HA-POP3-001', { outcome: 'cannot tell', subjects: 1 }],
    ]),
    parts: inputs
      .filter(({ file }) => file !== 'before/notes.json')
      .map((input) => part(input.side as Side, input.file, input.kind as Part['kind'])),
    changeApplications: new Map([
      ['location-enabled', 'Shop.Orders'],
      ['port-address', 'Shop.Invoices'],
    ]),
  }
}

export function shopReport(about: Partial<ReportInputs> = {}): Report {
  return buildReport(shopReview(), { ...shopInputs, ...about })
}

/** As much as a page 1 can be asked to hold: long names, many findings, many warnings, many files. */
export function crowdedReport(): Report {
  const { record, ...rest } = shopReview()
  const long = 'Contoso.Integration.Logistics.InternationalShipments.ReceiveHostForElectronicDataInterchange_Production'
  const many = <T>(items: readonly T[], times: number): readonly T[] =>
    Array.from({ length: times }, () => items).flat()
  const fresh = record.findings.filter(({ state }) => state === 'introduced')
  const crowded: ReviewRecord = {
    ...record,
    verdict: { ...record.verdict, because: `${many([long], 8).join(' and ')}.` },
    inputs: many(record.inputs, 12).map((one, index) => ({ ...one, file: `before/${long}/${String(index)}.xml` })),
    findings: many(fresh, 40).map((one, index) => ({
      ...one,
      id: `f-${String(index)}`,
      servers: many([long], 2).map((name) => `${name}${String(index)}`),
      message: `Host ${long} runs on ${long} only: what it receives for ${long} stops with that server.`,
    })),
  }
  const title = `CHG0012345: ${long} is moved to ${long}`
  return buildReport({ ...rest, record: crowded }, { ...shopInputs, sample: true, title })
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

const lines: Record<string, string> = {
  'before/biztalk-hosts.json:14': '    "Name": "RcvFtp", "HostType": 1, "ClusterResourceGroupName": "BizTalk Receive",',
  'after/biztalk-hosts.json:14': '    "Name": "RcvFtp", "HostType": 1, "ClusterResourceGroupName": "",',
  'after/biztalk-host-instances.json:31': '    "HostName": "RcvFtp", "RunningServer": "BTS02", "IsDisabled": false,',
  'before/Shop.Orders.xml:212': '<ReceiveLocation Name="FromShop.FTP">',
  'after/Shop.Orders.xml:212': '<ReceiveLocation Name="FromShop.FTP">',
  'before/Shop.Orders.xml:214': '<Enable>false</Enable>',
  'after/Shop.Orders.xml:214': '<Enable>true</Enable>',
  'before/Shop.Invoices.xml:88': '<Address>https://erp.example.com/invoices</Address>',
  'after/Shop.Invoices.xml:88': '<Address>https://erp-dr.example.com/invoices</Address>',
  'after/biztalk-host-instances.json:58':
    '    "HostName": "TxInvoices", "RunningServer": "BTS01", "IsDisabled": false,',
  'before/biztalk-host-instances.json:58':
    '    "HostName": "TxInvoices", "RunningServer": "BTS01", "IsDisabled": false,',
  'before/biztalk-host-instances.json:66':
    '    "HostName": "TxInvoices", "RunningServer": "BTS02", "IsDisabled": false,',
}

export const shopInputs: ReportInputs = {
  tool: { name: 'BizTalk Change Review', version: '1.0.0' },
  sha256,
  excerpt: (_side, { file, line }) => lines[`${file}:${String(line)}`] ?? '',
  sample: false,
  title: 'CHG0012345: second FTP instance for the shop',
}

const clusteredHosts = {
  title: 'Considerations for Running Adapter Handlers within a Clustered Host',
  url: 'https://learn.microsoft.com/en-us/biztalk/core/considerations-for-running-adapter-handlers-within-a-clustered-host1',
}
const scalingOut = {
  title: 'Scaling Out Receiving Hosts',
  url: 'https://learn.microsoft.com/en-us/biztalk/technical-guides/scaling-out-receiving-hosts',
}

function rule(info: Pick<RuleInfo, 'id' | 'title' | 'severity' | 'basis' | 'why' | 'fix'>): Rule {
  return { ...info, citations: [clusteredHosts, scalingOut], asks: [], by: [], judge: () => [] }
}

const rules: readonly Rule[] = [
  rule({
    id: 'HA-FTP-001',
    title: 'FTP receive handler can run in several host instances at once',
    severity: 'critical',
    basis: 'DOC',
    why: 'FTP does not lock a file while it is read, so each running instance can fetch the same file.',
    fix: 'Cluster the host, with an instance on every node that may own it.',
  }),
  rule({
    id: 'HA-HOST-001',
    title: 'In-process host runs on one server only',
    severity: 'high',
    basis: 'DOC*',
    why: 'When the only server of a host is lost, everything that runs in the host stops.',
    fix: 'Add an enabled host instance on a second server.',
  }),
  rule({
    id: 'HA-MSMQ-002',
    title: 'Clustered MSMQ host is not in the group of the clustered MSMQ resource',
    severity: 'critical',
    basis: 'DOC',
    why: 'After failover, host and queues can be on different nodes.',
    fix: 'Put both into the same cluster group.',
  }),
  rule({
    id: 'HA-SSO-001',
    title: 'Unclustered host instance on a node of the clustered Enterprise SSO',
    severity: 'high',
    basis: 'DOC',
    why: 'The host instance fails when SSO moves to another node.',
    fix: 'Run SSO locally on every server, or put the host into the same cluster group.',
  }),
  rule({
    id: 'HA-POP3-001',
    title: 'POP3 receive runs in several host instances',
    severity: 'high',
    basis: 'INF',
    why: 'A server that lets several sessions read one mailbox hands out the same mail twice.',
    fix: 'Cluster the host.',
  }),
  rule({
    id: 'HA-SFTP-001',
    title: 'SFTP receive handler can run in several host instances at once',
    severity: 'critical',
    basis: 'DOC',
    why: 'SFTP does not lock a file while it is read.',
    fix: 'Cluster the host.',
  }),
]

const at = (file: string, line: number) => ({ file, line })
const both = (before: Evidence['before'], after: Evidence['after']): Evidence => ({ before, after })

const inputs: readonly InputRecord[] = [
  input('before', 'before/Shop.Orders.xml', 'bindings', 48_211),
  input('before', 'before/biztalk-hosts.json', 'biztalk-hosts', 2_904),
  input('before', 'before/biztalk-host-instances.json', 'biztalk-host-instances', 5_120),
  input('before', 'before/notes.json', 'unknown', 12, [
    { code: 'refused-not-json', message: 'This is not JSON: a brace is missing. Export the file again.', line: 1 },
  ]),
  input('after', 'after/Shop.Orders.xml', 'bindings', 48_209, [
    {
      code: 'secret-in-clear',
      message: 'A password stands here in clear text. Export with masked passwords.',
      line: 330,
    },
  ]),
  input('after', 'after/biztalk-hosts.json', 'biztalk-hosts', 2_889),
  input('after', 'after/biztalk-host-instances.json', 'biztalk-host-instances', 5_402),
]

function input(side: Side, file: string, kind: string, bytes: number, issues: InputRecord['issues'] = []): InputRecord {
  return {
    ...{ side, file, kind, sha256: sha256(`${file} ${String(bytes)}`), bytes, issues },
    exported: { at: '2026-03-02T18:40:00+01:00', computer: 'BTS01' },
    ...(kind === 'bindings' ? { scope: { of: 'application', name: 'Shop' }, product: '2013 or later' } : {}),
  }
}

function part(side: Side, file: string, kind: Part['kind']): Part {
  return {
    side,
    file,
    kind,
    format: kind === 'bindings' ? 'bindings' : 'json',
    bytes: 1,
    sha256: '',
    artifacts: [],
    listings: [],
    issues: [],
    ledger: { read: 1, ignored: [], notUnderstood: [] },
    summary: kind === 'bindings' ? '12 send ports, 3 receive locations' : '6 rows',
    exported: { at: '2026-03-02T18:40:00+01:00', computer: 'BTS01' },
  }
}

const coverage: Coverage = {
  files: inputs.map(({ side, file, kind }) => ({
    side: side as Side,
    file,
    kind,
    summary: '',
    read: 120,
    ignored: kind === 'bindings' ? [{ what: 'Timestamp', why: 'time of the export', count: 1 }] : [],
    notUnderstood: file === 'after/Shop.Orders.xml' ? [{ what: 'ReceiveLocation/Widget', line: 240, count: 2 }] : [],
  })),
  missing: [
    { side: 'before', listing: 'cluster-resources.json' },
    { side: 'before', listing: 'services.json' },
    { side: 'after', listing: 'cluster-resources.json' },
  ],
  notCompared: [{ listing: 'services', only: 'after' }],
  outOfScope: [{ only: 'before', application: 'Billing', count: 4 }],
  ages: [
    {
      code: 'apart',
      side: 'after',
      older: { file: 'after/Shop.Orders.xml', at: '2026-03-02T18:40:00+01:00' },
      newer: { file: 'after/biztalk-hosts.json', at: '2026-03-05T18:40:00+01:00' },
      hours: 72,
    },
  ],
  changedNotJudged: [{ kind: 'send-port', property: 'Address', count: 1 }],
  adaptersNotJudged: [{ adapter: 'nsoftware.SFTP v4', endpoints: 3 }],
  noise: [
    { why: 'order', count: 14 },
    { why: 'masked-secret', count: 2 },
  ],
}

const changes: readonly ChangeRecord[] = [
  {
    id: 'port-address',
    code: 'B10',
    verb: 'changed',
    kind: 'send-port',
    address: 'send-port/ToErp',
    property: 'PrimaryTransport/Address',
    before: 'https://erp.example.com/invoices',
    after: 'https://erp-dr.example.com/invoices',
    evidence: both([at('before/Shop.Invoices.xml', 88)], [at('after/Shop.Invoices.xml', 88)]),
  },
  {
    id: 'host-unclustered',
    code: 'T09',
    verb: 'changed',
    kind: 'host',
    address: 'host/RcvFtp',
    property: 'ClusterResourceGroupName',
    before: 'BizTalk Receive',
    after: '',
    evidence: both([at('before/biztalk-hosts.json', 14)], [at('after/biztalk-hosts.json', 14)]),
  },
  {
    id: 'instance-added',
    code: 'T01',
    verb: 'added',
    kind: 'host-instance',
    address: 'host-instance/RcvFtp/BTS02',
    evidence: both([], [at('after/biztalk-host-instances.json', 31)]),
  },
  {
    id: 'location-enabled',
    code: 'B02',
    verb: 'changed',
    kind: 'receive-location',
    address: 'receive-location/Orders/FromShop.FTP',
    property: 'Enable',
    before: 'false',
    after: 'true',
    evidence: both([at('before/Shop.Orders.xml', 214)], [at('after/Shop.Orders.xml', 214)]),
  },
  {
    id: 'instance-removed',
    code: 'T02',
    verb: 'removed',
    kind: 'host-instance',
    address: 'host-instance/TxInvoices/BTS02',
    evidence: both([at('before/biztalk-host-instances.json', 66)], []),
  },
  {
    id: 'port-renamed',
    verb: 'renamed',
    kind: 'send-port',
    address: 'send-port/ToCrm',
    before: 'ToCRM_old',
    after: 'ToCrm',
    note: 'Same address and the same adapter configuration on both sides.',
    evidence: both([at('before/Shop.Orders.xml', 402)], [at('after/Shop.Orders.xml', 398)]),
  },
]

function finding(
  of: Pick<FindingRecord, 'id' | 'rule' | 'severity' | 'state' | 'subject' | 'message' | 'fix' | 'evidence'> &
    Partial<FindingRecord>,
): FindingRecord {
  return { artifacts: [], servers: [], causes: [], citations: [clusteredHosts], ...of }
}

const findings: readonly FindingRecord[] = [
  finding({
    id: 'f-resolved',
    rule: 'HA-HOST-001',
    severity: 'high',
    state: 'resolved',
    subject: 'host/RcvFtp',
    servers: ['BTS01'],
    message: 'Host RcvFtp runs on BTS01 only: what it receives stops with that server.',
    fix: 'Add an enabled host instance on a second server.',
    causes: ['instance-added'],
    evidence: both([at('before/biztalk-hosts.json', 14)], []),
  }),
  finding({
    id: 'f-introduced',
    rule: 'HA-FTP-001',
    severity: 'critical',
    state: 'introduced',
    subject: 'host/RcvFtp',
    artifacts: ['receive-location/Orders/FromShop.FTP'],
    servers: ['BTS01', 'BTS02'],
    message:
      'Host RcvFtp is not clustered and can run on BTS01 and BTS02 at once: each of them can fetch the same file for Orders / FromShop.FTP.',
    fix: 'Cluster the host, with an instance on every node that may own it.',
    causes: ['host-unclustered', 'instance-added', 'location-enabled'],
    evidence: both(
      [at('before/biztalk-hosts.json', 14), at('before/Shop.Orders.xml', 212)],
      [
        at('after/biztalk-host-instances.json', 31),
        at('after/biztalk-hosts.json', 14),
        at('after/Shop.Orders.xml', 212),
      ],
    ),
  }),
  finding({
    id: 'f-worsened',
    rule: 'HA-HOST-001',
    severity: 'high',
    state: 'worsened',
    subject: 'host/TxInvoices',
    artifacts: ['send-port/ToErp'],
    servers: ['BTS01'],
    message: 'Host TxInvoices runs on BTS01 only: what it sends stops with that server.',
    fix: 'Add an enabled host instance on a second server.',
    causes: ['instance-removed'],
    evidence: both([at('before/biztalk-host-instances.json', 58)], [at('after/biztalk-host-instances.json', 58)]),
  }),
  finding({
    id: 'f-unchanged',
    rule: 'HA-HOST-001',
    severity: 'advice',
    state: 'unchanged',
    subject: 'host/Tracking',
    message: 'Host Tracking runs on BTS01 only: its history is written late when that server is lost.',
    fix: 'Add an enabled host instance on a second server.',
    evidence: both([at('before/biztalk-hosts.json', 22)], [at('after/biztalk-hosts.json', 22)]),
  }),
]

const questions: readonly QuestionRecord[] = [
  {
    id: 'q-pop3',
    rule: 'HA-POP3-001',
    subject: 'host/RcvPop3',
    artifacts: ['receive-location/Orders/Mailbox'],
    code: 'Q01',
    ask: 'Does the POP3 server of Orders / Mailbox allow several sessions on one mailbox?',
    missing: ['the setting of the mail server'],
    couldBe: 'high',
    yes: 'high',
    no: 'passes',
    state: 'unchanged',
    evidence: both([at('before/Shop.Orders.xml', 260)], [at('after/Shop.Orders.xml', 260)]),
  },
  {
    id: 'q-sso-1',
    rule: 'HA-SSO-001',
    subject: 'host/RcvFtp',
    artifacts: [],
    ask: 'Is Enterprise SSO a cluster resource on the nodes where host RcvFtp runs?',
    missing: ['cluster-resources.json'],
    couldBe: 'high',
    yes: 'high',
    no: 'passes',
    state: 'introduced',
    evidence: both([], [at('after/biztalk-host-instances.json', 31)]),
  },
  {
    id: 'q-sso-2',
    rule: 'HA-SSO-001',
    subject: 'host/TxInvoices',
    artifacts: [],
    ask: 'Is Enterprise SSO a cluster resource on the nodes where host TxInvoices runs?',
    missing: ['cluster-resources.json'],
    couldBe: 'high',
    yes: 'high',
    no: 'passes',
    state: 'unchanged',
    evidence: both([at('before/biztalk-host-instances.json', 58)], [at('after/biztalk-host-instances.json', 58)]),
  },
]

function shopRecord(): ReviewRecord {
  return {
    format: 'biztalk-change-review/1',
    tool: shopInputs.tool,
    catalogue: { version: '1.0.0', sha256: sha256('catalogue'), rules: rules.length },
    inputs,
    coverage,
    verdict: {
      code: 'new-risk',
      word: 'NEW RISK: DECISION NEEDED',
      because: '1 finding is introduced and 1 is worsened by this change; 3 questions are open.',
    },
    counts: {
      changes: changes.length,
      introduced: 1,
      worsened: 1,
      resolved: 1,
      unchanged: 1,
      questions: questions.length,
      accepted: 0,
      undeclared: 0,
    },
    changes,
    findings,
    questions,
  }
}
