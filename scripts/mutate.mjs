// npm run mutate: changes rules and diff in thousands of small ways and says which changes no test notices. Arguments
// narrow it: a rule, a family, a file or a folder; options (--incremental) go to Stryker.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './catalogue.mjs'
import { summaryOf } from './mutation/summary.mjs'
import { withoutUncompilable } from './mutation/types.mjs'

const report = join(root, 'reports/mutation/mutation.json')
const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')

function patternOf(name) {
  if (/^ha-[a-z0-9]+(-\d{3})?$/i.test(name)) return `src-main/engine/rules/catalogue/${name.toLowerCase()}-*.ts`
  const path = join(root, name)
  if (!existsSync(path)) throw new Error(`There is no rule, file or folder ${name}.`)
  return statSync(path).isDirectory() ? `${name.replace(/\/$/, '')}/**/*.ts` : name
}

try {
  const options = process.argv.slice(2).filter((word) => word.startsWith('-'))
  const patterns = process.argv
    .slice(2)
    .filter((word) => !word.startsWith('-'))
    .map(patternOf)
  rmSync(report, { force: true })
  const { status } = spawnSync(
    process.execPath,
    [
      stryker,
      'run',
      'scripts/mutation/stryker.config.mjs',
      ...(patterns.length > 0 ? ['--mutate', patterns.join(',')] : []),
      ...options,
    ],
    { cwd: root, stdio: 'inherit' },
  )
  if (existsSync(report)) console.log(summaryOf(withoutUncompilable(JSON.parse(readFileSync(report, 'utf8')), root)))
  process.exitCode = status ?? 1
} catch (error) {
  console.error(error.message)
  process.exitCode = 2
}
