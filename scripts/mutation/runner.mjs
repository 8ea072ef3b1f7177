// Runs the tests for Stryker within its own process. Stryker's runner for vitest starts a thread for every mutant, which
// loads the engine anew; here the files stay loaded, and a mutant costs no more than the tests that reach it.
import { basename, resolve } from 'node:path'
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin'
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { openSuite } from './suite.mjs'

class Runner {
  /** The instrumented code reads and writes this object. */
  #mutants = (globalThis.__stryker__ ??= {})
  #milliseconds = new Map()
  #killers = new Set()

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init() {
    this.suite = await openSuite(process.cwd())
  }

  async dryRun({ files = [] }) {
    const near = new Set()
    for (const module of files) for (const test of await this.suite.near(module)) near.add(test)
    const tests = []
    for (const test of near) tests.push(await this.#resultOf(test))
    return { status: DryRunStatus.Complete, tests, mutantCoverage: withoutLoading(this.#mutants.mutantCoverage) }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    const tests = this.#inGoodOrder(await this.suite.near(sandboxFileName), new Set(testFilter), sandboxFileName)
    Object.assign(this.#mutants, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const results = await this.#untilOneFails(tests, sandboxFileName)
    const timeout = determineHitLimitReached(this.#mutants.hitCount, hitLimit)
    this.#mutants.activeMutant = undefined
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests: results })
  }

  async dispose() {
    await this.suite?.close()
  }

  async #untilOneFails(tests, module) {
    const results = []
    for (const test of tests) {
      const result = await this.#resultOf(test)
      results.push(result)
      if (result.status === TestStatus.Failed) {
        this.#killers.add(`${module} ${test.id}`)
        break
      }
    }
    return results
  }

  /** First the module's own tests, then those that have found a mutant of it before, then the quick ones. */
  #inGoodOrder(tests, ids, module) {
    const own = `${basename(module, '.ts')}.test.ts`
    const rank = ({ id, file }) => (file.endsWith(own) ? 0 : this.#killers.has(`${module} ${id}`) ? 1 : 2)
    const time = ({ id }) => this.#milliseconds.get(id) ?? 0
    return tests.filter(({ id }) => ids.has(id)).sort((a, b) => rank(a) - rank(b) || time(a) - time(b))
  }

  async #resultOf({ id, file, run }) {
    const told = { id, name: id, fileName: resolve(file) }
    const began = performance.now()
    const took = () => performance.now() - began
    this.#mutants.currentTestId = id
    try {
      await run()
      this.#milliseconds.set(id, took())
      return { ...told, status: TestStatus.Success, timeSpentMs: took() }
    } catch (error) {
      return failure(told, error, took())
    } finally {
      this.#mutants.currentTestId = undefined
    }
  }
}

/** What a test reaches is tried with that test only, though a table of some test file reaches it while it is loaded. */
function withoutLoading({ static: loading, perTest }) {
  const reached = new Set(Object.values(perTest).flatMap(Object.keys))
  return { perTest, static: Object.fromEntries(Object.entries(loading).filter(([id]) => !reached.has(id))) }
}

function failure(told, error, timeSpentMs) {
  return { ...told, status: TestStatus.Failed, failureMessage: String(error?.message ?? error), timeSpentMs }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'loaded-once', Runner)]
