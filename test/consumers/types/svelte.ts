/** A Svelte template's view of the elements. */
import type { ChisoSelectEvent } from 'chiso';
import type { SvelteHTMLElements } from 'svelte/elements';

const chosen: (string | undefined)[] = [];

export const kpi: SvelteHTMLElements['chiso-kpi'] = {
  indicator: 'ky-so',
  compare: 'target',
  'heading-level': 2,
  class: 'wide',
};
export const compare: SvelteHTMLElements['chiso-compare'] = {
  localities: ['xa-a', 'xa-b'],
  limit: '10',
  'onchiso-select': (event: ChisoSelectEvent) => chosen.push(event.locality),
  'on:chiso-view': ({ view }) => chosen.push(view),
};

// @ts-expect-error No such base.
export const base: SvelteHTMLElements['chiso-kpi'] = { compare: 'last-week' };
// @ts-expect-error No such attribute.
export const attribute: SvelteHTMLElements['chiso-kpi'] = { indicater: 'ky-so' };
