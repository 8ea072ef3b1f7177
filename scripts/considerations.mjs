// node scripts/considerations.mjs: writes resources/rules/considerations.md. A test holds it current.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { baseNames, folders, idOf } from './catalogue.mjs'

const article =
  'https://learn.microsoft.com/en-us/biztalk/core/considerations-for-running-adapter-handlers-within-a-clustered-host1'

/** What each sentence of the article says, in short, and the rules that hold it. */
export const sentences = [
  ['Clustered hosts make FTP, SFTP, MSMQ and POP3 highly available', 'CLU-007 FTP-002 SFTP-002 MSMQ-002 POP3-003'],
  ['They also keep one instance running for ordered delivery', 'CLU-007 MSMQ-011 MQS-002'],
  ['Every handler can run clustered, and gains nothing outside of these cases', 'CLU-007 CLU-008'],
  ['Where none of the cases applies, a handler should not run in a clustered host', 'CLU-007'],
  ['Most adapters become highly available by handlers on several servers', 'HOST-001'],
  ['FTP and SFTP receive handlers must not run in several instances at once', 'FTP-001 SFTP-001'],
  ['The reason lies in the protocols, so it is about receiving only', 'FTP-001 SFTP-001'],
  ['They lock no file, so one file can be fetched more than once', 'FTP-001 FTP-003 SFTP-001 SFTP-003'],
  ['For high availability, FTP and SFTP receive in a clustered host', 'FTP-002 SFTP-002'],
  ['MSMQ needs three steps for high availability together with transactions', 'MSMQ-001 MSMQ-004 MSMQ-014'],
  ['Step 1: cluster Message Queuing on the servers of BizTalk', 'MSMQ-001 MSMQ-002'],
  ['Step 2: make the clustered host depend on clustered Message Queuing', 'MSMQ-003'],
  ['The host then always starts after Message Queuing', 'MSMQ-003 CLU-017'],
  ['Step 3: send and receive in a host of the same cluster group', 'MSMQ-002 MSMQ-004'],
  ['Before version 4.0, transactions read local queues only', 'MSMQ-005'],
  ['The receive handler then has to be where clustered Message Queuing is', 'MSMQ-001 MSMQ-002 MSMQ-015'],
  ['A local Message Queuing service, not clustered, must run where the receive handler runs', 'MSMQ-009'],
  ['The outgoing queue should be available, so that sending can go on after a failure', 'MSMQ-004'],
  ['Clustered Message Queuing and handlers in one group make it so', 'MSMQ-002 MSMQ-004'],
  ['That lessens the loss of messages when Message Queuing fails', 'MSMQ-004 MSMQ-014'],
  ['Where only remote queues are read, several servers give high availability', 'MSMQ-006 MSMQ-007 MSMQ-008'],
  ['The remote Message Queuing server must then be clustered', 'MSMQ-006'],
  ['For transactional queues it must have version 4.0 or later', 'MSMQ-005 MSMQ-006'],
  ['POP3 needs no cluster, unless one mailbox may be opened several times at once', 'CLU-007 POP3-001 POP3-003'],
  ['If it may, use a single receive handler in a clustered host', 'POP3-001 POP3-002'],
  ['Several instances could fetch the same e-mail otherwise', 'POP3-001'],
  ['MSMQ and MQSeries can hand over messages in the order of their arrival', 'MSMQ-010 MQS-001'],
  ['Only one instance may run at any time for that', 'MSMQ-010 MQS-001'],
  ['A clustered host makes that one instance highly available', 'MSMQ-011 MQS-002'],
]

/** The page, with a link to the help page of every rule. */
export function considerationsText() {
  const bases = baseNames()
  const linkTo = (rule) => {
    const base = bases.find((name) => idOf(name) === `HA-${rule}`)
    if (base === undefined) throw new Error(`Sentence with a rule that is not there: HA-${rule}`)
    return `[HA-${rule}](${base}.md)`
  }
  const rows = sentences.map(([says, rules], index) => {
    const links = rules.split(' ').map(linkTo).join(', ')
    return `| S${String(index + 1)} | ${says} | ${links} |\n`
  })
  return `${introduction}\n| | What it says | Rules |\n| --- | --- | --- |\n${rows.join('')}`
}

const introduction = `# Considerations for clustered hosts, sentence by sentence

What Microsoft's article [Considerations for Running Adapter Handlers within a Clustered Host](${article})
says, in short words of this catalogue, and the rules that hold it. The article itself is what counts.
`

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(folders.help, 'considerations.md'), considerationsText())
}
