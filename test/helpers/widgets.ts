/** The widgets, for tests that hold for all of them, and ways to look into one. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { ChisoBreakdown } from '../../src/elements/breakdown/breakdown.js';
import type { ChisoCompare } from '../../src/elements/compare/compare.js';
import type { ChisoKpi } from '../../src/elements/kpi/kpi.js';
import type { ChisoProfile } from '../../src/elements/profile/profile.js';
import type { ChisoProgress } from '../../src/elements/progress/progress.js';
import type { ChisoRanking } from '../../src/elements/ranking/ranking.js';
import type { ChisoRollout } from '../../src/elements/rollout/rollout.js';
import type { ChisoTrend } from '../../src/elements/trend/trend.js';

export type AnyWidget =
  | ChisoKpi
  | ChisoProgress
  | ChisoCompare
  | ChisoProfile
  | ChisoBreakdown
  | ChisoRollout
  | ChisoRanking
  | ChisoTrend;
export type Tag =
  | 'chiso-kpi'
  | 'chiso-progress'
  | 'chiso-compare'
  | 'chiso-profile'
  | 'chiso-breakdown'
  | 'chiso-rollout'
  | 'chiso-ranking'
  | 'chiso-trend';
export type State = 'loading' | 'ready' | 'empty' | 'stale' | 'error';

export const tags: readonly Tag[] = [
  'chiso-kpi',
  'chiso-progress',
  'chiso-compare',
  'chiso-profile',
  'chiso-breakdown',
  'chiso-rollout',
  'chiso-ranking',
  'chiso-trend',
];
export const states: readonly State[] = ['loading', 'ready', 'empty', 'stale', 'error'];

export type Attributes = Readonly<Record<string, string | boolean>>;

/** Markup of an element; `true` is an attribute without a value, `false` none. */
export function markup(tag: string, attributes: Attributes = {}, content = ''): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === true ? ` ${name}` : value === false ? '' : ` ${name}="${escape(value)}"`,
  );
  return `<${tag}${written.join('')}>${content}</${tag}>`;
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** A widget on the page, in whatever state it is. */
export function mount(tag: Tag, attributes: Attributes = {}, content = ''): Promise<AnyWidget> {
  return fixture<AnyWidget>(markup(tag, attributes, content));
}

/** A widget with a feed at hand, as soon as it shows it. */
export async function show<Name extends Tag>(
  tag: Name,
  data: unknown,
  attributes: Attributes = {},
  content = '',
): Promise<HTMLElementTagNameMap[Name]> {
  const element = await fixture<AnyWidget>(markup(tag, attributes, content));
  element.data = data;
  await element.updateComplete;
  return element as HTMLElementTagNameMap[Name];
}

export function isIn(element: Element, state: State): boolean {
  return element.matches(`:state(${state})`);
}

export async function comesTo(element: Element, state: State): Promise<void> {
  await waitUntil(() => isIn(element, state), `<${element.localName}> does not come to ${state}`);
}

/** A widget that shows a figure. */
export async function ready<Element extends AnyWidget>(element: Element): Promise<Element> {
  await comesTo(element, 'ready');
  return element;
}

/** All that a widget says, visible or not, in plain spaces. */
export function said(element: Element): string {
  return plain(element.shadowRoot!.textContent);
}

export async function says(element: Element, words: string): Promise<void> {
  await waitUntil(() => said(element).includes(words), `“${words}” is not in “${said(element)}”`);
}

export function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** Whether a widget has something inside. Better asked so than of the element: chai prints what it did not expect. */
export function has(element: Element, selector: string): boolean {
  return element.shadowRoot!.querySelector(selector) !== null;
}

export function parts<Type extends Element = HTMLElement>(element: Element, name: string): Type[] {
  return [...element.shadowRoot!.querySelectorAll<Type>(`[part~="${name}"]`)];
}

export function count(element: Element, name: string): number {
  return parts(element, name).length;
}

export function part<Type extends Element = HTMLElement>(element: Element, name: string): Type {
  const [found] = parts<Type>(element, name);
  expect(found, `<${element.localName}> has no part ${name}`).to.exist;
  return found!;
}

export function partText(element: Element, name: string): string {
  return plain(part(element, name).textContent);
}

export function partTexts(element: Element, name: string): string[] {
  return parts(element, name).map(({ textContent }) => plain(textContent));
}

/** Whether an element takes room on the page. */
export function isShown(element: Element): boolean {
  return element.checkVisibility() && element.getClientRects().length > 0;
}

/** Whether two are one element. Chai would print all of both where they differ, for minutes. */
export function expectSame(found: EventTarget | null | undefined, expected: Element): void {
  const name = found instanceof Element ? found.outerHTML.slice(0, 200) : 'nothing';
  expect(found === expected, `${name} is not ${expected.outerHTML.slice(0, 200)}`).to.be.true;
}
