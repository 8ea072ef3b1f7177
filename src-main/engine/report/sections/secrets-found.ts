import type { InputRecord } from '../../review/record'
import { count } from '../words'

/** Which files hold secrets in clear text, and where. What they are is nowhere but in the files. */
export function secretSentences(inputs: readonly InputRecord[]): readonly string[] {
  return inputs.flatMap(({ side, file, issues }) => {
    const lines = issues.filter(({ code }) => code === 'secret-in-clear').map(({ line }) => line ?? 1)
    return lines.length === 0 ? [] : [sentence(`${file} (${side})`, lines)]
  })
}

const most = 10

function sentence(file: string, lines: readonly number[]): string {
  const places = [...new Set(lines)].sort((a, b) => a - b)
  const shown = places.slice(0, most).map(String).join(', ')
  const rest = places.length > most ? ` and ${String(places.length - most)} more` : ''
  const where = `${places.length === 1 ? 'line' : 'lines'} ${shown}${rest}`
  return `${file} has ${count(lines.length, 'secret')} in clear text (${where}); the values are not shown. Change them, and take them out of the export: see the issues of the file.`
}
