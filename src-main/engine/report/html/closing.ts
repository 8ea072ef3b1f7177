import type { Report, SignatureBlock } from '../report'
import { signatureNotes } from '../signatures'
import { html, type Markup } from './markup'
import { list, section } from './parts'

export function glossarySection(glossary: Report['glossary']): Markup {
  return section(
    'glossary',
    'Glossary',
    html`<dl class="facts words">
      ${glossary.map(
        ({ word, meaning }) =>
          html`<dt>${word}</dt>
            <dd>${meaning}</dd>`,
      )}
    </dl>`,
  )
}

export function signaturesSection({ signatures, recordSha256 }: Report): Markup {
  return section(
    'signatures',
    'Signatures',
    html`<p class="lead">Record SHA-256 <code>${recordSha256}</code></p>
      ${list(signatureNotes)} ${signatures.map(signature)}`,
    true,
  )
}

function signature({ role, meaning }: SignatureBlock): Markup {
  return html` <div class="signature">
    <h3>${role}</h3>
    <p>${meaning}</p>
    <div class="ink">
      <p>Printed name</p>
      <p>Date, time and time zone</p>
      <p>Reason or condition</p>
      <p>Signature</p>
    </div>
  </div>`
}
