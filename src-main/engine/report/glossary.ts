import type { Report } from './report'

/** The words of the report, for readers who do not run BizTalk Server. */
export const glossary: Report['glossary'] = [
  { word: 'Introduced', meaning: 'A finding that is there after the change and was not there before.' },
  { word: 'Worsened', meaning: 'A finding of both sides that is more severe now, or hits more servers or artifacts.' },
  { word: 'Unchanged', meaning: 'A finding that was there before the change and still is.' },
  { word: 'Resolved', meaning: 'A finding that was there before the change and is gone after it.' },
  { word: 'Question', meaning: 'A rule that the inputs do not decide. It counts as open, never as passed.' },
  {
    word: 'Critical',
    meaning: 'Messages are lost, duplicated or out of order in normal running, or failover is certain to fail.',
  },
  {
    word: 'High',
    meaning: 'The loss of one server stops the flow or duplicates its messages, or the set-up is not supported.',
  },
  { word: 'Medium', meaning: 'The risk depends on something that the files do not hold, or recovery takes longer.' },
  { word: 'Low', meaning: 'A narrow case, or performance only.' },
  { word: 'Advice', meaning: 'Correct as it is, but whoever approves has to know it.' },
  {
    word: 'Host',
    meaning: 'A named set of work (receiving, sending, orchestrations) that BizTalk runs as one Windows service.',
  },
  {
    word: 'Host instance',
    meaning: 'A host on one server. Several of them share the work, or stand in for each other.',
  },
  {
    word: 'Clustered host',
    meaning: 'A host that Windows failover clustering runs on one server at a time and moves when that server is lost.',
  },
  { word: 'Handler', meaning: 'What ties an adapter (FTP, MSMQ …) to the host that receives or sends with it.' },
  { word: 'Receive location', meaning: 'One address from which BizTalk takes messages.' },
  {
    word: 'Record',
    meaning: 'The same review as a file (.json) for programs and archives. This report is printed from it.',
  },
  {
    word: 'SHA-256',
    meaning: 'A number computed from every byte of a file. Two files with the same number have the same content.',
  },
  {
    word: 'Judged by no rule',
    meaning: 'It was read and compared, but no rule of this catalogue looks at it. A person has to.',
  },
  {
    word: 'Stated by Microsoft',
    meaning: 'The cited page states both the condition of the rule and what follows from it.',
  },
  {
    word: 'Derived',
    meaning: 'The cited page states the principle; the rule only applies it to what the exports show.',
  },
  { word: 'Our own inference', meaning: 'No page of Microsoft states it. Weigh it as the opinion of an engineer.' },
]
