import { findingStates, type FindingState } from '../../review/record'
import type { FindingCard, Report } from '../report'
import { severityCounts, stateWords } from '../words'
import { evidence, evidenceLength } from './evidence'
import { html, nothing, when, type Markup } from './markup'
import { none, numberLinks, section, severityMark } from './parts'
import { sourceLink, type Sources } from './sources'

const meanings: Record<FindingState, string> = {
  introduced: 'There after the change, not there before it.',
  worsened: 'There on both sides, and now more severe or with more servers or artifacts hit.',
  unchanged: 'There on both sides. This change neither made it nor removes it.',
  resolved: 'There before the change, gone after it.',
}

/** Cards up to this many lines of evidence are kept on one page; a longer one would leave too much of it blank. */
const shortCard = 8

export function findingsSection({ findings, decision }: Report, sources: Sources): Markup {
  return section(
    'findings',
    'Findings',
    html`<p class="lead opening">${decision.failoverLine}</p>
      ${findingStates.map((state) =>
        group(
          state,
          findings.filter((card) => card.state === state),
          sources,
        ),
      )}`,
  )
}

function group(state: FindingState, cards: readonly FindingCard[], sources: Sources): Markup {
  const word = stateWords[state]
  const heading = cards.length === 0 ? word : `${word}: ${severityCounts(cards.map(({ severity }) => severity))}`
  return html`<h3 id="findings-${state}">${heading}</h3>
    ${
      cards.length === 0
        ? none(`No finding is ${state}.`)
        : html`<p class="quiet small opening">${meanings[state]}</p>
            ${cards.map((card) => findingCard(card, sources))}`
    }`
}

function findingCard(card: FindingCard, sources: Sources): Markup {
  const settled = card.state === 'unchanged' || card.state === 'resolved' ? ' settled' : ''
  const short = evidenceLength(card.evidence) <= shortCard ? ' short' : ''
  return html` <article
    class="card${settled}${short}"
    id="finding-${card.number}"
    aria-labelledby="finding-${card.number}-title"
  >
    <div class="card-head">
      <span class="number-mark">${card.number}</span>${severityMark(card.severity)}<span class="label"
        >${stateWords[card.state]}</span
      ><span class="quiet small">${card.subjectName} · ${card.rule}</span>
    </div>
    <h4 id="finding-${card.number}-title">${card.message}</h4>
    ${facts(card, sources)} ${evidence(card)}
  </article>`
}

function facts(card: FindingCard, sources: Sources): Markup {
  return html`<dl class="facts">
    ${when(
      card.why !== '',
      () =>
        html`<dt>Why</dt>
          <dd>${card.why}</dd>`,
    )}
    <dt>What to do</dt>
    <dd>${card.fix}</dd>
    ${when(
      card.remark !== '',
      () =>
        html`<dt>Remark</dt>
          <dd>${card.remark}</dd>`,
    )}
    ${question(card)}
    <dt>Caused by</dt>
    <dd>${causes(card)}</dd>
    ${when(
      card.servers.length > 0,
      () =>
        html`<dt>Servers</dt>
          <dd>${card.servers.join(', ')}</dd>`,
    )}
    ${when(
      card.artifacts.length > 0,
      () =>
        html`<dt>Artifacts</dt>
          <dd>
            ${card.artifacts.map((artifact, index) => html`${index === 0 ? '' : ', '}<code>${artifact}</code>`)}
          </dd>`,
    )}
    <dt>Rule</dt>
    <dd>
      ${card.rule} on <code>${card.subject}</code>:
      ${card.ruleTitle}${when(card.basis !== '', () => html`. <span class="quiet">${card.basis}</span>`)}${card.citations.map(({ url }) => html` ${sourceLink(sources, url)}`)}
    </dd>
  </dl>`
}

function question({ question: open }: FindingCard): Markup {
  if (open === null) return nothing
  return html`<dt>Stands until</dt>
    <dd>question ${numberLinks('question', [open.number])} is answered: ${open.ask}</dd>`
}

function causes({ causes, state }: FindingCard): Markup {
  if (causes.length === 0) {
    return html`<span class="quiet"
      >${state === 'unchanged' ? 'No change: it was there before.' : 'No single change alone; see all changes of this subject.'}</span
    >`
  }
  return html`<ul>
    ${causes.map(({ number, sentence }) => html`<li>Change ${numberLinks('change', [number])}: ${sentence}</li>`)}
  </ul>`
}
