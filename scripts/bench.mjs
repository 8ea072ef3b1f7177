// npm run bench [MB]: reading one generated binding file, as ratios to what the machine can do at best.
//   floor   xmllint --stream, a strict streaming reader in C
//   stock   xml2js as it comes, what a user would write
//   ours    the command, reading and comparing two sides that differ in 1 % of their ports
// Times drift on shared machines: read the ratios.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from './build.mjs'

const megabytes = Number(process.argv[2] ?? 10)
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const root = resolve(import.meta.dirname, '..')

const settings = Array.from({ length: 30 }, (_, i) => `<p${i} vt="8">value ${i}</p${i}>`).join('')
const escaped = `<CustomProps>${settings}</CustomProps>`.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function port(i, changed) {
  return `    <SendPort Name="Send${i}" IsStatic="true" IsTwoWay="false" BindingOption="0">
      <PrimaryTransport>
        <Address>C:\\Out\\${i}${changed ? '-new' : ''}\\%MessageID%.xml</Address>
        <TransportType Name="FILE" Capabilities="11" ConfigurationClsid="5e49e3a6-b4fc-4077-b44c-22f34a242fdb" />
        <TransportTypeData>${escaped}</TransportTypeData>
        <RetryCount>3</RetryCount>
        <SendHandler Name="Host${i % 20}" HostTrusted="false"><TransportType Name="FILE" Capabilities="11" /></SendHandler>
      </PrimaryTransport>
    </SendPort>\n`
}

function bindings(name, changes) {
  const count = Math.round((megabytes * 1e6) / port(0, false).length)
  const ports = Array.from({ length: count }, (_, i) => port(i, changes && i % 100 === 0)).join('')
  const file = join(folder, name)
  writeFileSync(
    file,
    `<?xml version="1.0" encoding="utf-8"?>\n<BindingInfo Assembly="Microsoft.BizTalk.Deployment, Version=3.0.1.0" Version="3.5.1.0" BindingStatus="FullyBound">\n  <SendPortCollection>\n${ports}  </SendPortCollection>\n</BindingInfo>\n`,
  )
  return file
}

/** Median wall time of five runs after one to warm up, and the highest memory seen, both of the whole process. */
function measure(command, args) {
  const runs = Array.from({ length: 6 }, () => {
    const began = performance.now()
    const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'] })
    if (error) return undefined
    return { ms: performance.now() - began, status }
  }).slice(1)
  if (runs.includes(undefined)) return undefined
  return runs.map(({ ms }) => ms).sort((a, b) => a - b)[2]
}

try {
  build({ ifStale: true })
  const before = bindings('before.xml', false)
  const after = bindings('after.xml', true)
  const stock = `const x = require(${JSON.stringify(join(root, 'node_modules/xml2js'))}); const fs = require('fs');
    for (const f of process.argv.slice(1)) x.parseString(fs.readFileSync(f, 'utf8'), () => {})`
  const rows = [
    ['node -e 0', measure(process.execPath, ['-e', '0'])],
    ['floor: xmllint --stream', measure('xmllint', ['--stream', '--noout', before, after])],
    ['stock xml2js, reading only', measure(process.execPath, ['-e', stock, before, after])],
    [
      'ours, the whole review',
      measure(process.execPath, [
        join(root, 'out/main/cli.js'),
        ...['--before', before, '--after', after, '--format', 'json', '--fail-on', 'never'],
      ]),
    ],
  ]
  const floor = rows[1][1]
  console.log(`2 files of ${(statSync(before).size / 1e6).toFixed(1)} MB`)
  for (const [name, ms] of rows) {
    if (ms === undefined) console.log(`${name.padEnd(28)} not run: the program is not installed`)
    else
      console.log(
        `${name.padEnd(28)} ${ms.toFixed(0).padStart(7)} ms${floor ? ` ${(ms / floor).toFixed(1).padStart(6)} × floor` : ''}`,
      )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
