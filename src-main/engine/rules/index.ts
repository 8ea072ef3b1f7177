import rule32b001 from './catalogue/ha-32b-001-32-bit-component-on-64-bit-host'
import rule32b002 from './catalogue/ha-32b-002-bitness-without-new-instances'
import app001 from './catalogue/ha-app-001-location-closed'
import blob001 from './catalogue/ha-blob-001-azure-blob-receive-single-instance'
import clu001 from './catalogue/ha-clu-001-owner-without-instance'
import clu002 from './catalogue/ha-clu-002-one-node-only'
import clu003 from './catalogue/ha-clu-003-owner-disabled'
import clu004 from './catalogue/ha-clu-004-no-network-name-or-address'
import clu005 from './catalogue/ha-clu-005-no-network-name-dependency'
import clu006 from './catalogue/ha-clu-006-host-and-cluster-disagree'
import clu007 from './catalogue/ha-clu-007-no-reason-to-cluster'
import clu008 from './catalogue/ha-clu-008-several-allowed-in-clustered-host'
import clu009 from './catalogue/ha-clu-009-host-unclustered'
import clu010 from './catalogue/ha-clu-010-host-newly-clustered'
import clu011 from './catalogue/ha-clu-011-restart-policy-without-failover'
import clu012 from './catalogue/ha-clu-012-owner-leaves-the-group'
import clu013 from './catalogue/ha-clu-013-instance-outside-the-cluster'
import clu014 from './catalogue/ha-clu-014-no-clustered-msdtc'
import clu015 from './catalogue/ha-clu-015-msdtc-without-disk-or-name'
import clu016 from './catalogue/ha-clu-016-clustered-hosts-share-a-group'
import clu017 from './catalogue/ha-clu-017-dependency-made-optional'
import clu018 from './catalogue/ha-clu-018-isolated-host-clustered'
import clu019 from './catalogue/ha-clu-019-nlb-on-cluster-nodes'
import dyn001 from './catalogue/ha-dyn-001-dynamic-port-on-unsuitable-host'
import eh001 from './catalogue/ha-eh-001-event-hubs-receive-several-instances'
import ems001 from './catalogue/ha-ems-001-ems-topic-several-instances'
import ems002 from './catalogue/ha-ems-002-ems-queue-order'
import ems003 from './catalogue/ha-ems-003-ems-on-32-bit-host'
import file001 from './catalogue/ha-file-001-file-receive-from-local-drive'
import file002 from './catalogue/ha-file-002-share-must-be-available'
import file003 from './catalogue/ha-file-003-file-receive-without-rename'
import file004 from './catalogue/ha-file-004-unsupported-share'
import file005 from './catalogue/ha-file-005-mapped-drive-letter'
import file006 from './catalogue/ha-file-006-different-credentials'
import file007 from './catalogue/ha-file-007-file-send-with-write-cache'
import file008 from './catalogue/ha-file-008-file-send-appends-from-several-instances'
import file009 from './catalogue/ha-file-009-uneven-pickup-from-a-share'
import ftp001 from './catalogue/ha-ftp-001-ftp-receive-several-instances'
import ftp002 from './catalogue/ha-ftp-002-ftp-receive-single-instance'
import ftp003 from './catalogue/ha-ftp-003-two-locations-poll-one-url'
import ftp004 from './catalogue/ha-ftp-004-ftp-on-64-bit-host'
import ftp005 from './catalogue/ha-ftp-005-settings-of-one-server'
import ftp006 from './catalogue/ha-ftp-006-file-downloaded-on-every-poll'
import his001 from './catalogue/ha-his-001-db2-polling-several-instances'
import host001 from './catalogue/ha-host-001-one-server-only'
import host002 from './catalogue/ha-host-002-no-usable-instance'
import host003 from './catalogue/ha-host-003-instance-disabled'
import host004 from './catalogue/ha-host-004-instance-not-installed'
import host005 from './catalogue/ha-host-005-fewer-than-two-servers'
import host006 from './catalogue/ha-host-006-flow-without-second-server'
import host007 from './catalogue/ha-host-007-mixed-work-in-one-host'
import host008 from './catalogue/ha-host-008-handler-does-not-exist'
import host009 from './catalogue/ha-host-009-trust-level-differs'
import host010 from './catalogue/ha-host-010-local-group-or-account'
import host011 from './catalogue/ha-host-011-different-accounts'
import host012 from './catalogue/ha-host-012-receive-fault-tolerance-off'
import host013 from './catalogue/ha-host-013-instance-not-running'
import host014 from './catalogue/ha-host-014-server-not-mapped'
import host015 from './catalogue/ha-host-015-disabled-but-running'
import iso001 from './catalogue/ha-iso-001-isolated-receive-not-load-balanced'
import iso002 from './catalogue/ha-iso-002-isolated-host-serves-several-adapters'
import iso003 from './catalogue/ha-iso-003-isolated-host-with-other-work'
import jde001 from './catalogue/ha-jde-001-jde-sessions-several-instances'
import lob001 from './catalogue/ha-lob-001-java-adapter-files-of-one-server'
import mllp001 from './catalogue/ha-mllp-001-several-mllp-hosts-on-one-server'
import mllp002 from './catalogue/ha-mllp-002-mllp-host-name-of-one-server'
import mllp003 from './catalogue/ha-mllp-003-mllp-senders-reach-one-address'
import mllp004 from './catalogue/ha-mllp-004-mllp-dials-out-several-instances'
import mqs001 from './catalogue/ha-mqs-001-mqseries-ordered-several-instances'
import mqs002 from './catalogue/ha-mqs-002-mqseries-ordered-single-instance'
import mqs003 from './catalogue/ha-mqs-003-mqseries-unordered-single-or-clustered'
import mqs004 from './catalogue/ha-mqs-004-mqsagent-clustered-or-missing'
import mqs005 from './catalogue/ha-mqs-005-mqseries-without-transaction'
import mqs006 from './catalogue/ha-mqs-006-mqseries-ports-differ-in-transaction'
import mqs007 from './catalogue/ha-mqs-007-mqseries-server-is-one-machine'
import mqsc001 from './catalogue/ha-mqsc-001-mqsc-ordered-several-instances'
import mqsc002 from './catalogue/ha-mqsc-002-mqsc-without-transaction'
import msmq001 from './catalogue/ha-msmq-001-msmq-local-receive-unclustered'
import msmq002 from './catalogue/ha-msmq-002-msmq-host-outside-queue-group'
import msmq003 from './catalogue/ha-msmq-003-msmq-host-without-queue-dependency'
import msmq004 from './catalogue/ha-msmq-004-msmq-send-unclustered'
import msmq005 from './catalogue/ha-msmq-005-msmq-remote-transactional-receive'
import msmq006 from './catalogue/ha-msmq-006-msmq-remote-server-availability'
import msmq007 from './catalogue/ha-msmq-007-msmq-remote-receive-single-or-clustered'
import msmq008 from './catalogue/ha-msmq-008-msmq-local-and-remote-mixed'
import msmq009 from './catalogue/ha-msmq-009-msmq-local-service-on-every-node'
import msmq010 from './catalogue/ha-msmq-010-msmq-ordered-several-instances'
import msmq011 from './catalogue/ha-msmq-011-msmq-ordered-single-instance'
import msmq012 from './catalogue/ha-msmq-012-msmq-ordered-stop-without-transaction'
import msmq013 from './catalogue/ha-msmq-013-msmq-ordered-without-transaction'
import msmq014 from './catalogue/ha-msmq-014-msmq-without-transaction-in-cluster'
import msmq015 from './catalogue/ha-msmq-015-queue-of-one-node'
import msmq016 from './catalogue/ha-msmq-016-dead-letter-queue-off'
import msmq017 from './catalogue/ha-msmq-017-nlb-before-transactional-queues'
import nmq001 from './catalogue/ha-nmq-001-netmsmq-receive-unclustered'
import nmq002 from './catalogue/ha-nmq-002-netmsmq-host-without-queue-dependency'
import nmq003 from './catalogue/ha-nmq-003-netmsmq-ordered-without-transaction'
import node001 from './catalogue/ha-node-001-new-node'
import o365001 from './catalogue/ha-o365-001-office-365-receive-several-instances'
import ora001 from './catalogue/ha-ora-001-oracle-polling-several-instances'
import ora002 from './catalogue/ha-ora-002-post-poll-without-for-update'
import ord001 from './catalogue/ha-ord-001-ordered-send-port-has-one-active-instance'
import ord002 from './catalogue/ha-ord-002-ordered-port-with-backup-transport'
import ord003 from './catalogue/ha-ord-003-order-not-kept-end-to-end'
import ord004 from './catalogue/ha-ord-004-ordered-dynamic-port'
import pop3001 from './catalogue/ha-pop3-001-pop3-receive-several-instances'
import pop3002 from './catalogue/ha-pop3-002-two-locations-poll-one-mailbox'
import pop3003 from './catalogue/ha-pop3-003-pop3-receive-single-instance'
import pop3004 from './catalogue/ha-pop3-004-pop3-on-64-bit-host'
import rv001 from './catalogue/ha-rv-001-rendezvous-receive-several-instances'
import rv002 from './catalogue/ha-rv-002-rendezvous-ledger-on-one-server'
import sap001 from './catalogue/ha-sap-001-sap-receive-unclustered'
import sap002 from './catalogue/ha-sap-002-trfc-without-shared-tid-database'
import sap003 from './catalogue/ha-sap-003-bapi-transactions-several-instances'
import sb001 from './catalogue/ha-sb-001-service-bus-order-several-instances'
import sbl001 from './catalogue/ha-sbl-001-siebel-on-64-bit-host'
import sched001 from './catalogue/ha-sched-001-timer-receive-several-instances'
import sftp001 from './catalogue/ha-sftp-001-sftp-receive-several-instances'
import sftp002 from './catalogue/ha-sftp-002-sftp-receive-single-instance'
import sftp003 from './catalogue/ha-sftp-003-two-locations-poll-one-folder'
import sftp004 from './catalogue/ha-sftp-004-winscp-on-every-server'
import snd001 from './catalogue/ha-snd-001-backup-shares-target'
import sps001 from './catalogue/ha-sps-001-sharepoint-single-or-not-load-balanced'
import sql001 from './catalogue/ha-sql-001-sql-polling-several-instances'
import sql002 from './catalogue/ha-sql-002-updating-poll-without-transaction'
import sql003 from './catalogue/ha-sql-003-query-notification-several-listeners'
import sql004 from './catalogue/ha-sql-004-old-sql-adapter-on-64-bit-host'
import sso001 from './catalogue/ha-sso-001-unclustered-beside-sso'
import sso002 from './catalogue/ha-sso-002-host-and-sso-apart'
import sso003 from './catalogue/ha-sso-003-no-clustered-iis'
import sso004 from './catalogue/ha-sso-004-sso-without-network-name'
import sso005 from './catalogue/ha-sso-005-sso-server-name-is-a-node'
import sso006 from './catalogue/ha-sso-006-sso-not-clustered'
import sso007 from './catalogue/ha-sso-007-master-secret-server'
import sso008 from './catalogue/ha-sso-008-host-without-sso-dependency'
import trk001 from './catalogue/ha-trk-001-no-tracking-host'
import trk002 from './catalogue/ha-trk-002-too-few-tracking-instances'
import trk003 from './catalogue/ha-trk-003-several-tracking-hosts'
import trk004 from './catalogue/ha-trk-004-tracking-host-not-dedicated'
import wcf001 from './catalogue/ha-wcf-001-wcf-listener-not-load-balanced'
import wcf002 from './catalogue/ha-wcf-002-nettcp-lease-timeout'
import wcf003 from './catalogue/ha-wcf-003-netnamedpipe-stays-on-one-computer'
import wcf004 from './catalogue/ha-wcf-004-listener-names-one-machine'
import type { Rule } from './rule'

/** The catalogue, in the order of the ids. A test holds this array, the rule files, their tests and help pages together. */
export const catalogue: readonly Rule[] = [
  rule32b001,
  rule32b002,
  app001,
  blob001,
  clu001,
  clu002,
  clu003,
  clu004,
  clu005,
  clu006,
  clu007,
  clu008,
  clu009,
  clu010,
  clu011,
  clu012,
  clu013,
  clu014,
  clu015,
  clu016,
  clu017,
  clu018,
  clu019,
  dyn001,
  eh001,
  ems001,
  ems002,
  ems003,
  file001,
  file002,
  file003,
  file004,
  file005,
  file006,
  file007,
  file008,
  file009,
  ftp001,
  ftp002,
  ftp003,
  ftp004,
  ftp005,
  ftp006,
  his001,
  host001,
  host002,
  host003,
  host004,
  host005,
  host006,
  host007,
  host008,
  host009,
  host010,
  host011,
  host012,
  host013,
  host014,
  host015,
  iso001,
  iso002,
  iso003,
  jde001,
  lob001,
  mllp001,
  mllp002,
  mllp003,
  mllp004,
  mqs001,
  mqs002,
  mqs003,
  mqs004,
  mqs005,
  mqs006,
  mqs007,
  mqsc001,
  mqsc002,
  msmq001,
  msmq002,
  msmq003,
  msmq004,
  msmq005,
  msmq006,
  msmq007,
  msmq008,
  msmq009,
  msmq010,
  msmq011,
  msmq012,
  msmq013,
  msmq014,
  msmq015,
  msmq016,
  msmq017,
  nmq001,
  nmq002,
  nmq003,
  node001,
  o365001,
  ora001,
  ora002,
  ord001,
  ord002,
  ord003,
  ord004,
  pop3001,
  pop3002,
  pop3003,
  pop3004,
  rv001,
  rv002,
  sap001,
  sap002,
  sap003,
  sb001,
  sbl001,
  sched001,
  sftp001,
  sftp002,
  sftp003,
  sftp004,
  snd001,
  sps001,
  sql001,
  sql002,
  sql003,
  sql004,
  sso001,
  sso002,
  sso003,
  sso004,
  sso005,
  sso006,
  sso007,
  sso008,
  trk001,
  trk002,
  trk003,
  trk004,
  wcf001,
  wcf002,
  wcf003,
  wcf004,
]
