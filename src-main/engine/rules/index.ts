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
import host001 from './catalogue/ha-host-001-one-server-only'
import host002 from './catalogue/ha-host-002-no-usable-instance'
import host003 from './catalogue/ha-host-003-instance-disabled'
import host008 from './catalogue/ha-host-008-handler-does-not-exist'
import sso001 from './catalogue/ha-sso-001-unclustered-beside-sso'
import sso002 from './catalogue/ha-sso-002-host-and-sso-apart'
import sso003 from './catalogue/ha-sso-003-no-clustered-iis'
import sso004 from './catalogue/ha-sso-004-sso-without-network-name'
import trk001 from './catalogue/ha-trk-001-no-tracking-host'
import trk002 from './catalogue/ha-trk-002-too-few-tracking-instances'
import type { Rule } from './rule'

/** The catalogue, in the order of the ids. A test holds this array, the rule files, their tests and help pages together. */
export const catalogue: readonly Rule[] = [
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
  host001,
  host002,
  host003,
  host008,
  sso001,
  sso002,
  sso003,
  sso004,
  trk001,
  trk002,
]
