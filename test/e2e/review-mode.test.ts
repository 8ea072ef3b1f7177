import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { runApp } from './launch'
import { folderForTest } from '../support/folder'

const samples = resolve(import.meta.dirname, '../../resources/samples')
const sides = ['--before', join(samples, 'before'), '--after', join(samples, 'after')]

test('the application without a window is the command, and prints the PDF itself', async () => {
  const folder = folderForTest()
  const [pdf, json] = [join(folder, 'report.pdf'), join(folder, 'record.json')]
  const { code, output } = await runApp('--review', ...sides, '--out', pdf, '--out', json, '--fail-on', 'never')
  expect([code, output]).toEqual([0, expect.stringContaining(pdf)])
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ format: 'biztalk-change-review/1' })
})

test('bad usage is one line and exit code 2', async () => {
  const { code, output } = await runApp('--review', '--before', 'nowhere.xml', '--after', 'nowhere.xml')
  expect(code).toBe(2)
  expect(output.trim()).toContain('nowhere.xml')
})

test('the version is told', async () => {
  expect(await runApp('--version')).toEqual({ code: 0, output: '0.1.0\n' })
})
