import { kindOf, namesOf, type Address } from '../../model/address'
import type { FactName } from '../../model/answers'
import { fileNameOf, listingNames, listingOf, type ListingName } from '../../model/part'
import type { QuestionRecord } from '../../review/record'
import type { ReviewResult } from '../../review/result'
import { kindName } from '../how-to-get'
import type { QuestionGroup } from '../report'
import { topicOf, type Owner } from '../topics'

/** What to ask first. */
export interface Lead extends Pick<QuestionGroup, 'from' | 'facts' | 'how'> {
  readonly text: string
  readonly owner: Owner
  /** Its answer decides whether others are asked at all. */
  readonly isFirst: boolean
}

/**
 * Under what each question stands: under the cluster, where nothing is known of one; under its host, where it is not known
 * whether it is clustered or where it runs; else under the missing list on which most questions rest; and under a topic
 * where no export would answer it.
 */
export function leadsOf({ record, rules }: ReviewResult): (question: QuestionRecord) => Lead {
  const infos = new Map<string, (typeof rules)[number]>(rules.map((rule) => [rule.id, rule]))
  const absent = new Set(
    record.coverage.missing.filter(({ side }) => side === 'after').map(({ listing }) => listingOf(listing)),
  )
  const noCluster = clusterLists.every((name) => absent.has(name))
  const said = new Set(
    (record.facts ?? []).filter(({ effect }) => effect === 'used').map(({ fact, subject }) => keyOf(fact, subject)),
  )
  const hosts = hostLeads(record, said)
  const mostAsked = byUse(record)
  return (question) => {
    const lists = listsOf(question)
    const host = hosts.get(question.subject)
    if (noCluster && lists.some((name) => name.startsWith('cluster'))) return clusterLead
    if (host && needsOf(question, said).length > 0) return host
    const [first] = mostAsked.filter((name) => lists.includes(name))
    if (first !== undefined) return fileLead(first, absent.has(first))
    const { title, owner } = topicOf(question.code, infos.get(question.rule) ?? { ...nobody, id: question.rule })
    return {
      from: 'person',
      text: title,
      facts: [],
      owner,
      isFirst: false,
      how: [`No export shows it. Ask the ${lower(owner)}.`],
    }
  }
}

const clusterLists: readonly ListingName[] = ['cluster', 'cluster-nodes', 'cluster-groups', 'cluster-resources']

const clusterLead: Lead = {
  from: 'export',
  text: 'Is there a failover cluster, and what runs in it?',
  facts: [{ fact: 'no-cluster', subject: 'group' }],
  owner: 'Platform owner',
  isFirst: true,
  how: ['Where there is none, state the fact no-cluster of the group: then no export of a cluster is needed.'],
}

type Need = Extract<FactName, 'host-clustered' | 'host-runs-on'>

/** One leading question for each host, with all that its questions lack of it. */
function hostLeads({ questions }: ReviewResult['record'], said: ReadonlySet<string>): ReadonlyMap<string, Lead> {
  const needs = new Map<string, Set<Need>>()
  for (const question of questions) {
    const found = needs.get(question.subject) ?? new Set()
    for (const need of needsOf(question, said)) found.add(need)
    if (found.size > 0) needs.set(question.subject, found)
  }
  return new Map([...needs].map(([host, found]) => [host, hostLead(host, found)]))
}

function hostLead(host: string, needs: ReadonlySet<Need>): Lead {
  const [name = ''] = namesOf(host as Address)
  const facts = (['host-clustered', 'host-runs-on'] as const).filter((fact) => needs.has(fact))
  return {
    from: 'export',
    text: hostQuestion(name, needs),
    facts: facts.map((fact) => ({ fact, subject: host })),
    owner: 'Platform owner',
    isFirst: false,
    how: [`Or let somebody who knows state ${facts.join(' and ')} of ${host}.`],
  }
}

function hostQuestion(name: string, needs: ReadonlySet<Need>): string {
  if (!needs.has('host-clustered')) return `On which servers can host ${name} run?`
  return needs.has('host-runs-on')
    ? `Is host ${name} clustered, and on which servers can it run?`
    : `Is host ${name} clustered?`
}

function needsOf({ subject, missing }: QuestionRecord, said: ReadonlySet<string>): readonly Need[] {
  if (kindOf(subject as Address) !== 'host') return []
  const hosts = fileNameOf('biztalk-hosts')
  const isSaid = (need: Need): boolean =>
    said.has(keyOf(need, subject)) || (need === 'host-clustered' && said.has(keyOf('no-cluster', 'group')))
  const needs: Readonly<Record<Need, boolean>> = {
    'host-clustered': missing.some((fact) => fact === hosts || fact.startsWith(`${hosts}: ClusterResourceGroupName `)),
    'host-runs-on': missing.includes(fileNameOf('biztalk-host-instances')),
  }
  return (['host-clustered', 'host-runs-on'] as const).filter((need) => needs[need] && !isSaid(need))
}

/** The missing lists, the one on which most questions rest first. */
function byUse({ questions }: ReviewResult['record']): readonly ListingName[] {
  const lists = questions.flatMap(listsOf)
  const uses = (name: ListingName): number => lists.filter((list) => list === name).length
  const used = listingNames.filter((name) => lists.includes(name)).map((name) => ({ name, uses: uses(name) }))
  return used.sort((a, b) => b.uses - a.uses).map(({ name }) => name)
}

function fileLead(listing: ListingName, absent: boolean): Lead {
  const file = `“${kindName(listing)}” (${fileNameOf(listing)})`
  const text = absent
    ? `Give the export ${file}.`
    : listing === 'bindings'
      ? 'Give the bindings of the whole group.'
      : `Give the export ${file} with all that it can state.`
  return { from: 'export', text, facts: [], owner: 'Platform owner', isFirst: false, how: [] }
}

function listsOf({ missing }: QuestionRecord): readonly ListingName[] {
  return [...new Set(missing.flatMap((fact) => listingOf(fact) ?? []))]
}

const nobody = { title: 'Other questions', asks: [] }

function keyOf(fact: string, subject: string): string {
  return `${fact} ${subject}`.toLowerCase()
}

function lower(owner: Owner): string {
  return owner.toLowerCase()
}
