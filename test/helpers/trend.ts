/** Trends of small feeds, and ways to look into one. */
import type { Feed } from '../../src/feed/feed.js';
import { trendView, type TrendView } from '../../src/elements/trend/trend.model.js';
import { localitySeries, type LocalitySeries } from '../../src/elements/trend/trend.series.js';
import type { ChisoTrend } from '../../src/elements/trend/trend.js';
import { feedOf, period, plain as plainSpaces, type Draft, type RowDraft } from './drafts.js';
import { show, type Attributes } from './widgets.js';

export interface Asked {
  readonly localities?: string;
  readonly highlight?: string;
  readonly reference?: string;
  readonly part?: string;
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly horizon?: string;
}

function questionOf(feed: Feed, { from, to, horizon, part, asOf }: Asked) {
  const each = (text: string | undefined) => (text === undefined ? undefined : period(text));
  const [indicator] = feed.indicators.values();
  return { indicator: indicator!, part, asOf, from: each(from), to: each(to), horizon: each(horizon) };
}

/** What the trend of all localities of a feed shows, or of those that are named. */
export function trendOf(draft: Draft | Feed, asked: Asked = {}): TrendView {
  const feed = isFeed(draft) ? draft : feedOf(draft);
  const { localities = [...feed.localities.keys()].join(' '), highlight, reference = '' } = asked;
  return trendView(feed, {
    ...questionOf(feed, asked),
    localities: localities.split(' ').map((id) => feed.localities.get(id)!),
    highlight,
    references: reference.split(' ').filter(Boolean),
  });
}

function isFeed(draft: Draft | Feed): draft is Feed {
  return 'publishers' in draft;
}

/** The series of the first locality. */
export function seriesOf(draft: Draft | Feed, asked: Asked = {}): LocalitySeries {
  const feed = isFeed(draft) ? draft : feedOf(draft);
  const [locality] = feed.localities.values();
  return localitySeries(feed, locality!, questionOf(feed, asked));
}

/** Periods of each unbroken piece: "2022-01 2022-02". */
export function pieces({ lines }: LocalitySeries): string[] {
  return lines.flatMap((points) => {
    const found: string[] = [];
    for (const { figure, isJoined } of points) {
      if (isJoined) found.push(`${found.pop()!} ${figure.period.text}`);
      else found.push(figure.period.text);
    }
    return found;
  });
}

/** Months of 2022 from January. */
export function months(
  values: readonly (number | null)[],
  locality = 'a',
  more: RowDraft[3] = {},
): RowDraft[] {
  return values.map((value, n) => [locality, `2022-${String(n + 1).padStart(2, '0')}`, value, more]);
}

export function summaryOf(draft: Draft | Feed, asked: Asked = {}): string {
  return plainSpaces(trendOf(draft, asked).summary);
}

export function notesOf(draft: Draft | Feed, asked: Asked = {}): readonly string[] {
  return trendOf(draft, asked).notes.map(plainSpaces);
}

export function trend(data: unknown, attributes: Attributes = {}): Promise<ChisoTrend> {
  return show('chiso-trend', data, attributes);
}

/** The points that can be reached, in their order. */
export function marks(element: Element): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('.mark')];
}

/** What each of them says. */
export function told(element: Element): string[] {
  return marks(element).map((mark) => plainSpaces(mark.getAttribute('aria-label') ?? ''));
}
