import type { Citation } from './rule'

const core = 'https://learn.microsoft.com/en-us/biztalk/core/'
const guides = 'https://learn.microsoft.com/en-us/biztalk/technical-guides/'
const hl7 = 'https://learn.microsoft.com/en-us/biztalk/adapters-and-accelerators/accelerator-hl7/'

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
  FTPC: page('Configuring the FTP Adapter', `${core}configuring-the-ftp-adapter`),
  FTPB: page(
    'Best Practices and Recommendations for the FTP Adapter',
    `${core}best-practices-and-recommendations-for-the-ftp-adapter`,
  ),
  FTPP: page('FTP Adapter Configuration Properties', `${core}ftp-adapter-configuration-properties`),
  TGO: page('General BizTalk Server Optimizations', `${guides}general-biztalk-server-optimizations1`),
  B64: page('64-bit support overview for BizTalk Server', `${core}biztalk-server-64-bit-support2`),
  TG64: page(
    'Considerations While Using BizTalk Server on a 64-bit Windows Operating System',
    `${guides}considerations-while-using-biztalk-server-on-a-64-bit-windows-operating-system`,
  ),
  W_AC: page(
    'MSBTS_AdapterSetting.Constraints Property (WMI)',
    `${core}technical-reference/msbts-adaptersetting-constraints-property-wmi`,
  ),
  W_H32: page(
    'MSBTS_HostSetting.IsHost32BitOnly Property (WMI)',
    `${core}technical-reference/msbts-hostsetting-ishost32bitonly-property-wmi`,
  ),
  POPW: page('What Is the POP3 Adapter?', `${core}what-is-the-pop3-adapter`),
  POPK: page('Known Issues with the POP3 Adapter', `${core}known-issues-with-the-pop3-adapter`),
  FILE: page('File Adapter', `${core}file-adapter`),
  CG: page(
    'How to Create a Cluster Group with a Disk, IP Address, and Name Resource',
    `${core}how-to-create-a-cluster-group-with-a-disk-ip-address-and-name-resource1`,
  ),
  IGM: page(
    'Install BizTalk Server in a Multi-Computer Environment',
    'https://learn.microsoft.com/en-us/biztalk/install-and-config-guides/install-biztalk-server-in-a-multi-computer-environment',
  ),
  TGI: page('Increasing Availability for BizTalk Server', `${guides}increasing-availability-for-biztalk-server`),
  TGP: page('Planning for High Availability', `${guides}planning-for-high-availability2`),
  LDA: page('Large Distributed Architecture', `${core}large-distributed-architecture`),
  OD: page('Ordered Delivery of Messages', `${core}ordered-delivery-of-messages`),
  SPG: page('Send Ports and Send Port Groups', `${core}send-ports-and-send-port-groups`),
  WPUB: page(
    'Considerations When Publishing WCF Services with the WCF Receive Adapters',
    `${core}considerations-when-publishing-wcf-services-with-the-wcf-receive-adapters`,
  ),
  REG: page('Registering an Adapter', `${core}registering-an-adapter`),
  AS2: page('AS2 Receive Components', `${core}as2-receive-components`),
  HL7E: page('Troubleshooting Errors', `${hl7}troubleshooting-errors`),
  HL7S: page(
    'Step 4: Create the Receive Port for Accepting ADT Query Messages',
    `${hl7}step-4-create-the-receive-port-for-accepting-adt-query-messages`,
  ),
  DYN: page('Dynamic Send Port Handler is Configurable', `${core}dynamic-send-port-handler-is-configurable`),
  SS: page('Scaled-Out Sending Hosts', `${core}scaled-out-sending-hosts`),
  W_SH2: page('MSBTS_SendHandler2 (WMI)', `${core}technical-reference/msbts-sendhandler2-wmi`),
} as const satisfies Record<string, Citation>
