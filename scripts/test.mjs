// npm test: build, unit, window and end-to-end tests; the last line is `N passed, N failed`. Arguments go to vitest.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from './build.mjs'

const root = resolve(import.meta.dirname, '..')
const reports = join(root, 'reports')
const notRun = join(reports, 'not-run.txt')
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
rmSync(notRun, { force: true })
mkdirSync(reports, { recursive: true })

let passed = 0
let failed = 0

function run(name, projects) {
  const report = join(reports, `${name}.json`)
  rmSync(report, { force: true })
  const { status } = spawnSync(
    process.execPath,
    [
      vitest,
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--passWithNoTests',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...process.argv.slice(2),
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, NOT_RUN_FILE: notRun } },
  )
  const result = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0 }
  // A file that does not load has no tests to count: it counts as one failure.
  const broken = (result.testResults ?? []).filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failures = result.numFailedTests + broken.length
  passed += result.numPassedTests
  failed += failures === 0 && status !== 0 ? 1 : failures
}

try {
  build()
  run('unit', ['unit', 'renderer'])
  run('e2e', ['e2e'])
} catch (error) {
  console.error(error.message)
  failed += 1
}
if (existsSync(notRun)) {
  for (const line of new Set(readFileSync(notRun, 'utf8').trimEnd().split('\n'))) console.log(line)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
