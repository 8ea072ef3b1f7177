import { describe, expect, it } from 'vitest'
import { readArguments } from '../../src-main/cli/arguments'

const nothing = { before: [], after: [], out: [], json: false, failOn: 'high', help: false, version: false }

describe('arguments', () => {
  it.each([
    ['none: the sample', [], nothing],
    [
      'several paths a side',
      ['--before', 'a', '--before', 'b', '--after', 'c'],
      { ...nothing, before: ['a', 'b'], after: ['c'] },
    ],
    [
      'reports by their ending',
      ['--out', 'r.html', '--out', 'R.JUnit.XML', '--out=x/review.json'],
      {
        ...nothing,
        out: [
          { file: 'r.html', format: 'html' },
          { file: 'R.JUnit.XML', format: 'junit.xml' },
          { file: 'x/review.json', format: 'json' },
        ],
      },
    ],
    [
      'record on standard output',
      ['--format', 'json', '--fail-on', 'never'],
      { ...nothing, json: true, failOn: 'never' },
    ],
  ])('%s', (_, argv, value) => {
    expect(readArguments(argv)).toEqual({ ok: true, value })
  })

  it.each([
    ['an unknown option', ['--bevor', 'a'], "Unknown option '--bevor'; --help lists the options."],
    ['a path without option', ['a.xml'], expect.stringContaining('--help lists the options.')],
    ['one side only', ['--before', 'a'], '--after is missing: give the exports from after the change.'],
    ['the other side only', ['--after', 'a'], '--before is missing: give the exports from before the change.'],
    [
      'an unknown level',
      ['--fail-on', 'severe'],
      '--fail-on severe is not a level: use critical, high, medium, low, advice, never.',
    ],
    [
      'an unknown ending',
      ['--out', 'report.docx'],
      '--out report.docx: the ending chooses the format; use .html, .pdf, .json, .md, .csv, .sarif, .junit.xml.',
    ],
    [
      'a report given twice',
      ['--out', 'a.md', '--out', 'a.md'],
      '--out a.md is given twice: give each report a name of its own.',
    ],
    ['an unknown format', ['--format', 'xml'], '--format xml is not known: the only one is json.'],
  ])('refuses %s in one sentence', (_, argv, problem) => {
    expect(readArguments(argv)).toEqual({ ok: false, problem })
  })
})
