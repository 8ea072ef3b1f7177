import { describe, expect, it } from 'vitest'
import { scopeWords } from '../../../src-main/engine/model/scope'
import { assemble } from '../../../src-main/engine/assemble/assemble'
import { importFile } from '../../../src-main/engine/import'
import { source, tools } from '../../support/judge'

const module = (name: string) => `<ModuleRef Name="${name}" Version="" FullName="${name}"><Services /></ModuleRef>`
const port = (application: string, name = application) =>
  `<SendPort Name="${name}" IsStatic="true"><ApplicationName>${application}</ApplicationName></SendPort>`
const file = (modules: readonly string[], ports: readonly string[]) =>
  `<BindingInfo><ModuleRefCollection>${modules.map(module).join('')}</ModuleRefCollection><SendPortCollection>${ports.join('')}</SendPortCollection></BindingInfo>`

function scopesOf(files: Readonly<Record<string, string>>) {
  const parts = Object.entries(files).map(([name, text]) => importFile(source('after', name, text), tools))
  const { state } = assemble('after', parts)
  return [...state.scopes].map(([name, scope]) => `${name}: ${scopeWords(scope)}`)
}

describe('what an export of bindings covers', () => {
  it.each([
    ['a module of one application', file(['[Application:Orders]'], [port('Orders')]), 'application Orders'],
    ['modules of two', file(['[Application:Orders]', '[Application:Billing]'], []), 'the whole group'],
    [
      'ports of several others',
      file(
        ['[Application:Orders]'],
        ['A', 'B'].map((name) => port(name)),
      ),
      'the whole group',
    ],
    ['a stray port of another', file(['[Application:Orders]'], [port('Orders'), port('Old')]), 'application Orders'],
    ['an assembly with its ports', file(['Orders.Processes'], [port('Orders')]), 'assembly Orders.Processes'],
    ['ports alone', file([], [port('Orders')]), 'not stated'],
    ['nothing', file([], []), 'not stated'],
  ])('%s', (_, text, scope) => {
    expect(scopesOf({ 'x.xml': text })).toEqual([`x.xml: ${scope}`])
  })

  it('is the group for what the collection script exported', () => {
    const single = file(['[Application:Orders]'], [port('Orders')])
    const manifest = (commands: readonly string[]) =>
      JSON.stringify({ SchemaVersion: '1', Commands: commands, Errors: [] })
    const script = ['MSBTS_HostSetting', 'BTSTask ExportBindings -GroupLevel']
    const scopes = (commands: readonly string[]) =>
      scopesOf({ 'c/bindings.xml': single, 'c/orders.xml': single, 'c/manifest.json': manifest(commands) })
    expect([scopes(script), scopes([]), scopes(['MSBTS_HostSetting'])]).toEqual([
      ['c/bindings.xml: the whole group', 'c/orders.xml: application Orders'],
      ['c/bindings.xml: the whole group', 'c/orders.xml: application Orders'],
      ['c/bindings.xml: application Orders', 'c/orders.xml: application Orders'],
    ])
  })
})
