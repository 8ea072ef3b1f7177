/**
 * One sheet for screen and paper. It takes any paper size, needs no colour (severity is a word, a shape and a border)
 * and no font of its own. `corner` and `heading` are the text of the page margins.
 */
export function styles(heading: string, corner: string): string {
  return `${page(heading, corner)}${base}${decision}${tables}${cards}${signing}${paper}`
}

const ink = '#14181d'
const quiet = '#4d565f'
const line = '#b9c0c7'

function page(heading: string, corner: string): string {
  return `@page {
  margin: 16mm 15mm 16mm;
  @top-left { content: ${cssString(heading)}; font: 8pt/1.2 ${sans}; color: ${quiet}; width: 70%; text-align: left }
  @top-right { content: ${cssString(corner)}; font: bold 8pt/1.2 ${sans}; color: ${ink}; text-align: right }
  @bottom-left { content: "Printed on: ____________________"; font: 8pt/1.2 ${sans}; color: ${quiet} }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt/1.2 ${sans}; color: ${quiet} }
}
`
}

/** A CSS string in which no character can end the string, the rule or the style element. */
function cssString(text: string): string {
  return `"${text.replace(/[^ \w.,:/-]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`
}

const sans = '"Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", sans-serif'
const mono = 'Consolas, "SF Mono", Menlo, "Liberation Mono", "DejaVu Sans Mono", monospace'

const base = `
:root { color-scheme: light }
* { box-sizing: border-box; print-color-adjust: exact; -webkit-print-color-adjust: exact }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.5rem 4rem; background: #fff; color: ${ink};
  font: 10.5pt/1.45 ${sans}; overflow-wrap: anywhere; hyphens: manual }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, table { margin: 0 }
h1 { font-size: 17pt; line-height: 1.2 }
h2 { font-size: 15pt; line-height: 1.25; margin: 2.4rem 0 .7rem; padding-bottom: .25rem; border-bottom: 2pt solid ${ink} }
h3 { font-size: 11.5pt; margin: 1.5rem 0 .5rem }
h4 { font-size: 10.5pt; line-height: 1.35 }
p + p { margin-top: .4rem }
ul, ol { padding-left: 1.2rem }
ul + p, ul + .scroll, p + ul, p + .scroll { margin-top: .5rem }
a { color: inherit; text-decoration-thickness: .5pt; text-underline-offset: 2pt }
code { font: .88em/1.4 ${mono}; white-space: pre-wrap }
.quiet { color: ${quiet} }
.small { font-size: 8.5pt; line-height: 1.4 }
.label { font-size: 7.5pt; font-weight: 700; letter-spacing: .06em; text-transform: uppercase; color: ${quiet} }
table + table, .scroll + .scroll { margin-top: 1.1rem }
.masthead .label { white-space: nowrap }
.lead { max-width: 46rem; margin-bottom: .8rem }
.none { border-left: 2.5pt solid ${line}; padding: .25rem .7rem; color: ${quiet} }
`

const decision = `
.masthead { display: flex; justify-content: space-between; align-items: baseline; gap: 1.5rem; margin-bottom: .8rem }
.verdict { border: 2.2pt solid ${ink}; padding: .7rem .95rem .75rem }
.verdict strong { display: block; font-size: 21pt; line-height: 1.15; letter-spacing: .01em; margin: .15rem 0 .3rem }
.numbers { display: grid; grid-template-columns: repeat(6, 1fr); border: .6pt solid ${line}; border-top: 0 }
.numbers div { display: flex; flex-direction: column; padding: .5rem .6rem; border-left: .6pt solid ${line} }
.numbers div:first-child { border-left: 0 }
.numbers dt { order: 1; font-size: 8.5pt; font-weight: 700 }
.numbers .value { order: 0; font-size: 19pt; font-weight: 700; line-height: 1.15; font-variant-numeric: tabular-nums }
.numbers .note { order: 2; font-size: 7.5pt; line-height: 1.3; color: ${quiet} }
.lines { margin-top: .75rem; display: grid; grid-template-columns: 6.4rem 1fr; gap: .3rem .8rem }
.lines dt { font-weight: 700 }
.page-one h2 { font-size: 10.5pt; margin: .85rem 0 .3rem; padding: 0; border: 0 }
.page-one ol, .page-one ul { list-style: none; padding: 0 }
.page-one li { padding: .2rem 0; border-top: .6pt solid ${line} }
.warnings li::before { content: "! "; font-weight: 700 }
.strip { display: grid; grid-template-columns: repeat(5, 1fr); gap: .7rem; margin-top: .55rem }
.strip p { border-top: .8pt solid ${ink}; margin-top: 2.1rem; padding-top: .2rem; font-size: 7.5pt; line-height: 1.3 }
.boxes { display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; margin-top: .2rem }
.box::before { content: ""; display: inline-block; width: .75em; height: .75em; margin-right: .4em; border: .9pt solid ${ink} }
.blank { flex: 1; display: flex; gap: .4rem; min-width: 10rem }
.blank::after { content: ""; flex: 1; border-bottom: .6pt solid ${ink} }
.foot { margin-top: .9rem; border-top: .8pt solid ${ink}; padding-top: .4rem; font-size: 7.5pt; line-height: 1.4 }
.foot code { font-size: 7pt }
.foot dl { display: grid; grid-template-columns: 6.4rem 1fr; gap: 0 .8rem }
.foot dt { font-weight: 700 }
`

const tables = `
.columns { columns: 2; column-gap: 1.6rem; list-style: none; padding: 0; font-size: 7.5pt; line-height: 1.35 }
.columns li { break-inside: avoid; margin-bottom: .25rem }
.hash { width: 52% }
.hash code { font-size: 6.5pt }
.file { width: 20% }
table { width: 100%; border-collapse: collapse; font-size: 9pt; line-height: 1.35 }
caption { text-align: left; font-weight: 700; font-size: 10pt; padding: .3rem 0 }
th, td { text-align: left; vertical-align: top; padding: .28rem .5rem .28rem 0; border-bottom: .6pt solid ${line} }
thead th { border-bottom: 1pt solid ${ink}; font-size: 8pt; vertical-align: bottom }
tbody th { font-weight: 400 }
th, td.number, td.keep, .severity { overflow-wrap: normal; word-break: normal }
td.number, td.keep { white-space: nowrap }
tbody th { overflow-wrap: anywhere }
td ul, th ul { list-style: none; padding: 0 }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; padding-right: .8rem }
td code { font-size: 8pt }
table.dense { font-size: 7.8pt; line-height: 1.3 }
.dense th, .dense td { padding: .16rem .5rem .16rem 0 }
.half { width: 40% } .basis { width: 26% }
table.changes { table-layout: fixed; font-size: 8.2pt }
.changes thead .quiet { overflow-wrap: anywhere; font-weight: 400 }
.changes .number { width: 2.4rem } .changes .wide { width: 33% } .changes .narrow:last-child { width: 4.6rem }
.changes .artifact th { border-bottom: 0; padding: .4rem .5rem 0 0 } .changes .artifact td { border-bottom: 0 }
.narrow { width: 2.6rem } .middle { width: 6.5rem } .wide { width: 34% }
`

const cards = `
.card { border: .6pt solid ${line}; border-left: 3pt solid ${ink}; padding: .5rem .85rem .55rem; margin: .5rem 0 }
.card.settled { border-left: 3pt double ${quiet} }
.card-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .6rem; margin-bottom: .35rem }
.number-mark { font-weight: 700; font-variant-numeric: tabular-nums }
.severity { display: inline-block; padding: 0 .42em; border: 1pt solid ${ink}; font-size: 8pt; font-weight: 700; line-height: 1.5; white-space: nowrap }
.severity.critical { background: ${ink}; color: #fff }
.severity.high { border-width: 2pt }
.severity.medium { border-style: dashed }
.severity.low, .severity.advice { border-style: dotted; font-weight: 400 }
.facts { display: grid; grid-template-columns: 5.6rem 1fr; gap: .14rem .8rem; margin-top: .3rem; font-size: 8.5pt; line-height: 1.35 }
.facts dt { font-weight: 700 }
.facts.words { grid-template-columns: 8.2rem 1fr }
.facts ul { list-style: none; padding: 0 }
.evidence { margin-top: .5rem; padding-top: .35rem; border-top: .6pt solid ${line} }
.evidence ul { list-style: none; padding: 0 }
.evidence li { display: grid; grid-template-columns: 2.6rem 1fr; gap: 0 .3rem; padding: .1rem 0; font-size: 7pt; line-height: 1.3 }
.evidence .side { font-weight: 700 }
.evidence .place { color: ${quiet} }
.evidence code { font-size: 7pt; line-height: 1.3; margin-left: .3rem }
`

const signing = `
.signature h3 { margin: 0 0 .15rem }
.signature { border: .8pt solid ${ink}; padding: .4rem .85rem .6rem; margin: .5rem 0 }
.ink { display: grid; grid-template-columns: 1fr 1fr; gap: 1.2rem 1.6rem; margin-top: 1rem }
.ink p { border-bottom: .6pt solid ${ink}; font-size: 7.5pt; color: ${quiet}; margin: 0; padding-bottom: 1pt; min-height: 1.2rem }
`

const paper = `
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt }
  .page-one { break-after: page; font-size: 8.6pt; line-height: 1.36 }
  .page-one h1 { font-size: 15pt }
  .page-one h2 { font-size: 9.5pt; margin: .5rem 0 .15rem }
  .page-one li { padding: .13rem 0 }
  .verdict { padding: .5rem .8rem .55rem }
  .verdict strong { font-size: 19pt }
  .lines { margin-top: .55rem; gap: .15rem .8rem }
  .strip p { margin-top: 1.5rem }
  .foot { margin-top: .6rem; padding-top: .3rem; font-size: 7pt }
  .foot code { font-size: 6.5pt }
  .page-one + section h2 { margin-top: 0 }
  h2, h3, h4, caption, thead, .card-head, .opening, ul:has(+ .scroll) { break-after: avoid }
  h3, h4, .card-head, .facts, .lead { break-inside: avoid }
  .card, .signature { box-decoration-break: clone; -webkit-box-decoration-break: clone }
  h2 { margin-top: 1.6rem }
  .fresh-page { break-before: page }
  .fresh-page > h2 { margin-top: 0 }
  thead { display: table-header-group }
  /* A border on the very edge of the page area is not printed. */
  .card, .signature, .verdict, .numbers { margin-right: 1px }
  .artifact { break-after: avoid }
  tr, .card.short, .signature, .evidence li, .facts dd { break-inside: avoid }
  p, li { orphans: 3; widows: 3 }
  a { text-decoration: none }
}
@media screen and (max-width: 46rem) {
  .numbers { grid-template-columns: repeat(3, 1fr) }
  .evidence li, .ink { grid-template-columns: 1fr }
  .strip { grid-template-columns: 1fr 1fr }
  .scroll { overflow-x: auto }
}
`
