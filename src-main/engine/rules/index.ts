import rule32b001 from './catalogue/ha-32b-001-32-bit-component-on-64-bit-host'
import clu001 from './catalogue/ha-clu-001-owner-without-instance'
import clu002 from './catalogue/ha-clu-002-one-node-only'
import clu003 from './catalogue/ha-clu-003-owner-disabled'
import clu004 from './catalogue/ha-clu-004-no-network-name-or-address'
import clu005 from './catalogue/ha-clu-005-no-network-name-dependency'
import clu006 from './catalogue/ha-clu-006-host-and-cluster-disagree'
import clu007 from './catalogue/ha-clu-007-no-reason-to-cluster'
import clu009 from './catalogue/ha-clu-009-host-unclustered'
import clu013 from './catalogue/ha-clu-013-instance-outside-the-cluster'
import clu014 from './catalogue/ha-clu-014-no-clustered-msdtc'
import dyn001 from './catalogue/ha-dyn-001-dynamic-port-on-unsuitable-host'
import ems001 from './catalogue/ha-ems-001-ems-topic-several-instances'
import file001 from './catalogue/ha-file-001-file-receive-from-local-drive'
import file002 from './catalogue/ha-file-002-share-must-be-available'
import ftp001 from './catalogue/ha-ftp-001-ftp-receive-several-instances'
import ftp002 from './catalogue/ha-ftp-002-ftp-receive-single-instance'
import ftp003 from './catalogue/ha-ftp-003-two-locations-poll-one-url'
import ftp004 from './catalogue/ha-ftp-004-ftp-on-64-bit-host'
import host001 from './catalogue/ha-host-001-one-server-only'
import host002 from './catalogue/ha-host-002-no-usable-instance'
import host003 from './catalogue/ha-host-003-instance-disabled'
import host008 from './catalogue/ha-host-008-handler-does-not-exist'
import iso001 from './catalogue/ha-iso-001-isolated-receive-not-load-balanced'
import mllp001 from './catalogue/ha-mllp-001-several-mllp-hosts-on-one-server'
import mllp002 from './catalogue/ha-mllp-002-mllp-host-name-of-one-server'
import mqs001 from './catalogue/ha-mqs-001-mqseries-ordered-several-instances'
import mqs002 from './catalogue/ha-mqs-002-mqseries-ordered-single-instance'
import mqs003 from './catalogue/ha-mqs-003-mqseries-unordered-single-or-clustered'
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
import nmq001 from './catalogue/ha-nmq-001-netmsmq-receive-unclustered'
import nmq002 from './catalogue/ha-nmq-002-netmsmq-host-without-queue-dependency'
import ord001 from './catalogue/ha-ord-001-ordered-send-port-has-one-active-instance'
import pop3001 from './catalogue/ha-pop3-001-pop3-receive-several-instances'
import pop3003 from './catalogue/ha-pop3-003-pop3-receive-single-instance'
import pop3004 from './catalogue/ha-pop3-004-pop3-on-64-bit-host'
import sap001 from './catalogue/ha-sap-001-sap-receive-unclustered'
import sftp001 from './catalogue/ha-sftp-001-sftp-receive-several-instances'
import sftp002 from './catalogue/ha-sftp-002-sftp-receive-single-instance'
import sql001 from './catalogue/ha-sql-001-sql-polling-several-instances'
import sso001 from './catalogue/ha-sso-001-unclustered-beside-sso'
import sso002 from './catalogue/ha-sso-002-host-and-sso-apart'
import sso003 from './catalogue/ha-sso-003-no-clustered-iis'
import sso004 from './catalogue/ha-sso-004-sso-without-network-name'
import trk001 from './catalogue/ha-trk-001-no-tracking-host'
import trk002 from './catalogue/ha-trk-002-too-few-tracking-instances'
import wcf001 from './catalogue/ha-wcf-001-wcf-listener-not-load-balanced'
import type { Rule } from './rule'

/** The catalogue, in the order of the ids. A test holds this array, the rule files, their tests and help pages together. */
export const catalogue: readonly Rule[] = [
  rule32b001,
  clu001,
  clu002,
  clu003,
  clu004,
  clu005,
  clu006,
  clu007,
  clu009,
  clu013,
  clu014,
  dyn001,
  ems001,
  file001,
  file002,
  ftp001,
  ftp002,
  ftp003,
  ftp004,
  host001,
  host002,
  host003,
  host008,
  iso001,
  mllp001,
  mllp002,
  mqs001,
  mqs002,
  mqs003,
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
  nmq001,
  nmq002,
  ord001,
  pop3001,
  pop3003,
  pop3004,
  sap001,
  sftp001,
  sftp002,
  sql001,
  sso001,
  sso002,
  sso003,
  sso004,
  trk001,
  trk002,
  wcf001,
]
