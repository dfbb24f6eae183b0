import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FeedDocument } from '../src/index.js';
import { attributes, widgetControls, type WidgetAttributes } from './attributes.js';
import { inDensities, inThemes } from './looks.js';
import { whole } from './wholes.js';

const online = { vi: 'Nộp trực tuyến', en: 'Filed online' };
const atTheDesk = { vi: 'Nộp trực tiếp', en: 'Filed at the desk' };
const byPost = { vi: 'Nộp qua bưu chính', en: 'Filed by post' };

const services = whole(161, [
  [online, 140],
  [atTheDesk, 21],
]);

const fields = (count: number) =>
  Array.from({ length: count }, (_, n) => {
    return [{ vi: `Lĩnh vực ${n + 1}`, en: `Field ${n + 1}` }, n + 1] as const;
  });

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

/** A count, shares of a hundred, and a sum that its parts do not fill. */
export const Overview: Story = {
  parameters: { width: '62rem' },
  render: () =>
    html`<div class="cards wide">
      ${[
        services,
        whole(
          100,
          [
            [online, 62.5],
            [atTheDesk, 30],
            [byPost, 7.5],
          ],
          'percent',
        ),
        whole(161, [
          [online, 129],
          [atTheDesk, 21],
        ]),
      ].map((data) => html`<chiso-feed .data=${data}><chiso-breakdown></chiso-breakdown></chiso-feed>`)}
    </div>`,
};

/** Every attribute is a control. */
export const Playground: Story = {};

/** The feed is on its way: grey shapes keep the place. */
export const Loading: Story = { tags: ['loading'], args: { src: 'feeds/dang-tai.json' }, render: alone };

/** Neither the whole nor a part was reported. Never a 0. */
export const Empty: Story = {
  render: inFeed(
    whole(null, [
      [online, null],
      [atTheDesk, null],
    ]),
  ),
};

/** There is nothing at the address. */
export const NotFound: Story = { args: { src: 'feeds/khong-co.json' }, render: alone };

/** The feed has no such indicator: the widget says which it has. */
export const UnknownIndicator: Story = { args: { indicator: 'ho-xo' } };

/** One of two feeds did not come: what is there is shown, and what is missing is said. Real figures. */
export const Stale: Story = {
  args: {
    src: 'feeds/cho-lach.json feeds/khong-co.json',
    indicator: 'dich-vu-cong-truc-tuyen-cap-huyen',
    locality: 'cho-lach',
  },
  render: alone,
};

/** Real figures: service levels of a district. */
export const ServiceLevels: Story = {
  args: {
    src: 'feeds/cho-lach.json',
    indicator: 'dich-vu-cong-truc-tuyen-cap-huyen',
    locality: 'cho-lach',
  },
  render: alone,
};

/** What parts leave of the whole stays open, and is said. */
export const Less: Story = {
  render: inFeed(
    whole(161, [
      [online, 129],
      [atTheDesk, 21],
    ]),
  ),
};

/** A part that was not reported is no zero. */
export const Missing: Story = {
  render: inFeed(
    whole(161, [
      [online, 140],
      [atTheDesk, null],
    ]),
  ),
};

/** Without the whole there are no shares. */
export const NoWhole: Story = {
  render: inFeed(
    whole(null, [
      [online, 140],
      [atTheDesk, 21],
    ]),
  ),
};

/** Parts of 100% are their own shares. */
export const Percent: Story = {
  render: inFeed(
    whole(
      100,
      [
        [online, 33.33],
        [atTheDesk, 33.33],
        [byPost, 33.34],
      ],
      'percent',
    ),
  ),
};

/** Parts above their whole are no shares of it: the figures stand, and the contradiction is said. */
export const More: Story = {
  render: inFeed(
    whole(161, [
      [online, 150],
      [atTheDesk, 21],
    ]),
  ),
};

/** A negative part has no length. */
export const Negative: Story = {
  render: inFeed(
    whole(140, [
      [online, 161],
      [atTheDesk, -21],
    ]),
  ),
};

/** One part that is all of it. */
export const OnePart: Story = { render: inFeed(whole(161, [[online, 161]])) };

/** More than eight: colours come again with stripes. */
export const TwelveParts: Story = {
  render: inFeed(whole(78, fields(12))),
};

/** Beyond forty no two looks are left to tell apart: no bar, but every part in the list. */
export const FortyOneParts: Story = { render: inFeed(whole(861, fields(41))) };

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

/** The named looks. */
export const Themes: Story = {
  parameters: { width: '62rem' },
  render: () =>
    inThemes(services, (theme) => html`<chiso-breakdown theme=${ifDefined(theme)}></chiso-breakdown>`),
};

/** Dense and roomy. */
export const Density: Story = {
  parameters: { width: '62rem', embed: false },
  render: () => inDensities(services, () => html`<chiso-breakdown></chiso-breakdown>`),
};
