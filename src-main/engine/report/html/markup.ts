/** Markup that this program wrote. Any other value is text, so what comes from an input can never become markup. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Child = string | number | Markup | readonly Markup[]

/** A template of markup: each value in it is escaped, unless it is markup itself. It may stand in quoted attributes, too. */
export function html(texts: TemplateStringsArray, ...values: readonly Child[]): Markup {
  return new Markup(texts.map((text, index) => text + render(values[index] ?? '')).join(''))
}

export const nothing = new Markup('')

/** Markup only where there is something to show. */
export function when(condition: boolean, markup: () => Markup): Markup {
  return condition ? markup() : nothing
}

function render(value: Child): string {
  if (value instanceof Markup) return value.text
  if (typeof value === 'string') return escapeText(value)
  if (typeof value === 'number') return String(value)
  return value.map(({ text }) => text).join('')
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`)
}
