/** Rules without their three scenarios. The list may only become shorter; a new rule brings its scenarios along. */
export const notMeasured: readonly string[] = []

const byAnswer = 'only the answer of a person decides it'

/** What no scenario can show, as `RULE fails|passes|asked`, and why. */
export const neverTold: ReadonlyMap<string, string> = new Map([
  ['HA-EMS-002 fails', byAnswer],
  ['HA-FILE-005 fails', byAnswer],
  ['HA-HOST-007 asked', 'it asks only where bindings cover one application, which the estate notation cannot write'],
  ['HA-ISO-001 passes', byAnswer],
  ['HA-JDE-001 fails', byAnswer],
  ['HA-MQS-004 passes', byAnswer],
  ['HA-MSMQ-006 passes', byAnswer],
  ['HA-MSMQ-017 fails', byAnswer],
  ['HA-ORD-001 fails', 'one active instance of an ordered port is by design, and other rules speak of its host'],
  ['HA-ORD-002 asked', 'a send port that can be read says both transports'],
  ['HA-SAP-003 fails', byAnswer],
  ['HA-SFTP-004 fails', byAnswer],
  ['HA-SFTP-004 passes', byAnswer],
  ['HA-SPS-001 passes', byAnswer],
  [
    'HA-WCF-003 asked',
    'it fails for every endpoint of the adapter, and an endpoint that can be read names its adapter',
  ],
  ['HA-WCF-003 passes', byAnswer],
])
