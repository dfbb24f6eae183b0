import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FeedDocument } from '../src/index.js';
import { attributes, choice, widgetControls, type WidgetAttributes } from './attributes.js';
import { longNames, many, neighbours, states } from './feeds.js';

interface BoardAttributes extends WidgetAttributes {
  groups?: readonly string[];
  'sync-url'?: boolean;
}

const board = (data?: FeedDocument) => (args: BoardAttributes) =>
  html`<chiso-board .data=${data} ${attributes(args)}></chiso-board>`;

const alone = (args: BoardAttributes) => html`<chiso-board ${attributes(args)}></chiso-board>`;

const hidden = { table: { disable: true } };

const meta: Meta<BoardAttributes> = {
  title: 'Widgets/Board',
  component: 'chiso-board',
  render: alone,
  argTypes: {
    ...widgetControls(neighbours),
    indicator: hidden,
    'part-id': hidden,
    groups: choice(neighbours.groups ?? [], 'multi-select'),
    'sync-url': { control: 'boolean' },
  },
};

export default meta;
type Story = StoryObj<BoardAttributes>;

/** One line, a whole page. Real figures. */
export const Overview: Story = { args: { src: 'feeds/cho-lach.json' } };

/** A province with its communes: cards, and comparisons below them. */
export const Playground: Story = { render: board(neighbours), args: { locality: 'minh-hoa' } };

/** Nobody is on stage: all communes side by side. A reader can choose one. */
export const Localities: Story = { render: board(many) };

/** One commune, its months as lines. */
export const OverTime: Story = { render: board(states) };

/** Only some groups, in this order. Real figures. */
export const Groups: Story = {
  args: { src: 'feeds/cho-lach.json', groups: ['ha-tang-so', 'xa-hoi-so'], heading: '' },
};

/** An element of the page takes the place of what the board would show, and gets feed and locality from it. Real figures. */
export const Slots: Story = {
  args: { src: 'feeds/thanh-phu.json', groups: ['chinh-quyen-so'] },
  render: (args) =>
    html`<chiso-board ${attributes(args)}>
      <chiso-kpi slot="thu-cong-vu" indicator="thu-cong-vu" theme="contrast"></chiso-kpi>
      <p slot="footer"><a href="feeds/thanh-phu.json">feeds/thanh-phu.json</a></p>
    </chiso-board>`,
};

/** The feed is on its way: grey shapes keep the place. */
export const Loading: Story = {
  tags: ['loading'],
  render: () => html`<chiso-feed src="feeds/dang-tai.json"><chiso-board></chiso-board></chiso-feed>`,
};

/** There is nothing at the address: said once. */
export const NotFound: Story = { args: { src: 'feeds/khong-co.json' } };

/** One of two feeds did not come: said once, not by each widget. Real figures. */
export const Stale: Story = { args: { src: 'feeds/thanh-phu.json feeds/khong-co.json' } };

export const UnknownGroup: Story = { args: { src: 'feeds/thanh-phu.json', groups: ['khong-co'] } };

export const UnknownLocality: Story = { args: { src: 'feeds/thanh-phu.json', locality: 'khong-co' } };

export const LongNames: Story = { render: board(longNames), parameters: { width: '30rem' } };

/** As narrow as a phone. Real figures. */
export const Narrow: Story = { args: { src: 'feeds/dien-ban.json' }, parameters: { width: '20rem' } };
