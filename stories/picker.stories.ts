import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FeedDocument } from '../src/index.js';
import { attributes, choice, widgetControls, type WidgetAttributes } from './attributes.js';
import { longNames, many, neighbours, states } from './feeds.js';
import { inDensities } from './looks.js';

interface PickerAttributes extends WidgetAttributes {
  of?: string;
  level?: string;
  for?: string;
  'sync-url'?: boolean;
}

/** A picker above a card and a comparison, which follow it. */
const inFeed =
  (data?: FeedDocument, indicator = 'truc-tuyen') =>
  (args: PickerAttributes) =>
    html`<chiso-feed .data=${data}>
      <div class="stack">
        <chiso-picker ${attributes(args)}></chiso-picker>
        <div class="cards wide"><chiso-kpi indicator=${indicator}></chiso-kpi></div>
        <chiso-compare indicator=${indicator} limit="6"></chiso-compare>
      </div>
    </chiso-feed>`;

/** A picker with a feed of its own, and nobody to follow. */
const alone = (args: PickerAttributes) => html`<chiso-picker ${attributes(args)}></chiso-picker>`;

const meta: Meta<PickerAttributes> = {
  title: 'Widgets/Picker',
  component: 'chiso-picker',
  render: inFeed(neighbours),
  argTypes: {
    ...widgetControls(neighbours),
    of: choice(neighbours.localities ?? []),
    level: { control: 'select', options: ['province', 'district', 'commune', 'unit'] },
    for: { control: 'text' },
    'sync-url': { control: 'boolean' },
  },
  parameters: { width: '46rem' },
};

export default meta;
type Story = StoryObj<PickerAttributes>;

/** All widgets of the feed that name no locality and no period follow. */
export const Overview: Story = {};

/** Every attribute is a control. */
export const Playground: Story = { args: { of: 'minh-hoa', heading: 'Xem số liệu của' } };

/** The feed is on its way: the controls keep their place. */
export const Loading: Story = { tags: ['loading'], args: { src: 'feeds/dang-tai.json' }, render: alone };

/** There is nothing at the address. */
export const NotFound: Story = { args: { src: 'feeds/khong-co.json' }, render: alone };

/** The page selects what the feed has not: it is told, and another can be chosen. */
export const WrongSelection: Story = {
  render: () =>
    html`<chiso-feed .data=${neighbours} locality="con-dao" period="2026-13">
      <chiso-picker></chiso-picker>
    </chiso-feed>`,
};

/** One of two feeds did not come: what the other has can be chosen. Real figures. */
export const Stale: Story = { args: { src: 'feeds/cho-lach.json feeds/khong-co.json' }, render: alone };

/** Several kinds of period stand apart. */
export const Periods: Story = { render: inFeed(states, 'ky-so') };

/** Only periods that ended by then are offered. */
export const AsOf: Story = { args: { 'as-of': '2026-05-31' } };

/** Units that are no more say until when they existed. Real figures. */
export const EndedUnits: Story = {
  render: () =>
    html`<chiso-feed src="feeds/cho-lach.json" locality="cho-lach"
      ><chiso-picker></chiso-picker
    ></chiso-feed>`,
};

/** Outside its feed, which it names. */
export const Elsewhere: Story = {
  render: () =>
    html`<div class="stack">
      <chiso-picker for="xa"></chiso-picker>
      <chiso-feed id="xa" .data=${neighbours} locality="da-bac">
        <div class="cards wide"><chiso-kpi indicator="truc-tuyen"></chiso-kpi></div>
      </chiso-feed>
    </div>`,
};

/** One locality and one period: they are told, and there is nothing to choose. */
export const NothingToChoose: Story = {
  render: inFeed({ ...states, targets: [], observations: states.observations?.slice(0, 1) ?? [] }, 'ky-so'),
};

/** Beyond thirty localities one types, with or without diacritics, and chooses of what matches. */
export const Many: Story = { render: inFeed(many) };

/** All 3,321 communes: one types a few letters. Illustrative figures. */
export const Country: Story = {
  render: () =>
    html`<chiso-feed src="feeds/xep-hang-xa.json" locality="28870">
      <div class="stack">
        <chiso-picker level="commune"></chiso-picker>
        <div class="cards wide"><chiso-kpi indicator="ho-so-truc-tuyen"></chiso-kpi></div>
      </div>
    </chiso-feed>`,
};

/** Names wrap. */
export const LongNames: Story = { parameters: { width: '20rem' }, render: inFeed(longNames, 'ho-so') };

/** The named looks. */
export const Themes: Story = {
  render: () =>
    html`<chiso-feed .data=${neighbours}>
      <div class="stack">
        <chiso-picker></chiso-picker>
        <chiso-picker theme="civic"></chiso-picker>
        <chiso-picker theme="plain"></chiso-picker>
        <chiso-picker theme="contrast"></chiso-picker>
      </div>
    </chiso-feed>`,
};

/** Dense and roomy. */
export const Density: Story = {
  parameters: { width: '62rem', embed: false },
  render: () => inDensities(neighbours, () => html`<chiso-picker></chiso-picker>`),
};
