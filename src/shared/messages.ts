import { html, nothing, type TemplateResult } from 'lit';
import type { FeedError } from '../feed/error.js';
import type { Feed, Id, Publisher } from '../feed/feed.js';
import type { Problem } from '../feed/problem.js';
import type { OldAnswer, ReadyState } from '../feed/source.js';
import { textIn } from '../feed/text.js';
import { dateWords, momentWords } from '../localization/dates.js';
import { errorWords } from '../localization/errors.js';
import {
  availableWords,
  awaitedWords,
  chooseIndicatorWords,
  chooseLocalityWords,
  emptyWords,
  missingGroupWords,
  missingIndicatorWords,
  missingLocalityWords,
  noFeedWords,
  outdatedOfWords,
  outdatedWords,
  partialWords,
  retryWords,
  staleOfWords,
  staleWords,
  unknownDayWords,
  unknownFeedWords,
  unknownGroupWords,
  unknownIndicatorWords,
  unknownLevelWords,
  unknownLocalityWords,
  unknownPartWords,
  unknownPeriodWords,
  updatingWords,
} from '../localization/interface.js';
import { getLocale } from '../localization/locale.js';
import { problemWords } from '../localization/problems.js';
import type { Unknown } from './subject.js';

/** More ids than this are no help. */
const listedIds = 12;

/** The feed has nothing of the kind: there is nothing to name, and nothing to be wrong about. */
export function isNothing({ id, known }: Unknown): boolean {
  return id === undefined && known.length === 0;
}

/** `isPartial`: a part of the feed is missing, and may have what the widget names. */
export function renderUnknown(unknown: Unknown, isPartial = false): TemplateResult {
  if (isNothing(unknown)) return html`<p part="message message-empty" class="message">${emptyWords()}</p>`;
  const { noun, id, known } = unknown;
  return renderFault((isPartial && missingText(noun, id)) || unknownText(noun, id), known);
}

export function renderAbsent(id: Id | undefined, known: readonly Id[]): TemplateResult {
  return renderFault(id === undefined ? noFeedWords() : unknownFeedWords(id), id === undefined ? [] : known);
}

/** Something the page's author has to mend: what is wrong, and what would be right. */
function renderFault(text: string, known: readonly Id[]): TemplateResult {
  const listed = known.slice(0, listedIds);
  const more = known.length > listed.length ? ` … (${String(known.length)})` : '';
  return html`<p part="message message-error" class="message">
    ${text} ${listed.length > 0 ? html`${availableWords()} ${textIn(listed.join(', '), '')}${more}` : nothing}
  </p>`;
}

function missingText(noun: Unknown['noun'], id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  if (noun === 'indicator') return missingIndicatorWords(id);
  if (noun === 'group') return missingGroupWords(id);
  return noun === 'locality' ? missingLocalityWords(id) : undefined;
}

function unknownText(noun: Unknown['noun'], id: string | undefined): string {
  switch (noun) {
    case 'indicator':
      return id === undefined ? chooseIndicatorWords() : unknownIndicatorWords(id);
    case 'locality':
      return id === undefined ? chooseLocalityWords() : unknownLocalityWords(id);
    case 'group':
      return unknownGroupWords(id ?? '');
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

/** No feed came: why, and a way to try again where that can help. */
export function renderErrors(errors: readonly FeedError[], retry: () => void): TemplateResult {
  return html`<div part="message message-error" class="message" role="status">
      ${errors.map((error) => html`<p>${errorWords(error)}</p>`)}
    </div>
    ${errors.some(isAddressed) ? renderRetry(retry) : nothing}`;
}

function isAddressed({ url }: FeedError): boolean {
  return url !== '';
}

/** What is wrong with a figure that the widget's own attributes give: each pointer ends in the attribute's name. */
export function renderProblems(problems: readonly Problem[]): TemplateResult[] {
  return problems.map((problem) => {
    const pointer = problem.pointer.slice(problem.pointer.lastIndexOf('/') + 1);
    return html`<p part="message message-error" class="message">${problemWords({ ...problem, pointer })}</p>`;
  });
}

/** Old figures are shown, or a part of what was asked for, or both. */
export function renderStale(
  { feed, errors, missing, awaited, old }: ReadyState,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (errors.length === 0 && missing.length === 0 && old.length === 0) return nothing;
  const failed = missing.filter((url) => !awaited.includes(url));
  const text = [
    failed.length > 0 ? partialWords(failed.join(', ')) : '',
    awaited.length > 0 ? awaitedWords(awaited.join(', ')) : '',
    ...old.map((answer) => oldWords(feed, answer)),
  ];
  return html`<p part="message message-stale" class="message small" role="status">
    ${text.filter(Boolean).join(' ')} ${errors.length > 0 ? renderRetry(retry) : nothing}
  </p>`;
}

/** Whose figures are old, where the feed has several publishers. */
function oldWords({ publishers }: Feed, { url, receivedAt, isAwaited }: OldAnswer): string {
  const moment = momentWords(new Date(receivedAt));
  if (isAwaited) return updatingWords(moment);
  const publisher = publishers.length > 1 && publishers.find((each) => each.url === url);
  return publisher ? staleOfWords(publisherName(publisher), moment) : staleWords(moment);
}

/** The publishers that no longer stand by what they published; by name where the feed has several. */
export function renderOutdated(publishers: readonly Publisher[], areSeveral: boolean): TemplateResult[] {
  return publishers.map((publisher) => {
    const name = areSeveral ? publisherName(publisher) : '';
    const day = dateWords(publisher.updated ?? '', 'phrase');
    return html`<p part="message message-stale" class="message small">
      ${name ? outdatedOfWords(name, day) : outdatedWords(day)}
    </p>`;
  });
}

function publisherName({ source, title, url }: Publisher): string {
  const name = source?.name ?? title;
  return name === undefined ? (url ?? '') : textIn(name, getLocale());
}

function renderRetry(retry: () => void): TemplateResult {
  return html`<button part="button" class="action retry" type="button" @click=${retry}>
    ${retryWords()}
  </button>`;
}
