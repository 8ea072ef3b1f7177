import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  entry: [
    'src-main/{index,cli/index,preload/index}.ts',
    'src-main/workers/*.ts',
    'src-renderer/src/main.ts',
    'scripts/*.mjs',
    'scripts/mutation/{stryker.config,runner,words,vitest}.mjs',
    'scripts/bench/{stages,worker}.mjs',
    'scripts/stand-in/boot.mjs',
    'scripts/stand-in/electron.mjs',
    'scripts/stand-in/hooks.mjs',
    'test/**/*.test.ts',
  ],
  project: ['src-main/**/*.ts', 'src-renderer/**/*.{ts,vue}', 'scripts/**/*.mjs', 'test/**/*.{ts,mjs}'],
  // Named where knip does not look: in a tsconfig below the root, and by path in scripts and test/support.
  ignoreDependencies: ['@stryker-mutator/core', '@vue/tsconfig', 'vue-tsc'],
  // Programs of the system; where they are not installed, the tests that need them say so.
  ignoreBinaries: ['pdfinfo', 'pdftotext', 'qpdf', 'xmllint', 'where'],
  ignoreExportsUsedInFile: true,
}

export default config
