import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-sap-003-bapi-transactions-several-instances'
import { estate, receives, sends } from '../../../support/changes'
import { judge } from '../../../support/judge'

it('asks where several instances send to SAP, and only there', () => {
  expect(
    judge(
      rule,
      estate(
        sends('WCF-SAP', 'A'),
        sends('WCF-SAP', 'B', 'ToSap'),
        sends('WCF-SAP', 'C'),
        receives('WCF-SAP', 'Track'),
        sends('FILE', 'Track'),
      ),
    ),
  ).toEqual({
    'host/A': 'pass',
    'host/B':
      'cannot tell: Are BAPI transactions of several calls sent through ToSap? (whether BAPI transactions are sent through ToSap)',
    'host/C': 'pass',
  })
})

it('cannot tell without host instances', () => {
  expect(judge(rule, estate(sends('WCF-SAP', 'B', 'ToSap')), { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B':
      'cannot tell: Can host B run on more than one server at a time, and are BAPI transactions of several calls sent through ToSap? (biztalk-host-instances.json; whether BAPI transactions are sent through ToSap)',
  })
})
