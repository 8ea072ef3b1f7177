import type { Severity } from '../../rules/rule'
import { severityWords } from '../words'
import { html, when, type Markup } from './markup'

const shapes: Record<Severity, string> = { critical: '■', high: '▲', medium: '◆', low: '●', advice: '○' }

/** A word and a shape; the border only repeats them. */
export function severityMark(severity: Severity): Markup {
  return html`<span class="severity ${severity}"
    ><span aria-hidden="true">${shapes[severity]}</span> ${severityWords[severity]}</span
  >`
}

export function section(id: string, title: string, body: Markup, fresh = false): Markup {
  return html`
    <section id="${id}" aria-labelledby="${id}-title" ${when(fresh, () => html` class="fresh-page"`)}>
      <h2 id="${id}-title">${title}</h2>
      ${body}
    </section>
  `
}

export function none(sentence: string): Markup {
  return html`<p class="none">${sentence}</p>`
}

export function list(items: readonly string[]): Markup {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`
}

/** Links within the report only: an address of the outside is printed as text. */
export function numberLinks(target: 'finding' | 'change' | 'question', numbers: readonly number[]): Markup {
  const links = numbers.map(
    (number, index) => html`${index === 0 ? '' : ', '}<a href="#${target}-${number}">${number}</a>`,
  )
  return html`${links}`
}

export function codes(texts: readonly string[]): Markup {
  return html`<ul>
    ${texts.map((text) => html`<li><code>${text}</code></li>`)}
  </ul>`
}

export function shortened(text: string, length: number): string {
  const characters = Array.from(text)
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`
}
