import { byCodeUnit } from '../../model/place'
import type { RuleRow } from '../report'
import { html, when, type Markup } from './markup'

interface Source {
  readonly number: number
  readonly title: string
}

/** By address: many rules cite the same page, so that each is printed once and named by its number. */
export type Sources = ReadonlyMap<string, Source>

/** The pages that the rules which found something to judge rest on. */
export function sourcesOf(rules: readonly RuleRow[]): Sources {
  const spoke = rules.filter(({ outcome }) => outcome !== 'not applicable')
  const titles = new Map(spoke.flatMap(({ citations }) => citations.map(({ url, title }) => [url, title] as const)))
  return new Map(
    [...titles].sort(([a], [b]) => byCodeUnit(a, b)).map(([url, title], index) => [url, { number: index + 1, title }]),
  )
}

/** `[3]`, which leads to the title and the address. */
export function sourceLink(sources: Sources, url: string): Markup {
  const source = sources.get(url)
  return when(source !== undefined, () => html`<a href="#source-${source?.number ?? 0}">[${source?.number ?? 0}]</a>`)
}

export function sourceList(sources: Sources): Markup {
  return when(
    sources.size > 0,
    () =>
      html`<h3>Sources</h3>
        <ul class="columns">
          ${[...sources].map(([url, { number, title }]) => html`<li id="source-${number}">[${number}] ${title}<br /><span class="quiet">${url}</span></li>`)}
        </ul>`,
  )
}
