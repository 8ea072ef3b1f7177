import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import { defineConfig } from 'eslint/config'
import globals from 'globals'
import ts from 'typescript-eslint'

const imports = '@typescript-eslint/no-restricted-imports'

/** One banned shape of import: the regular expression it is recognised by, and the reason the author reads. */
const ban = (regex, message, allowTypeImports = false) => ({ regex, message, allowTypeImports })
const bans = (...patterns) => ({ [imports]: ['error', { patterns }] })

// ---- the network: nothing in this application opens a connection ----------------------------------------------------
const networkModules = ban(
  '^(node:)?(http|https|http2|net|tls|dgram|dns|cluster|inspector|undici)(/|$)',
  'The application works offline: no code of it opens a connection.',
)
const programs = ban(
  '^(node:)?child_process$',
  'Only the command may start another program (a Chromium that prints), never the application.',
)
const networkGlobals = ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource', 'Worker', 'SharedWorker'].map(
  (name) => ({
    name,
    message: 'The application works offline: no code of it opens a connection or fetches code.',
  }),
)
const neverOpen = ['openExternal', 'openPath'].map((property) => ({
  property,
  message: 'The application opens no address and no file with another program: what it shows is untrusted text.',
}))

// ---- the engine: a straight line of stages, pure ---------------------------------------------------------------------
const stages = ['model', 'import', 'assemble', 'diff', 'rules', 'review', 'report']
const parsers = ['saxes', 'xml2js/lib/parser', 'jsonc-parser']

const engineLaw = (folder, depth) => {
  const later = stages.slice(stages.indexOf(folder) + 1)
  const known = stages.includes(folder)
  const patterns = [
    ban(
      `^(\\.\\./){${String(depth)}}`,
      'The engine imports the engine only: values in, values out, no Node, no window.',
    ),
    folder === 'import'
      ? ban(`^(?!\\.|(${parsers.join('|')})$)`, 'Importers may use the three parsers and nothing else from outside.')
      : ban('^[^.]', 'Only src-main/engine/import may use a package, and only the three parsers.'),
    ban('^\\.\\.?/.*\\.(js|ts)$', 'Engine imports carry no file ending.'),
  ]
  if (known && later.length > 0) {
    patterns.push(
      ban(`^(\\.\\./)+(${later.join('|')})(/|$)`, `${folder} may not know a later stage: ${stages.join(' < ')}.`),
    )
  }
  if (depth > 1) patterns.push(ban('^(\\.\\./)+pipeline$', 'The pipeline calls the stages, never the other way round.'))
  return bans(...patterns)
}

const engineStages = stages.flatMap((stage) => [
  { files: [`src-main/engine/${stage}/*.ts`], rules: engineLaw(stage, 2) },
  { files: [`src-main/engine/${stage}/*/*.ts`], rules: engineLaw(stage, 3) },
])

const impure = [
  ['Date', 'The engine has no clock: the same inputs give the same record, whenever they are read.'],
  ['Intl', 'The engine has no locale: the record is the same on every machine.'],
  ['console', 'The engine does not log: what is to be said is part of its result.'],
  ['process', 'The engine does not know the machine it runs on.'],
  ['Buffer', 'The engine is not bound to Node: use Uint8Array.'],
  ['performance', 'The engine has no clock.'],
  ['crypto', 'The engine has no random source.'],
].map(([name, message]) => ({ name, message }))
const localeBound = [
  'toLocaleString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
  'toLocaleDateString',
  'toLocaleTimeString',
  'localeCompare',
].map((property) => ({ property, message: 'Depends on the locale of the machine: compare and print by code unit.' }))

// ---- sizes -------------------------------------------------------------------------------------------------------------
const sizes = {
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-depth': ['error', 4],
  'max-params': ['error', 5],
  complexity: ['error', 15],
}

export default defineConfig(
  { ignores: ['out/', 'coverage/', 'reports/', 'node_modules/'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  vue.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.vue'] },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-restricted-properties': ['error', ...neverOpen],
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.vue'], languageOptions: { parserOptions: { parser: ts.parser } } },
  { files: ['**/*.{js,mjs}'], extends: [ts.configs.disableTypeChecked], languageOptions: { globals: globals.node } },

  { files: ['src-main/**', 'src-renderer/**'], rules: sizes },

  // The main process.
  {
    files: ['src-main/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...networkGlobals],
      ...bans(
        networkModules,
        programs,
        ban('^@?(electron/|electron-vite)', 'Import from "electron" itself.'),
        ban('/src-renderer/', 'The main process does not know the window.'),
      ),
    },
  },
  {
    files: ['src-main/**/*.ts'],
    ignores: ['src-main/ipc/answer.ts', 'src-main/engine/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[source.value="electron"] ImportSpecifier[imported.name="ipcMain"]',
          message: 'Requests of the window are answered by src-main/ipc/answer.ts only, which checks who asks.',
        },
        {
          selector:
            'ImportDeclaration[source.value="electron"] ImportSpecifier[imported.name=/^(net|autoUpdater|crashReporter)$/]',
          message: 'The application works offline and uploads nothing.',
        },
      ],
    },
  },
  {
    files: ['src-main/cli/**/*.ts'],
    rules: bans(
      networkModules,
      ban('^electron', 'The command runs under plain Node.'),
      ban(
        '^\\.\\./(?!engine/|disk/|reading/|pdf-stable$|problem$|tool$|ipc/contract$)',
        'The command knows the engine, the reading, the disk and the contract, not the application.',
      ),
    ),
  },
  {
    files: ['src-main/{disk,reading}/**/*.ts'],
    rules: bans(networkModules, programs, ban('^electron', 'Shared by the command, which runs under plain Node.')),
  },
  {
    files: ['src-main/workers/**/*.ts'],
    rules: bans(networkModules, programs, ban('^electron', 'Electron does not exist in a worker thread.')),
  },
  {
    files: ['src-main/ipc/{contract,people}.ts'],
    rules: bans(ban('^(?!\\.\\./engine/|\\./)', 'Both sides read the contract: it may speak of the engine only.')),
  },
  {
    files: ['src-main/preload/**/*.ts'],
    rules: bans(
      ban('^(?!electron$|\\.\\./ipc/contract$)', 'A sandboxed preload has the contract and electron, nothing else.'),
    ),
  },

  // The engine.
  {
    files: ['src-main/engine/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...networkGlobals, ...impure],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The same inputs give the same record.' },
        ...localeBound,
        ...neverOpen,
      ],
    },
  },
  { files: ['src-main/engine/*.ts'], rules: engineLaw('', 1) },
  ...engineStages,

  // The window.
  {
    files: ['src-renderer/**'],
    languageOptions: { globals: globals.browser },
    rules: {
      'no-restricted-globals': ['error', ...networkGlobals],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'writeln', 'setHTMLUnsafe'].map((property) => ({
          property,
          message: 'What is shown comes from untrusted files: give it to Vue as text.',
        })),
        { object: 'document', property: 'write', message: 'What is shown comes from untrusted files.' },
        ...neverOpen,
      ],
      'vue/no-v-html': 'error',
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/multi-word-component-names': 'off',
      ...bans(
        ban('^(node:|electron)', 'The window is a web page: it asks the main process through src/client.ts.'),
        ban('src-main/', 'The window may use types of the main process, never its code.', true),
      ),
    },
  },
  {
    files: ['src-renderer/src/components/**'],
    rules: bans(
      ban('^(node:|electron)', 'The window is a web page: it asks the main process through src/client.ts.'),
      ban('src-main/', 'The window may use types of the main process, never its code.', true),
      ban('/stores(/|$)|/client$', 'Shared components get props and send events: they know no store and no client.'),
    ),
  },

  // Parts of it run in a page.
  { files: ['scripts/stand-in/dialogs.mjs'], languageOptions: { globals: globals.browser } },
  // The stand-in copies the shapes of somebody else's interface.
  {
    files: ['scripts/stand-in/*.mjs'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-this-alias': 'off',
      'preserve-caught-error': 'off',
    },
  },

  // Tests say what they expect in as many lines as that takes.
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'no-restricted-properties': 'off',
    },
  },
  prettier,
)
