// Stands for 'vitest' while mutants are tried: a test file is loaded once, and its tests run thousands of times.
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend, chai } from '@vitest/expect'

const names = []
let tests = []

/** The tests that a file declares while `load` runs. */
export async function declaredBy(load) {
  tests = []
  await load()
  return tests
}

export function describe(name, body) {
  names.push(name)
  body()
  names.pop()
}

export function it(name, run) {
  tests.push({ name: [...names, name].join(' > '), run })
}

const each = (declare) => (rows) => (name, body) => {
  for (const [index, row] of rows.entries()) {
    declare(`${name} (${String(index + 1)})`, () => body(...(Array.isArray(row) ? row : [row])))
  }
}

describe.each = each(describe)
it.each = each(it)

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

export const { expect } = chai
