import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folders, idOf } from '../../scripts/catalogue.mjs'
import { exampleOf } from '../support/help-examples'

/** Examples that cannot be written, and why. */
const without: ReadonlyMap<string, string> = new Map([['HA-ORD-001 fails', 'the rule fails nowhere']])

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
    expect([...exampleOf(id, text, 'fails').unnamed, ...exampleOf(id, text, 'passes').unnamed]).toEqual([])
  })
})
