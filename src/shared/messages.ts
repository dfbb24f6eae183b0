import { html, nothing, type TemplateResult } from 'lit';
import type { FeedError } from '../feed/error.js';
import type { Id, Publisher } from '../feed/feed.js';
import type { Problem } from '../feed/problem.js';
import { dateWords, momentWords } from '../localization/dates.js';
import { errorWords } from '../localization/errors.js';
import {
  availableWords,
  chooseIndicatorWords,
  chooseLocalityWords,
  noFeedWords,
  outdatedWords,
  partialWords,
  retryWords,
  staleWords,
  unknownDayWords,
  unknownFeedWords,
  unknownIndicatorWords,
  unknownLevelWords,
  unknownLocalityWords,
  unknownPartWords,
  unknownPeriodWords,
} from '../localization/interface.js';
import { problemWords } from '../localization/problems.js';
import type { Unknown } from './subject.js';

/** More ids than this are no help. */
const listedIds = 12;

export function renderUnknown({ noun, id, known }: Unknown): TemplateResult {
  return renderFault(unknownText(noun, id), known);
}

export function renderAbsent(id: Id | undefined, known: readonly Id[]): TemplateResult {
  return renderFault(id === undefined ? noFeedWords() : unknownFeedWords(id), id === undefined ? [] : known);
}

/** Something the page's author has to mend: what is wrong, and what would be right. */
function renderFault(text: string, known: readonly Id[]): TemplateResult {
  const listed = known.slice(0, listedIds);
  const more = known.length > listed.length ? ` … (${String(known.length)})` : '';
  return html`<p part="message message-error" class="message">
    ${text} ${listed.length > 0 ? html`${availableWords()} ${listed.join(', ')}${more}` : nothing}
  </p>`;
}

function unknownText(noun: Unknown['noun'], id: string | undefined): string {
  switch (noun) {
    case 'indicator':
      return id === undefined ? chooseIndicatorWords() : unknownIndicatorWords(id);
    case 'locality':
      return id === undefined ? chooseLocalityWords() : unknownLocalityWords(id);
    case 'part':
      return unknownPartWords(id ?? '');
    case 'period':
      return unknownPeriodWords(id ?? '');
    case 'level':
      return unknownLevelWords(id ?? '');
    case 'day':
      return unknownDayWords(id ?? '');
  }
}

/** No feed came: why, and a way to try again. */
export function renderErrors(errors: readonly FeedError[], retry: () => void): TemplateResult {
  return html`<div part="message message-error" class="message" role="status">
      ${errors.map((error) => html`<p>${errorWords(error)}</p>`)}
    </div>
    ${renderRetry(retry)}`;
}

/** What is wrong with a figure that the widget's own attributes give: each pointer ends in the attribute's name. */
export function renderProblems(problems: readonly Problem[]): TemplateResult[] {
  return problems.map((problem) => {
    const pointer = problem.pointer.slice(problem.pointer.lastIndexOf('/') + 1);
    return html`<p part="message message-error" class="message">${problemWords({ ...problem, pointer })}</p>`;
  });
}

/** An old figure is shown, or a part of what was asked for. */
export function renderStale(
  errors: readonly FeedError[],
  missing: readonly string[],
  receivedAt: number | undefined,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  const text =
    missing.length > 0 || receivedAt === undefined
      ? partialWords(missing.join(', '))
      : staleWords(momentWords(new Date(receivedAt)));
  return html`<p part="message message-stale" class="message small" role="status">
    ${text} ${renderRetry(retry)}
  </p>`;
}

/** The publishers that no longer stand by what they published. */
export function renderOutdated(publishers: readonly Publisher[]): TemplateResult[] {
  return publishers.map(
    ({ updated }) =>
      html`<p part="message message-stale" class="message small">
        ${outdatedWords(dateWords(updated ?? '', 'phrase'))}
      </p>`,
  );
}

function renderRetry(retry: () => void): TemplateResult {
  return html`<button part="button" class="action" type="button" @click=${retry}>${retryWords()}</button>`;
}
