import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FeedDocument } from '../src/index.js';
import { attributes, choice, widgetControls, type WidgetAttributes } from './attributes.js';
import { longNames, many, neighbours, states } from './feeds.js';
import { inDensities, inThemes } from './looks.js';

interface BoardAttributes extends WidgetAttributes {
  groups?: readonly string[];
  'sync-url'?: boolean;
}

/** A board of figures that the story has. */
const board = (data?: FeedDocument) => (args: BoardAttributes) =>
  html`<chiso-board .data=${data} ${attributes(args)}></chiso-board>`;

/** A board of a feed with an address. */
const alone = (args: BoardAttributes) => html`<chiso-board ${attributes(args)}></chiso-board>`;

/** One indicator: its progress, its course, and the communes side by side. Enough to see a look by. */
const few: FeedDocument = {
  ...neighbours,
  indicators: (neighbours.indicators ?? []).slice(0, 1),
  observations: (neighbours.observations ?? []).filter(({ indicator }) => indicator === 'truc-tuyen'),
  targets: (neighbours.targets ?? []).slice(0, 1),
};

const meta: Meta<BoardAttributes> = {
  title: 'Widgets/Board',
  component: 'chiso-board',
  render: alone,
  argTypes: {
    ...widgetControls(neighbours),
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

/** The feed is on its way: grey shapes keep the place. */
export const Loading: Story = {
  tags: ['loading'],
  render: () => html`<chiso-feed src="feeds/dang-tai.json"><chiso-board></chiso-board></chiso-feed>`,
};

/** A feed with indicators, and nothing measured yet. */
export const Empty: Story = { render: board({ ...neighbours, observations: [], targets: [] }) };

/** There is nothing at the address: said once. */
export const NotFound: Story = { args: { src: 'feeds/khong-co.json' } };

/** The feed has no such group: the board says which it has. */
export const UnknownGroup: Story = { args: { src: 'feeds/thanh-phu.json', groups: ['khong-co'] } };

/** The feed has no such locality. */
export const UnknownLocality: Story = { args: { src: 'feeds/thanh-phu.json', locality: 'khong-co' } };

/** One of two feeds did not come: said once, not by each widget. Real figures. */
export const Stale: Story = { args: { src: 'feeds/thanh-phu.json feeds/khong-co.json' } };

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
  parameters: { embed: false },
  args: { src: 'feeds/thanh-phu.json', groups: ['chinh-quyen-so'] },
  render: (args) =>
    html`<chiso-board ${attributes(args)}>
      <chiso-kpi slot="thu-cong-vu" indicator="thu-cong-vu" theme="contrast"></chiso-kpi>
      <p slot="footer"><a href="feeds/thanh-phu.json">feeds/thanh-phu.json</a></p>
    </chiso-board>`,
};

/** Names wrap and are never cut, in cards and in charts. */
export const LongNames: Story = { render: board(longNames), parameters: { width: '30rem' } };

/** As narrow as a phone. Real figures. */
export const Narrow: Story = { args: { src: 'feeds/dien-ban.json' }, parameters: { width: '20rem' } };

/** The named looks reach all widgets inside. */
export const Themes: Story = {
  render: () =>
    inThemes(
      few,
      (theme) => html`<chiso-board heading="" locality="dan-hoa" theme=${ifDefined(theme)}></chiso-board>`,
    ),
};

/** So do the page's own distances and sizes of type. */
export const Density: Story = {
  parameters: { embed: false },
  render: () => inDensities(few, () => html`<chiso-board heading="" locality="dan-hoa"></chiso-board>`),
};
