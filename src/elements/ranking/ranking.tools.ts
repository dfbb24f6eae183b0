/** What leads through a league table: the search above it, the pages below. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  nextPageWords,
  pageWords,
  previousPageWords,
  searchWords,
  toPageWords,
} from '../../localization/ranking.js';

/** `status`: how many were found, and on which page; told as it changes. */
export function renderSearch(
  query: string,
  onSearch: (query: string) => void,
  status: string,
): TemplateResult {
  const onInput = (event: Event) => {
    onSearch((event.target as HTMLInputElement).value);
  };
  return html`<div part="toolbar" class="toolbar">
    <label class="field search"
      >${searchWords()}
      <input type="search" autocomplete="off" spellcheck="false" .value=${query} @input=${onInput}
    /></label>
    <p class="found" role="status">${status}</p>
  </div>`;
}

/** Buttons that lead nowhere stay, so that who pressed them keeps the focus; beyond an end is the end. */
export function renderPager(
  number: number,
  count: number,
  onPage: (number: number, event: Event) => void,
): TemplateResult | typeof nothing {
  if (count < 2) return nothing;
  const button = (words: string, to: number) => {
    const onClick = (event: Event) => {
      onPage(to, event);
    };
    return html`<button
      part="button"
      class="action"
      type="button"
      aria-disabled=${to < 1 || to > count ? 'true' : nothing}
      @click=${onClick}
    >
      ${words}
    </button>`;
  };
  const onChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    onPage(Math.trunc(Number(input.value)) || number, event);
    input.value = '';
  };
  return html`<div part="toolbar" class="toolbar pager">
    ${button(previousPageWords(), number - 1)}
    <span>${pageWords(number, count)}</span>
    ${button(nextPageWords(), number + 1)}
    <label class="field"
      >${toPageWords()} <input type="number" inputmode="numeric" min="1" max=${count} @change=${onChange}
    /></label>
  </div>`;
}
