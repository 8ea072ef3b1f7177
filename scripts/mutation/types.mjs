// A mutant that does not compile is none: nobody can write that mistake. Only those that no test noticed are compiled.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** The report with the status `CompileError` for every unnoticed mutant that TypeScript refuses. */
export function withoutUncompilable(report, root) {
  const compiles = compilerOf(root)
  const files = Object.entries(report.files).map(([name, file]) => {
    const mutants = file.mutants.map((mutant) =>
      isUnnoticed(mutant) && !compiles(join(root, name), mutated(file.source, mutant))
        ? { ...mutant, status: 'CompileError' }
        : mutant,
    )
    return [name, { ...file, mutants }]
  })
  return { ...report, files: Object.fromEntries(files) }
}

export function isUnnoticed({ status }) {
  return status === 'Survived' || status === 'NoCoverage'
}

function compilerOf(root) {
  const folder = join(root, 'src-main/engine')
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile)
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const edited = { file: '', text: '', version: 0 }
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => fileNames,
    getScriptVersion: (file) => (file === edited.file ? `edited ${edited.version}` : 'as it is'),
    getScriptSnapshot: (file) =>
      ts.ScriptSnapshot.fromString(file === edited.file ? edited.text : readFileSync(file, 'utf8')),
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  })
  return (file, text) => {
    Object.assign(edited, { file, text, version: edited.version + 1 })
    return [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].length === 0
  }
}

function mutated(source, { location: { start, end }, replacement }) {
  const lines = source.split('\n')
  const offset = ({ line, column }) =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, column - 1)
  return source.slice(0, offset(start)) + replacement + source.slice(offset(end))
}
