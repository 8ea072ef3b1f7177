import type { SignatureBlock } from './report'

export const signatures: readonly SignatureBlock[] = [
  {
    role: 'Implementer',
    meaning: 'I prepared this change, and the files listed with their hashes are those that describe it.',
  },
  {
    role: 'Peer reviewer',
    meaning: 'I am not the implementer. I have read every introduced and worsened finding and every open question.',
  },
  {
    role: 'Application owner',
    meaning: 'I know what the findings and questions mean for the business flows that I own.',
  },
  {
    role: 'Platform owner',
    meaning: 'I have compared the hosts, servers and cluster in this report with what I know of the platform.',
  },
  {
    role: 'Change advisory board',
    meaning: 'We have decided on the change that the record with this hash describes, as ticked on page 1.',
  },
]

/** What a signature on this report is worth, said beside the lines for ink. */
export const signatureNotes: readonly string[] = [
  'The implementer cannot be the only one who approves.',
  'Each signature is for the record whose hash stands on every page. Any change of an input gives another hash, and then it has to be signed again.',
  'The tool dates nothing and signs nothing: date, time and time zone are written by the person who signs.',
]
