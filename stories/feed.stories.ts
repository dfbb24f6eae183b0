import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ChisoFeed, ChisoLoadEvent, FeedDocument } from '../src/index.js';
import '../src/adapters.js';
import { attributes } from './attributes.js';
import { neighbours, withProblems } from './feeds.js';

interface FeedAttributes {
  id?: string;
  src?: string;
  format?: string;
  locale?: string;
  columns?: string;
  persist?: boolean;
  refresh?: number;
  timeout?: number;
  locality?: string;
  period?: string;
  'as-of'?: string;
}

const someWidgets = html`<div class="stack">
  <div class="cards wide">
    <chiso-kpi indicator="truc-tuyen"></chiso-kpi>
    <chiso-progress indicator="truc-tuyen"></chiso-progress>
  </div>
  <chiso-compare indicator="truc-tuyen"></chiso-compare>
</div>`;

const unmeasured: FeedDocument = { ...neighbours, observations: [], targets: [] };

/** An address of its own at each look: what one has got another has not. */
let mounted = 0;

const meta: Meta<FeedAttributes> = {
  title: 'Widgets/Feed',
  component: 'chiso-feed',
  argTypes: {
    id: { control: 'text' },
    src: { control: 'text' },
    format: { control: 'select', options: ['feed', 'csv', 'json-stat', 'ckan'] },
    locale: { control: 'select', options: ['vi', 'en'] },
    columns: { control: 'text' },
    persist: { control: 'boolean' },
    refresh: { control: { type: 'number', min: 30 } },
    timeout: { control: { type: 'number', min: 1 } },
    locality: { control: 'text' },
    period: { control: 'text' },
    'as-of': { control: 'text' },
  },
  parameters: { width: '54rem' },
};

export default meta;
type Story = StoryObj<FeedAttributes>;

/** One feed, several widgets, one request. Choosing a bar selects its commune for the others. */
export const Overview: Story = {
  render: () =>
    html`<chiso-feed .data=${neighbours} locality="dan-hoa">
      <div class="stack">
        <div class="cards wide">
          <chiso-kpi indicator="truc-tuyen" trend></chiso-kpi>
          <chiso-progress indicator="truc-tuyen"></chiso-progress>
        </div>
        <chiso-compare indicator="truc-tuyen" reference="average"></chiso-compare>
      </div>
    </chiso-feed>`,
};

/** Every attribute is a control. Real figures; `feeds/khong-co.json` is an address where nothing is. */
export const Playground: Story = {
  args: { src: 'feeds/cho-lach.json', locality: 'cho-lach', timeout: 20 },
  render: (args) =>
    html`<chiso-feed ${attributes(args)}>
      <div class="cards">
        <chiso-kpi indicator="van-ban-di-ky-so"></chiso-kpi>
        <chiso-kpi indicator="thu-cong-vu"></chiso-kpi>
        <chiso-kpi indicator="may-tinh-can-bo-cap-xa"></chiso-kpi>
      </div>
    </chiso-feed>`,
};

/** The feed is on its way: each widget keeps its own place. */
export const Loading: Story = {
  tags: ['loading'],
  render: () => html`<chiso-feed src="feeds/dang-tai.json">${someWidgets}</chiso-feed>`,
};

/** A feed with indicators, and nothing measured yet: each widget says so. */
export const Empty: Story = {
  render: () => html`<chiso-feed .data=${unmeasured} locality="dan-hoa">${someWidgets}</chiso-feed>`,
};

/** A feed that is a web page. The second feed of the page is untouched. */
export const OneOfTwoFails: Story = {
  render: () =>
    html`<div class="cards">
      <chiso-feed src="iframe.html"><chiso-kpi indicator="dan-so"></chiso-kpi></chiso-feed>
      <chiso-feed src="feeds/thanh-phu.json">
        <chiso-kpi indicator="dan-so" locality="thanh-phu"></chiso-kpi>
      </chiso-feed>
    </div>`,
};

/** Rows that cannot be read are left out; `chiso-load` tells which, and the console says it in words. */
export const Problems: Story = {
  render: () =>
    html`<chiso-feed .data=${withProblems} @chiso-load=${listProblems}>
      <div class="cards">
        <chiso-kpi indicator="truc-tuyen"></chiso-kpi>
        <chiso-kpi indicator="dung-han"></chiso-kpi>
      </div>
      <p><code>chiso-load</code>, <code>problems</code>:</p>
      <ul class="problems"></ul>
    </chiso-feed>`,
};

/** It came, and did not come again when it was to be refreshed: the last good figures stay, with the time that they are of. */
export const Stale: Story = {
  parameters: { embed: false },
  render: () =>
    html`<chiso-feed src="feeds/mot-lan.json?${++mounted}" locality="cho-lach" @chiso-load=${reloadOnce}>
      <div class="cards">
        <chiso-kpi indicator="van-ban-di-ky-so"></chiso-kpi>
        <chiso-kpi indicator="thu-cong-vu"></chiso-kpi>
      </div>
    </chiso-feed>`,
};

/** A widget elsewhere on the page names the feed by its id. */
export const ByIdentifier: Story = {
  render: () =>
    html`<chiso-feed id="xa" .data=${neighbours} locality="da-bac"></chiso-feed>
      <div class="cards">
        <chiso-kpi feed="xa" indicator="truc-tuyen"></chiso-kpi>
        <chiso-kpi feed="xa" indicator="dung-han"></chiso-kpi>
      </div>`,
};

/** Selected at first: a locality and a period, for all widgets that name none. */
export const Selection: Story = {
  render: () =>
    html`<chiso-feed .data=${neighbours} locality="con-se" period="2026-05">
      <div class="cards">
        <chiso-kpi indicator="truc-tuyen"></chiso-kpi>
        <chiso-kpi indicator="truc-tuyen" locality="da-bac"></chiso-kpi>
        <chiso-kpi indicator="truc-tuyen" period="2026-06"></chiso-kpi>
      </div>
    </chiso-feed>`,
};

/** Only what was measured in periods that had ended by then, in all widgets. */
export const AsOf: Story = {
  render: () =>
    html`<chiso-feed .data=${neighbours} locality="dan-hoa" as-of="2026-03-31">${someWidgets}</chiso-feed>`,
};

/** Several addresses are one feed. Real figures. */
export const Merged: Story = {
  render: () =>
    html`<chiso-feed src="feeds/thanh-phu.json feeds/cho-lach.json feeds/phu-binh.json">
      <div class="cards">
        <chiso-kpi indicator="dan-so" locality="thanh-phu"></chiso-kpi>
        <chiso-kpi indicator="thu-cong-vu" locality="cho-lach"></chiso-kpi>
        <chiso-kpi indicator="cho-4-0" locality="phu-binh"></chiso-kpi>
      </div>
    </chiso-feed>`,
};

/** A table as Vietnamese Excel saves it; `columns` says which column is which field. Real figures. */
export const FromTable: Story = {
  args: {
    src: 'feeds/thanh-phu.csv',
    locale: 'vi',
    locality: 'Thị-trấn-Thạnh-Phú',
    columns: `indicator: Mã chỉ tiêu;
indicator.name: Chỉ tiêu;
indicator.unit: Đơn vị tính;
locality: Đơn vị hành chính;
locality.validTo = 30/6/2025;
period: Công bố ngày;
periodBasis = published;
qualifier: Mức;
value: Kết quả;
comparable: So sánh được;
scope: Ghi chú;
feed.source = Báo Đồng Khởi (Bến Tre), “Thị trấn Thạnh Phú quyết tâm chuyển đổi số”`,
  },
  render: (args) =>
    html`<chiso-feed ${attributes(args)}>
      <div class="stack">
        <div class="cards">
          <chiso-kpi indicator="dan-so"></chiso-kpi>
          <chiso-kpi indicator="dien-tich"></chiso-kpi>
          <chiso-kpi indicator="diem-camera-an-ninh"></chiso-kpi>
        </div>
        <chiso-progress indicator="phu-song-internet"></chiso-progress>
      </div>
    </chiso-feed>`,
};

/** `94.5` is no number in Vietnamese, `13/2026` no month: these rows are left out, and told by row and column. Invented figures. */
export const TableWithProblems: Story = {
  args: {
    src: 'tables/co-loi.csv',
    locale: 'vi',
    columns: `locality: Đơn vị;
period: Kỳ;
value: Kết quả;
indicator = truc-tuyen;
indicator.name = Hồ sơ nộp trực tuyến;
indicator.unit = percent;
feed.source = Dữ liệu minh hoạ`,
  },
  render: (args) =>
    html`<chiso-feed ${attributes(args)} @chiso-load=${listProblems}>
      <chiso-compare indicator="truc-tuyen"></chiso-compare>
      <p><code>chiso-load</code>, <code>problems</code>:</p>
      <ul class="problems"></ul>
    </chiso-feed>`,
};

function reloadOnce({ currentTarget }: ChisoLoadEvent & { currentTarget: ChisoFeed }): void {
  if ('isReloaded' in currentTarget.dataset) return;
  currentTarget.dataset['isReloaded'] = '';
  void currentTarget.reload();
}

function listProblems({ currentTarget, problems }: ChisoLoadEvent & { currentTarget: ChisoFeed }): void {
  const items = problems.map(({ pointer, row, column, code }) => {
    const item = document.createElement('li');
    const place = row === undefined ? pointer : [`row ${row}`, column].filter(Boolean).join(', ');
    item.textContent = `${place} (${code})`;
    return item;
  });
  currentTarget.querySelector('.problems')?.replaceChildren(...items);
}
