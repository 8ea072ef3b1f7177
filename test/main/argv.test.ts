import { describe, expect, it } from 'vitest'
import { readArguments } from '../../src-main/argv'

const packaged = (...args: string[]) => readArguments(['/opt/review', ...args], true)

describe('a packaged application', () => {
  it.each([
    '--no-sandbox',
    '--disable-web-security',
    '--disable-site-isolation-trials',
    '--proxy-server=http://example.com',
    '--proxy-pac-url=http://example.com',
    '--no-proxy-server',
    '--host-rules=MAP * example.com',
    '--host-resolver-rules=MAP * example.com',
    '--load-extension=/tmp/x',
    '--js-flags=--allow-natives-syntax',
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--remote-allow-origins=*',
    '--inspect',
    '--inspect-brk=9229',
    '--wait-for-debugger-children',
    '--renderer-cmd-prefix=/tmp/x',
    '--gpu-launcher=/tmp/x',
    '--utility-cmd-prefix=/tmp/x',
    '--user-data-dir=/tmp/x',
    '--disable-features=NetworkService',
    '--enable-logging',
    '--log-net-log=/tmp/x',
    '--ignore-certificate-errors',
    '--allow-file-access-from-files',
    '-x',
  ])('does not start with %s, before or behind --review', (option) => {
    expect(packaged(option)).toMatchObject({ as: 'refused' })
    expect(packaged('--review', '--before', 'a.xml', option)).toMatchObject({ as: 'refused' })
  })

  it('starts the window, opening nothing that is named', () => {
    expect([packaged(), packaged('a.xml')]).toEqual([{ as: 'window' }, { as: 'window' }])
  })

  it('hands the options of the command on', () => {
    const args = ['--before', 'a.xml', '--after=b.xml', '--fail-on', 'never', '--format', 'json']
    expect(packaged('--review', ...args)).toEqual({ as: 'review', args })
  })

  it('tells its version', () => {
    expect(packaged('--version')).toEqual({ as: 'version' })
  })
})

it('leaves the switches of a developer alone', () => {
  expect(readArguments(['electron', '.', '--inspect'], false)).toEqual({ as: 'window' })
})
