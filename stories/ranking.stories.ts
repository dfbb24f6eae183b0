import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FeedDocument } from '../src/index.js';
import { attributes, choice, widgetControls, type WidgetAttributes } from './attributes.js';
import { longNames, many, neighbours } from './feeds.js';
import { inDensities, inThemes } from './looks.js';

interface RankingAttributes extends WidgetAttributes {
  indicators?: readonly string[];
  of?: string;
  level?: string;
  highlight?: string;
  limit?: number;
  'locality-href'?: string;
}

/** A league table inside a feed. */
const inFeed = (data?: FeedDocument) => (args: RankingAttributes) =>
  html`<chiso-feed .data=${data}><chiso-ranking ${attributes(args)}></chiso-ranking></chiso-feed>`;

/** A league table with a feed of its own, or none. */
const alone = (args: RankingAttributes) => html`<chiso-ranking ${attributes(args)}></chiso-ranking>`;

const { indicators = [], localities = [] } = neighbours;

const meta: Meta<RankingAttributes> = {
  title: 'Widgets/Ranking',
  component: 'chiso-ranking',
  render: inFeed(neighbours),
  argTypes: {
    ...widgetControls(neighbours),
    period: { control: 'select', options: ['latest', '2025', '2026-05', '2026-06'] },
    indicators: choice(indicators, 'multi-select'),
    of: choice(localities),
    level: { control: 'select', options: ['province', 'district', 'commune', 'unit'] },
    highlight: choice(localities),
    limit: { control: { type: 'number', min: 1 } },
    'locality-href': { control: 'text' },
  },
  parameters: { width: '46rem' },
};

export default meta;
type Story = StoryObj<RankingAttributes>;

/** Five communes, one above 100%, one without a figure; ranks with their change since the month before. */
export const Overview: Story = { args: { indicator: 'truc-tuyen', highlight: 'dan-hoa' } };

/** Every attribute is a control. */
export const Playground: Story = { args: { indicator: 'truc-tuyen', highlight: 'dan-hoa', limit: 25 } };

/** The feed is on its way: grey shapes keep the place. */
export const Loading: Story = {
  tags: ['loading'],
  args: { src: 'feeds/dang-tai.json', indicator: 'truc-tuyen' },
  render: alone,
};

/** Nobody has reported for the period. */
export const Empty: Story = { args: { indicator: 'truc-tuyen', period: '2024-06', of: 'minh-hoa' } };

/** There is nothing at the address. */
export const NotFound: Story = {
  args: { src: 'feeds/khong-co.json', indicator: 'truc-tuyen' },
  render: alone,
};

/** The feed has no such indicator: the table says which it has. */
export const UnknownIndicator: Story = { args: { indicator: 'truc-tiep' } };

/** One of two feeds did not come: what is there is shown, and what is missing is said. Real figures. */
export const Stale: Story = {
  args: {
    src: 'feeds/cho-lach.json feeds/khong-co.json',
    indicator: 'chuan-hoa-du-lieu-dan-cu',
    of: 'cho-lach',
  },
  render: alone,
};

/** Several indicators, each a column with a scale of its own; ranks are of the one that the table is ordered by. */
export const SeveralIndicators: Story = {
  args: { indicators: ['truc-tuyen', 'qua-han', 'thu-nhap'], highlight: 'dan-hoa' },
};

/** Less is better: the least comes first. */
export const LessIsBetter: Story = { args: { indicator: 'qua-han', highlight: 'an-phu' } };

/** "Hơn 7 nghìn": a rank only where the bound leaves it open to none. */
export const Bounded: Story = { args: { indicator: 'tai-khoan', highlight: 'dan-hoa' } };

/** Figures that may not stand beside the others are listed with their reason. */
export const Excluded: Story = { args: { indicator: 'ke-hoach', highlight: 'con-se' } };

/** Each with its own latest figure and date: no ranks, and why. */
export const OwnPeriods: Story = { args: { indicator: 'may-tinh', period: 'latest' } };

/** Pages of ten; the highlighted row stands below until its page comes. */
export const Pages: Story = { args: { limit: 10, highlight: 'xa-33' }, render: inFeed(many) };

/** Names lead to the pages of the localities. */
export const Links: Story = {
  args: { indicator: 'truc-tuyen', highlight: 'dan-hoa', 'locality-href': '#/xa/{id}' },
};

/** Bars go both ways from zero. */
export const Negative: Story = { args: { indicator: 'bien-dong', highlight: 'dan-hoa' } };

/** Alone it has no rank, and there is nothing to search or to page through. */
export const OneRow: Story = {
  args: { indicator: 'diem-so', level: 'province' },
};

/** All 3,321 communes: 25 on a page, the reader's own always in sight. Illustrative figures. */
export const Country: Story = {
  args: {
    src: 'feeds/xep-hang-xa.json',
    indicator: 'ho-so-truc-tuyen',
    level: 'commune',
    highlight: '00008',
  },
  render: alone,
};

/** Names wrap and are never cut. */
export const LongNames: Story = { args: { highlight: 'don-vi-4' }, render: inFeed(longNames) };

/** Where no table has room, figures stand below their names. */
export const Narrow: Story = { ...SeveralIndicators, parameters: { width: '20rem' } };

/** The named looks. */
export const Themes: Story = {
  parameters: { width: '62rem' },
  render: () =>
    inThemes(
      neighbours,
      (theme) =>
        html`<chiso-ranking
          indicator="truc-tuyen"
          highlight="dan-hoa"
          theme=${ifDefined(theme)}
        ></chiso-ranking>`,
    ),
};

/** Dense and roomy. */
export const Density: Story = {
  parameters: { width: '62rem', embed: false },
  render: () =>
    inDensities(
      neighbours,
      () => html`<chiso-ranking indicator="truc-tuyen" highlight="dan-hoa"></chiso-ranking>`,
    ),
};
