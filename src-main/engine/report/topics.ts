import type { QuestionCode, RuleInfo } from '../rules/rule'

export const owners = ['Platform owner', 'Application owner', 'Owner of the other system'] as const
export type Owner = (typeof owners)[number]

type Asking = Pick<RuleInfo, 'title' | 'asks'> & { readonly id: string }

/** What a question is about, and who is likely to know. */
export interface Topic {
  readonly title: string
  readonly owner: Owner
}

const topics: Readonly<Partial<Record<QuestionCode, Topic>>> = {
  Q01: other('Mailboxes read by several connections'),
  Q02: platform('Where queues are'),
  Q03: application('Transactional queues'),
  Q04: other('Remote Message Queuing servers'),
  Q05: platform('Distributed transactions'),
  Q06: platform('Message Queuing on each server'),
  Q07: other('MQSeries servers'),
  Q08: platform('Load balancers'),
  Q09: platform('File servers and shares'),
  Q10: platform('Paths, certificates and keys of each server'),
  Q11: application('How polling claims its rows'),
  Q12: application('Duplicates'),
  Q13: application('Order of messages'),
  Q14: platform('Enterprise SSO and the master secret server'),
  Q15: other('SAP systems'),
  Q16: other('TIBCO EMS'),
  Q17: other('TIBCO Rendezvous'),
  Q18: platform('Version and edition of BizTalk Server'),
  Q19: platform('IIS and application pools'),
  Q20: other('MLLP connections'),
  Q21: application('Single instances on purpose'),
  Q22: application('Settings of handlers'),
  Q23: platform('Software on each server'),
  Q24: platform('Accounts and groups'),
  Q25: platform('Network name of clustered hosts'),
  Q26: platform('MessageBox databases'),
  Q27: platform('Windows NLB'),
  Q28: other('Office 365 mailboxes'),
  Q29: other('Event Hubs'),
  Q30: other('Other programs that use the same folders'),
}

/** The topic of a question's own code; else that of the first code that its rule names; else the rule itself. */
export function topicOf(code: QuestionCode | undefined, { id, title, asks }: Asking): Topic {
  const [found] = [code, ...asks].flatMap((one) => (one === undefined ? [] : (topics[one] ?? [])))
  return found ?? (/^(HA-APP|ORG)-/.test(id) ? application(title) : platform(title))
}

function platform(title: string): Topic {
  return { title, owner: 'Platform owner' }
}

function application(title: string): Topic {
  return { title, owner: 'Application owner' }
}

function other(title: string): Topic {
  return { title, owner: 'Owner of the other system' }
}
