import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FeedDocument } from '../src/index.js';
import { attributes, widgetControls, type WidgetAttributes } from './attributes.js';
import { whole } from './wholes.js';

const services = whole(161, [
  ['Nộp trực tuyến', 140],
  ['Nộp trực tiếp', 21],
]);

/** A breakdown inside a feed. */
const inFeed = (data?: FeedDocument) => (args: WidgetAttributes) =>
  html`<chiso-feed .data=${data}><chiso-breakdown ${attributes(args)}></chiso-breakdown></chiso-feed>`;

/** A breakdown with a feed of its own. */
const alone = (args: WidgetAttributes) => html`<chiso-breakdown ${attributes(args)}></chiso-breakdown>`;

const meta: Meta<WidgetAttributes> = {
  title: 'Widgets/Breakdown',
  component: 'chiso-breakdown',
  render: inFeed(services),
  argTypes: widgetControls(services),
  parameters: { width: '30rem' },
};

export default meta;
type Story = StoryObj<WidgetAttributes>;

/** Every attribute is a control. */
export const Playground: Story = {};

/** Real figures: service levels of a district. */
export const ServiceLevels: Story = {
  args: {
    src: 'feeds/cho-lach.json',
    indicator: 'dich-vu-cong-truc-tuyen-cap-huyen',
    locality: 'cho-lach',
  },
  render: alone,
};

/** The feed is on its way: grey shapes keep the place. */
export const Loading: Story = { tags: ['loading'], args: { src: 'feeds/dang-tai.json' }, render: alone };

/** There is nothing at the address. */
export const NotFound: Story = { args: { src: 'feeds/khong-co.json' }, render: alone };

/** The feed has no such indicator: the widget says which it has. */
export const UnknownIndicator: Story = { args: { indicator: 'ho-xo' } };

/** What parts leave of the whole stays open, and is said. */
export const Less: Story = {
  render: inFeed(
    whole(161, [
      ['Nộp trực tuyến', 129],
      ['Nộp trực tiếp', 21],
    ]),
  ),
};

/** A part that was not reported is no zero. */
export const Missing: Story = {
  render: inFeed(
    whole(161, [
      ['Nộp trực tuyến', 140],
      ['Nộp trực tiếp', null],
    ]),
  ),
};

/** Without the whole there are no shares. */
export const NoWhole: Story = {
  render: inFeed(
    whole(null, [
      ['Nộp trực tuyến', 140],
      ['Nộp trực tiếp', 21],
    ]),
  ),
};

/** Parts of 100% are their own shares. */
export const Percent: Story = {
  render: inFeed(
    whole(
      100,
      [
        ['Toàn trình', 33.33],
        ['Một phần', 33.33],
        ['Khác', 33.34],
      ],
      'percent',
    ),
  ),
};

/** More than eight: colours come again with stripes. */
export const TwelveParts: Story = {
  render: inFeed(
    whole(
      78,
      Array.from({ length: 12 }, (_, n) => [`Lĩnh vực ${n + 1}`, n + 1] as const),
    ),
  ),
};

/** Names wrap and are never cut. */
export const LongNames: Story = {
  parameters: { width: '20rem' },
  render: inFeed(
    whole(
      4e9,
      [
        ['Nguồn vốn ngân sách trung ương hỗ trợ theo chương trình mục tiêu quốc gia', 2.5e9],
        ['Nguồn vốn ngân sách địa phương và các nguồn huy động hợp pháp khác', 1.5e9],
      ],
      'VND',
    ),
  ),
};
