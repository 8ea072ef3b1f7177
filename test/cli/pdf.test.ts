import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, type Machine } from '../../src-main/cli/chromium'
import { printPdf, type Paper } from '../../src-main/cli/pdf'
import { write } from '../../src-main/engine/report/writers'
import { withoutDates } from '../../src-main/pdf-dates'
import { available, notRun } from '../support/available'
import { reportWith } from '../support/hostile'
import { crowdedReport, shopReport } from '../support/report-fixture'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('the dates of a PDF', () => {
  it('become a constant in place, and nothing else changes', () => {
    const pdf = "%PDF\n<</Title (D:2)\n/CreationDate (D:20261124130501+00'00')\n/ModDate (D:20261124130501-05'30')>>"
    expect(withoutDates(bytes(pdf))).toEqual(
      bytes("%PDF\n<</Title (D:2)\n/CreationDate (D:20000101000000+00'00')\n/ModDate (D:20000101000000+00'00')>>"),
    )
  })

  it.each(['/ModDate (D:2026)', '/CreationDate (Tuesday, 24 November)', '/ModDate (D:2026'])(
    'stay where they are not written as expected: %s',
    (pdf) => {
      expect(withoutDates(bytes(pdf))).toEqual(bytes(pdf))
    },
  )
})

describe('the search for a browser', () => {
  const machine = (given: Partial<Machine> & { readonly files?: readonly string[] }): Machine => ({
    platform: 'linux',
    env: {},
    exists: (path) => given.files?.includes(path) ?? false,
    packaged: () => Promise.resolve(undefined),
    ...given,
  })

  it.each([
    [{ env: { CHROMIUM_PATH: '/opt/c' }, files: ['/opt/c', '/usr/bin/chromium'] }, '/opt/c'],
    [{ files: ['/usr/bin/google-chrome', '/usr/bin/chromium'] }, '/usr/bin/chromium'],
    [{ files: ['/snap/bin/chromium'] }, '/snap/bin/chromium'],
    [
      {
        platform: 'win32',
        env: { 'ProgramFiles(x86)': 'C:\\P86', ProgramFiles: 'C:\\P' },
        files: ['C:\\P\\Google\\Chrome\\Application\\chrome.exe', 'C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe'],
      },
      'C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    [
      { platform: 'darwin', files: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'] },
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    [{ packaged: () => Promise.resolve('/npm/chromium') }, '/npm/chromium'],
  ])('of %o finds %s', async (given, path) => {
    expect(await findChromium(machine(given))).toBe(path)
  })

  it('says what to do where there is none', async () => {
    await expect(findChromium(machine({}))).rejects.toThrow(
      'A PDF is printed by Chromium, Chrome or Edge, and none was found. Install one, or set CHROMIUM_PATH to its program; or write .html and print it from any browser.',
    )
    await expect(findChromium(machine({ env: { CHROMIUM_PATH: '/no' } }))).rejects.toThrow(
      'CHROMIUM_PATH names /no, and there is no such file. Correct it or leave it unset.',
    )
  })
})

it('says what to do where the browser cannot be started', async () => {
  await expect(printPdf('', '/no/such/program')).rejects.toThrow(
    /^\/no\/such\/program could not be started \(.*ENOENT\)\. Set CHROMIUM_PATH to another Chromium, or write \.html and print it from a browser\.$/,
  )
})

const chromium = await findChromium().catch(() => undefined)
if (chromium === undefined) notRun('printing a PDF', 'no Chromium stands on this machine')

describe.runIf(chromium)('a printed report', { timeout: 90_000 }, () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pdf-test-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  const leftOver = (): readonly string[] =>
    readdirSync(tmpdir()).filter((name) => name.startsWith('biztalk-change-review-'))
  const print = (html: string, paper?: Paper): Promise<Uint8Array> => printPdf(html, chromium ?? '', paper)
  const text = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1')

  /** What a program of the system says of a PDF. */
  function asked(program: string, pdf: Uint8Array, ...options: readonly string[]): string {
    const file = join(folder, 'report.pdf')
    writeFileSync(file, pdf)
    return execFileSync(program, [...options, file, ...(program === 'pdftotext' ? ['-'] : [])], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  }

  it('has the same bytes every time, and leaves nothing behind', async () => {
    const html = write('html', shopReport())
    const before = leftOver()
    expect(Buffer.compare(await print(html), await print(html))).toBe(0)
    expect(leftOver().filter((name) => !before.includes(name))).toEqual([])
  })

  it('has an outline and tags, but no address, no script and nothing to launch', async () => {
    const pdf = text(await print(write('html', reportWith('<a href="https://evil.example">x</a> javascript:alert(1)'))))
    expect(['/Outlines', '/StructTreeRoot', '/Marked true'].filter((name) => !pdf.includes(name))).toEqual([])
    expect(['/URI', '/JS', '/JavaScript', '/Launch', '/EmbeddedFile'].filter((name) => pdf.includes(name))).toEqual([])
  })

  describe.runIf(available('pdftotext') && available('pdfinfo'))('as others read it', () => {
    it.each([
      ['A4', '595.92 x 841.92 pts (A4)'],
      ['Letter', '612 x 792 pts (letter)'],
    ] as const)('has %s pages that carry the hash, the title and their number', async (paper, size) => {
      const report = shopReport()
      const pdf = await print(write('html', report), paper)
      expect(asked('pdfinfo', pdf)).toMatch(/Tagged: +yes/)
      expect(/Page size: +(.*)/.exec(asked('pdfinfo', pdf))?.[1]).toBe(size)
      const pages = asked('pdftotext', pdf, '-layout').split('\f').slice(0, -1)
      const short = report.recordSha256.slice(0, 12)
      pages.forEach((page, index) => {
        expect(page).toContain(`${short} ${report.title}`)
        expect(page).toContain(`Page ${String(index + 1)} of ${String(pages.length)}`)
      })
    })

    it.each(['A4', 'Letter'] as const)(
      'keeps page 1 on one sheet of %s, however much there is to say',
      async (paper) => {
        const pages = asked('pdftotext', await print(write('html', crowdedReport()), paper), '-layout').split('\f')
        expect(pages[0]).toMatch(/Verdict[^]*Decision[^]*Implementer[^]*Tool/i)
        expect(pages[0]).toContain('files, each with its hash under Inputs and coverage')
        expect(pages[1]).toMatch(/^Changes$/m)
      },
    )

    it('keeps all signatures on one sheet', async () => {
      const pages = asked('pdftotext', await print(write('html', shopReport()), 'Letter'), '-layout').split('\f')
      expect(pages.at(-2)).toMatch(
        /Implementer[^]*Peer reviewer[^]*Application owner[^]*Platform owner[^]*advisory board/,
      )
    })
  })
})
