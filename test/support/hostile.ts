import type { ReviewResult } from '../../src-main/engine/review/result'
import { buildReport } from '../../src-main/engine/report/build'
import type { Report } from '../../src-main/engine/report/report'
import { address } from '../../src-main/engine/model/address'
import { shopInputs, shopReview } from './report-fixture'

/** Texts that have broken out of a page, an attribute, a style sheet or a template somewhere. */
export const attacks: readonly string[] = [
  '<script>alert(1)</script>',
  '<ScRiPt>alert(1)</sCrIpT>',
  '<script src=//evil.example/x.js></script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)">',
  "<img src='x' onerror='alert(1)'>",
  '<img/src=x/onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg/onload=alert(1)//',
  '<svg><script>alert(1)</script></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<math><mtext></mtext><a href="javascript:alert(1)">x</a></math>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<object data="javascript:alert(1)">',
  '<embed src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="https://evil.example">x</a>',
  '<body onload=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<select onfocus=alert(1) autofocus>',
  '<textarea></textarea><script>alert(1)</script>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)>',
  '<audio src=x onerror=alert(1)>',
  '<marquee onstart=alert(1)>',
  '<form action="https://evil.example"><button>x</button></form>',
  '<isindex type=image src=1 onerror=alert(1)>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<style>@import "https://evil.example/x.css"</style>',
  '</style><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</table><script>alert(1)</script>',
  '</td></tr></table><img src=x onerror=alert(1)>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  '--><script>alert(1)</script><!--',
  '<![CDATA[<script>alert(1)</script>]]>',
  ']]><script>alert(1)</script>',
  '<?xml version="1.0"?><script>alert(1)</script>',
  '<!DOCTYPE html><script>alert(1)</script>',
  '"><script>alert(1)</script>',
  "'><script>alert(1)</script>",
  '" onmouseover="alert(1)',
  "' onmouseover='alert(1)",
  '` onmouseover=alert(1)',
  'x" style="background:url(javascript:alert(1))',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '#{alert(1)}',
  '"; } @page { content: url(https://evil.example) } /*',
  '\\"; } body { display: none } /*',
  'javascript:alert(1)//https://evil.example/%0Aalert(1)',
  '[x](javascript:alert(1)) ![x](https://evil.example/x.png) <https://evil.example>',
  '| a | b |\n|---|---|\n| `x` | www.evil.example mail@evil.example https://evil.example |',
]

/** The shop's change with `text` in every place that a file can fill: names, values, messages, lines, title. */
export function reportWith(text: string): Report {
  return buildReport(reviewWith(text), { ...shopInputs, title: text, excerpt: () => text })
}

function reviewWith(text: string): ReviewResult {
  const result = shopReview()
  const { record } = result
  const host = address('host', text)
  const files = (side: 'before' | 'after') => [{ file: `${side}/${text}`, line: 3 }]
  const evidence = { before: files('before'), after: files('after') }
  return {
    ...result,
    changeApplications: new Map(record.changes.map(({ id }) => [id, text])),
    record: {
      ...record,
      verdict: { ...record.verdict, because: text },
      inputs: record.inputs.map((input) => ({
        ...input,
        file: text,
        exported: { at: text, computer: text },
        scope: { of: 'application' as const, name: text },
        product: text,
        issues: input.issues.map((issue) => ({ ...issue, message: text })),
      })),
      coverage: {
        ...record.coverage,
        files: record.coverage.files.map((file) => ({
          ...file,
          file: text,
          ignored: file.ignored.map((item) => ({ ...item, what: text, why: text })),
          notUnderstood: file.notUnderstood.map((item) => ({ ...item, what: text })),
        })),
        outOfScope: record.coverage.outOfScope.map((item) => ({ ...item, application: text })),
        ages: record.coverage.ages.map((age) => ({ ...age, older: { file: text, at: text } })),
        changedNotJudged: record.coverage.changedNotJudged.map((item) => ({ ...item, property: text })),
        adaptersNotJudged: record.coverage.adaptersNotJudged.map((item) => ({ ...item, adapter: text })),
      },
      changes: record.changes.map((change) => ({
        ...change,
        address: host,
        property: text,
        before: text,
        after: text,
        note: text,
        evidence,
      })),
      findings: record.findings.map((finding) => ({
        ...finding,
        subject: host,
        artifacts: [address('receive-location', text, text)],
        servers: [text],
        message: text,
        fix: text,
        evidence,
      })),
      questions: record.questions.map((question) => ({
        ...question,
        subject: host,
        artifacts: [address('receive-location', text, text)],
        ask: text,
        missing: [text],
        evidence,
      })),
    },
  }
}
