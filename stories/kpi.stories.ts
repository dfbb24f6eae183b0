import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FeedDocument } from '../src/index.js';
import { attributes, widgetControls, type WidgetAttributes } from './attributes.js';
import { neighbours, states } from './feeds.js';
import { inDensities } from './looks.js';

interface KpiAttributes extends WidgetAttributes {
  compare?: 'previous' | 'year-ago' | 'target' | 'average' | 'none';
  trend?: boolean;
  compact?: boolean;
  label?: string;
  value?: string;
  unit?: string;
}

/** A card inside a feed. */
const inFeed = (data?: FeedDocument) => (args: KpiAttributes) =>
  html`<chiso-feed .data=${data}><chiso-kpi ${attributes(args)}></chiso-kpi></chiso-feed>`;

/** A card with a feed of its own, or none. */
const alone = (args: KpiAttributes) => html`<chiso-kpi ${attributes(args)}></chiso-kpi>`;

const meta: Meta<KpiAttributes> = {
  title: 'Widgets/KPI',
  component: 'chiso-kpi',
  render: inFeed(states),
  argTypes: {
    ...widgetControls(states),
    compare: { control: 'select', options: ['previous', 'year-ago', 'target', 'average', 'none'] },
    trend: { control: 'boolean' },
    compact: { control: 'boolean' },
    label: { control: 'text' },
    value: { control: 'text' },
    unit: { control: 'text' },
  },
  parameters: { width: '17rem' },
};

export default meta;
type Story = StoryObj<KpiAttributes>;

/** Cards of a commune's page, from one feed. */
export const Overview: Story = {
  parameters: { width: '62rem' },
  render: () =>
    html`<chiso-feed .data=${states}>
      <div class="cards">
        <chiso-kpi indicator="ky-so" trend></chiso-kpi>
        <chiso-kpi indicator="thanh-toan"></chiso-kpi>
        <chiso-kpi indicator="qua-han"></chiso-kpi>
        <chiso-kpi indicator="dan-cu"></chiso-kpi>
        <chiso-kpi indicator="thu-luy-ke"></chiso-kpi>
        <chiso-kpi indicator="xep-hang"></chiso-kpi>
        <chiso-kpi indicator="chuan-hoa"></chiso-kpi>
        <chiso-kpi indicator="ho-so-cong-viec"></chiso-kpi>
      </div>
    </chiso-feed>`,
};

/** Every attribute is a control. The feed has five communes over thirteen months. */
export const Playground: Story = {
  args: { indicator: 'truc-tuyen', locality: 'dan-hoa', trend: true },
  argTypes: widgetControls(neighbours),
  render: inFeed(neighbours),
};

/** The feed is on its way: grey shapes keep the place. */
export const Loading: Story = {
  tags: ['loading'],
  args: { src: 'feeds/dang-tai.json', indicator: 'ky-so' },
  render: alone,
};

/** What stands inside the element is shown until the first figure is there. */
export const Fallback: Story = {
  tags: ['loading'],
  render: () =>
    html`<chiso-feed src="feeds/dang-tai.json">
      <chiso-kpi indicator="ky-so">
        Văn bản đi được ký số: <strong>92,62%</strong> (tháng 6/2026, dữ liệu minh hoạ)
      </chiso-kpi>
    </chiso-feed>`,
};

/** The feed never came: the fallback stays, with what went wrong. */
export const FallbackOnError: Story = {
  render: () =>
    html`<chiso-kpi src="feeds/khong-co.json" indicator="ky-so">
      Văn bản đi được ký số: <strong>92,62%</strong> (tháng 6/2026, dữ liệu minh hoạ)
    </chiso-kpi>`,
};

/** The feed has the indicator but no figure for it. Never a 0. */
export const Empty: Story = {
  args: { indicator: 'truc-tuyen', locality: 'an-phu', period: '2026-06' },
  render: inFeed(neighbours),
};

/** There is nothing at the address. */
export const NotFound: Story = { args: { src: 'feeds/khong-co.json', indicator: 'ky-so' }, render: alone };

/** The address answers with a web page instead of a feed. */
export const NotAFeed: Story = { args: { src: 'iframe.html', indicator: 'ky-so' }, render: alone };

/** The feed has no such indicator: the card says which it has. */
export const UnknownIndicator: Story = { args: { indicator: 'ky-xo' } };

/** The feed has no such locality. */
export const UnknownLocality: Story = { args: { indicator: 'ky-so', locality: 'con-dao' } };

/** The page has no `<chiso-feed>` of that id. */
export const UnknownFeed: Story = { args: { feed: 'khong-co', indicator: 'ky-so' }, render: alone };

/** Several indicators, and none is named. */
export const IndicatorNotNamed: Story = {};

/** A number needs a decimal point: "94,5" is not guessed at. */
export const LiteralMistake: Story = {
  parameters: { embed: false },
  args: { label: 'Văn bản đi được ký số', value: '94,5', unit: '%', period: '2026-06' },
  render: alone,
};

/** One of two feeds did not come: what is there is shown, and what is missing is said. */
export const Stale: Story = {
  args: {
    src: 'feeds/cho-lach.json feeds/khong-co.json',
    indicator: 'may-tinh-can-bo-cap-xa',
    locality: 'cho-lach',
  },
  render: alone,
};

/** The source says "hơn 13 nghìn": the word stays with the figure. Real figure. */
export const Bounded: Story = {
  args: { src: 'feeds/thanh-phu.json', indicator: 'dan-so', locality: 'thanh-phu' },
  render: alone,
};

/** The source's own word, "trên". Real figure, without a date in the source. */
export const Undated: Story = {
  args: { src: 'feeds/phu-binh.json', indicator: 'kinh-phi-hoi-nghi-truyen-hinh', locality: 'phu-binh' },
  render: alone,
};

/** Only the day of publication is known. Real figure. */
export const Published: Story = {
  args: { src: 'feeds/cho-lach.json', indicator: 'may-tinh-can-bo-cap-xa', locality: 'cho-lach' },
  render: alone,
};

/** The month was inferred. Real figure. */
export const Inferred: Story = {
  args: { src: 'feeds/dien-ban.json', indicator: 'to-cong-nghe-so', locality: 'dien-ban' },
  render: alone,
};

/** A status other than the ordinary one stands beside the period. */
export const Preliminary: Story = { args: { indicator: 'thu-luy-ke', compare: 'none' } };

/** A stage has a sign, a word and a colour. */
export const Stage: Story = { args: { indicator: 'chuan-hoa' } };

/** A fact in words, with a target in words. */
export const InWords: Story = { args: { indicator: 'y-thuc' } };

/** A rank is never a share. */
export const Rank: Story = { args: { indicator: 'xep-hang' } };

/** A count of a known whole. */
export const OfAWhole: Story = { args: { indicator: 'to-cong-nghe' } };

/** One part of the whole. */
export const Part: Story = { args: { indicator: 'dich-vu', 'part-id': 'toan-trinh' } };

/** What exactly was counted is a footnote. */
export const Scope: Story = { args: { indicator: 'dan-cu' } };

/** `compact` rounds, says so, and keeps the whole figure in a footnote. */
export const Compact: Story = { args: { indicator: 'dan-cu', compact: true } };

/** What the indicator counts, for who asks. */
export const Description: Story = { args: { indicator: 'ky-so' } };

/** Against the figure before. Less is better here. */
export const ChangeFromPrevious: Story = { args: { indicator: 'qua-han' } };

/** Against the same month of the year before. */
export const ChangeFromYearAgo: Story = { args: { indicator: 'ky-so', compare: 'year-ago' } };

/** Against the average of the communes that have reported. */
export const ChangeFromAverage: Story = {
  args: { indicator: 'truc-tuyen', locality: 'dan-hoa', compare: 'average' },
  render: inFeed(neighbours),
};

/** The way of counting has changed: no change is computed, and the card says why. */
export const ChangeRefused: Story = { args: { indicator: 'dich-vu-cong' } };

/** The figures so far; a month without a figure is a gap. */
export const Trend: Story = { args: { indicator: 'ky-so', trend: true } };

/** An earlier period. */
export const EarlierPeriod: Story = { args: { indicator: 'ky-so', period: '2026-04' } };

/** Frozen at a day: only periods that had ended by then. */
export const AsOf: Story = { args: { indicator: 'ky-so', 'as-of': '2026-05-31' } };

/** 100% of 100%. */
export const TargetMet: Story = { args: { indicator: 'so-hoa' } };

/** No year was published for the target. */
export const TargetExceeded: Story = { args: { indicator: 'thanh-toan' } };

/** Not yet due. */
export const TargetNotMet: Story = { args: { indicator: 'ky-so', compare: 'none' } };

/** Due with the quarter that the figure ends in. */
export const TargetMissed: Story = { args: { indicator: 'cap-quang', period: '2026-06' } };

/** At most 3%: more is worse. */
export const TargetAtMost: Story = { args: { indicator: 'qua-han', compare: 'none' } };

/** A target from 7.5% to 8%. */
export const TargetRange: Story = { args: { indicator: 'nong-nghiep' } };

/** About 4%: that decides nothing, so there is no verdict. */
export const TargetAbout: Story = { args: { indicator: 'chi-chuyen-doi-so' } };

/** "Hơn 70%" does not tell whether 80% is reached. */
export const TargetUndecided: Story = { args: { indicator: 'so-suc-khoe' } };

/** The plan is published, a figure is not. */
export const TargetWithoutFigure: Story = { args: { indicator: 'ho-so-cong-viec' } };

/** Without a feed: the figure in attributes. */
export const Literal: Story = {
  args: { label: 'Thôn có tổ công nghệ số', value: '16', unit: 'thôn', period: '2026-06' },
  render: alone,
};

/** A feed written into the page, without any request. */
export const InlineFeed: Story = {
  parameters: { embed: false },
  render: () =>
    html`<chiso-kpi>
      <script type="application/json">
        {
          "chiso": 1,
          "source": { "name": "Dữ liệu minh hoạ" },
          "localities": [{ "id": "nguyen-mau", "name": "Xã Nguyên Mẫu" }],
          "indicators": [{ "id": "ky-so", "name": "Văn bản đi được ký số", "unit": "percent" }],
          "observations": [
            { "indicator": "ky-so", "locality": "nguyen-mau", "period": "2026-06", "value": 92.62 }
          ]
        }
      </script>
    </chiso-kpi>`,
};

/** `src` takes several addresses: the card shows a locality of either. Real figures. */
export const MergedFeeds: Story = {
  parameters: { width: '36rem' },
  render: () =>
    html`<div class="cards">
      <chiso-kpi
        src="feeds/thanh-phu.json feeds/cho-lach.json"
        indicator="thu-cong-vu"
        locality="thanh-phu"
      ></chiso-kpi>
      <chiso-kpi
        src="feeds/thanh-phu.json feeds/cho-lach.json"
        indicator="thu-cong-vu"
        locality="cho-lach"
      ></chiso-kpi>
    </div>`,
};

/** More than the year's estimate is more than 100%, and is not cut to it. */
export const OverHundredPercent: Story = { args: { indicator: 'thu-ngan-sach' } };

/** A loss keeps its sign; the indicator is neither good nor bad, so it has no colour. */
export const Negative: Story = { args: { indicator: 'bien-dong' } };

/** A name of forty words and a unit of eight wrap, and are never cut. */
export const LongName: Story = { args: { indicator: 'ten-dai' } };

/** A column of half a phone: what does not fit beside the figure wraps below it. */
export const Narrow: Story = {
  parameters: { width: '10rem' },
  args: { indicator: 'ky-so', trend: true },
};

/** Alone in a wide column. */
export const Wide: Story = {
  parameters: { width: '48rem' },
  args: { indicator: 'ky-so', trend: true },
};

/** The page's own heading, an addition to the foot, and a link. */
export const Slots: Story = {
  parameters: { embed: false },
  render: () =>
    html`<chiso-feed .data=${states}>
      <chiso-kpi indicator="thanh-toan">
        <span slot="heading">Trả tiền qua mạng</span>
        <span slot="footer">Cập nhật hằng tháng</span>
        <a slot="actions" href="#chi-tiet">Xem chi tiết</a>
      </chiso-kpi>
    </chiso-feed>`,
};

/** What a reader can take along, once the button at the foot is pressed. */
export const Menu: Story = {
  args: { indicator: 'thanh-toan' },
  play: async ({ canvasElement }) => {
    const card = canvasElement.querySelector('chiso-kpi');
    await card?.updateComplete;
    card?.shadowRoot?.querySelector<HTMLElement>('.more')?.click();
  },
};

/** The named looks. */
export const Themes: Story = {
  parameters: { width: '62rem' },
  render: () =>
    html`<chiso-feed .data=${states}>
      <div class="cards">
        <chiso-kpi indicator="ky-so" trend></chiso-kpi>
        <chiso-kpi indicator="ky-so" trend theme="civic"></chiso-kpi>
        <chiso-kpi indicator="ky-so" trend theme="plain"></chiso-kpi>
        <chiso-kpi indicator="ky-so" trend theme="contrast"></chiso-kpi>
      </div>
    </chiso-feed>`,
};

/** `--chiso-font-size` and `--chiso-space`: as dense, and as roomy, as the page around it. */
export const Density: Story = {
  parameters: { width: '62rem', embed: false },
  render: () => inDensities(states, () => html`<chiso-kpi indicator="ky-so" trend></chiso-kpi>`),
};

/** Custom properties on a wrapper reach every widget inside. */
export const CustomProperties: Story = {
  parameters: { embed: false },
  render: () =>
    html`<style>
        .portal {
          --chiso-color-accent: light-dark(#7a1fa2, #d9a5f0);
          --chiso-color-border: light-dark(#d8c6e0, #4a3a52);
          --chiso-radius: 2px;
          --chiso-space: 1.25em;
          --chiso-shadow: 0 1px 4px rgb(0 0 0 / 20%);
        }
      </style>
      <chiso-feed .data=${states}>
        <div class="portal"><chiso-kpi indicator="ky-so" trend></chiso-kpi></div>
      </chiso-feed>`,
};

/** Parts take any style; states are second words: `delta-better`, `verdict-met`. */
export const Parts: Story = {
  parameters: { embed: false },
  render: () =>
    html`<style>
        .styled::part(container) {
          border-inline-start: 6px solid light-dark(#0b5cab, #6db3f2);
        }

        .styled::part(heading) {
          font-weight: 400;
        }

        .styled::part(value) {
          font-family: Georgia, serif;
        }

        .styled::part(verdict-met) {
          text-decoration: underline;
        }
      </style>
      <chiso-feed .data=${states}>
        <chiso-kpi class="styled" indicator="thanh-toan"></chiso-kpi>
      </chiso-feed>`,
};
