import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import CollectorSheet from '../../../src-renderer/src/collector/CollectorSheet.vue'
import { Problem } from '../../../src-renderer/src/client'
import { useCollector } from '../../../src-renderer/src/stores/collector'
import { hostile } from '../fixture'
import { closeAll, farSide, inApplication, open, said } from '../window'

afterEach(closeAll)

const script = { name: 'Collect-BizTalkState.ps1', text: '# reads only', sha256: 'c0de'.repeat(16) }

it('the sheet shows the whole text, with its hash, to copy and to save', async () => {
  const sheet = open(CollectorSheet, { script: { ...script, text: hostile }, said: '' })
  expect([sheet.find('pre').text(), sheet.find('img, script').exists()]).toEqual([hostile.trim(), false])
  const buttons = sheet.findAll('button')
  for (const button of buttons) await button.trigger('click')
  expect(buttons.map((button) => button.attributes('aria-label') ?? said(button))).toEqual([
    'Close the script',
    'Copy the script',
    'Save the script…',
    'SHA-256 c0dec0de c0dec0de c0dec0de c0dec0de c0dec0de c0dec0de c0dec0de c0dec0de',
  ])
  expect([sheet.emitted('close'), sheet.emitted('save')]).toEqual([[[]], [[]]])
})

it('the sheet takes the focus, and Escape closes it', async () => {
  const sheet = open(CollectorSheet, { script, said: '' })
  expect(document.activeElement).toBe(sheet.find('.body').element)
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  expect(sheet.emitted('close')).toEqual([[]])
})

it('the store asks for the script when it is opened, and says where it was saved', async () => {
  const { client, asked } = farSide()
  const store = inApplication(client, useCollector)
  await store.open()
  await store.save()
  expect([asked, store.isOpen, store.script, store.said]).toEqual([
    ['collectorScript', 'saveCollectorScript'],
    true,
    script,
    'The script was saved as Collect-BizTalkState.ps1.',
  ])
  store.close()
  expect(store.isOpen).toBe(false)
})

it('the store says why there is no script', async () => {
  const store = inApplication(
    farSide({
      collectorScript: async () => new Problem('It cannot be read.'),
      saveCollectorScript: async () => new Problem('It was not saved.'),
    }).client,
    useCollector,
  )
  await store.open()
  expect(store.said).toBe('It cannot be read.')
  await store.save()
  await flushPromises()
  expect([store.script, store.said]).toEqual([null, 'It was not saved.'])
})
