import type { Citation } from './rule'

const core = 'https://learn.microsoft.com/en-us/biztalk/core/'
const guides = 'https://learn.microsoft.com/en-us/biztalk/technical-guides/'

function page(title: string, url: string): Citation {
  return { title, url }
}

/** Microsoft's pages that the rules rest on, by the keys of the catalogue (`rules.md` §8). */
export const sources = {
  CH: page(
    'Considerations for Running Adapter Handlers within a Clustered Host',
    `${core}considerations-for-running-adapter-handlers-within-a-clustered-host1`,
  ),
  CR: page(
    'How to Configure a BizTalk Host as a Cluster Resource',
    `${core}how-to-configure-a-biztalk-host-as-a-cluster-resource1`,
  ),
  SR: page('Scaled-Out Receiving Hosts', `${core}scaled-out-receiving-hosts`),
  TGC: page('Clustering Receiving Hosts', `${guides}clustering-receiving-hosts`),
} as const satisfies Record<string, Citation>
