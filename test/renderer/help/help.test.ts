import { afterEach, describe, expect, it } from 'vitest'
import HelpSheet from '../../../src-renderer/src/help/HelpSheet.vue'
import { closeAll, open, press, said } from '../window'

afterEach(closeAll)

const page = (markdown: string | null, problem: string | null = null) =>
  open(HelpSheet, { name: 'HA-FTP-001', markdown, problem })

const html = (markdown: string): string => page(markdown).find('[aria-label="Help page"]').element.innerHTML

describe('a help page', () => {
  it.each([
    ['headings one level down', '# A\n\n### B', '<h2>A</h2><h4>B</h4>'],
    ['words', 'a **b** *c* ~~d~~ `e`  \nf', '<p>a <strong>b</strong> <em>c</em> <del>d</del> <code>e</code><br>f</p>'],
    ['lists', '- a\n- b\n\n1. c', '<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>'],
    ['code', '```xml\n<a b="c" />\n```', '<pre tabindex="0"><code>&lt;a b="c" /&gt;</code></pre>'],
    ['a quotation and a line', '> a\n\n---', '<blockquote><p>a</p></blockquote><hr>'],
    [
      'a table',
      '| a | b |\n|---|---|\n| 1 | `2` |',
      '<table class="data"><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead>' +
        '<tbody><tr><td>1</td><td><code>2</code></td></tr></tbody></table>',
    ],
    ['an address as text', '[Microsoft](https://a.example/)', '<p>Microsoft (<code>https://a.example/</code>)</p>'],
    ['a bare address as text', '<https://a.example/>', '<p><code>https://a.example/</code></p>'],
    ['an image by its words', '![a picture](x.png)', '<p>a picture</p>'],
    ['an escaped sign', 'DOC\\*', '<p>DOC*</p>'],
    [
      'markup as text',
      '<script>alert(1)</script>\n\nx <img src=x onerror=alert(1)>',
      '&lt;script&gt;alert(1)&lt;/script&gt;<p>x &lt;img src=x onerror=alert(1)&gt;</p>',
    ],
    ['a script address as text', '[x](javascript:alert(1))', '<p>x (<code>javascript:alert(1)</code>)</p>'],
  ])('shows %s', (_, markdown, shown) => {
    expect(html(markdown).replaceAll(/<!--.*?-->/g, '')).toBe(shown)
  })

  it('opens other pages beside the work', async () => {
    const sheet = page('[One](ha-ftp-002-single.md), [two](./index.md#rules)')
    for (const link of sheet.findAll('.link')) await link.trigger('click')
    for (const button of sheet.findAll('header button')) await button.trigger('click')
    expect(sheet.emitted('open')?.flat()).toEqual([
      'ha-ftp-002-single',
      'index',
      ...['index', 'collection', 'answers', 'policy'],
    ])
    expect(sheet.emitted('close')).toEqual([[]])
  })

  it.each([
    ['while it is on its way', null, null, 'Help Rules What to export Answers Policy Opening the page …'],
    [
      'that is not there',
      null,
      'There is no help page of that name.',
      'Help Rules What to export Answers Policy There is no help page of that name.',
    ],
  ])('%s', (_, markdown, problem, text) => {
    expect(said(page(markdown, problem))).toBe(text)
  })

  it('takes the focus, closes by Escape, and gives the focus back', async () => {
    const button = document.body.appendChild(document.createElement('button'))
    button.focus()
    const sheet = page('# A')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Help page')
    await press('Escape')
    expect(sheet.emitted('close')).toEqual([[]])
    closeAll()
    expect(document.activeElement).toBe(button)
    button.remove()
  })
})
