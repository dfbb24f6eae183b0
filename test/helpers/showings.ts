/** Every widget and every view of it, on one feed, and what is found in all of its shadow roots. */
import { fixture, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { markup, plain, type Attributes } from './widgets.js';

export interface Showing {
  readonly name: string;
  readonly tag: string;
  readonly attributes: Attributes;
}

const place = { locality: 'binh-hoa' };
const signed = { indicator: 'ky-so' };

/** Of `everyWidget`. */
export const showings: readonly Showing[] = (
  [
    ['a card', 'chiso-kpi', { ...signed, ...place, trend: true }],
    ['a card of words', 'chiso-kpi', { indicator: 'du-lieu', locality: 'cho-moi' }],
    ['a card of a part', 'chiso-kpi', { indicator: 'dich-vu', locality: 'an-phu', 'part-id': 'mot-phan' }],
    ['a bar', 'chiso-progress', { ...signed, ...place, pace: true }],
    ['a bar without a scale', 'chiso-progress', { indicator: 'dich-vu', locality: 'an-phu' }],
    ['a comparison', 'chiso-compare', { ...signed, highlight: 'binh-hoa', reference: 'target average' }],
    ['the table of a comparison', 'chiso-compare', { ...signed, view: 'table' }],
    ['a comparison of several', 'chiso-compare', { indicators: 'cong-khai tien-do', level: 'commune' }],
    ['a comparison of stages', 'chiso-compare', { indicator: 'du-lieu' }],
    ['a course', 'chiso-trend', { ...signed, localities: 'an-phu binh-hoa' }],
    ['the course of one', 'chiso-trend', { ...signed, ...place, reference: 'target' }],
    ['the table of a course', 'chiso-trend', { ...signed, ...place, view: 'table' }],
    ['a league table', 'chiso-ranking', { indicators: 'ky-so cong-khai', highlight: 'an-phu' }],
    ['parts', 'chiso-breakdown', { indicator: 'dich-vu', locality: 'an-phu' }],
    ['the stages of many', 'chiso-rollout', { indicator: 'du-lieu', level: 'commune' }],
    ['the tasks of one', 'chiso-rollout', { indicators: 'du-lieu ky-so', locality: 'an-phu' }],
    ['a profile', 'chiso-profile', { group: 'phuc-vu', localities: 'an-phu binh-hoa' }],
    ['the bars of a profile', 'chiso-profile', { group: 'phuc-vu', ...place, view: 'bars' }],
    ['the table of a profile', 'chiso-profile', { group: 'phuc-vu', ...place, view: 'table' }],
    ['a picker', 'chiso-picker', {}],
    ['a board', 'chiso-board', {}],
    ['the board of one', 'chiso-board', { locality: 'an-phu', 'as-of': '2022-12-31' }],
    ['a wrong name', 'chiso-kpi', { indicator: 'sai', ...place }],
  ] as const
).map(([name, tag, attributes]) => ({ name, tag, attributes }));

type Shown = LitElement & { data?: unknown };

/** A widget with a feed, in a column of the page, as soon as nothing more comes of it. */
export async function shown(
  { tag, attributes }: Pick<Showing, 'tag' | 'attributes'>,
  data: unknown,
  width = 480,
): Promise<Shown> {
  const column = await fixture<HTMLElement>(`<div>${markup(tag, attributes)}</div>`);
  column.style.width = `${width}px`;
  const element = column.querySelector<Shown>(tag)!;
  element.data = data;
  await atRest(element);
  return element;
}

async function atRest(element: Shown): Promise<void> {
  await waitUntil(async () => {
    await new Promise((resolve) => setTimeout(resolve));
    return everything(element).every((each) => (each as Partial<LitElement>).isUpdatePending !== true);
  });
}

/** The widget, and all that it has made, in its own shadow root and in those of the widgets inside. */
export function everything(element: Element): readonly Element[] {
  const inside = [...(element.shadowRoot?.children ?? []), ...element.children];
  return [element, ...inside.flatMap(everything)];
}

/** All words of a widget and of those inside it. */
export function allSaid(element: Element): string {
  return plain(wordsIn(element.shadowRoot ?? element));
}

function wordsIn(node: Node): string {
  if (node instanceof Text) return node.data;
  const { shadowRoot } = node as Partial<Element>;
  return [...(shadowRoot?.childNodes ?? []), ...node.childNodes].map(wordsIn).join('');
}

/** How many of each there are: "li × 4". */
export function made(element: Element): readonly string[] {
  const counts = new Map<string, number>();
  for (const { localName } of everything(element)) counts.set(localName, (counts.get(localName) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} × ${count}`).sort();
}

export function linksIn(element: Element): readonly HTMLAnchorElement[] {
  return everything(element).filter((each) => each instanceof HTMLAnchorElement);
}

/** Figures as they are written, "58,2": in `everyWidget` they alone have a decimal. */
export function figuresIn(element: Element): readonly string[] {
  return (allSaid(element).match(/[−-]?\d+,\d+/g) ?? []).sort();
}
