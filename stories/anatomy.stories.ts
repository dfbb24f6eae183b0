/** The parts of each widget, where they are. */
import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FeedDocument } from '../src/index.js';
import { partsPicture } from './anatomy.js';
import { neighbours, states } from './feeds.js';
import { plans } from './plans.js';
import { rollout } from './wholes.js';

const meta: Meta = {
  title: 'Theming/Parts',
  parameters: { width: '60rem', controls: { disable: true }, actions: { disable: true } },
};

export default meta;

/** A widget in a feed; `width` is the picture's, in rem. */
function anatomy(tag: string, data: FeedDocument, widget: TemplateResult, width = 44): StoryObj {
  return {
    render: () => partsPicture(tag, html`<chiso-feed .data=${data}>${widget}</chiso-feed>`, width),
  };
}

const { indicators = [] } = neighbours;

/** With all that a card can have, of a commune that the page does not stand for. */
const told: FeedDocument = {
  ...neighbours,
  indicators: indicators.map((indicator) =>
    indicator.id === 'truc-tuyen'
      ? { ...indicator, description: 'Hồ sơ nộp qua Cổng Dịch vụ công trên tổng số hồ sơ tiếp nhận.' }
      : indicator,
  ),
};

/** Three indicators in two groups. */
const grouped: FeedDocument = {
  ...only(states, ['so-hoa', 'thanh-toan', 'cap-quang']),
  title: { vi: 'Chuyển đổi số Xã Nguyên Mẫu', en: 'Digital transformation of Nguyên Mẫu' },
  description: { vi: 'Số liệu do xã báo cáo hằng tháng.', en: 'Reported by the commune every month.' },
  groups: [
    { id: 'chinh-quyen', name: { vi: 'Chính quyền số', en: 'Digital government' } },
    { id: 'ha-tang', name: { vi: 'Hạ tầng số', en: 'Digital infrastructure' } },
  ],
};

/** A feed with some of its indicators, the last in a group of its own. */
function only(feed: FeedDocument, ids: readonly string[]): FeedDocument {
  const isAsked = ({ indicator }: { readonly indicator: string }) => ids.includes(indicator);
  return {
    ...feed,
    indicators: (feed.indicators ?? [])
      .filter(({ id }) => ids.includes(id))
      .map((each) => ({ ...each, group: each.id === ids.at(-1) ? 'ha-tang' : 'chinh-quyen' })),
    observations: (feed.observations ?? []).filter(isAsked),
    targets: (feed.targets ?? []).filter(isAsked),
  };
}

export const Kpi = anatomy(
  'chiso-kpi',
  told,
  html`<chiso-kpi indicator="truc-tuyen" locality="da-bac" trend></chiso-kpi>`,
  30,
);

export const Progress = anatomy(
  'chiso-progress',
  plans,
  html`<chiso-progress indicator="cham-hon" pace></chiso-progress>`,
);

export const Compare = anatomy(
  'chiso-compare',
  neighbours,
  html`<chiso-compare indicator="truc-tuyen" highlight="dan-hoa" reference="average"></chiso-compare>`,
);

export const Trend = anatomy(
  'chiso-trend',
  neighbours,
  html`<chiso-trend
    indicator="truc-tuyen"
    localities="dan-hoa da-bac"
    locality="dan-hoa"
    reference="target average"
  ></chiso-trend>`,
);

export const Ranking = anatomy(
  'chiso-ranking',
  neighbours,
  html`<chiso-ranking indicator="truc-tuyen" highlight="dan-hoa"></chiso-ranking>`,
);

export const Breakdown = anatomy(
  'chiso-breakdown',
  states,
  html`<chiso-breakdown indicator="dich-vu"></chiso-breakdown>`,
);

export const Rollout = anatomy(
  'chiso-rollout',
  rollout(8),
  html`<chiso-rollout indicator="so-hoa" level="commune" locality="xa-3"></chiso-rollout>`,
);

export const Profile = anatomy(
  'chiso-profile',
  neighbours,
  html`<chiso-profile
    indicators="truc-tuyen dung-han hai-long"
    localities="dan-hoa da-bac"
    locality="dan-hoa"
    view="bars"
  ></chiso-profile>`,
);

export const Board = anatomy('chiso-board', grouped, html`<chiso-board></chiso-board>`, 52);

export const Picker = anatomy(
  'chiso-picker',
  neighbours,
  html`<chiso-picker heading="Xem số liệu của"></chiso-picker>`,
);
