/** An element of the second level as it stands in a document. */
export interface Fragment {
  readonly text: string
  readonly column: number
}

export interface Cuts {
  /** The document with an empty element over as many lines in the place of each fragment. */
  readonly rest: string
  /** For each element of the second level, in their order; undefined where it still stands in the rest. */
  readonly fragments: readonly (Fragment | undefined)[]
}

/**
 * Cuts entities out of a document by their tags alone, without judging it: a parser has to find the rest and each
 * fragment well-formed, and as many elements of the second level. Undefined where the document is not plain enough.
 */
export function cutEntities(text: string, isEntity: (parent: string, name: string) => boolean): Cuts | undefined {
  if (/\r(?!\n)/.test(text)) return undefined
  const cutter = new Cutter(text)
  const open: string[] = []
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const next = text.charCodeAt(at + 1)
    let end: number
    if (next === exclamation || next === question) end = endOfMarkup(text, at)
    else if (next === slash) {
      open.pop()
      end = text.indexOf('>', at) + 1
    } else {
      const name = nameAt(text, at + 1)
      const isEntityHere = open.length === 2 && isEntity(open[1] ?? '', name)
      end = (isEntityHere && cutter.cut(name, at)) || endOfTag(text, at + 1)
      if (open.length === 2 && !cutter.endsAt(end)) cutter.leave()
      if (!cutter.endsAt(end) && text.charCodeAt(end - 2) !== slash) open.push(name)
    }
    if (end <= 0) return undefined
    at = end
  }
  return cutter.close()
}

const [exclamation, question, slash, greater, doubleQuote, quote] = [0x21, 0x3f, 0x2f, 0x3e, 0x22, 0x27]

class Cutter {
  private readonly text: string
  private readonly kept: string[] = []
  private readonly fragments: (Fragment | undefined)[] = []
  private readonly lines: Lines
  private readonly comments: Ahead
  private readonly instructions: Ahead
  private done = 0

  constructor(text: string) {
    this.text = text
    this.lines = new Lines(text)
    this.comments = new Ahead(text, '<!')
    this.instructions = new Ahead(text, '<?')
  }

  /** Where the element ends; 0 where it has to be read in its place. */
  cut(name: string, start: number): number {
    const closing = `</${name}>`
    const found = this.text.indexOf(closing, start)
    const end = found + closing.length
    if (found < 0 || this.comments.from(start) < end || this.instructions.from(start) < end) return 0
    this.lines.count(start)
    const column = start - this.lines.lineBreak
    this.fragments.push({ text: this.text.slice(start, end), column })
    this.kept.push(`${this.text.slice(this.done, start)}<${name}${'\n'.repeat(this.lines.count(end))}/>`)
    this.done = end
    return end
  }

  endsAt(end: number): boolean {
    return this.done === end && end > 0
  }

  leave(): void {
    this.fragments.push(undefined)
  }

  close(): Cuts | undefined {
    if (this.done === 0) return undefined
    return { rest: `${this.kept.join('')}${this.text.slice(this.done)}`, fragments: this.fragments }
  }
}

/** The next place of a text, looked for once and not again for every element before it. */
class Ahead {
  private readonly text: string
  private readonly wanted: string
  private found = -1

  constructor(text: string, wanted: string) {
    this.text = text
    this.wanted = wanted
  }

  from(start: number): number {
    if (this.found < start) {
      const found = this.text.indexOf(this.wanted, start)
      this.found = found < 0 ? this.text.length : found
    }
    return this.found
  }
}

class Lines {
  /** The last one before what was counted. */
  lineBreak = -1
  private readonly breaks: Ahead

  constructor(text: string) {
    this.breaks = new Ahead(text, '\n')
  }

  /** How many line breaks there are from the last call up to here. */
  count(end: number): number {
    let count = 0
    for (let next = this.breaks.from(this.lineBreak + 1); next < end; next = this.breaks.from(next + 1)) {
      this.lineBreak = next
      count += 1
    }
    return count
  }
}

function endOfMarkup(text: string, start: number): number {
  const end = text.startsWith('<?', start) ? '?>' : text.startsWith('<!--', start) ? '-->' : ']]>'
  if (end === ']]>' && !text.startsWith('<![CDATA[', start)) return 0
  const found = text.indexOf(end, start + 2)
  return found < 0 ? 0 : found + end.length
}

function nameAt(text: string, start: number): string {
  let end = start
  while (end < text.length && !endsName(text.charCodeAt(end))) end += 1
  return text.slice(start, end)
}

function endsName(code: number): boolean {
  return code <= 0x20 || code === slash || code === greater
}

/** After its `>`, of which some may stand in attributes. */
function endOfTag(text: string, start: number): number {
  let inside = 0
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (inside !== 0) inside = code === inside ? 0 : inside
    else if (code === greater) return at + 1
    else if (code === doubleQuote || code === quote) inside = code
  }
  return 0
}
