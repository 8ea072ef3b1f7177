/** Rules without their three scenarios. The list may only become shorter; a new rule brings its scenarios along. */
export const notMeasured: readonly string[] = []

/** What no scenario can show, as `RULE fails|passes|asked`, and why. */
export const neverTold: ReadonlyMap<string, string> = new Map([
  ['HA-HOST-007 asked', 'it asks only where bindings cover one application, which the estate notation cannot write'],
  ['HA-ORD-001 fails', 'one active instance of an ordered port is by design, and other rules speak of its host'],
  ['HA-ORD-002 asked', 'a send port that can be read says both transports'],
  [
    'HA-WCF-003 asked',
    'it fails for every endpoint of the adapter, and an endpoint that can be read names its adapter',
  ],
])
