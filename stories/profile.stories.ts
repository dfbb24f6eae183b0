import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FeedDocument, IndicatorEntry, ObservationEntry } from '../src/index.js';
import { attributes, choice, widgetControls, type WidgetAttributes } from './attributes.js';
import { inDensities } from './looks.js';

interface ProfileAttributes extends WidgetAttributes {
  group?: string;
  indicators?: readonly string[];
  localities?: readonly string[];
  view?: 'radar' | 'bars' | 'table';
}

const places = ['a', 'b', 'c', 'd'] as const;
const names: Readonly<Record<string, string>> = {
  a: 'An Bình',
  b: 'Bình Minh',
  c: 'Cửa Sông',
  d: 'Đông Hải',
};

const score = (id: string, vi: string, en: string, most: number): IndicatorEntry => ({
  ...{ id, name: { vi, en }, group: 'chi-so', unit: 'score', range: [0, most] },
});

/** The groups and maxima of the index of Decision No. 766/QĐ-TTg; places and figures are invented. */
const indicators: readonly IndicatorEntry[] = [
  score('cong-khai', 'Công khai, minh bạch', 'Openness and transparency', 18),
  score('tien-do', 'Tiến độ giải quyết', 'Timeliness', 20),
  score('so-hoa', 'Số hóa hồ sơ', 'Digitisation of files', 22),
  score('dich-vu', 'Cung cấp dịch vụ trực tuyến', 'Online services', 22),
  score('hai-long', 'Mức độ hài lòng', 'Satisfaction', 18),
  {
    ...{ id: 'qua-han', name: { vi: 'Hồ sơ quá hạn', en: 'Overdue applications' }, unit: 'percent' },
    ...{ range: [0, 10], direction: 'down' },
  },
  { id: 'thu-nhap', name: { vi: 'Thu nhập bình quân đầu người', en: 'Income per head' }, unit: 'VND' },
  score(
    'ten-dai',
    'Hồ sơ thủ tục hành chính được tiếp nhận, giải quyết và trả kết quả hoàn toàn trên môi trường điện tử',
    'Procedures that are received, handled and answered entirely online, wherever the applicant lives',
    10,
  ),
];

const rows: Readonly<Record<string, readonly (number | null)[]>> = {
  a: [15.2, 18, 13.42, 17.6, 16.56, 4, 52_000_000, 7.5],
  b: [13.4, 15.3, 16.8, 16.8, 17.1, 0.9, 68_400_000, 9.1],
  c: [12.9, null, 15.8, 19.2, 13.6, 9.5, null, 4],
  d: [11, 12, 13, 14, 15, 2, 47_500_000, 6],
};

const feed: FeedDocument = {
  chiso: 1,
  updated: '2026-11-10',
  source: { name: { vi: 'Dữ liệu minh hoạ', en: 'Illustrative data' } },
  localities: places.map((id) => ({
    id,
    name: { vi: `Tỉnh ${names[id]!}`, en: `${names[id]!} Province` },
    level: 'province',
  })),
  groups: [{ id: 'chi-so', name: { vi: 'Chỉ số phục vụ (minh hoạ)', en: 'Service index (illustrative)' } }],
  indicators: indicators.map((indicator) =>
    indicator.id === 'ten-dai' ? { ...indicator, group: undefined } : indicator,
  ),
  observations: places.flatMap((locality) =>
    rows[locality]!.map((value, n): ObservationEntry => {
      const isBound = locality === 'd' && n === 1;
      return {
        ...{ indicator: indicators[n]!.id, locality, period: '2026-10', value },
        ...(isBound && { qualifier: 'over' as const }),
      };
    }),
  ),
};

/** Against a range of 0 to 18, and of 0 to 22. */
const beyond: Readonly<Record<string, number>> = { 'cong-khai': 19.5, 'so-hoa': -2 };

/** A profile inside a feed. */
const inFeed = (data?: FeedDocument) => (args: ProfileAttributes) =>
  html`<chiso-feed .data=${data}><chiso-profile ${attributes(args)}></chiso-profile></chiso-feed>`;

/** A profile with a feed of its own. */
const alone = (args: ProfileAttributes) => html`<chiso-profile ${attributes(args)}></chiso-profile>`;

const meta: Meta<ProfileAttributes> = {
  title: 'Widgets/Profile',
  component: 'chiso-profile',
  render: inFeed(feed),
  argTypes: {
    ...widgetControls(feed),
    group: choice(feed.groups ?? []),
    indicators: choice(indicators, 'multi-select'),
    localities: choice(feed.localities ?? [], 'multi-select'),
    view: { control: 'inline-radio', options: ['radar', 'bars', 'table'] },
  },
  parameters: { width: '46rem' },
};

export default meta;
type Story = StoryObj<ProfileAttributes>;

/** The five groups of one province: each axis is the share of its own maximum. */
export const Overview: Story = { args: { group: 'chi-so', locality: 'a' } };

/** Every attribute is a control. */
export const Playground: Story = { args: { group: 'chi-so', locality: 'a', localities: ['a', 'b'] } };

/** The feed is on its way. */
export const Loading: Story = {
  tags: ['loading'],
  args: { src: 'feeds/dang-tai.json', group: 'chi-so' },
  render: alone,
};

/** Nobody has reported for the period. */
export const Empty: Story = { args: { group: 'chi-so', locality: 'a', period: '2024-10' } };

/** There is nothing at the address. */
export const NotFound: Story = { args: { src: 'feeds/khong-co.json', group: 'chi-so' }, render: alone };

/** The feed has no such group: the profile says which it has. */
export const UnknownGroup: Story = { args: { group: 'chi-tieu', locality: 'a' } };

/** One of two feeds did not come: what is there is shown, and what is missing is said. Illustrative figures. */
export const Stale: Story = {
  args: { src: 'feeds/chi-so-phuc-vu.json feeds/khong-co.json', group: 'nam-nhom', locality: '86' },
  render: alone,
};

/** Up to three, told apart by colour, shape and dash; a missing figure is a gap. */
export const ThreeLocalities: Story = {
  args: { group: 'chi-so', locality: 'b', localities: ['a', 'b', 'c'] },
};

/** Each figure on a track of its own. */
export const Bars: Story = { args: { group: 'chi-so', localities: ['a', 'b'], view: 'bars' } };

/** The same data as a table, with the maxima. */
export const Table: Story = { args: { group: 'chi-so', localities: ['a', 'b', 'c'], view: 'table' } };

/** "Hơn 12": a bound is drawn hollow. */
export const Bounded: Story = { args: { group: 'chi-so', locality: 'd' } };

/** Two figures make no radar. */
export const Few: Story = { args: { indicators: ['cong-khai', 'tien-do'], locality: 'a' } };

/** More is better of some, less of others: bars, and the reason. */
export const MixedDirections: Story = {
  args: { indicators: ['cong-khai', 'tien-do', 'qua-han'], locality: 'a' },
};

/** One has no maximum: it is a figure without a bar. */
export const NoMaximum: Story = {
  args: { indicators: ['cong-khai', 'tien-do', 'thu-nhap'], localities: ['a', 'b'] },
};

/** Of more than three the first three are shown, which is said. */
export const TooMany: Story = { args: { group: 'chi-so', localities: ['a', 'b', 'c', 'd'] } };

/** More points than there are, and fewer than none: tracks that reach as far as the figures, and no radar. */
export const BeyondTheRange: Story = {
  args: { group: 'chi-so', locality: 'a' },
  render: inFeed({
    ...feed,
    observations: (feed.observations ?? []).map((row) => {
      return { ...row, value: beyond[row.indicator] ?? row.value ?? null };
    }),
  }),
};

/** Names wrap and are never cut. */
export const LongNames: Story = {
  args: { indicators: ['ten-dai', 'dich-vu', 'so-hoa', 'cong-khai'], localities: ['a', 'b', 'c'] },
};

/** A portal's side column: names below, by the numbers of the axes. */
export const Narrow: Story = { ...ThreeLocalities, parameters: { width: '20rem' } };

/** Tracks below the names of what they measure. */
export const NarrowBars: Story = { ...Bars, parameters: { width: '20rem' } };

/** The named looks. */
export const Themes: Story = {
  parameters: { width: '62rem' },
  render: () =>
    html`<chiso-feed .data=${feed} locality="a">
      <div class="cards wide">
        ${['civic', 'plain', 'contrast'].map(
          (theme) => html`<chiso-profile group="chi-so" localities="a b" theme=${theme}></chiso-profile>`,
        )}
      </div>
    </chiso-feed>`,
};

/** Dense and roomy. */
export const Density: Story = {
  parameters: { width: '62rem', embed: false },
  render: () => inDensities(feed, () => html`<chiso-profile group="chi-so" locality="a"></chiso-profile>`),
};
