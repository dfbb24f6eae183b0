/** League tables of drafts, and ways to look into one. */
import { expect } from '@open-wc/testing';
import { boardOf, type Board } from '../../src/elements/ranking/ranking.model.js';
import { orderBy, ordered, type OrderKey } from '../../src/elements/ranking/ranking.order.js';
import type { ChisoRanking } from '../../src/elements/ranking/ranking.js';
import { askedComparison } from '../../src/shared/asked-comparison.js';
import { feedOf, plain as withSpaces, type Draft } from './drafts.js';
import { part, plain, show, type Attributes } from './widgets.js';

export interface BoardQuestion {
  readonly indicators?: readonly string[];
  readonly of?: string;
  readonly level?: string;
  readonly highlight?: string;
  readonly period?: string;
  readonly asOf?: string;
  readonly part?: string;
}

/** The league table of a feed, of all its localities and indicators where it is not asked for others. */
export function board(
  draft: Draft,
  { indicators, period, asOf, part, ...choice }: BoardQuestion = {},
): Board {
  const feed = feedOf(draft);
  const ids = indicators ?? [...feed.indicators.keys()];
  const asked = askedComparison(feed, { indicators: ids, ...choice }, { period, asOf, part }, false);
  return 'noun' in asked ? expect.fail(JSON.stringify(asked)) : boardOf(feed, asked);
}

/** The ids of the rows in an order, the first one where none is named. */
export function idsBy(shown: Board, key: OrderKey = 0, descending?: boolean): readonly string[] {
  const order = orderBy(shown, key, 0);
  const rows = ordered(shown, { ...order, descending: descending ?? order.descending });
  return rows.map(({ locality }) => locality.id);
}

/** "a #1": who has which rank by the first indicator, by name. */
export function ranks({ rows }: Board): readonly string[] {
  return rows.map(({ locality, ranks: [rank] }) => `${locality.id} ${rank === undefined ? '–' : `#${rank}`}`);
}

export function summary(shown: Board): string {
  return withSpaces(shown.summary);
}

export function ranking(data: unknown, attributes: Attributes = {}): Promise<ChisoRanking> {
  return show('chiso-ranking', data, attributes);
}

/** The words of each row, cell by cell; of a figure without its bar. */
export function rows(element: Element): string[][] {
  return [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => {
      const copy = cell.cloneNode(true) as Element;
      for (const unseen of copy.querySelectorAll('.spoken')) unseen.remove();
      return plain(copy.textContent);
    }),
  );
}

/** The names of the rows, from top to bottom. */
export function names(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('[data-row]')].map(({ textContent }) => plain(textContent));
}

export function heads(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('thead th')].map(({ textContent }) =>
    plain(textContent).replace(/ ?[▲▼↕]/, ''),
  );
}

/** The button of that name, or whose name begins so. */
export function button(element: Element, name: string): HTMLButtonElement {
  const all = [...element.shadowRoot!.querySelectorAll('button')];
  return (
    all.find(({ textContent }) => plain(textContent).startsWith(name)) ?? expect.fail(`no button ${name}`)
  );
}

export async function press(element: ChisoRanking, name: string): Promise<void> {
  button(element, name).click();
  await element.updateComplete;
}

export async function search(element: ChisoRanking, query: string): Promise<void> {
  const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
  field.value = query;
  field.dispatchEvent(new Event('input'));
  await element.updateComplete;
}

/** What a voice is told as it changes. */
export function status(element: Element): string {
  return plain(element.shadowRoot!.querySelector('.found')?.textContent);
}

export function highlightedRow(element: Element): HTMLElement {
  return part(element, 'row-highlight');
}
