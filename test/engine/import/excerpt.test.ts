import { expect, it } from 'vitest'
import { excerpt } from '../../../src-main/engine/import/excerpt'

it('shows one line without its indentation', () => {
  const text = '<a>\r\n  <b>1</b>\r<c/>\n'
  expect([0, 1, 2, 3, 4, 5].map((line) => excerpt(text, line))).toEqual(['', '<a>', '<b>1</b>', '<c/>', '', ''])
})

it('cuts a long line around a word', () => {
  const line = `${'x'.repeat(1_000)}serialProcessing${'y'.repeat(1_000)}`
  const shown = excerpt(line, 1, 'serialProcessing')
  expect(shown).toMatch(/^…x+serialProcessingy+…$/)
  expect(shown).toHaveLength(240)
  expect(excerpt(line, 1)).toBe(`${'x'.repeat(238)}…`)
  expect(excerpt(`${'x'.repeat(300)}end`, 1, 'end')).toBe(`…${'x'.repeat(235)}end`)
})

it('cuts no character in half', () => {
  expect(excerpt(`a${'😀'.repeat(300)}`, 1)).toBe(`a${'😀'.repeat(118)}…`)
  expect(excerpt(`${'😀'.repeat(300)}end`, 1, 'end')).toBe(`…${'😀'.repeat(117)}end`)
})

it('names characters that cannot be seen', () => {
  expect(excerpt('a\tb\u202ec\u0000d\u200be', 1)).toBe('a b⟨U+202E⟩c⟨U+0000⟩d⟨U+200B⟩e')
})

it('redacts escaped markup, once and twice, and shows it as markup', () => {
  const once = '&lt;Password vt="8"&gt;x1&lt;/Password&gt;&lt;User&gt;u&lt;/User&gt;'
  expect(excerpt(once, 1)).toBe('<Password vt="8">***</Password><User>u</User>')
  const twice = '&amp;lt;password&amp;gt;x1&amp;lt;/password&amp;gt;'
  expect(excerpt(twice, 1)).toBe('<password>***</password>')
  expect(excerpt('password=&amp;quot;x1&amp;quot; user=&amp;quot;u&amp;quot;', 1)).toBe(
    'password=&amp;quot;***&amp;quot; user=&amp;quot;u&amp;quot;',
  )
})

it('knows that a secret began on an earlier line', () => {
  expect(excerpt('<Password>a\nb\nc</Password><x>1</x>', 2)).toBe('***')
  expect(excerpt('<Password>a\nb\nc</Password><x>1</x>', 3)).toBe('***</Password><x>1</x>')
})
