/** The arguments of the stories are the attributes of the elements, as a webmaster writes them. */
import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { FeedDocument, Text } from '../src/index.js';

export interface WidgetAttributes {
  src?: string;
  feed?: string;
  indicator?: string;
  locality?: string;
  period?: string;
  'part-id'?: string;
  'as-of'?: string;
  heading?: string;
  'heading-level'?: number;
  theme?: 'civic' | 'plain' | 'contrast';
  'without-source'?: boolean;
  'without-actions'?: boolean;
}

type Values = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

class AttributesDirective extends Directive {
  private known: readonly string[] = [];

  render(_values: object): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [values]: [Values]): unknown {
    for (const name of this.known) if (isAbsent(values[name])) element.removeAttribute(name);
    for (const [name, value] of Object.entries(values)) if (!isAbsent(value)) set(element, name, value);
    this.known = Object.keys(values);
    return noChange;
  }
}

/** Sets what has a value, and takes away what has none: an emptied control is an attribute that is not there. */
export const attributes = directive(AttributesDirective);

function isAbsent(value: Values[string]): boolean {
  return (
    value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)
  );
}

function set(element: Element, name: string, value: Values[string]): void {
  const text = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);
  if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}

/** The controls that all widgets share; ids are chosen from those of the feed, by their names. */
export function widgetControls(feed: FeedDocument) {
  const { indicators = [], localities = [], observations = [] } = feed;
  const parts = indicators.flatMap((indicator) => indicator.parts ?? []);
  const periods = new Set(observations.flatMap(({ period }) => period ?? []));
  return {
    indicator: choice(indicators),
    locality: choice(localities),
    period: { control: 'select', options: [...periods].sort() },
    'part-id': choice(parts),
    'as-of': { control: 'text' },
    heading: { control: 'text' },
    'heading-level': { control: 'select', options: [2, 3, 4, 5, 6] },
    theme: { control: 'select', options: ['civic', 'plain', 'contrast'] },
    'without-source': { control: 'boolean' },
    'without-actions': { control: 'boolean' },
    src: { control: 'text' },
    feed: { control: 'text' },
  } as const;
}

interface Named {
  readonly id: string;
  readonly name: Text;
}

export function choice(things: readonly Named[], type: 'select' | 'multi-select' = 'select') {
  const labels = Object.fromEntries(things.map(({ id, name }) => [id, label(name)]));
  return { control: { type, labels }, options: things.map(({ id }) => id) };
}

function label(name: Text): string {
  return typeof name === 'string' ? name : (name['vi'] ?? '');
}
