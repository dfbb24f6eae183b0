import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FeedDocument } from '../src/index.js';
import { attributes, choice, widgetControls, type WidgetAttributes } from './attributes.js';
import { inDensities, inThemes } from './looks.js';
import { rollout, rolloutWithLongNames } from './wholes.js';

interface RolloutAttributes extends WidgetAttributes {
  indicators?: readonly string[];
  localities?: readonly string[];
  of?: string;
  level?: string;
}

const work = rollout(12);
/** Enough to see a look by. */
const some = rollout(5);
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

/** One task over twelve communes, and below it three tasks of one of them. */
export const Overview: Story = {
  render: () =>
    html`<chiso-feed .data=${work}>
      <div class="stack">
        <chiso-rollout indicator="so-hoa" level="commune"></chiso-rollout>
        <chiso-rollout locality="xa-3"></chiso-rollout>
      </div>
    </chiso-feed>`,
};

/** Every attribute is a control. */
export const Playground: Story = { args: { indicator: 'so-hoa', level: 'commune', locality: 'xa-3' } };

/** The feed is on its way: grey shapes keep the place. */
export const Loading: Story = { tags: ['loading'], args: { src: 'feeds/dang-tai.json' }, render: alone };

/** Nobody has told a stage. */
export const Empty: Story = {
  args: { indicator: 'so-hoa', level: 'commune' },
  render: inFeed({ ...work, observations: [] }),
};

/** There is nothing at the address. */
export const NotFound: Story = { args: { src: 'feeds/khong-co.json' }, render: alone };

/** The feed has no such indicator: the widget says which it has. */
export const UnknownIndicator: Story = { args: { indicator: 'so-hao' } };

/** Several localities would do: the widget asks for one. */
export const UnnamedLocality: Story = {};

/** One of two feeds did not come: what is there is shown, and what is missing is said. Real facts. */
export const Stale: Story = {
  args: {
    src: 'feeds/cho-lach.json feeds/khong-co.json',
    indicator: 'chuan-hoa-du-lieu-dan-cu',
    of: 'cho-lach',
  },
  render: alone,
};

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

/** One task of one locality. */
export const OneLocality: Story = { args: { indicator: 'so-hoa', localities: ['xa-3'] } };

/** 24 of each stage, and the highlighted one; the table has all. */
export const Many: Story = {
  args: { indicator: 'so-hoa', level: 'commune', locality: 'xa-300' },
  render: inFeed(rollout(320)),
};

/** Names of tasks, of units and of stages wrap and are never cut. */
export const LongNames: Story = {
  parameters: { width: '20rem' },
  args: { indicators: ['so-hoa', 'camera'], level: 'commune' },
  render: inFeed(rolloutWithLongNames),
};

/** On a narrow screen each locality stands by itself. */
export const GridNarrow: Story = { ...Grid, parameters: { width: '20rem' } };

/** The named looks. */
export const Themes: Story = {
  parameters: { width: '62rem' },
  render: () =>
    inThemes(
      some,
      (theme) =>
        html`<chiso-rollout
          indicator="so-hoa"
          level="commune"
          locality="xa-3"
          theme=${ifDefined(theme)}
        ></chiso-rollout>`,
    ),
};

/** Dense and roomy. */
export const Density: Story = {
  parameters: { width: '62rem', embed: false },
  render: () =>
    inDensities(
      some,
      () => html`<chiso-rollout indicator="so-hoa" level="commune" locality="xa-3"></chiso-rollout>`,
    ),
};
