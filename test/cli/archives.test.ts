import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../../src-main/cli/run'
import type { ReviewRecord } from '../../src-main/engine/review/record'
import { zip } from '../support/zip'
import { folderForTests } from '../support/folder'

const folder = folderForTests()
const sample = (side: string) => resolve(import.meta.dirname, '../../resources/samples', side)

function zipped(side: string): string {
  const files = readdirSync(sample(side)).map((name) => ({ name, content: readFileSync(join(sample(side), name)) }))
  return kept(`${side}.zip`, zip(files))
}

function kept(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

async function record(...argv: readonly string[]): Promise<ReviewRecord> {
  let text = ''
  const outside = {
    out: (more: string) => (text += more),
    err: () => undefined,
    sample: { before: '', after: '' },
    printPdf: async () => ({ problem: '' }),
  }
  await run([...argv, '--format', 'json'], outside)
  return JSON.parse(text) as ReviewRecord
}

const said = ({ verdict, counts, findings, questions, changes }: ReviewRecord) => ({
  verdict,
  counts,
  changes: changes.map(({ id, code, address }) => [id, code, address]),
  findings: findings.map(({ id, state, message, causes }) => [id, state, message, causes]),
  questions: questions.map(({ id, state, ask }) => [id, state, ask]),
})

it('reviews two archives as it reviews the folders that were packed', async () => {
  const packed = await record('--before', zipped('before'), '--after', zipped('after'))
  expect(said(packed)).toEqual(said(await record('--before', sample('before'), '--after', sample('after'))))
  const names = readdirSync(sample('before'))
  expect(packed.inputs.filter(({ side }) => side === 'before').map(({ file }) => file)).toEqual([
    'before.zip',
    ...names.map((name) => `before.zip/${name}`).sort(),
  ])
})

it('never lets an audit log change what is found', async () => {
  const entry = { UserPrincipal: 'jane', OperationName: 'Delete', ArtifactType: 'SendPort', ArtifactName: 'A' }
  const log = kept('audit.json', JSON.stringify([{ ...entry, CreatedDate: '2026-02-03' }]))
  const sides = ['--before', sample('before'), '--after', sample('after')]
  const [plain, audited] = [await record(...sides), await record(...sides, '--after', log)]
  expect(said(audited)).toEqual(said(plain))
  expect(audited.inputs.filter(({ kind }) => kind === 'audit')).toMatchObject([
    { side: 'after', audit: [{ user: 'jane', operation: 'Delete', artifact: 'A', at: '2026-02-03', line: 1 }] },
  ])
})

it('takes a refused archive for all that it could have held', async () => {
  const [broken, after] = [kept('broken.zip', zip([{ name: 'a.json', content: '[]', crc: 1 }])), sample('after')]
  const { verdict } = await record('--before', sample('before'), '--after', after, '--after', broken)
  expect(verdict.because).toContain('1 file could not be read: broken.zip (after).')
})
