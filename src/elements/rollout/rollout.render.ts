/** Tiles of a rollout, stage by stage. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Id } from '../../feed/feed.js';
import { hiddenWords, keysWords } from '../../localization/compare.js';
import { cssProperties } from '../../shared/css-properties.js';
import type { RolloutView } from './rollout.model.js';
import type { Tile } from './rollout.tiles.js';

/** Of one stage; the table has all. */
const mostTiles = 24;

/** The ids of the localities that can be chosen, in their order. */
export function markIds({ isPlaces, stages }: RolloutView): readonly Id[] {
  return isPlaces ? stages.flatMap(({ tiles }) => few(tiles)).map(({ id }) => id) : [];
}

/** The first; a highlighted one further down takes the last place. */
function few(tiles: readonly Tile[]): readonly Tile[] {
  const shown = tiles.slice(0, mostTiles);
  const own = tiles.find(({ highlighted }) => highlighted);
  return own && !shown.includes(own) ? [...shown.slice(0, -1), own] : shown;
}

/** `stop`: the tile that Tab comes to. */
export function renderStages({ stages, isPlaces }: RolloutView, stop: Id | undefined): TemplateResult {
  return html`${isPlaces ? html`<p class="spoken">${keysWords()}</p>` : nothing}
    <div class="stages">
      ${stages.map(({ tiles }) => {
        const shown = isPlaces ? few(tiles) : tiles;
        const hidden = tiles.length - shown.length;
        return html`<ul
            class="tiles"
            ${cssProperties({ '--_tiles': shown.length, '--_half': Math.ceil(shown.length / 2) })}
          >
            ${shown.map((tile) => {
              const { kind, highlighted, notes } = tile;
              return html`<li
                part="row ${highlighted ? 'row-highlight' : ''}"
                class="tile tone-${kind} ${highlighted ? 'highlighted' : ''}"
              >
                ${isPlaces ? renderMark(tile, stop) : html`<div class="mark">${renderFact(tile)}</div>`}
                ${notes.map((note) => html`<small part="footnote">${note}</small>`)}
              </li>`;
            })}
          </ul>
          ${hidden > 0 ? html`<p class="line">${hiddenWords(hidden)}</p>` : nothing}`;
      })}
    </div>`;
}

/** A locality, as a link to its own page, or to be chosen. */
function renderMark(tile: Tile, stop: Id | undefined): TemplateResult {
  const { id, href, highlighted } = tile;
  const tabindex = id === stop ? 0 : -1;
  const current = highlighted ? 'true' : nothing;
  const fact = renderFact(tile);
  return href
    ? html`<a
        class="mark"
        data-mark=${id}
        href=${href}
        rel="noopener"
        tabindex=${tabindex}
        aria-current=${current}
        >${fact}</a
      >`
    : html`<button class="mark" data-mark=${id} type="button" tabindex=${tabindex} aria-current=${current}>
        ${fact}
      </button>`;
}

function renderFact({ name, kind, sign, words, aside }: Tile): TemplateResult {
  return html`<span class="name">${name}<span class="spoken">: </span></span
    ><span part=${kind === 'number' ? 'value' : nothing} class="state"
      >${sign ? html`<span class="sign tone-${kind}" aria-hidden="true">${sign} </span>` : nothing}${words}</span
    >${aside ? html`<span class="spoken">, </span><small>${aside}</small>` : nothing}`;
}
