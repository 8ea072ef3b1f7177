import { expect, it } from 'vitest'
import type { Report } from '../../../src-main/engine/report/report'
import { htmlPage } from '../../../src-main/engine/report/html/page'
import { markdown } from '../../../src-main/engine/report/writers/markdown'
import { filesOf, standard, type EstateSpec } from '../../support/estate'
import { reviewed } from '../../support/people'

const platform = Object.keys(filesOf(standard)).filter((file) => file !== 'bindings.xml')
const without = (...files: readonly string[]) => ({ before: files, after: files })
const spec: EstateSpec = {
  ...standard,
  locations: [
    { name: 'L', adapter: 'FTP', host: 'A' },
    { name: 'M', adapter: 'POP3', host: 'B' },
    { name: 'S', adapter: 'FILE', host: 'B', address: '\\\\files\\in\\*.xml' },
  ],
}

it('asks of bindings alone whether there is a cluster, and of each host where it runs', () => {
  const { questions, questionSheets, record } = reviewed(spec, spec, {}, without(...platform))
  expect(leads({ questions }).slice(0, 4)).toEqual([
    'export: Is there a failover cluster, and what runs in it?',
    'export: Is host B clustered, and on which servers can it run?',
    'export: Is host A clustered, and on which servers can it run?',
    'export: Give the export “Hosts” (biztalk-hosts.json).',
  ])
  expect(questions.flatMap(({ facts }) => facts.map(({ fact, subject }) => `${fact} of ${subject}`))).toEqual([
    'no-cluster of group',
    'host-clustered of host/B',
    'host-runs-on of host/B',
    'host-clustered of host/A',
    'host-runs-on of host/A',
  ])
  expect(questionSheets.map(({ owner, leads: first }) => [owner, first.length])).toEqual([['Platform owner', 3]])
  const ids = questions.flatMap((group) => group.questions.map(({ id }) => id))
  expect(ids.toSorted()).toEqual(record.questions.map(({ id }) => id).toSorted())
})

it('asks no more for what somebody has stated', () => {
  const said = { by: 'Jana Novak', role: 'platform owner', at: '2026-03-30', evidence: 'looked at it' }
  const facts = [
    { fact: 'no-cluster', subject: 'group', value: true, ...said },
    ...['host/A', 'host/B'].map((subject) => ({ fact: 'host-runs-on', subject, value: ['N1', 'N2'], ...said })),
  ]
  const answers = JSON.stringify({ format: 'biztalk-change-answers/1', answers: [], facts })
  const open = reviewed(spec, spec, {}, without(...platform))
  const told = reviewed(spec, spec, { answers }, without(...platform))
  expect(leads(told).filter((lead) => /Is there|clustered|run\?/.test(lead))).toEqual([])
  expect(told.record.counts.questions).toBeLessThan(open.record.counts.questions / 2)
})

it('names what a given export does not state, and the topic and owner of what only people know', () => {
  const { questions } = reviewed(spec, spec, {}, without('cluster-resource-owners.json', 'biztalk-group.json'))
  expect(leads({ questions })).toEqual([
    'export: Give the export “Possible owners of cluster resources” (cluster-resource-owners.json).',
    'export: Give the export “BizTalk group” (biztalk-group.json).',
    'person: Mailboxes read by several connections',
    'person: File servers and shares',
    'person: Windows NLB',
  ])
  expect(questions.map(({ owner }) => owner)).toEqual([
    'Platform owner',
    'Platform owner',
    'Owner of the other system',
    'Platform owner',
    'Platform owner',
  ])
})

it('leads from a finding that stands until it is answered to its question, and back to page 1', () => {
  const report = reviewed(spec, spec, {})
  const card = report.findings.find(({ rule }) => rule === 'HA-POP3-001')
  const number = card?.question?.number ?? 0
  expect(card?.question?.ask).toBe('Does the POP3 server of M allow several connections to one mailbox at a time?')
  expect(htmlPage(report)).toContain(`href="#question-${String(number)}"`)
  expect(htmlPage(report)).toContain(`id="question-${String(number)}"`)
  expect(markdown(report)).toContain(`Stands until question ${String(number)} is answered: Does the POP3 server of M`)
  expect(report.findings.find(({ rule }) => rule === 'HA-FTP-001')?.question ?? null).toBeNull()
})

it('keeps lines and artifacts to what somebody reads, and counts the rest', () => {
  const many = Array.from({ length: 120 }, (_, n) => ({
    name: `S${String(n)}`,
    adapter: 'FILE',
    host: 'B',
    address: `\\\\files\\in${String(n)}\\*.xml`,
  }))
  const large: EstateSpec = { ...standard, locations: many }
  const { findings, questions, record } = reviewed(large, large, {})
  const card = findings.find(({ rule }) => rule === 'HA-FILE-002')
  const full = record.findings.find(({ rule }) => rule === 'HA-FILE-002')
  expect([full?.evidence.after.length, full?.moreLines?.after]).toEqual([200, 160])
  expect([card?.evidence.after.length, card?.moreLines.after]).toEqual([50, 310])
  const asked = questions.flatMap((group) => group.questions).find(({ rule }) => rule === 'HA-FILE-002')
  expect([asked?.artifacts.length, asked?.moreArtifacts]).toEqual([8, 112])
})

function leads({ questions }: Pick<Report, 'questions'>): readonly string[] {
  return questions.map(({ from, lead }) => `${from}: ${lead}`)
}
