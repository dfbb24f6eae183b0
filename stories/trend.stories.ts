import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FeedDocument, ObservationEntry } from '../src/index.js';
import { attributes, choice, widgetControls, type WidgetAttributes } from './attributes.js';
import { longNames, many, neighbours, overMonths, states } from './feeds.js';
import { inDensities, inThemes } from './looks.js';

interface TrendAttributes extends WidgetAttributes {
  localities?: readonly string[];
  from?: string;
  to?: string;
  reference?: readonly ('target' | 'average' | 'median' | 'none')[];
  view?: 'chart' | 'table';
}

/** A trend inside a feed. */
const inFeed = (data?: FeedDocument) => (args: TrendAttributes) =>
  html`<chiso-feed .data=${data}><chiso-trend ${attributes(args)}></chiso-trend></chiso-feed>`;

/** A trend with a feed of its own, or none. */
const alone = (args: TrendAttributes) => html`<chiso-trend ${attributes(args)}></chiso-trend>`;

const { localities = [] } = neighbours;
const five = localities.slice(0, 5).map(({ id }) => id);

/** One commune with figures of its own. */
function courseOf(
  rows: readonly Partial<ObservationEntry>[],
  more: object = {},
  targets: FeedDocument['targets'] = [],
): FeedDocument {
  const { localities = [], source } = states;
  return {
    chiso: 1,
    ...(source && { source }),
    localities: localities.slice(0, 1),
    indicators: [{ id: 'ky-so', name: 'Văn bản đi được ký số', unit: 'percent', ...more }],
    observations: rows.map(
      (row) => ({ indicator: 'ky-so', locality: 'nguyen-mau', period: null, ...row }) as ObservationEntry,
    ),
    targets,
  };
}

const quarters = [40, 44, 47, 53].map((value, n) => ({ period: `2025-Q${n + 1}`, value }));

const meta: Meta<TrendAttributes> = {
  title: 'Widgets/Trend',
  component: 'chiso-trend',
  render: inFeed(neighbours),
  argTypes: {
    ...widgetControls(neighbours),
    localities: choice(localities, 'multi-select'),
    from: { control: 'text' },
    to: { control: 'text' },
    reference: { control: 'check', options: ['target', 'average', 'median', 'none'] },
    view: { control: 'inline-radio', options: ['chart', 'table'] },
  },
  parameters: { width: '40rem' },
};

export default meta;
type Story = StoryObj<TrendAttributes>;

/** One commune, with the target of all. */
export const Overview: Story = { args: { indicator: 'truc-tuyen', locality: 'dan-hoa' } };

/** Every attribute is a control. */
export const Playground: Story = {
  args: {
    indicator: 'truc-tuyen',
    localities: five,
    locality: 'dan-hoa',
    reference: ['average'],
    view: 'chart',
  },
};

/** The feed is on its way: grey shapes keep the place. */
export const Loading: Story = {
  tags: ['loading'],
  args: { src: 'feeds/dang-tai.json', indicator: 'truc-tuyen', locality: 'dan-hoa' },
  render: alone,
};

/** Nothing was reported in these periods. */
export const Empty: Story = { args: { indicator: 'truc-tuyen', locality: 'dan-hoa', to: '2020' } };

/** There is nothing at the address. */
export const NotFound: Story = {
  args: { src: 'feeds/khong-co.json', indicator: 'truc-tuyen' },
  render: alone,
};

/** The feed has no such locality: the chart says which it has. */
export const UnknownLocality: Story = {
  args: { indicator: 'truc-tuyen', localities: ['dan-hoa', 'con-dao'] },
};

/** The periods are the wrong way round. */
export const WrongOrder: Story = {
  args: { indicator: 'truc-tuyen', locality: 'dan-hoa', from: '2026', to: '2025' },
};

/** One of two feeds did not come: what is there is shown, and what is missing is said. Illustrative figures. */
export const Stale: Story = {
  args: {
    src: 'feeds/chi-so-phuc-vu.json feeds/khong-co.json',
    indicator: 'muc-do-hai-long',
    locality: '86',
  },
  render: alone,
};

/** Five communes; the reader's own is highlighted, and one has not reported of late. */
export const Several: Story = { args: { indicator: 'truc-tuyen', localities: five, locality: 'dan-hoa' } };

/** The mean of those who have reported, and the target of all. */
export const References: Story = {
  args: { indicator: 'truc-tuyen', locality: 'dan-hoa', reference: ['target', 'average', 'median'] },
};

/** The same data as a table. */
export const Table: Story = { args: { ...Several.args, view: 'table' } };

/** Only some periods. */
export const FromTo: Story = { args: { ...Several.args, from: '2025-Q4', to: '2026-03' } };

/** The path from where the work started to the target, by way of a milestone. */
export const Path: Story = {
  render: inFeed(
    courseOf(quarters, {}, [
      { indicator: 'ky-so', by: '2026', min: 70, baseline: { value: 35, period: '2024' } },
      { indicator: 'ky-so', by: '2027', min: 90, baseline: { value: 35, period: '2024' } },
    ]),
  ),
};

/** A new way of counting opens a new series: the line does not cross it. */
export const Break: Story = {
  render: inFeed(
    courseOf(quarters, { breaks: [{ at: '2025-Q3', reason: 'chỉ tính văn bản điện tử' }] }, [
      { indicator: 'ky-so', by: null, min: 60 },
    ]),
  ),
};

/** A gap, an estimate, bounds, words and a figure without a date. */
export const Uncertain: Story = {
  render: inFeed(
    courseOf([
      { value: 33 },
      { period: '2025-01', value: null, text: 'rất cao' },
      { period: '2025-02', value: 40 },
      { period: '2025-03', value: 42 },
      { period: '2025-05', value: 50, qualifier: 'over' },
      { period: '2025-06', value: 48 },
      { period: '2025-07', value: 52, status: 'estimate' },
    ]),
  ),
};

/** Years, halves, quarters and months as long as they are, never joined with each other. */
export const MixedPeriods: Story = {
  render: inFeed(
    courseOf([
      { period: '2023', value: 20 },
      { period: '2024', value: 31 },
      { period: '2024-H1', value: 28 },
      { period: '2024-H2', value: 34 },
      ...quarters,
      { period: '2026-01', value: 55 },
      { period: '2026-02', value: 58 },
    ]),
  ),
};

/** The first rank is on top. */
export const Rank: Story = {
  render: inFeed(
    courseOf(
      quarters.map(({ period }, n) => ({ period, value: 20 - n * 3, of: 34 })),
      { unit: 'rank' },
    ),
  ),
};

/** Real names, invented figures: provinces that were merged in July 2025. */
export const Provinces: Story = {
  args: {
    src: 'feeds/chi-so-phuc-vu.json',
    indicator: 'tong-diem',
    localities: ['86', '01', '48', '79'],
    locality: '86',
    reference: ['average'],
  },
  render: alone,
};

/** The line goes through zero, which the axis shows. */
export const Negative: Story = {
  render: inFeed(
    courseOf(
      [4, 1.5, -2, -3.25].map((value, n) => ({ period: `2025-Q${n + 1}`, value })),
      { name: 'Giá trị sản xuất so với cùng kỳ', range: [-10, 10] },
    ),
  ),
};

/** One figure is a point, and no course. */
export const OneFigure: Story = { render: inFeed(courseOf(quarters.slice(0, 1))) };

/** Of nine the first eight have a line, which is said; the reader's own is always among them. */
export const TooMany: Story = {
  args: { localities: Array.from({ length: 9 }, (_, n) => `xa-${n + 1}`), locality: 'xa-9' },
  render: inFeed(overMonths(many)),
};

/** Ten years of months: the axis tells years. */
export const TenYears: Story = {
  parameters: { width: '62rem' },
  render: inFeed(
    courseOf(
      Array.from({ length: 120 }, (_, n) => ({
        period: `${2016 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`,
        value: 20 + n * 0.55 + ((n * 7) % 5),
      })),
    ),
  ),
};

/** Names wrap and are never cut. */
export const LongNames: Story = {
  args: { localities: ['don-vi-1', 'don-vi-2', 'don-vi-3'], locality: 'don-vi-2' },
  render: inFeed(overMonths(longNames)),
};

/** A portal's side column: numbers at the ends, names in the legend. */
export const Narrow: Story = { ...Several, parameters: { width: '20rem' } };

/** The named looks. */
export const Themes: Story = {
  parameters: { width: '62rem' },
  render: () =>
    inThemes(
      neighbours,
      (theme) =>
        html`<chiso-trend
          indicator="truc-tuyen"
          localities="dan-hoa da-bac an-phu"
          locality="dan-hoa"
          theme=${ifDefined(theme)}
        ></chiso-trend>`,
    ),
};

/** Dense and roomy. */
export const Density: Story = {
  parameters: { width: '62rem', embed: false },
  render: () =>
    inDensities(
      neighbours,
      () => html`<chiso-trend indicator="truc-tuyen" locality="dan-hoa"></chiso-trend>`,
    ),
};
