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
  const [fails, passes] = [exampleOf(id, text, 'fails'), exampleOf(id, text, 'passes')]

  it('fails in the example that fails', () => {
    expect(fails.outcome).toBe(without.has(`${id} fails`) ? 'not written' : 'fail')
  })

  it('passes in the example that passes', () => {
    expect(passes.outcome).toBe(without.has(`${id} passes`) ? 'not written' : 'pass')
  })

  it('names every other rule that fails in an example at medium or above', () => {
    expect([...fails.unnamed, ...passes.unnamed]).toEqual([])
  })
})
