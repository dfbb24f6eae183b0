import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FeedDocument } from '../src/index.js';
import { attributes, choice, widgetControls, type WidgetAttributes } from './attributes.js';
import { rollout } from './wholes.js';

interface RolloutAttributes extends WidgetAttributes {
  indicators?: readonly string[];
  localities?: readonly string[];
  of?: string;
  level?: string;
}

const work = rollout(12);
const { indicators = [], localities = [] } = work;

/** A rollout inside a feed. */
const inFeed = (data?: FeedDocument) => (args: RolloutAttributes) =>
  html`<chiso-feed .data=${data}><chiso-rollout ${attributes(args)}></chiso-rollout></chiso-feed>`;

/** A rollout with a feed of its own. */
const alone = (args: RolloutAttributes) => html`<chiso-rollout ${attributes(args)}></chiso-rollout>`;

const meta: Meta<RolloutAttributes> = {
  title: 'Widgets/Rollout',
  component: 'chiso-rollout',
  render: inFeed(work),
  argTypes: {
    ...widgetControls(work),
    indicators: choice(indicators, 'multi-select'),
    localities: choice(localities, 'multi-select'),
    of: choice(localities),
    level: { control: 'select', options: ['province', 'district', 'commune', 'unit'] },
  },
  parameters: { width: '40rem' },
};

export default meta;
type Story = StoryObj<RolloutAttributes>;

/** Every attribute is a control. */
export const Playground: Story = { args: { indicator: 'so-hoa', level: 'commune', locality: 'xa-3' } };

/** Real facts: one task over the communes of a district. */
export const OneTask: Story = {
  args: { src: 'feeds/cho-lach.json', indicator: 'chuan-hoa-du-lieu-dan-cu', of: 'cho-lach' },
  render: alone,
};

/** Real facts: none has finished, so the stage that they are in comes first. */
export const UnderWay: Story = {
  args: {
    src: 'feeds/dien-ban.json',
    indicator: 'thi-diem-don-vi-thong-minh',
    localities: ['vinh-dien', 'dien-tho', 'dien-phong', 'dien-ngoc'],
  },
  render: alone,
};

/** Real facts: the tasks of one district, done, planned. */
export const TasksOfOneLocality: Story = {
  args: { src: 'feeds/cho-lach.json', locality: 'cho-lach' },
  render: alone,
};

/** Real facts: what is told in words has no stage, and is counted apart. */
export const InWords: Story = {
  args: {
    src: 'feeds/thanh-phu.json',
    locality: 'thanh-phu',
    indicators: [
      'ban-chi-dao',
      'quy-che-ban-chi-dao',
      'cong-nghe-thong-tin-trong-day-hoc',
      'nguoi-dan-dung-dien-thoai-thong-minh',
    ],
  },
  render: alone,
};

/** Localities by tasks. */
export const Grid: Story = {
  args: { indicators: ['so-hoa', 'camera', 'wifi'], level: 'commune', locality: 'xa-3' },
};

/** On a narrow screen each locality stands by itself. */
export const GridNarrow: Story = { ...Grid, parameters: { width: '20rem' } };

/** The feed is on its way: grey shapes keep the place. */
export const Loading: Story = { tags: ['loading'], args: { src: 'feeds/dang-tai.json' }, render: alone };

/** There is nothing at the address. */
export const NotFound: Story = { args: { src: 'feeds/khong-co.json' }, render: alone };

/** Several localities would do: the widget asks for one. */
export const UnnamedLocality: Story = {};

/** 24 of each stage, and the highlighted one; the table has all. */
export const Many: Story = {
  args: { indicator: 'so-hoa', level: 'commune', locality: 'xa-300' },
  render: inFeed(rollout(320)),
};
