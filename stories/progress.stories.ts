import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FeedDocument } from '../src/index.js';
import { attributes, widgetControls, type WidgetAttributes } from './attributes.js';
import { neighbours, states } from './feeds.js';
import { inDensities } from './looks.js';
import { plans } from './plans.js';

interface ProgressAttributes extends WidgetAttributes {
  target?: string;
  pace?: boolean;
  label?: string;
  value?: string;
  unit?: string;
  min?: number;
  max?: number;
  goal?: number;
}

/** A bar inside a feed. */
const inFeed = (data?: FeedDocument) => (args: ProgressAttributes) =>
  html`<chiso-feed .data=${data}><chiso-progress ${attributes(args)}></chiso-progress></chiso-feed>`;

/** A bar with a feed of its own, or none. */
const alone = (args: ProgressAttributes) => html`<chiso-progress ${attributes(args)}></chiso-progress>`;

const meta: Meta<ProgressAttributes> = {
  title: 'Widgets/Progress',
  component: 'chiso-progress',
  render: inFeed(states),
  argTypes: {
    ...widgetControls(states),
    target: { control: 'select', options: ['2026', '2026-Q2', '2030'] },
    pace: { control: 'boolean' },
    label: { control: 'text' },
    value: { control: 'text' },
    unit: { control: 'text' },
    min: { control: 'number' },
    max: { control: 'number' },
    goal: { control: 'number' },
  },
  parameters: { width: '26rem' },
};

export default meta;
type Story = StoryObj<ProgressAttributes>;

/** Bars of a commune's page, from one feed. */
export const Overview: Story = {
  parameters: { width: '62rem' },
  render: () =>
    html`<chiso-feed .data=${states}>
      <div class="cards wide">
        <chiso-progress indicator="ky-so"></chiso-progress>
        <chiso-progress indicator="thanh-toan"></chiso-progress>
        <chiso-progress indicator="cap-quang"></chiso-progress>
        <chiso-progress indicator="qua-han"></chiso-progress>
        <chiso-progress indicator="mang-truyen-so-lieu"></chiso-progress>
        <chiso-progress indicator="ho-so-cong-viec"></chiso-progress>
      </div>
    </chiso-feed>`,
};

/** Every attribute is a control. */
export const Playground: Story = { args: { indicator: 'cap-quang' } };

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
      <chiso-progress indicator="ky-so">
        Văn bản đi được ký số: <strong>92,62%</strong>, mục tiêu 100% (dữ liệu minh hoạ)
      </chiso-progress>
    </chiso-feed>`,
};

/** Neither figure nor target: no bar, and never a 0. */
export const Empty: Story = {
  args: { indicator: 'hai-long', locality: 'an-phu' },
  render: inFeed(neighbours),
};

/** There is nothing at the address. */
export const NotFound: Story = { args: { src: 'feeds/khong-co.json', indicator: 'ky-so' }, render: alone };

/** The address answers with a web page instead of a feed. */
export const NotAFeed: Story = { args: { src: 'iframe.html', indicator: 'ky-so' }, render: alone };

/** The feed has no such indicator: the widget says which it has. */
export const UnknownIndicator: Story = { args: { indicator: 'ky-xo' } };

/** The page has no `<chiso-feed>` of that id. */
export const UnknownFeed: Story = { args: { feed: 'khong-co', indicator: 'ky-so' }, render: alone };

/** A number needs a decimal point: "94,5" is not guessed at. */
export const LiteralMistake: Story = {
  parameters: { embed: false },
  args: { label: 'Văn bản đi được ký số', value: '94,5', unit: '%', goal: 100 },
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

/** The bar ends at its mark. */
export const TargetMet: Story = { args: { indicator: 'so-hoa' } };

/** No year was published for the target. */
export const TargetExceeded: Story = { args: { indicator: 'thanh-toan' } };

/** Not yet due. */
export const TargetNotMet: Story = { args: { indicator: 'ky-so' } };

/** Due with the quarter that the figure ends in. */
export const TargetMissed: Story = { args: { indicator: 'cap-quang' } };

/** The same figure against a later target. */
export const LaterTarget: Story = { args: { indicator: 'cap-quang', target: '2030' } };

/** At most 3%: more is worse. */
export const TargetAtMost: Story = { args: { indicator: 'qua-han' } };

/** From 7.5% to 8%: the mark is a span. */
export const TargetRange: Story = { args: { indicator: 'nong-nghiep' } };

/** About 4%: that decides nothing, so there is no verdict. */
export const TargetAbout: Story = { args: { indicator: 'chi-chuyen-doi-so' } };

/** "Hơn 70%": where the bar ends is not known. */
export const Bounded: Story = { args: { indicator: 'so-suc-khoe' } };

/** Only the day of publication is known. Real figure. */
export const Published: Story = {
  args: { src: 'feeds/cho-lach.json', indicator: 'may-tinh-can-bo-cap-xa', locality: 'cho-lach' },
  render: alone,
};

/** The source gives no date. Real figure. */
export const Undated: Story = {
  args: { src: 'feeds/phu-binh.json', indicator: 'ke-hoach-chuyen-doi-so-cap-xa', locality: 'phu-binh' },
  render: alone,
};

/** The plan is published, a figure is not: the track is empty, not zero. */
export const TargetWithoutFigure: Story = { args: { indicator: 'ho-so-cong-viec' } };

/** A figure without a target. */
export const FigureWithoutTarget: Story = { args: { indicator: 'mang-truyen-so-lieu' } };

/** A count of a known whole: the whole is the scale. */
export const OfAWhole: Story = { args: { indicator: 'to-cong-nghe' } };

/** No range, no target, no whole: without a scale there is no bar. */
export const NoScale: Story = { args: { indicator: 'camera' } };

/** A stage, for which a bar has no measure. */
export const Stage: Story = { args: { indicator: 'chuan-hoa' } };

/** Every target is a mark on one bar; the labels of those that have no room stand on a line of their own. */
export const Milestones: Story = {
  parameters: { width: '62rem' },
  render: () =>
    html`<chiso-feed .data=${plans}>
      <div class="cards wide">
        ${(plans.indicators ?? []).map(({ id }) => html`<chiso-progress indicator=${id}></chiso-progress>`)}
      </div>
    </chiso-feed>`,
};

/** Where the plan should be at the date of the figure; where that cannot be said, why. */
export const Pace: Story = {
  parameters: { width: '62rem' },
  render: () =>
    html`<chiso-feed .data=${plans}>
      <div class="cards wide">
        ${(plans.indicators ?? []).map(
          ({ id }) => html`<chiso-progress indicator=${id} pace></chiso-progress>`,
        )}
      </div>
    </chiso-feed>`,
};

/** Behind the plan, which says more than that the target is not met. */
export const BehindPlan: Story = { args: { indicator: 'cham-hon', pace: true }, render: inFeed(plans) };

/** Ahead of it: that the target is not met yet is no failure. */
export const AheadOfPlan: Story = { args: { indicator: 'nhanh-hon', pace: true }, render: inFeed(plans) };

/** Without a feed: figure, scale and target in attributes. */
export const Literal: Story = {
  args: { label: 'Thôn có tổ công nghệ số', value: '16', unit: 'thôn', period: '2026-06', max: 20, goal: 18 },
  render: alone,
};

/** Drawn as it is: the scale grows. */
export const OverHundredPercent: Story = { args: { indicator: 'thu-ngan-sach' } };

/** Below zero the bar goes the other way. */
export const Negative: Story = { args: { indicator: 'tang-truong' } };

/** An estimate, with a name of forty words. */
export const LongName: Story = { args: { indicator: 'ten-dai' } };

/** On a narrow screen. */
export const MilestonesNarrow: Story = {
  parameters: { width: '17.5rem' },
  args: { indicator: 'bon-moc', pace: true },
  render: inFeed(plans),
};

/** The page's own heading, an addition to the foot, and a link. */
export const Slots: Story = {
  parameters: { embed: false },
  render: () =>
    html`<chiso-feed .data=${states}>
      <chiso-progress indicator="thanh-toan">
        <span slot="heading">Trả tiền qua mạng</span>
        <span slot="footer">Cập nhật hằng tháng</span>
        <a slot="actions" href="#chi-tiet">Xem chi tiết</a>
      </chiso-progress>
    </chiso-feed>`,
};

/** The named looks. */
export const Themes: Story = {
  parameters: { width: '54rem' },
  render: () =>
    html`<chiso-feed .data=${states}>
      <div class="cards wide">
        <chiso-progress indicator="ky-so"></chiso-progress>
        <chiso-progress indicator="ky-so" theme="civic"></chiso-progress>
        <chiso-progress indicator="ky-so" theme="plain"></chiso-progress>
        <chiso-progress indicator="ky-so" theme="contrast"></chiso-progress>
      </div>
    </chiso-feed>`,
};

/** Labels of milestones keep their room from dense to roomy. */
export const Density: Story = {
  parameters: { width: '62rem', embed: false },
  render: () => inDensities(plans, () => html`<chiso-progress indicator="cham-hon" pace></chiso-progress>`),
};

/** Custom properties on a wrapper reach every widget inside. */
export const CustomProperties: Story = {
  parameters: { embed: false },
  render: () =>
    html`<style>
        .portal {
          --chiso-color-accent: light-dark(#7a1fa2, #d9a5f0);
          --chiso-color-track: light-dark(#efe4f4, #3a2b42);
          --chiso-bar-size: 24px;
          --chiso-radius: 2px;
        }
      </style>
      <chiso-feed .data=${states}>
        <div class="portal"><chiso-progress indicator="ky-so"></chiso-progress></div>
      </chiso-feed>`,
};

/** Parts take any style. */
export const Parts: Story = {
  parameters: { embed: false },
  render: () =>
    html`<style>
        .styled::part(track),
        .styled::part(bar) {
          border-radius: 0;
        }

        .styled::part(target-marker) {
          inset-block: -10px -2px;
          background: light-dark(#b3470b, #ff9d5c);
        }

        .styled::part(value) {
          font-weight: 400;
        }
      </style>
      <chiso-feed .data=${states}>
        <chiso-progress class="styled" indicator="ky-so"></chiso-progress>
      </chiso-feed>`,
};
