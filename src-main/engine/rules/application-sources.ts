import { core, hl7, packs, page } from './page'
import type { Citation } from './rule'

/** Pages about databases, enterprise applications, clouds and HL7. */
export const applicationSources = {
  SQLB: page(
    'Read about the BizTalk Adapter for SQL Server adapter binding properties',
    `${packs}adapter-sql/read-about-the-biztalk-adapter-for-sql-server-adapter-binding-properties`,
  ),
  SQLN: page(
    'Receive query notifications On Multiple Receive Locations from SQL using BizTalk Server',
    `${packs}adapter-sql/receive-query-notifications-on-receive-locations-from-sql-server-using-biztalk`,
  ),
  ORAB: page(
    'Read about the Oracle Database adapter binding properties',
    `${packs}adapter-oracle-database/read-about-the-oracle-database-adapter-binding-properties`,
  ),
  ORAP: page(
    'Receive polling-based data-changed messages in Oracle Database adapter',
    `${packs}adapter-oracle-database/receive-polling-based-data-changed-messages-in-oracle-database-adapter`,
  ),
  ORAN: page(
    'Receive Oracle Database change notifications on multiple receive locations',
    `${packs}adapter-oracle-database/receive-oracle-database-change-notifications-on-multiple-receive-locations`,
  ),
  EBSP: page(
    'Receive polling-based data-changed messages from Oracle E-Business Suite',
    `${packs}adapter-oracle-ebs/receive-polling-based-data-changed-messages-from-oracle-e-business-suite`,
  ),
  SAPB: page('Operations on BAPIs in SAP', `${packs}adapter-sap/operations-on-bapis-in-sap`),
  SAPU: page('Create the SAP system connection URI', `${packs}adapter-sap/create-the-sap-system-connection-uri`),
  DB2: page(
    'BizTalk Adapter for DB2 Configuration - HIS',
    'https://learn.microsoft.com/en-us/host-integration-server/core/biztalk-adapter-for-db2-configuration1',
  ),
  HF: page(
    'BizTalk Adapter for Host Files Configuration',
    'https://learn.microsoft.com/en-us/host-integration-server/core/biztalk-adapter-for-host-files-configuration1',
  ),
  LOB20: page(
    'Supported Line-of-Business (LOB) and Enterprise systems in BizTalk Server 2020',
    `${packs}lob-and-enterprise-2020-support`,
  ),
  LOBI: page(
    'Install and configure the Microsoft BizTalk Adapters for Enterprise Applications',
    `${packs}install-configure-biztalk-adapters-enterprise-applications`,
  ),
  RV: page('Create TIBCO Rendezvous Receive artifacts', `${core}creating-tibco-rendezvous-receive-handlers`),
  RVS: page('Create TIBCO Rendezvous Send Handlers', `${core}creating-tibco-rendezvous-send-handlers`),
  RVM: page(
    'Messages in BizTalk Adapter for TIBCO Rendezvous',
    `${core}messages-in-biztalk-adapter-for-tibco-rendezvous`,
  ),
  HL7A: page('MLLP Receive Adapter Processing', `${hl7}mllp-receive-adapter-processing`),
  HL7P: page(
    'Configuration Parameters for Send and Receive Adapters',
    `${hl7}configuration-parameters-for-send-and-receive-adapters`,
  ),
  HL7R: page('How BTAHL7 Routes Messages', `${hl7}how-btahl7-routes-messages`),
  JDEO: page('About Connection Session Management', `${core}about-session-management1`),
  JDEE: page('About Session Management', `${core}about-session-management2`),
  PSP: page('PeopleSoft Transport Properties Dialog Box', `${core}peoplesoft-transport-properties-dialog-box`),
  PS: page('Receiving from PeopleSoft', `${core}receiving-from-peoplesoft`),
  WSSA: page(
    'What Is the Windows SharePoint Services Adapter?',
    `${core}what-is-the-windows-sharepoint-services-adapter`,
  ),
  BLOB: page('Azure Blob storage adapter in BizTalk', `${core}azure-blob-adapter`),
  EH: page('Event Hub adapter in BizTalk', `${core}event-hubs-adapter`),
  SB: page('SB-Messaging Adapter', `${core}sb-messaging-adapter`),
  O365: page(
    'Send and receive email with Office 365 Outlook Email adapter - BizTalk Server',
    `${core}office365-mail-adapter`,
  ),
  BSP: page('SendPort (SendPortCollection Node)', `${core}sendport-sendportcollection-node`),
} as const satisfies Record<string, Citation>
