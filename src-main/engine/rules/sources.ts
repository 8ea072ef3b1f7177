import { applicationSources } from './application-sources'
import { core, hl7, packs, page } from './page'
import type { Citation } from './rule'

const guides = 'https://learn.microsoft.com/en-us/biztalk/technical-guides/'

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
  HAH: page('Providing High Availability for BizTalk Hosts', `${core}providing-high-availability-for-biztalk-hosts`),
  TGH: page('High Availability for BizTalk Hosts', `${guides}high-availability-for-biztalk-hosts`),
  SP: page('Scaled-Out Processing Hosts', `${core}scaled-out-processing-hosts`),
  SD: page('Scaled-Out Databases', `${core}scaled-out-databases`),
  SC: page(
    'Sample BizTalk Server High Availability Scenarios',
    `${core}sample-biztalk-server-high-availability-scenarios`,
  ),
  AHI: page('How to Add a Host Instance', `${core}how-to-add-a-host-instance`),
  MIP: page('How to Modify Host Instance Properties', `${core}how-to-modify-host-instance-properties`),
  MHP: page('How to Modify Host Properties', `${core}how-to-modify-host-properties`),
  BIND: page('Binding Files and Application Deployment', `${core}binding-files-and-application-deployment`),
  BUPD: page(
    'Updating an Existing Configuration with a Binding File',
    `${core}updating-an-existing-configuration-with-a-binding-file`,
  ),
  TGT: page('Configuring a Dedicated Tracking Host', `${guides}configuring-a-dedicated-tracking-host`),
  TGK: page(
    'Checklist: Providing High Availability with Fault Tolerance or Load Balancing',
    `${guides}checklist-providing-high-availability-with-fault-tolerance-or-load-balancing`,
  ),
  TGM: page(
    'Checklist: Maintaining and Troubleshooting BizTalk Server Databases',
    `${guides}checklist-maintaining-and-troubleshooting-biztalk-server-databases`,
  ),
  UW: page(
    'Use Windows Cluster to Provide High Availability for BizTalk Hosts',
    `${core}use-windows-cluster-to-provide-high-availability-for-biztalk-hosts`,
  ),
  CI: page(
    'Considerations for Installing BizTalk Server on a Windows Server Cluster',
    `${core}considerations-for-installing-biztalk-server-on-a-windows-server-cluster2`,
  ),
  CS: page(
    'How to Cluster SSO and a BizTalk Host in the Same Cluster Group',
    `${core}how-to-cluster-sso-and-a-biztalk-host-in-the-same-cluster-group1`,
  ),
  MS: page('How to Cluster the Master Secret Server', `${core}how-to-cluster-the-master-secret-server1`),
  W_HID: page(
    'MSBTS_HostInstanceSetting.IsDisabled Property (WMI)',
    `${core}technical-reference/msbts-hostinstancesetting-isdisabled-property-wmi`,
  ),
  W_HCS: page(
    'MSBTS_HostInstance.ConfigurationState Property (WMI)',
    `${core}technical-reference/msbts-hostinstance-configurationstate-property-wmi`,
  ),
  W_RH: page('MSBTS_ReceiveHandler (WMI)', `${core}technical-reference/msbts-receivehandler-wmi`),
  W_HTR: page(
    'MSBTS_Host.HostTracking Property (WMI)',
    `${core}technical-reference/msbts-host-hosttracking-property-wmi`,
  ),
  W_HCG: page(
    'MSBTS_HostSetting.ClusterResourceGroupName Property (WMI)',
    `${core}technical-reference/msbts-hostsetting-clusterresourcegroupname-property-wmi`,
  ),
  W_HIC: page(
    'MSBTS_HostInstance.ClusterInstanceType Property (WMI)',
    `${core}technical-reference/msbts-hostinstance-clusterinstancetype-property-wmi`,
  ),
  W_HC: page('MSBTS_Host.Cluster Method (WMI)', `${core}technical-reference/msbts-host-cluster-method-wmi`),
  MQR: page('How to Configure an MSMQ Receive Location', `${core}how-to-configure-an-msmq-receive-location`),
  MQS: page('How to Configure an MSMQ Send Port', `${core}how-to-configure-an-msmq-send-port`),
  MQP: page('MSMQ Adapter Configuration Properties', `${core}msmq-adapter-configuration-properties`),
  MQT: page('Transaction Handling with the MSMQ Adapter', `${core}transaction-handling-with-the-msmq-adapter`),
  MQRP: page(
    'Properties for Reliable Messaging with the MSMQ Adapter',
    `${core}properties-for-reliable-messaging-with-the-msmq-adapter`,
  ),
  MQK: page('Known Issues with the MSMQ Adapter', `${core}known-issues-with-the-msmq-adapter`),
  MQA: page('MSMQ Adapter Architecture', `${core}msmq-adapter-architecture`),
  MQM: page(
    'Migrating from the MSMQT Adapter to the MSMQ Adapter',
    `${core}migrating-from-the-msmqt-adapter-to-the-msmq-adapter`,
  ),
  W_MQD: page(
    'MSMQ Transport Properties Dialog Box, Receive',
    `${core}technical-reference/msmq-transport-properties-dialog-box-receive`,
  ),
  TGB: page('Bottlenecks in the BizTalk Server Tier', `${guides}bottlenecks-in-the-biztalk-server-tier`),
  WKI: page('Known Issues for the WCF Adapters', `${core}known-issues-for-the-wcf-adapters`),
  WMQ: page(
    'How to Configure a WCF-NetMsmq Receive Location',
    `${core}how-to-configure-a-wcf-netmsmq-receive-location`,
  ),
  WSHA: page('MQSeries Adapter High Availability', `${core}mqseries-adapter-high-availability`),
  WSC: page(
    'How to Configure MQSeries Adapter Receive Locations and Send Ports',
    `${core}how-to-configure-mqseries-adapter-receive-locations-and-send-ports`,
  ),
  WSP: page('MQSeries Adapter Configuration Properties', `${core}mqseries-adapter-configuration-properties`),
  WSO: page(
    'Ordered Delivery of Messages with the MQSeries Adapter',
    `${core}ordered-delivery-of-messages-with-the-mqseries-adapter`,
  ),
  SCT: page('Scaling Out the BizTalk Server Tier', `${core}scaling-out-the-biztalk-server-tier`),
  SQLP: page(
    'Polling in SQL Server using the SQL Adapter',
    `${packs}adapter-sql/polling-in-sql-server-using-the-sql-adapter`,
  ),
  SAPS: page(
    'Best practices to secure the SAP Adapter',
    `${packs}adapter-sap/best-practices-to-secure-the-sap-adapter`,
  ),
  SAPT: page('Operations on tRFCs in SAP', `${packs}adapter-sap/operations-on-trfcs-in-sap`),
  EMS: page('Character Encoding', `${core}character-encoding`),
  EMSR: page(
    'Creating TIBCO Enterprise Message Service Receive Handlers',
    `${core}creating-tibco-enterprise-message-service-receive-handlers`,
  ),
  W_HSS: page(
    'MSBTS_HostInstance.ServiceState Property (WMI)',
    `${core}technical-reference/msbts-hostinstance-servicestate-property-wmi`,
  ),
  HSV: page('Host Instance Service Properties in Services', `${core}host-instance-service-properties-in-services`),
  W_SH: page('MSBTS_ServerHost (WMI)', `${core}technical-reference/msbts-serverhost-wmi`),
  W_SHM: page(
    'MSBTS_ServerHost.IsMapped Property (WMI)',
    `${core}technical-reference/msbts-serverhost-ismapped-property-wmi`,
  ),
  W_HII: page(
    'MSBTS_HostInstance.IsDisabled Property (WMI)',
    `${core}technical-reference/msbts-hostinstance-isdisabled-property-wmi`,
  ),
  W_HST: page('MSBTS_HostSetting (WMI)', `${core}technical-reference/msbts-hostsetting-wmi`),
  W_GF: page(
    'MSBTS_GroupSetting.ReceiverFaultToleranceEnabled Property (WMI)',
    `${core}technical-reference/msbts-groupsetting-receiverfaulttoleranceenabled-property-wmi`,
  ),
  HST: page('Hosts', `${core}hosts`),
  HAE: page(
    'Creating a Highly Available BizTalk Server Environment',
    `${core}creating-a-highly-available-biztalk-server-environment`,
  ),
  DG: page('Domain Groups', `${core}domain-groups`),
  WG: page(
    'Windows Groups and User Accounts in BizTalk Server',
    `${core}windows-groups-and-user-accounts-in-biztalk-server`,
  ),
  CERT: page('Certificate Stores that BizTalk Server Uses', `${core}certificate-stores-that-biztalk-server-uses`),
  RFT: page(
    'Enable fault tolerance in BizTalk Server receive locations',
    `${core}how-to-enable-receive-location-fault-tolerance`,
  ),
  GS: page('How to update the BizTalk group settings', `${core}how-to-modify-group-settings`),
  TGD: page(
    'Planning for High Availability and Disaster Recovery',
    `${guides}planning-for-high-availability-and-disaster-recovery`,
  ),
  TGR: page('Maintaining Reliability', `${guides}maintaining-reliability`),
  TC: page('Troubleshooting a Windows Server Cluster', `${core}troubleshooting-a-windows-server-cluster`),
  MV: page('How to Move the Master Secret Server', `${core}how-to-move-the-master-secret-server`),
  SSO: page(
    'High Availability for Enterprise Single Sign-On',
    `${core}high-availability-for-enterprise-single-sign-on`,
  ),
  SFTP: page('SFTP Adapter', `${core}sftp-adapter`),
  BAP: page(
    'Software prerequisites for BizTalk Adapter Pack 2016',
    `${packs}software-prerequisites-for-biztalk-adapter-pack-2016`,
  ),
  BRL: page('ReceiveLocation (ReceiveLocations Node)', `${core}receivelocation-receivelocations-node`),
  MQRM: page('Reliable Messaging with the MSMQ Adapter', `${core}reliable-messaging-with-the-msmq-adapter`),
  MQQ: page('Message Queuing Queues', `${core}message-queuing-queues`),
  POPP: page('POP3 Adapter Configuration Properties', `${core}pop3-adapter-configuration-properties`),
  WSD: page('MQSeries Adapter Deployment Options', `${core}mqseries-adapter-deployment-options`),
  MQSC: page(
    'How to Configure a Receive Port and a Receive Location for the MQSC Adapter',
    'https://learn.microsoft.com/en-us/host-integration-server/core/how-to-configure-a-receive-port-and-a-receive-location-for-the-mqsc-adapter2',
  ),
  MQSF: page(
    'MQSC Adapter Features',
    'https://learn.microsoft.com/en-us/host-integration-server/core/mqsc-adapter-features2',
  ),
  WPS: page('WCF Adapters Property Schema and Properties', `${core}wcf-adapters-property-schema-and-properties`),
  WTCP: page('How to Configure a WCF-NetTcp Receive Location', `${core}how-to-configure-a-wcf-nettcp-receive-location`),
  WNP: page('What Is the WCF-NetNamedPipe Adapter?', `${core}what-is-the-wcf-netnamedpipe-adapter`),
  AIB: page('Adapters in BizTalk Server', `${core}adapters-in-biztalk-server`),
  TGW: page('Planning for Publishing Web Services', `${guides}planning-for-publishing-web-services1`),
  FILR: page('Restrictions when configuring the File adapter', `${core}restrictions-when-configuring-the-file-adapter`),
  FILC: page('Configure the File adapter', `${core}configure-the-file-adapter`),
  FILP: page('File Adapter Configuration Properties', `${core}file-adapter-configuration-properties`),
  FILK: page('Known Issues with the File Adapter', `${core}known-issues-with-the-file-adapter`),
  JDE: page(
    'Architecture of BizTalk Adapter for JD Edwards EnterpriseOne',
    `${core}architecture-of-biztalk-adapter-for-jd-edwards-enterpriseone`,
  ),
  ...applicationSources,
} as const satisfies Record<string, Citation>
