/** Figures side by side: what they have in common, and those that may not stand beside the others. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Comparison } from '../feed/comparability/index.js';
import type { Indicator, PeriodBasis, Status } from '../feed/feed.js';
import { textIn } from '../feed/text.js';
import { excludedWords, exclusionWords } from '../localization/compare.js';
import { getLocale } from '../localization/locale.js';
import { periodWords } from '../localization/periods.js';
import { figureView } from './figure.js';

export interface ExcludedView {
  readonly name: string;
  readonly words: string;
  /** Reason and scope. */
  readonly reason: string;
}

/** The status that the foot tells of all, or the ordinary one. */
export function statusOf(comparisons: readonly Comparison[]): Status {
  const compared = comparisons.flatMap(({ localities }) => localities);
  const statuses = new Set(compared.flatMap(({ figure }) => figure?.status ?? []));
  const [only = 'official'] = statuses;
  return statuses.size === 1 ? only : 'official';
}

/** How the one period is known, where it is the same for all. */
export function basisOf({
  localities,
  excluded,
  period,
}: Pick<Comparison, 'localities' | 'excluded' | 'period'>): PeriodBasis {
  const figures = [...localities, ...excluded].flatMap(({ figure }) => figure ?? []);
  const bases = new Set(
    figures.map((figure) => (figure.period?.text === period?.text ? figure.periodBasis : 'stated')),
  );
  const [only = 'stated'] = bases;
  return bases.size === 1 ? only : 'stated';
}

export function excludedViews(
  { excluded }: Comparison,
  indicator: Indicator,
  isGrouped: boolean,
): readonly ExcludedView[] {
  const locale = getLocale();
  return excluded
    .filter(({ reason }) => reason !== 'words')
    .map(({ locality, figure, reason, break: broken }) => {
      const when = reason === 'undated' ? '' : periodWords(figure.period, figure.periodBasis, 'short');
      const scope = figure.scope === undefined ? '' : textIn(figure.scope, locale);
      return {
        name: [textIn(locality.name, locale), isGrouped ? textIn(indicator.name, locale) : '']
          .filter(Boolean)
          .join(', '),
        words: [figureView(indicator, figure)?.text, when].filter(Boolean).join(', '),
        reason: [exclusionWords(reason), broken ? textIn(broken.reason, locale) : '', scope]
          .filter(Boolean)
          .join(': '),
      };
    });
}

export function renderExcluded(excluded: readonly ExcludedView[]): TemplateResult | typeof nothing {
  if (excluded.length === 0) return nothing;
  return html`<div class="apart">
    ${excludedWords()}
    <ul class="notes">
      ${excluded.map(({ name, words, reason }) => html`<li part="footnote">${name}: ${words} (${reason})</li>`)}
    </ul>
  </div>`;
}
