// The tests of rules and diff, loaded once and run as often as there are mutants.
import { resolve } from 'node:path'
import { createServer, createServerModuleRunner } from 'vite'
import { isNear, testFiles } from './tests.mjs'

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
  const runner = createServerModuleRunner(ssr, { hmr: false })
  const loaded = new Map()

  async function testsOf(file) {
    const { declaredBy } = await runner.import(shim)
    const tests = await declaredBy(() => runner.import(resolve(root, file)))
    return tests.map(({ name, run }) => ({ id: `${file} ${name}`, file, run }))
  }

  return {
    /** The tests beside a module; they stay loaded. */
    async near(module) {
      const files = testFiles().filter((file) => isNear(file, module))
      for (const file of files) if (!loaded.has(file)) loaded.set(file, await testsOf(file))
      return files.flatMap((file) => loaded.get(file))
    },
    close: () => server.close(),
  }
}
