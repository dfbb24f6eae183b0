import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../feed/feed.js';
import { textIn } from '../feed/text.js';
import { sourceWords } from '../localization/interface.js';
import { getLocale } from '../localization/locale.js';
import { renderTakeAway, type TakeAway } from './take-away.js';

/** What the foot of a card tells of its figure. */
export interface Foot {
  /** Period and status, short; empty where the figures have no one period. */
  readonly period: string;
  /** Each once; several where figures of several publishers stand together. */
  readonly sources: readonly Source[];
  /** When the feed was made. */
  readonly updated?: string | undefined;
}

export function renderHeading(text: string, level: number): TemplateResult {
  return headingOf(html`<slot name="heading">${text}</slot>`, level);
}

export function headingOf(content: unknown, level: number): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part="heading" class="heading">${content}</h2>`;
    case 4:
      return html`<h4 part="heading" class="heading">${content}</h4>`;
    case 5:
      return html`<h5 part="heading" class="heading">${content}</h5>`;
    case 6:
      return html`<h6 part="heading" class="heading">${content}</h6>`;
    default:
      return html`<h3 part="heading" class="heading">${content}</h3>`;
  }
}

export function renderNotes(notes: readonly string[]): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  return html`<ul class="notes">
    ${notes.map((note) => html`<li part="footnote">${note}</li>`)}
  </ul>`;
}

/** What a page leaves out of the foot. */
interface FootOptions {
  readonly withoutSource: boolean;
  readonly withoutActions: boolean;
}

/**
 * Period and status, source: always there, since a figure without them says nothing.
 * @param take what may be taken along; nothing where there is no figure
 */
export function renderFoot(
  { period, sources, updated }: Foot,
  { withoutSource, withoutActions }: FootOptions,
  take: TakeAway | false | undefined,
): TemplateResult {
  const isTaking = take && !withoutActions;
  const lines = isTaking ? sources.map(sourceLine) : [];
  return html`<div class="rule ${isTaking ? 'taking' : ''}">
    <div part="foot" class="foot">
      ${period ? html`<span part="period">${period}</span>` : nothing}
      ${updated ? html`<span part="updated">${updated}</span>` : nothing}
      ${withoutSource ? nothing : sources.map(renderSource)}
      <slot name="footer"></slot>
    </div>
    <div class="actions"><slot name="actions"></slot></div>
    ${isTaking ? renderTakeAway(take, lines, withoutSource ? lines : []) : nothing}
  </div>`;
}

function renderSource(source: Source): TemplateResult {
  const { url } = source;
  const words = sourceLine(source);
  return html`<span part="source">${url ? html`<a href=${url} rel="noopener">${words}</a>` : words}</span>`;
}

/** "Nguồn: UBND huyện Chợ Lách, báo cáo số 330/BC-UBND". */
export function sourceLine({ name, document }: Source): string {
  const locale = getLocale();
  const text = [name, document].flatMap((words) => (words ? textIn(words, locale) : [])).join(', ');
  return sourceWords(text);
}
