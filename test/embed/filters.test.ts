/**
 * What the filters of portals leave of what an editor puts in, row by row of the table in `spec/embedding.md`: still a widget,
 * or words that can be read. What comes out is what the filter of NukeViet 4.6 makes of what is put in.
 */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import type { Widget } from '../../src/shared/widget.js';
import { oneFigure } from '../helpers/feeds.js';
import { useVietnamese } from '../helpers/language.js';
import { notFound, useServer, type Server } from '../helpers/server.js';
import { plain } from '../helpers/widgets.js';

/** What the editor types; no feed says it. */
const typed = '57% (theo bản in)';
const mark = 'class="chiso" data-chiso="kpi"';
const inline = JSON.stringify(oneFigure(58));

interface Row {
  readonly says: string;
  readonly put: (src: string) => string;
  /** Where it is not left as it is. */
  readonly out?: (src: string) => string;
  /** With a feed: its figure, or only what was typed. */
  readonly sees: 'figure' | 'typed';
  /** What is read besides, in both cases. */
  readonly also?: readonly string[];
  /** What is not read, in either. */
  readonly never?: readonly string[];
}

const rows: readonly Row[] = [
  {
    says: 'an element, which is taken away around its words',
    put: (src) => `<chiso-kpi src="${src}">${typed}</chiso-kpi>`,
    out: () => typed,
    sees: 'typed',
  },
  {
    says: 'script, template, noscript, svg, section, thead and comment, which are taken away',
    put: (src) =>
      `<section><div ${mark} data-src="${src}"><!-- nháp --><script>1</script><template><b>1</b></template><noscript>không</noscript><svg></svg><table><thead><tr><th>Năm</th></tr></thead><tr><td>${typed}</td></tr></table></div></section>`,
    out: (src) =>
      `<div ${mark} data-src="${src}">không<table><tr><th>Năm</th></tr><tr><td>${typed}</td></tr></table></div>`,
    sees: 'figure',
  },
  {
    says: 'a block on one line with a table inside, which is left as it is',
    put: (src) =>
      `<div ${mark} data-src="${src}" data-heading="Văn bản"><table><caption>Năm 2022</caption><tr><th>Ký số</th><td>${typed}</td></tr></table></div>`,
    sees: 'figure',
  },
  {
    says: 'a block over several lines, which is closed at once, though its end is left',
    put: (src) => `<div\n  ${mark}\n  data-src="${src}"\n>${typed}</div><p>Đoạn sau</p>`,
    out: (src) => `<div\n ${mark} data-src="${src}" />${typed}</div><p>Đoạn sau</p>`,
    sees: 'figure',
    also: ['Đoạn sau'],
  },
  {
    says: 'the same where the page is XHTML, of which the words fall out',
    put: (src) => `<div\n  ${mark}\n  data-src="${src}"\n>${typed}</div>`,
    out: (src) => `<div ${mark} data-src="${src}"></div>${typed}`,
    sees: 'figure',
    also: [typed],
  },
  {
    says: 'a value in single quotes, which takes the next attribute with it',
    put: (src) => `<div ${mark} data-heading='Ký số' data-src="${src}">${typed}</div>`,
    out: (src) => `<div ${mark} data-heading="&#039;Ký số&#039; data-src=&#039;${src}&#039;">${typed}</div>`,
    sees: 'typed',
  },
  {
    says: 'a last value in single quotes, which falls apart',
    put: (src) => `<div ${mark} data-src="${src}" data-heading='Ký số xa'>${typed}</div>`,
    out: (src) =>
      `<div ${mark} data-src="${src}" data-heading="&#039;Ký" số="số" xa&#039;="xa&#039;">${typed}</div>`,
    sees: 'figure',
  },
  {
    says: 'JSON in an attribute, which falls apart',
    put: (src) => `<div ${mark} data-src="${src}" data-heading='{"vi":"Ký số"}'>${typed}</div>`,
    out: (src) =>
      `<div ${mark} data-src="${src}" data-heading="&#039;{&#039;vi&#039;" số&quot;}&#039;="số&quot;}&#039;">${typed}</div>`,
    sees: 'figure',
  },
  {
    says: 'a colour in an attribute, which is rewritten',
    put: (src) => `<div ${mark} data-src="${src}" data-heading="Màu #08f">${typed}</div>`,
    out: (src) => `<div ${mark} data-src="${src}" data-heading="Màu rgb(0, 136, 255);">${typed}</div>`,
    sees: 'figure',
  },
  {
    says: 'an address whose end is taken for a colour, and is an address no more',
    put: (src) => `<div ${mark} data-src="${src}#abc">${typed}</div>`,
    out: (src) => `<div ${mark} data-src="${src}rgb(170, 187, 204);">${typed}</div>`,
    sees: 'typed',
  },
  {
    says: 'a list in brackets, which are written as entities',
    put: (src) => `<div ${mark} data-src="${src}" data-heading="[1,2,3]">${typed}</div>`,
    out: (src) => `<div ${mark} data-src="${src}" data-heading="&#91;1,2,3&#93;">${typed}</div>`,
    sees: 'figure',
  },
  {
    says: 'a list in brackets where ids belong, which names nothing',
    put: (src) => `<div ${mark} data-src="${src}" data-indicator='["ky-so"]'>${typed}</div>`,
    out: (src) =>
      `<div ${mark} data-src="${src}" data-indicator="&#91;&#039;ky-so&#039;&#93;">${typed}</div>`,
    sees: 'typed',
  },
  ...['Học javascript', 'Tệp file (PDF)', 'Hệ system (mới)'].map((heading): Row => ({
    says: `“${heading}”, with which its attribute is dropped`,
    put: (src) => `<div ${mark} data-src="${src}" data-heading="${heading}">${typed}</div>`,
    out: (src) => `<div ${mark} data-src="${src}">${typed}</div>`,
    sees: 'figure',
    never: [heading],
  })),
  {
    says: 'an attribute without a value, which is given its name',
    put: (src) => `<div ${mark} data-src="${src}" data-without-source data-trend>${typed}</div>`,
    out: (src) =>
      `<div ${mark} data-src="${src}" data-without-source="data-without-source" data-trend="data-trend">${typed}</div>`,
    sees: 'figure',
    never: ['UBND huyện Chợ Lách'],
  },
  {
    says: 'a frame of another host, which loses its address, beside a block',
    put: (src) =>
      `<iframe src="https://khac.example/embed.html?widget=kpi" title="Ký số"></iframe><div ${mark} data-src="${src}">${typed}</div>`,
    out: (src) => `<iframe title="Ký số"></iframe><div ${mark} data-src="${src}">${typed}</div>`,
    sees: 'figure',
  },
  {
    says: 'a link and a picture, which are left',
    put: (src) =>
      `<div ${mark} data-src="${src}"><a href="/ky-so#abc">${typed}</a> <img src="data:," alt="Biểu đồ"></div>`,
    sees: 'figure',
  },
  {
    says: 'several blocks, and what stands between them',
    put: (src) =>
      `<div ${mark} data-src="${src}">${typed}</div><p>Ở giữa</p><div class="chiso" data-chiso="progress" data-src="${src}">${typed}</div>`,
    sees: 'figure',
    also: ['Ở giữa'],
  },
  {
    says: 'a feed in a script, which is moved to the end of the page, where it is nobody’s',
    put: () => `<div ${mark}>${typed}<script type="application/json">${inline}</script></div>`,
    out: () => `<div ${mark}>${typed}</div><script type="application/json">${inline}</script>`,
    sees: 'typed',
    never: ['"chiso"'],
  },
  {
    says: 'the same of a block that has an address besides',
    put: (src) =>
      `<div ${mark} data-src="${src}">${typed}<script type="application/json">${inline}</script></div>`,
    out: (src) =>
      `<div ${mark} data-src="${src}">${typed}</div><script type="application/json">${inline}</script>`,
    sees: 'figure',
    never: ['"chiso"'],
  },
];

/** All that a reader sees, in shadow roots and slots too; what is only spoken is not seen. */
function seen(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return [...node.childNodes].map(seen).join(' ');
  if (!node.checkVisibility() && getComputedStyle(node).display !== 'contents') return '';
  if (node.classList.contains('spoken')) return '';
  const given = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const children = given.length > 0 ? given : (node.shadowRoot ?? node).childNodes;
  return [...children].map(seen).join(' ');
}

/** The server has no more than it was given. */
async function read(html: string, server: Server, src: string) {
  const written = [...html.matchAll(/data-src="([^"]*)"/g)].flatMap(([, addresses = '']) =>
    addresses.split(' '),
  );
  for (const address of written)
    if (address !== src) server.change(new URL(address, document.baseURI).href, notFound);
  const page = await fixture(`<div>${html}</div>`);
  const blocks = page.querySelectorAll<HTMLElement>('.chiso[data-chiso]');
  const widgets = () => [...page.querySelectorAll<Widget>('.chiso > [data-of-block]')];
  await waitUntil(() => widgets().length === blocks.length, 'a block is no widget');
  await waitUntil(
    () => widgets().every((widget) => widget.matches(':state(ready), :state(error)')),
    'a widget still waits',
  );
  return { words: plain(seen(page)), widgets: widgets() };
}

describe('what is left by the filter of a portal', () => {
  const server = useServer();
  useVietnamese();

  for (const { says, put, out = put, sees, also = [], never = [] } of rows) {
    describe(`of ${says}`, () => {
      for (const [when, html] of [
        ['as it comes out', out],
        ['as it is put in, where nothing is filtered', put],
      ] as const) {
        if (html === put && out !== put && sees === 'typed') continue;
        it(`shows ${sees === 'typed' ? 'what was typed' : 'the figure'}, ${when}`, async () => {
          const src = server.give(oneFigure(58));
          const { words, widgets } = await read(html(src), server, src);
          if (sees === 'figure') expect(words).to.match(/(^|\s)58\s?%/);
          if (html === out) for (const other of also) expect(words).to.include(other);
          if (html === out) for (const other of never) expect(words).not.to.include(other);
          if (sees === 'typed') expect(words).to.include(typed);
          else if (html === put || !also.includes(typed)) expect(words).not.to.include(typed);
          const isRead = widgets.every((widget) => widget.matches(':state(ready)'));
          expect(isRead).to.equal(sees === 'figure' || widgets.length === 0);
        });
      }

      it('shows what was typed where the feed does not come, and no figure', async () => {
        const src = server.at(notFound);
        const { words } = await read(out(src), server, src);
        expect(words).to.include(typed);
        for (const other of also) expect(words).to.include(other);
        for (const other of never) expect(words).not.to.include(other);
        expect(words).not.to.match(/(^|\s)58\s?%/);
      });
    });
  }
});
