/** Ways to look into a comparison. */
import type { ChisoCompare } from '../../src/elements/compare/compare.js';
import { parts, plain, show, type Attributes } from './widgets.js';

export function compare(data: unknown, attributes: Attributes = {}): Promise<ChisoCompare> {
  return show('chiso-compare', data, attributes);
}

/** The rows that can be reached, in their order. */
export function marks(element: Element): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('.mark')];
}

/** Name and values of each row of the chart, as they are seen. */
export function rows(element: Element): string[][] {
  return parts(element, 'row').map((row) => [...row.querySelectorAll('.name, [part~="value"]')].map(seen));
}

function seen(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('.spoken')) unseen.remove();
  return plain(copy.textContent);
}

/** Cells of the table, row by row. */
export function tableRows(element: Element): string[][] {
  return [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => plain(textContent)),
  );
}
