import { expect, it } from 'vitest'
import {
  bareSql,
  changesRows,
  isQuery,
  locksRows,
  yieldsLockedRows,
} from '../../../../src-main/engine/rules/facts/polling-statement'

it.each([
  ['  SELECT 1  ', 'SELECT 1'],
  ["SELECT 'delete -- it' FROM A", "SELECT '' FROM A"],
  ["SELECT 'it''s' FROM A", "SELECT '' FROM A"],
  ['SELECT 1 -- delete\nFROM A', 'SELECT 1  \nFROM A'],
  ['SELECT 1/* delete\nit */FROM A', 'SELECT 1 FROM A'],
  ['-- only a comment', ''],
])('%s without comments and texts is %s', (statement, bare) => {
  expect(bareSql(statement)).toBe(bare)
})

it.each([
  ['\n select 1', { query: true, changes: false, locks: false, yields: false }],
  ['WITH A AS (SELECT 1) SELECT 1 FROM A', { query: true, changes: false, locks: false, yields: false }],
  ['SELECT 1 FROM A FOR  UPDATE', { query: true, changes: false, locks: true, yields: false }],
  ['SELECT 1 FROM A FOR  UPDATE\nSKIP  LOCKED', { query: true, changes: false, locks: true, yields: true }],
  ['SELECT 1 FROM A FOR UPDATE NOWAIT', { query: true, changes: false, locks: true, yields: true }],
  ['SELECT 1 FROM UPDATES', { query: true, changes: false, locks: false, yields: false }],
  ['SELECT 1 FROM A; DELETE FROM A', { query: true, changes: true, locks: false, yields: false }],
  ['SELECT 1 FROM A FOR UPDATE; UPDATE A SET B = 1', { query: true, changes: true, locks: true, yields: false }],
  ['EXEC Poll', { query: false, changes: true, locks: false, yields: false }],
  ['<Poll><select /></Poll>', { query: false, changes: true, locks: false, yields: false }],
  ['reselect 1', { query: false, changes: true, locks: false, yields: false }],
])('%s', (statement, told) => {
  expect({
    query: isQuery(statement),
    changes: changesRows(statement),
    locks: locksRows(statement),
    yields: yieldsLockedRows(statement),
  }).toEqual(told)
})
