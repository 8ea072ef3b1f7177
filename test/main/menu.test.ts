import { expect, it, vi } from 'vitest'

vi.mock('electron', () => ({ Menu: {} }))
const { template } = await import('../../src-main/menu')

interface Item {
  role?: string
  id?: string
  accelerator?: string
  submenu?: Item[]
  click?: () => void
}
const items = (packaged: boolean, mac: boolean, give: (command: string) => void = () => {}): Item[] =>
  (template(packaged, mac, give) as Item[]).flatMap((item) => [item, ...(item.submenu ?? [])])

it.each([true, false])('has no role that reloads or debugs a packaged window (mac: %s)', (mac) => {
  const roles = items(true, mac).flatMap(({ role }) => role ?? [])
  expect(roles.filter((role) => /reload|devtools|viewmenu/i.test(role))).toEqual([])
})

it('gives each command by its item, each key once', () => {
  const give = vi.fn()
  const commands = items(true, false, give).filter(({ id }) => id !== undefined)
  for (const { click } of commands) click!()
  expect(give.mock.calls.flat()).toEqual(commands.map(({ id }) => id))
  const keys = commands.flatMap(({ accelerator }) => accelerator ?? [])
  expect(new Set(keys).size).toBe(keys.length)
})
