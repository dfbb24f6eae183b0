/** The same data as the chart, as a table; and the figures that may not stand beside the others. */
import { html, nothing, type TemplateResult } from 'lit';
import { columnWords, excludedWords } from '../../localization/compare.js';
import type { CompareView } from './compare.model.js';
import type { CompareRow, ExcludedView } from './compare.views.js';

export function renderTable({ name, series, all, foot }: CompareView): TemplateResult {
  const [footPeriod] = foot?.period.split(' · ') ?? [];
  const ranked = all.some(({ rank }) => rank !== undefined);
  // A date that all share is told once, by the foot.
  const dated = all.some(({ cells }) => cells.some(({ period }) => period !== '' && period !== footPeriod));
  const noted = all.some(({ notes }) => notes.length > 0);
  const align = all.some(({ cells }) => cells.some(({ value }) => value !== null)) ? 'number' : '';
  return html`<div class="scroller" tabindex="0" role="group" aria-label=${name}>
    <table part="table">
      <caption class="spoken">
        ${name}
      </caption>
      <thead>
        <tr>
          ${ranked ? html`<th scope="col" class="number">${columnWords('rank')}</th>` : nothing}
          <th scope="col">${columnWords('locality')}</th>
          ${series.map(
            (indicator) =>
              html`<th scope="col" class=${align}>
                ${series.length > 1 ? indicator : columnWords('value')}
              </th>`,
          )}
          ${dated ? html`<th scope="col">${columnWords('period')}</th>` : nothing}
          ${noted ? html`<th scope="col">${columnWords('note')}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${all.map((row) => renderRow(row, { ranked, dated, noted, align }))}
      </tbody>
    </table>
  </div>`;
}

interface Columns {
  readonly ranked: boolean;
  readonly dated: boolean;
  readonly noted: boolean;
  /** Numbers stand at the end of their column, words at its start. */
  readonly align: string;
}

function renderRow(row: CompareRow, { ranked, dated, noted, align }: Columns): TemplateResult {
  const { fullName, href, highlighted, rank, cells, notes } = row;
  const periods = [...new Set(cells.flatMap(({ period }) => (period ? [period] : [])))];
  return html`<tr part="row ${highlighted ? 'row-highlight' : ''}" class=${highlighted ? 'highlighted' : ''}>
    ${ranked ? html`<td part="cell" class="number">${rank ?? '–'}</td>` : nothing}
    <th part="cell" scope="row">${href ? html`<a href=${href}>${fullName}</a>` : fullName}</th>
    ${cells.map(
      ({ words, status, missing }) =>
        html`<td part="cell" class="short ${align} ${missing ? 'absent' : ''}">
          ${[words, status].filter(Boolean).join(', ')}
        </td>`,
    )}
    ${dated ? html`<td part="cell" class="short">${periods.length > 0 ? periods.join('; ') : '–'}</td>` : nothing}
    ${noted ? html`<td part="cell">${notes.join(' ')}</td>` : nothing}
  </tr>`;
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
