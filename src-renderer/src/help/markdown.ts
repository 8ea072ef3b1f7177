import { marked, type MarkedToken, type Token, type Tokens } from 'marked'
import { h, type VNode } from 'vue'

type Node = VNode | string
type Follow = (target: string) => void

/** Markdown as Vue nodes. No HTML is ever made of it: what looks like HTML in the page is shown as text. */
export function markdownNodes(markdown: string, follow: Follow): readonly Node[] {
  return nodes(marked.lexer(markdown), follow)
}

function nodes(tokens: readonly Token[] | undefined, follow: Follow): Node[] {
  return (tokens ?? []).flatMap((token) => node(token as MarkedToken, follow))
}

function node(token: MarkedToken, follow: Follow): Node | Node[] {
  switch (token.type) {
    case 'heading':
      return h(`h${String(Math.min(token.depth + 1, 6))}`, nodes(token.tokens, follow))
    case 'paragraph':
      return h('p', nodes(token.tokens, follow))
    case 'blockquote':
      return h('blockquote', nodes(token.tokens, follow))
    case 'list':
      return h(
        token.ordered ? 'ol' : 'ul',
        token.items.map((item) => h('li', nodes(item.tokens, follow))),
      )
    case 'table':
      return table(token, follow)
    case 'code':
      return h('pre', { tabindex: 0 }, h('code', token.text))
    case 'hr':
      return h('hr')
    default:
      return inline(token, follow)
  }
}

function inline(token: MarkedToken, follow: Follow): Node | Node[] {
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
      return h(token.type, nodes(token.tokens, follow))
    case 'codespan':
      return h('code', token.text)
    case 'link':
      return link(token, follow)
    case 'text':
      return token.tokens === undefined ? token.text : nodes(token.tokens, follow)
    case 'br':
      return h('br')
    case 'escape':
    case 'image':
      return token.text
    case 'html':
      return token.raw
    default:
      return []
  }
}

/** Pages of the help are opened beside the work; any other address stays text, since the tool works offline. */
function link(token: Tokens.Link, follow: Follow): Node | Node[] {
  const page = /^(?:\.\/)?([\w-]+)\.md(?:#.*)?$/.exec(token.href)?.[1]
  const words = nodes(token.tokens, follow)
  if (page !== undefined) return h('button', { type: 'button', class: 'link', onClick: () => follow(page) }, words)
  return token.text === token.href ? h('code', token.href) : [...words, ' (', h('code', token.href), ')']
}

function table({ header, rows }: Tokens.Table, follow: Follow): VNode {
  const cells = (tag: 'th' | 'td', row: readonly Tokens.TableCell[]) =>
    h(
      'tr',
      row.map((cell) => h(tag, tag === 'th' ? { scope: 'col' } : {}, nodes(cell.tokens, follow))),
    )
  return h('table', { class: 'data' }, [
    h('thead', cells('th', header)),
    h(
      'tbody',
      rows.map((row) => cells('td', row)),
    ),
  ])
}
