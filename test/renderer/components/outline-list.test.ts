import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import type { VueWrapper } from '@vue/test-utils'
import OutlineList from '../../../src-renderer/src/components/OutlineList.vue'
import { outline } from '../../../src-renderer/src/outline'
import { closeAll, open, press } from '../window'

afterEach(closeAll)

const rowsOf = (names: readonly string[], folded: readonly string[] = []) =>
  outline(names, { by: [(name) => name.slice(0, 1)], key: (name) => name, folded: new Set(folded) })

const names = ['a1', 'a2', 'b1']
let list: VueWrapper

/** A list whose owner does what it asks for. */
function openList(rows = rowsOf(names), selected = 'a1'): void {
  list = open(OutlineList, {
    rows,
    selected,
    label: 'Things',
    leafHeight: 40,
    onSelect: (key: string) => void list.setProps({ selected: key }),
    onFold: (key: string, shut: boolean) => void list.setProps({ rows: rowsOf(names, shut ? [key] : []) }),
  })
  list.find<HTMLElement>('[role=tree]').element.focus()
}

async function after(...keys: readonly string[]): Promise<string> {
  for (const key of keys) {
    await press(key)
    await nextTick()
  }
  return (list.props() as { selected: string }).selected
}

describe('the keys of a list', () => {
  beforeEach(() => openList())

  it.each([
    ['arrow down', ['ArrowDown'], 'a2'],
    ['arrow down over a group', ['ArrowDown', 'ArrowDown'], '/b'],
    ['arrow up', ['ArrowUp'], '/a'],
    ['arrow up at the top', ['ArrowUp', 'ArrowUp'], '/a'],
    ['J leaps over groups', ['j', 'j'], 'b1'],
    ['J at the end stays', ['j', 'j', 'j'], 'b1'],
    ['K leaps back', ['End', 'k'], 'a2'],
    ['home', ['ArrowDown', 'Home'], '/a'],
    ['end', ['End'], 'b1'],
    ['page down', ['PageDown'], 'b1'],
    ['left rises to the group', ['ArrowLeft'], '/a'],
    ['right on an open group goes in', ['ArrowLeft', 'ArrowRight'], 'a1'],
    ['with Ctrl it is another key', ['Ctrl+End'], 'a1'],
  ])('%s', async (_, keys, selected) => {
    expect(await after(...keys)).toBe(selected)
  })

  it('left folds a group, right unfolds it, Enter does either', async () => {
    const count = (): number => list.findAll('[role=treeitem]').length
    await after('ArrowLeft', 'ArrowLeft')
    expect(count()).toBe(3)
    await after('ArrowRight')
    expect(count()).toBe(5)
    await after('Enter')
    expect([count(), list.find('[role=treeitem]').attributes('aria-expanded')]).toEqual([3, 'false'])
  })

  it('Enter on a line opens it', async () => {
    await after('Enter')
    expect(list.emitted('open')).toEqual([[]])
  })
})

describe('a list', () => {
  it('tells screen readers level, place and which line is active', () => {
    openList()
    const items = list.findAll('[role=treeitem]')
    expect(
      items.map((item) =>
        ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-selected'].map((a) => item.attributes(a)),
      ),
    ).toEqual([
      ['1', '1', '2', 'false'],
      ['2', '1', '2', 'true'],
      ['2', '2', '2', 'false'],
      ['1', '2', '2', 'false'],
      ['2', '1', '1', 'false'],
    ])
    expect(list.find('[role=tree]').attributes('aria-activedescendant')).toBe(items[1]!.attributes('id'))
  })

  it('of thousands of lines keeps only those in view in the page', async () => {
    openList(rowsOf(Array.from({ length: 5000 }, (_, i) => `a${String(i)}`)), 'a4990')
    await nextTick()
    expect(list.findAll('[role=treeitem]').length).toBeLessThan(60)
    expect(list.find('[aria-selected=true]').exists()).toBe(true)
  })

  it('selects on a click, folds a group, and opens on a double click', async () => {
    openList()
    await list.findAll('[role=treeitem]')[2]!.trigger('click')
    await list.findAll('[role=treeitem]')[2]!.trigger('dblclick')
    await list.findAll('[role=treeitem]')[0]!.trigger('click')
    expect([list.emitted('select'), list.emitted('fold'), list.emitted('open')]).toEqual([
      [['a2'], ['/a']],
      [['/a', true]],
      [[]],
    ])
  })
})
