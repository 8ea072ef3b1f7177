import { catalogue } from '../../src-main/engine/rules'
import { severities, type Ask, type Effect, type Judgement } from '../../src-main/engine/rules/rule'
import { allScenarios } from './scenario-files'
import { judgementsOf } from './scenarios'

export const answersHeading = 'What an answer does'

/** What every rule asks in the scenarios, and what yes and no make of it, as the section of its help page. */
export function answerSections(): ReadonlyMap<string, string> {
  const asked = new Map<string, Asked[]>()
  for (const [, { answers: _unanswered, ...scenario }] of allScenarios()) {
    for (const [id, judgements] of judgementsOf(scenario).after.byRule) {
      asked.set(id, [...(asked.get(id) ?? []), ...judgements.flatMap(askedIn)])
    }
  }
  return new Map(catalogue.map(({ id }) => [id, sectionOf(asked.get(id) ?? [])]))
}

/** A page with the section in its place: before the examples. */
export function withAnswers(page: string, section: string): string {
  const [head = '', ...others] = page.split(/^(?=## )/m)
  const kept = others.filter((part) => !part.startsWith(`## ${answersHeading}\n`))
  const at = kept.findIndex((part) => part.startsWith('## Example that fails\n'))
  return [head, ...kept.slice(0, at), `## ${answersHeading}\n\n${section}\n\n`, ...kept.slice(at)].join('')
}

interface Asked {
  readonly failing: boolean
  readonly ask: Ask
}

function askedIn(judgement: Judgement): readonly Asked[] {
  if (judgement.outcome === 'pass' || judgement.question === undefined) return []
  return [{ failing: judgement.outcome === 'fail', ask: judgement.question }]
}

/** One example of each shape, the most severe of them: latent work only lowers the severity. */
function sectionOf(asked: readonly Asked[]): string {
  const examples = new Map<string, Asked>()
  for (const one of asked) {
    const shape = [one.failing, one.ask.code, kindOf(one.ask.yes), kindOf(one.ask.no)].join(' ')
    const held = examples.get(shape)
    if (held === undefined || rank(one.ask) < rank(held.ask)) examples.set(shape, one)
  }
  if (examples.size === 0) return 'Nothing is asked where every export is given in full.'
  const lead = examples.size === 1 ? 'It asks, for example:' : 'It asks, for example, as the case may be:'
  return [lead, '', ...[...examples.values()].map(lineOf)].join('\n')
}

function kindOf(effect: Effect): string {
  return effect === 'passes' || effect === 'stays' ? effect : 'fails'
}

function rank({ couldBe }: Ask): number {
  return severities.indexOf(couldBe)
}

function lineOf({ failing, ask: { code, ask, yes, no } }: Asked): string {
  const until = failing ? ' It fails until this is answered.' : ''
  const of = code === undefined ? '' : ` (${code})`
  return wrapped(`- “${ask}”${of}${until} Yes: ${words(yes)}. No: ${words(no)}.`)
}

function words(effect: Effect): string {
  switch (effect) {
    case 'passes':
      return 'it passes'
    case 'stays':
      return 'it stays open'
    default:
      return `it fails, ${effect}`
  }
}

/** In lines of at most 120 characters, as the pages are. */
function wrapped(text: string): string {
  const lines: string[] = []
  for (const word of text.replace(/[\\*_]/g, String.raw`\$&`).split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= 120) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(line === undefined ? word : `  ${word}`)
  }
  return lines.join('\n')
}
