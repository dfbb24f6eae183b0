/** The five groups of the service index of QĐ 766/QĐ-TTg, and profiles of them. */
import { expect } from '@open-wc/testing';
import type { FeedDocument, IndicatorEntry, ObservationEntry } from '../../src/feed/document.js';
import type { ChisoProfile } from '../../src/elements/profile/profile.js';
import {
  profileView,
  type ProfileQuestion,
  type ProfileView,
} from '../../src/elements/profile/profile.model.js';
import { readFeed } from '../../src/feed/read/read.js';
import { period } from './drafts.js';
import { show, type Attributes } from './widgets.js';

export const groups: readonly (IndicatorEntry & { readonly range: readonly [number, number] })[] = (
  [
    ['cong-khai', 'Công khai, minh bạch', 18],
    ['tien-do', 'Tiến độ giải quyết', 20],
    ['so-hoa', 'Số hóa hồ sơ', 22],
    ['dich-vu', 'Cung cấp dịch vụ trực tuyến', 22],
    ['hai-long', 'Mức độ hài lòng', 18],
  ] as const
).map(([id, name, most]) => ({ id, name, group: 'chi-so', unit: 'score', range: [0, most] }));

const places = [
  { id: 'a', name: 'Tỉnh A', level: 'province' },
  { id: 'b', name: 'Tỉnh B', level: 'province' },
  { id: 'c', name: 'Tỉnh C', level: 'province' },
  { id: 'd', name: 'Tỉnh D', level: 'province' },
] as const;

export type Figure = number | null | Partial<ObservationEntry>;

/** The figures of each province in the order of the groups; `null` was not reported. */
export function indexFeed(
  figures: Readonly<Record<string, readonly Figure[]>> = { a: [15.2, 18, 13.42, 17.6, 16.56] },
  { indicators = groups, ...more }: Partial<FeedDocument> = {},
): FeedDocument {
  return {
    chiso: 1,
    source: { name: 'Cổng Dịch vụ công quốc gia' },
    localities: places.filter(({ id }) => id in figures),
    groups: [{ id: 'chi-so', name: 'Chỉ số phục vụ' }],
    indicators,
    observations: Object.entries(figures).flatMap(([locality, values]) =>
      values.map((figure, n) => ({
        indicator: indicators[n]!.id,
        locality,
        period: '2026-10',
        ...(typeof figure === 'object' && figure !== null ? figure : { value: figure }),
      })),
    ) as ObservationEntry[],
    ...more,
  };
}

/** Indicators of percentages without a range of their own, one for each name. */
export function percentages(count: number, more: Partial<IndicatorEntry> = {}): readonly IndicatorEntry[] {
  return Array.from({ length: count }, (_, n) => ({
    ...{ id: `ty-le-${n + 1}`, name: `Tỷ lệ ${n + 1}`, unit: 'percent', group: 'chi-so' },
    ...more,
  }));
}

export type Asked = Partial<Omit<ProfileQuestion, 'localities' | 'period'>> & {
  readonly localities?: readonly string[];
  readonly period?: string;
};

/** The profile of all localities of a feed, or of some, on all of its indicators. */
export function profileOf(
  document: FeedDocument,
  { localities, period: text, ...question }: Asked = {},
): ProfileView {
  const { feed, problems } = readFeed([{ document }]);
  expect(problems).to.deep.equal([]);
  if (!feed) return expect.fail('no feed');
  const ids = localities ?? [...feed.localities.keys()];
  return profileView(feed, [...feed.indicators.values()], {
    localities: ids.map((id) => feed.localities.get(id)!),
    period: text === undefined || text === 'latest' ? text : period(text),
    ...question,
  });
}

export function profile(data: unknown, attributes: Attributes = {}): Promise<ChisoProfile> {
  return show('chiso-profile', data, attributes);
}
