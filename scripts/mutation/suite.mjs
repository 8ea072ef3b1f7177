// The tests of rules and diff, loaded once and run as often as there are mutants.
import { basename, resolve } from 'node:path'
import { createServer, createServerModuleRunner } from 'vite'
import { testFiles } from './tests.mjs'

const shim = resolve(import.meta.dirname, 'vitest.mjs')

export async function openSuite(root) {
  const server = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { vitest: shim } },
  })
  const { ssr } = server.environments
  let loaded

  /** Loads the files anew, one after the other, as they are asked for. */
  async function* fresh(files) {
    const runner = createServerModuleRunner(ssr, { hmr: false })
    const { declaredBy } = await runner.import(shim)
    for (const file of files) {
      const tests = await declaredBy(() => runner.import(resolve(root, file)))
      yield* tests.map(({ name, run }) => ({ id: `${file} ${name}`, file, run }))
    }
  }

  /** Test files that import the module, those of its own name and near it first. */
  function about(module) {
    const own = basename(module, '.ts')
    const importers = new Set([...(ssr.moduleGraph.getModulesByFile(module) ?? [])])
    for (const node of importers) for (const importer of node.importers) importers.add(importer)
    const found = new Set([...importers].map(({ file }) => file))
    const rank = (file) => (basename(file, '.test.ts') === own ? 0 : file.includes('/estates/') ? 2 : 1)
    return testFiles()
      .filter((file) => found.has(resolve(root, file)))
      .sort((a, b) => rank(a) - rank(b))
  }

  return {
    /** All tests; they stay loaded. */
    all: async () => (loaded ??= await listed(fresh(testFiles()))),
    /** The tests that import a module, loaded anew, so that what it does while it is loaded is done again. */
    async anew(module) {
      await this.all()
      return fresh(about(module))
    },
    close: () => server.close(),
  }
}

async function listed(tests) {
  const all = []
  for await (const test of tests) all.push(test)
  return all
}
