import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folders, idOf } from '../../scripts/catalogue.mjs'
import { exampleOf } from '../support/help-examples'

/** Examples that cannot be written, and why. */
const without: ReadonlyMap<string, string> = new Map([['HA-ORD-001 fails', 'the rule fails nowhere']])

/** Pages whose examples still show more than their words name. The list may only become shorter. */
const saysTooLittle = new Set(
  Object.entries({
    ...{ '32B': '001', CLU: '007', DYN: '001', EMS: '001', FILE: '001 002', FTP: '004', HOST: '001 002 003 008' },
    MLLP: '001',
  }).flatMap(([family, numbers]) => numbers.split(' ').map((number) => `HA-${family}-${number}`)),
)

const pages = readdirSync(folders.help)
  .filter((name) => name.startsWith('ha-'))
  .map((name) => ({ id: idOf(name), text: readFileSync(join(folders.help, name), 'utf8') }))

describe.each(pages)('$id', ({ id, text }) => {
  it('fails in the example that fails', () => {
    expect(exampleOf(id, text, 'fails').outcome).toBe(without.has(`${id} fails`) ? 'not written' : 'fail')
  })

  it('passes in the example that passes', () => {
    expect(exampleOf(id, text, 'passes').outcome).toBe(without.has(`${id} passes`) ? 'not written' : 'pass')
  })

  it('names every other rule that fails in an example at medium or above', () => {
    const unnamed = [...exampleOf(id, text, 'fails').unnamed, ...exampleOf(id, text, 'passes').unnamed]
    expect(saysTooLittle.has(id) ? [] : unnamed).toEqual([])
  })
})
