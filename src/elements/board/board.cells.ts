/** One place on a board: a widget, and the indicators that it shows. */
import type { Id, Indicator } from '../../feed/feed.js';

export type WidgetTag = `chiso-${
  'breakdown' | 'compare' | 'kpi' | 'profile' | 'progress' | 'ranking' | 'rollout' | 'trend'}`;

/** What a widget is told; an empty text is an attribute without a value. */
export type Attributes = Readonly<Record<string, string>>;

export interface Cell {
  /** Stays the same while only what the widget is told changes. */
  readonly key: string;
  /** The widget; absent where the page brings its own. */
  readonly tag?: WidgetTag | undefined;
  readonly attributes: Attributes;
  /** What a page can replace by an element of its own. */
  readonly indicators: readonly Id[];
  readonly band: Band;
  /** Before the order of the indicators. */
  readonly order: number;
}

/** What stands together: cards of one figure; charts; tables of very many; work in stages. */
export const bands = ['cards', 'charts', 'tables', 'rollouts'] as const;
export type Band = (typeof bands)[number];

/** Of a widget, or of another element that the page brings. */
export function bandOf(tag: string): Band {
  if (tag === 'chiso-rollout') return 'rollouts';
  if (tag === 'chiso-ranking') return 'tables';
  return /^chiso-(kpi|progress|breakdown)$/.test(tag) ? 'cards' : 'charts';
}

export function cellOf(
  tag: WidgetTag,
  shown: readonly Pick<Indicator, 'id'>[],
  attributes: Attributes = {},
  order = 0,
  scope = '',
): Cell {
  const indicators = shown.map(({ id }) => id);
  const names = indicators.join(' ');
  return {
    key: [tag, scope, names].join('|'),
    tag,
    attributes: { [indicators.length > 1 ? 'indicators' : 'indicator']: names, ...attributes },
    indicators,
    band: bandOf(tag),
    order,
  };
}
