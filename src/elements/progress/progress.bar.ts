import { html, nothing, type TemplateResult } from 'lit';
import { cssProperties } from '../../shared/css-properties.js';
import { middleOf } from './label-lines.js';
import type { ProgressView } from './progress.model.js';

/** The track with its marks: labels of targets above, and below where the plan should be. */
export function renderBar({
  bar,
  figure,
  value,
  name,
  target,
  pace,
}: ProgressView): TemplateResult | typeof nothing {
  if (!bar) return nothing;
  const { min, max, zero, fill, marks, plan } = bar;
  const track = html`
    ${
      fill
        ? html`<div
            part="bar"
            class="bar ${fill.open ? 'open' : ''} ${target?.verdict?.tone === 'met' ? 'met' : ''}"
            ${cssProperties({ '--_from': fill.from, '--_to': fill.to })}
          ></div>`
        : nothing
    }
    ${zero === undefined ? nothing : html`<div class="zero" ${cssProperties({ '--_zero': zero })}></div>`}
    ${marks.map(
      ({ from, to, isHeld }) =>
        html`<div
          part="target-marker"
          class="target-marker ${isHeld ? 'held' : ''} ${from === to ? '' : 'span'}"
          ${cssProperties({ '--_from': from, '--_to': to })}
        ></div>`,
    )}
  `;
  return html`<div class="bar-area ${fill ? '' : 'unfilled'}">
    <div class="labels" aria-hidden="true">
      ${marks.map((mark) => renderLabel(mark.words, middleOf(mark), mark.lines, mark.isHeld))}
    </div>
    ${
      fill
        ? html`<div
            part="track"
            class="track"
            role="progressbar"
            aria-label=${name}
            aria-valuemin=${min}
            aria-valuemax=${max}
            aria-valuenow=${value ?? nothing}
            aria-valuetext=${[figure?.spoken, ...(pace?.clauses ?? [])].join('; ')}
          >
            ${track}
          </div>`
        : html`<div part="track" class="track" aria-hidden="true">${track}</div>`
    }
    ${
      plan === undefined
        ? nothing
        : html`<div class="labels" aria-hidden="true">
            <div part="pace-marker" class="pace-marker" ${cssProperties({ '--_at': plan })}></div>
            ${renderLabel(pace?.plan?.words, plan)}
          </div>`
    }
  </div>`;
}

function renderLabel(
  words: string | undefined,
  at: number,
  [line = 0, wide = 0]: readonly number[] = [],
  isHeld = false,
): TemplateResult {
  const properties = { '--_at': at, '--_line': line, '--_wide-line': wide };
  return html`<div class="label ${isHeld ? 'held' : ''}" ${cssProperties(properties)}>
    <span>${words}</span>
  </div>`;
}
