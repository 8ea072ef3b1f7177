/** What the application was started for. */
export type Start =
  | { readonly as: 'window' }
  | { readonly as: 'version' }
  | { readonly as: 'review'; readonly args: readonly string[] }
  | { readonly as: 'refused'; readonly because: string }

const reviewOptions = new Set([
  '--before',
  '--after',
  '--import',
  '--answers',
  '--policy',
  '--out',
  '--format',
  '--fail-on',
  '--help',
  '--version',
])

/**
 * Chromium and Node obey switches on the command line, some of which take the sandbox or the offline layers away. So a
 * packaged application starts with the switches named here or not at all. Nothing is opened by naming it: a path only
 * counts behind `--review`.
 */
export function readArguments(argv: readonly string[], packaged: boolean): Start {
  // Unpackaged, Electron's own program is started with the folder of the application as its first argument.
  const args = argv.slice(packaged ? 1 : 2)
  if (args[0] === '--review') {
    const rest = args.slice(1)
    const foreign = packaged ? rest.find((arg) => arg.startsWith('-') && !reviewOptions.has(nameOf(arg))) : undefined
    return foreign === undefined ? { as: 'review', args: rest } : refused(foreign)
  }
  if (args[0] === '--version' && args.length === 1) return { as: 'version' }
  const foreign = packaged ? args.find((arg) => arg.startsWith('-')) : undefined
  return foreign === undefined ? { as: 'window' } : refused(foreign)
}

function nameOf(option: string): string {
  return option.split('=', 1)[0] ?? option
}

function refused(option: string): Start {
  return { as: 'refused', because: `${nameOf(option)} is not an option of this application. See --review --help.` }
}
