import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { baseNames } from '../../scripts/catalogue.mjs'
import { planRule } from '../../scripts/new-rule.mjs'
import { exampleOf } from '../support/help-examples'

it('makes a rule, its test and its help page of one name', () => {
  const { base, files } = planRule('HA-XYZ-001', "A queue's reader stands alone on its server", baseNames())
  expect(base).toBe('ha-xyz-001-a-queue-s-reader-stands')
  expect(files.map(([file]) => basename(file ?? ''))).toEqual([`${base}.ts`, `${base}.test.ts`, `${base}.md`])
  expect(files.map(([, text]) => text)).toEqual([
    expect.stringContaining(`title: "A queue's reader stands alone on its server",`),
    expect.stringContaining(`rules/catalogue/${base}'`),
    expect.stringContaining(`# HA-XYZ-001 A queue's reader stands alone on its server`),
  ])
})

it('makes a help page with an estate in each example, for the rule to judge', () => {
  const { files } = planRule('HA-XYZ-001', 'A rule that is not there', baseNames())
  const [, , page] = files.map(([, text]) => text)
  expect((['fails', 'passes'] as const).map((kind) => exampleOf('HA-FTP-001', page ?? '', kind).outcome)).toEqual([
    'fail',
    'pass',
  ])
})

it.each([
  ['XYZ-001', 'Title', 'An id is HA-'],
  ['HA-XYZ-1', 'Title', 'An id is HA-'],
  ['HA-XYZ-001', ' ', 'A rule needs a title.'],
  ['HA-FTP-001', 'Title', 'HA-FTP-001 is in use: ha-ftp-001-ftp-receive-several-instances.'],
])('refuses %s %s', (id, title, why) => {
  expect(() => planRule(id, title, baseNames())).toThrow(why)
})
