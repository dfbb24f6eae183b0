import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FeedDocument } from '../src/index.js';
import { attributes, choice, widgetControls, type WidgetAttributes } from './attributes.js';
import { longNames, many, neighbours } from './feeds.js';
import { inDensities } from './looks.js';

interface CompareAttributes extends WidgetAttributes {
  indicators?: readonly string[];
  localities?: readonly string[];
  of?: string;
  level?: string;
  highlight?: string;
  reference?: readonly ('average' | 'median' | 'target')[];
  sort?: 'value' | 'name' | 'code' | 'feed';
  order?: 'asc' | 'desc';
  limit?: number;
  view?: 'chart' | 'table';
  'locality-href'?: string;
}

/** A comparison inside a feed. */
const inFeed = (data?: FeedDocument) => (args: CompareAttributes) =>
  html`<chiso-feed .data=${data}><chiso-compare ${attributes(args)}></chiso-compare></chiso-feed>`;

/** A comparison with a feed of its own, or none. */
const alone = (args: CompareAttributes) => html`<chiso-compare ${attributes(args)}></chiso-compare>`;

const { indicators = [], localities = [] } = neighbours;

const meta: Meta<CompareAttributes> = {
  title: 'Widgets/Compare',
  component: 'chiso-compare',
  render: inFeed(neighbours),
  argTypes: {
    ...widgetControls(neighbours),
    period: { control: 'select', options: ['latest', '2025', '2026-05', '2026-06'] },
    indicators: choice(indicators, 'multi-select'),
    localities: choice(localities, 'multi-select'),
    of: choice(localities),
    level: { control: 'select', options: ['province', 'district', 'commune', 'unit'] },
    highlight: choice(localities),
    reference: { control: 'check', options: ['average', 'median', 'target'] },
    sort: { control: 'select', options: ['value', 'name', 'code', 'feed'] },
    order: { control: 'inline-radio', options: ['asc', 'desc'] },
    limit: { control: { type: 'number', min: 0 } },
    view: { control: 'inline-radio', options: ['chart', 'table'] },
    'locality-href': { control: 'text' },
  },
  parameters: { width: '40rem' },
};

export default meta;
type Story = StoryObj<CompareAttributes>;

/** Five communes, one above 100%, one without a figure; the reader's own is highlighted. */
export const Overview: Story = {
  args: { indicator: 'truc-tuyen', highlight: 'dan-hoa', reference: ['average'] },
};

/** Every attribute is a control. */
export const Playground: Story = {
  args: { indicator: 'dung-han', highlight: 'da-bac', reference: ['average', 'median'], view: 'chart' },
};

/** The feed is on its way: grey shapes keep the place. */
export const Loading: Story = {
  tags: ['loading'],
  args: { src: 'feeds/dang-tai.json', indicator: 'truc-tuyen' },
  render: alone,
};

/** What stands inside the element is shown until the first figure is there. */
export const Fallback: Story = {
  tags: ['loading'],
  render: () =>
    html`<chiso-feed src="feeds/dang-tai.json">
      <chiso-compare indicator="truc-tuyen">
        <table>
          <caption>
            Hồ sơ nộp trực tuyến, tháng 6/2026 (dữ liệu minh hoạ)
          </caption>
          <tbody>
            <tr>
              <th scope="row">Xã Dân Hòa</th>
              <td>64%</td>
            </tr>
            <tr>
              <th scope="row">Xã Nguyên Mẫu</th>
              <td>51%</td>
            </tr>
          </tbody>
        </table>
      </chiso-compare>
    </chiso-feed>`,
};

/** Nobody has reported for the period. */
export const Empty: Story = { args: { indicator: 'truc-tuyen', period: '2024-06', of: 'minh-hoa' } };

/** There is nothing at the address. */
export const NotFound: Story = {
  args: { src: 'feeds/khong-co.json', indicator: 'truc-tuyen' },
  render: alone,
};

/** The address answers with a web page instead of a feed. */
export const NotAFeed: Story = { args: { src: 'iframe.html', indicator: 'truc-tuyen' }, render: alone };

/** The feed has no such indicator: the chart says which it has. */
export const UnknownIndicator: Story = { args: { indicator: 'truc-tiep' } };

/** One of the localities is not in the feed. */
export const UnknownLocality: Story = {
  args: { indicator: 'truc-tuyen', localities: ['dan-hoa', 'con-dao'] },
};

/** The page has no `<chiso-feed>` of that id. */
export const UnknownFeed: Story = { args: { feed: 'khong-co', indicator: 'truc-tuyen' }, render: alone };

/** One of two feeds did not come: what is there is shown, and what is missing is said. Real figures. */
export const Stale: Story = {
  args: {
    src: 'feeds/cho-lach.json feeds/khong-co.json',
    indicator: 'chuan-hoa-du-lieu-dan-cu',
    of: 'cho-lach',
  },
  render: alone,
};

/** Average dashed, median dotted, the shared target solid. */
export const References: Story = {
  args: { indicator: 'qua-han', highlight: 'con-se', reference: ['average', 'median', 'target'] },
};

/** The same data as a table. */
export const Table: Story = {
  args: { indicator: 'truc-tuyen', highlight: 'dan-hoa', reference: ['average'], view: 'table' },
};

/** Up to four indicators of one unit share a scale. */
export const Grouped: Story = {
  args: { indicators: ['truc-tuyen', 'dung-han', 'hai-long'], highlight: 'dan-hoa' },
};

/** An indicator in another unit has no place on the scale, and is named below. */
export const GroupedOtherUnit: Story = { args: { indicators: ['dung-han', 'hai-long', 'thu-nhap'] } };

/** A column for each of them. */
export const GroupedTable: Story = {
  args: { indicators: ['truc-tuyen', 'dung-han', 'hai-long'], highlight: 'dan-hoa', view: 'table' },
};

/** Less is better: the least comes first. */
export const LessIsBetter: Story = {
  args: { indicator: 'qua-han', highlight: 'an-phu', reference: ['target'] },
};

/** A real 0 is a figure, not a gap. */
export const Zero: Story = { args: { indicator: 'camera' } };

/** "Hơn 7 nghìn": no average, and a rank only where the bound leaves it open to none. */
export const Bounded: Story = {
  args: { indicator: 'tai-khoan', highlight: 'dan-hoa', reference: ['average'] },
};

/** Stages stand as words; a commune that has stated none says so. */
export const Stages: Story = { args: { indicator: 'chuan-hoa', of: 'minh-hoa' } };

/** Figures that may not stand beside the others are listed with their reason. */
export const Excluded: Story = { args: { indicator: 'ke-hoach', highlight: 'con-se' } };

/** Units of several levels: no rank, no average. */
export const MixedLevels: Story = {
  args: { indicator: 'diem-so', highlight: 'minh-hoa', reference: ['average'] },
};

/** Each with its own latest figure and date: no rank, no average. */
export const OwnPeriods: Story = { args: { indicator: 'may-tinh', period: 'latest' } };

/** Two publishers that count differently: each figure is shown, none is compared. Real figures. */
export const MergedFeeds: Story = {
  args: {
    src: 'feeds/thanh-phu.json feeds/cho-lach.json',
    indicator: 'thu-cong-vu',
    localities: ['thanh-phu', 'cho-lach'],
    period: 'latest',
  },
  render: alone,
};

/** The children of one unit. */
export const ChildrenOf: Story = { args: { indicator: 'diem-so', of: 'minh-hoa', highlight: 'da-bac' } };

/** By name: the Vietnamese order, without the type word. */
export const SortedByName: Story = { args: { indicator: 'dung-han', sort: 'name' } };

/** By the official code. */
export const SortedByCode: Story = { args: { indicator: 'dung-han', sort: 'code' } };

/** The least first. */
export const Ascending: Story = { args: { indicator: 'dung-han', order: 'asc' } };

/** The highlighted one stays in view, however far down it stands. */
export const Limit: Story = {
  args: { limit: 6, highlight: 'xa-10', reference: ['average'] },
  render: inFeed(many),
};

/** Names lead to the pages of the localities. */
export const Links: Story = {
  args: { indicator: 'truc-tuyen', highlight: 'dan-hoa', 'locality-href': '#/xa/{id}' },
};

/** Bars go both ways from zero. */
export const Negative: Story = { args: { indicator: 'bien-dong', highlight: 'dan-hoa' } };

/** Alone it has neither rank nor average. */
export const OneBar: Story = {
  args: { indicator: 'dung-han', localities: ['dan-hoa'], highlight: 'dan-hoa' },
};

/** All forty. */
export const FortyBars: Story = {
  args: { limit: 40, highlight: 'xa-23', reference: ['average'] },
  render: inFeed(many),
};

/** Twenty of the 3,321 communes of the country, and the reader's own, wherever it stands. Illustrative figures. */
export const Country: Story = {
  args: {
    src: 'feeds/xep-hang-xa.json',
    indicator: 'ho-so-truc-tuyen',
    level: 'commune',
    highlight: '00008',
    reference: ['median'],
  },
  render: alone,
};

/** Names wrap and are never cut. */
export const LongNames: Story = { args: { highlight: 'don-vi-4' }, render: inFeed(longNames) };

/** The same on a narrow column. */
export const LongNamesNarrow: Story = { ...LongNames, parameters: { width: '20rem' } };

/** A portal's side column. */
export const Narrow: Story = { ...References, parameters: { width: '20rem' } };

/** The page's own heading, an addition to the foot, and a link. */
export const Slots: Story = {
  parameters: { embed: false },
  render: () =>
    html`<chiso-feed .data=${neighbours}>
      <chiso-compare indicator="dung-han">
        <span slot="heading">Các xã giải quyết hồ sơ đúng hạn ra sao?</span>
        <span slot="footer">Cập nhật hằng tháng</span>
        <a slot="actions" href="#chi-tiet">Xem chi tiết</a>
      </chiso-compare>
    </chiso-feed>`,
};

/** The named looks. */
export const Themes: Story = {
  parameters: { width: '62rem' },
  render: () =>
    html`<chiso-feed .data=${neighbours}>
      <div class="cards wide">
        <chiso-compare indicator="truc-tuyen" highlight="dan-hoa" reference="average"></chiso-compare>
        <chiso-compare
          indicator="truc-tuyen"
          highlight="dan-hoa"
          reference="average"
          theme="civic"
        ></chiso-compare>
        <chiso-compare
          indicator="truc-tuyen"
          highlight="dan-hoa"
          reference="average"
          theme="plain"
        ></chiso-compare>
        <chiso-compare
          indicator="truc-tuyen"
          highlight="dan-hoa"
          reference="average"
          theme="contrast"
        ></chiso-compare>
      </div>
    </chiso-feed>`,
};

/** Rows and bars follow their words, so the chart is as dense or as roomy as they are. */
export const Density: Story = {
  parameters: { width: '62rem', embed: false },
  render: () =>
    inDensities(
      neighbours,
      () =>
        html`<chiso-compare indicator="truc-tuyen" highlight="dan-hoa" reference="average"></chiso-compare>`,
    ),
};

/** The canvas reads the same custom properties as the rest. */
export const CustomProperties: Story = {
  parameters: { embed: false },
  render: () =>
    html`<style>
        .portal {
          --chiso-color-series: light-dark(#b58ac7, #8a63a0);
          --chiso-color-highlight: light-dark(#7a1fa2, #e7c0f7);
          --chiso-chart-height: 22em;
          --chiso-radius: 2px;
        }
      </style>
      <chiso-feed .data=${neighbours}>
        <div class="portal"><chiso-compare indicator="truc-tuyen" highlight="dan-hoa"></chiso-compare></div>
      </chiso-feed>`,
};

/** Parts take any style; the highlighted row is `row-highlight`. */
export const Parts: Story = {
  parameters: { embed: false },
  render: () =>
    html`<style>
        .styled::part(row-highlight) {
          background: light-dark(#fdf1e7, #33241a);
        }

        .styled::part(summary) {
          font-style: italic;
        }
      </style>
      <chiso-feed .data=${neighbours}>
        <chiso-compare class="styled" indicator="truc-tuyen" highlight="dan-hoa"></chiso-compare>
      </chiso-feed>`,
};
