/** The widgets in the looks of other systems, by nothing but `--chiso-…` and `::part()`: each style sheet is shown with its page. */
import { html, type TemplateResult } from 'lit';
import bootstrap from 'bootstrap/dist/css/bootstrap.css?raw';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { neighbours, states } from './feeds.js';
import bootstrapLook from './restyled/bootstrap.css?raw';
import flatLook from './restyled/flat.css?raw';
import portalLook from './restyled/portal.css?raw';

/** The page's words, in the language of the story. */
type Say = (vi: string, en: string) => string;

const meta: Meta = {
  title: 'Theming/Other looks',
  parameters: { controls: { disable: true }, actions: { disable: true } },
};

export default meta;

/** A piece of a page in its look; what is shown as its code is the look. */
function page(look: string, body: (say: Say) => TemplateResult, framework = ''): StoryObj {
  return {
    parameters: { docs: { source: { code: look, language: 'css' } } },
    render: (_args, { globals }) =>
      html`<style>
          ${framework}
          ${look}
        </style>
        ${body((vi, en) => (globals['locale'] === 'en' ? en : vi))}`,
  };
}

/** A provincial portal in red and gold, of the kind that has bars for headings. */
export const RedAndGold = page(
  portalLook,
  (say) =>
    html`<div class="gold-portal">
      <header>
        <span class="star" aria-hidden="true">★</span>
        <div>
          <p>${say('Cổng thông tin điện tử', 'Official portal')}</p>
          <h2>${say('Tỉnh Minh Hoạ', 'Minh Hoạ Province')}</h2>
        </div>
      </header>
      <chiso-feed .data=${states}>
        <div class="figures">
          <chiso-kpi indicator="ky-so" trend></chiso-kpi>
          <chiso-kpi indicator="thanh-toan"></chiso-kpi>
          <chiso-kpi indicator="qua-han"></chiso-kpi>
          <chiso-kpi indicator="dan-cu"></chiso-kpi>
        </div>
        <div class="halves">
          <chiso-progress indicator="cap-quang"></chiso-progress>
          <chiso-progress indicator="thu-ngan-sach"></chiso-progress>
        </div>
      </chiso-feed>
      <div class="halves">
        <chiso-feed .data=${neighbours} locality="nguyen-mau">
          <chiso-compare indicator="truc-tuyen" reference="average"></chiso-compare>
        </chiso-feed>
        <chiso-feed .data=${states}><chiso-breakdown indicator="dich-vu"></chiso-breakdown></chiso-feed>
      </div>
      <chiso-feed .data=${neighbours} locality="nguyen-mau">
        <chiso-ranking indicator="truc-tuyen" limit="5"></chiso-ranking>
      </chiso-feed>
    </div>`,
);

/**
 * A page of Bootstrap 3: its own style sheet with its panels, its buttons and its progress bars. It knows no dark scheme, so
 * that the page says `color-scheme: light`, and the widgets follow.
 */
export const Bootstrap3 = page(
  bootstrapLook,
  (say) =>
    html`<div class="bootstrap-page">
      <div class="container-fluid">
        <div class="page-header">
          <h2>
            ${say('Chuyển đổi số', 'Digital transformation')}
            <small>${say('Xã Nguyên Mẫu', 'Nguyên Mẫu Commune')}</small>
          </h2>
        </div>
        <div class="alert alert-info">
          ${say('Số liệu cập nhật hằng tháng.', 'The figures are updated every month.')}
        </div>
        <chiso-feed .data=${states}>
          <div class="row">
            <div class="col-xs-12 col-sm-4"><chiso-kpi indicator="ky-so" trend></chiso-kpi></div>
            <div class="col-xs-12 col-sm-4"><chiso-kpi indicator="qua-han"></chiso-kpi></div>
            <div class="col-xs-12 col-sm-4"><chiso-kpi indicator="xep-hang"></chiso-kpi></div>
          </div>
          <div class="row">
            <div class="col-xs-12 col-sm-6"><chiso-progress indicator="thanh-toan"></chiso-progress></div>
            <div class="col-xs-12 col-sm-6"><chiso-progress indicator="cap-quang"></chiso-progress></div>
          </div>
        </chiso-feed>
        <div class="row">
          <chiso-feed .data=${neighbours} locality="nguyen-mau">
            <div class="col-xs-12 col-sm-6">
              <chiso-compare indicator="truc-tuyen" reference="target"></chiso-compare>
            </div>
          </chiso-feed>
          <chiso-feed .data=${states}>
            <div class="col-xs-12 col-sm-6"><chiso-breakdown indicator="dich-vu"></chiso-breakdown></div>
          </chiso-feed>
        </div>
        <chiso-feed .data=${neighbours} locality="nguyen-mau">
          <chiso-ranking indicator="truc-tuyen" limit="5"></chiso-ranking>
        </chiso-feed>
        <p>
          <a class="btn btn-primary" href="#bao-cao">${say('Tải báo cáo', 'Download the report')}</a>
        </p>
      </div>
    </div>`,
  `@scope (.bootstrap-page) { ${bootstrap} }`,
);

/** No frames, large figures, room between them, bars like pills. */
export const Flat = page(
  flatLook,
  (say) =>
    html`<div class="flat-page">
      <h2>${say('Nguyên Mẫu, tháng 6', 'Nguyên Mẫu in June')}</h2>
      <chiso-feed .data=${states}>
        <div class="figures">
          <chiso-kpi indicator="ky-so" trend></chiso-kpi>
          <chiso-kpi indicator="thanh-toan"></chiso-kpi>
          <chiso-kpi indicator="qua-han"></chiso-kpi>
        </div>
        <div class="halves">
          <chiso-progress indicator="cap-quang"></chiso-progress>
          <chiso-progress indicator="so-hoa"></chiso-progress>
        </div>
      </chiso-feed>
      <chiso-feed .data=${neighbours} locality="nguyen-mau">
        <chiso-trend indicator="truc-tuyen" localities="nguyen-mau da-bac"></chiso-trend>
      </chiso-feed>
      <div class="halves">
        <chiso-feed .data=${neighbours} locality="nguyen-mau">
          <chiso-compare indicator="truc-tuyen"></chiso-compare>
        </chiso-feed>
        <chiso-feed .data=${states}><chiso-breakdown indicator="dich-vu"></chiso-breakdown></chiso-feed>
      </div>
    </div>`,
);
