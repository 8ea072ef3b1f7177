/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'loaded-once',
  plugins: ['./scripts/mutation/runner.mjs', './scripts/mutation/words.mjs'],
  ignorers: ['words-of-rules'],
  // The lists of rules, of links and of words of other stages: no logic, and held by the catalogue test.
  mutate: [
    'src-main/engine/{diff,rules}/**/*.ts',
    '!src-main/engine/rules/{index,sources,application-sources,version}.ts',
  ],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 1,
  // A loop that never ends is seen by the number of its rounds; a busy machine is no loop.
  timeoutMS: 60_000,
  checkers: [],
  reporters: ['json', 'html', 'dots'],
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  incrementalFile: 'reports/mutation/incremental.json',
  tempDirName: 'reports/mutation/sandbox',
  ignorePatterns: ['out', 'docs', 'resources/samples', 'src-renderer'],
  allowConsoleColors: false,
}
