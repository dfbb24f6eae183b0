import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { stillHtml } from '../../still/html.mjs';
import { demoFeed, everyWidget, feedFile, onPage, still } from './desk.mjs';
import { filtered } from './filter.mjs';

const allowed = ['div', 'p', 'strong', 'table', 'caption', 'tbody', 'tr', 'th', 'td', 'a'];

/** No style survives; these do, and mean the same to every mail program. */
const plain = ['class', 'lang', 'scope', 'href', 'align', 'border', 'cellspacing', 'cellpadding'];

/** Pictures, and thousands of rows, are looked at in Vietnamese; a browser makes no others in vain. */
const inLanguage = {
  vi: () => ['--lang=vi'],
  en: (widget) => ['--lang=en', '--form=html', ...(widget === 'ranking' ? ['limit=10'] : [])],
};

/** What a browser makes of HTML: its elements with their attributes, and its text. */
function parsed(html) {
  return onPage(async (page) => {
    await page.setContent(`<!doctype html><title>-</title>${html}`);
    return page.evaluate(() => ({
      text: document.body.textContent,
      html: document.body.innerHTML,
      elements: [...document.body.querySelectorAll('*')].map(({ localName }) => localName),
      attributes: [
        ...new Set([...document.body.querySelectorAll('*')].flatMap((each) => each.getAttributeNames())),
      ],
    }));
  });
}

/** "86,25", "2.900": a number as it is written in Vietnamese. */
const number = /\d+(?:[.,]\d+)*/g;

/** What a widget on a page of the test's own writes as figures: `part="value"`. */
function figuresOf(feed, tag, args) {
  return onPage(async (page) => {
    const files = {
      '/chiso.js': ['text/javascript', readFileSync(new URL('../../dist/chiso.js', import.meta.url))],
      '/feed.json': ['application/json', readFileSync(demoFeed(feed))],
    };
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const page = [
        'text/html',
        '<!doctype html><html lang="vi"><script type="module" src="/chiso.js"></script>',
      ];
      const [contentType, body] = files[new URL(request.url()).pathname] ?? page;
      request.respond({ contentType, body });
    });
    await page.goto('http://portal.localhost/');
    return page.evaluate(
      async (name, pairs) => {
        await customElements.whenDefined(name);
        const widget = document.createElement(name);
        for (const pair of [...pairs, 'src=/feed.json']) widget.setAttribute(...pair.split('='), '');
        document.body.append(widget);
        while (!widget.matches(':state(ready)')) await new Promise((resolve) => setTimeout(resolve, 20));
        return [...widget.shadowRoot.querySelectorAll('[part~=value]')].map(({ textContent }) => textContent);
      },
      tag,
      args,
    );
  });
}

export function htmlCases() {
  describe('the HTML of a still', () => {
    for (const lang of ['vi', 'en'])
      for (const [feed, widget, ...args] of everyWidget)
        it(`of ${widget} in ${lang} is one line that comes through the filter as it is`, async () => {
          const { forms } = await still(feed, widget, ...args, ...inLanguage[lang](widget));
          const html = forms.html.trimEnd();
          assert.ok(!/[\r\n]/.test(html));
          assert.ok(html.startsWith(`<div class="chiso-still" lang="${lang}">`));
          assert.equal(filtered(html), html);
          assert.ok(!/ style=| class="(?!chiso-still)|undefined|NaN|\[object/.test(html));
          const { html: written, elements, attributes, text } = await parsed(html);
          assert.deepEqual(
            [...new Set(elements)].filter((name) => !allowed.includes(name)),
            [],
          );
          assert.deepEqual(
            attributes.filter((name) => !plain.includes(name)),
            [],
          );
          // A browser adds only the body of a table: nothing was mended.
          const own = html.replaceAll('\u00a0', '&nbsp;').replaceAll('&quot;', '"');
          assert.equal(written.replace(/<\/?tbody>/g, ''), own);
          assert.match(text, lang === 'vi' ? /lập ngày 23 tháng 11 năm 2026/ : /made on 23 November 2026/);
        });

    it('has the figures of a chart, name by name', async () => {
      const [feed, widget, ...args] = everyWidget[2];
      const { content, forms } = await still(feed, widget, ...args, '--lang=vi');
      const labels = [...forms.svg.matchAll(/<text[^>]*>([^<]*(?:điểm|số liệu))<\/text>/g)].map(
        ([, words]) => words,
      );
      const figures = content.table.rows.slice(1).map(({ cells }) => cells.at(-1).text);
      assert.equal(figures.length, 34);
      // Above the bars stand the lines of the sentence, below them the line of the average and the source.
      const bars = labels.filter((words) => figures.includes(words));
      assert.deepEqual(bars, figures);
      for (const { cells } of content.table.rows.slice(1))
        assert.ok(
          forms.html.includes(`<th scope="row" align="left">${cells[1].text}</th><td>${cells[2].text}</td>`),
        );
      assert.match(forms.html, /<p>Trung bình 79,14\u00a0điểm<\/p>/);
    });

    for (const [feed, widget, ...args] of everyWidget.filter(([, name]) => name !== 'board'))
      it(`has every figure that ${widget} shows`, async () => {
        const { forms } = await still(feed, widget, ...args, '--lang=vi');
        const figures = await figuresOf(feed, `chiso-${widget}`, args);
        assert.ok(figures.length > 0);
        const words = forms.html.replace(/<[^>]*>/g, ' ');
        const numbers = new Set(words.match(number));
        assert.deepEqual(
          figures.flatMap((figure) => figure.match(number) ?? []).filter((each) => !numbers.has(each)),
          [],
        );
      });

    it('has each of thousands of rows, and says of each without a figure that it has none', async () => {
      const [feed, widget, ...args] = everyWidget[4];
      const { forms, content } = await still(feed, widget, ...args, '--lang=vi');
      const { localities, observations } = JSON.parse(readFileSync(demoFeed(feed), 'utf8'));
      const communes = localities.filter(({ level }) => level === 'commune').map(({ id }) => id);
      const figures = new Set(
        observations
          .filter(({ period, value }) => period === '2026-Q3' && typeof value === 'number')
          .map(({ locality }) => locality)
          .filter((id) => communes.includes(id)),
      );
      const rows = content.table.rows.slice(1);
      assert.equal(rows.length, communes.length);
      const missing = rows.filter(({ cells }) => cells[2].text === 'chưa có số liệu');
      assert.equal(missing.length, communes.length - figures.size);
      assert.equal(forms.html.match(/<tr>/g).length, communes.length + 1);
      assert.ok(
        rows.some(({ isHighlighted, cells }) => isHighlighted && cells[1].text.startsWith('Xã Chợ Lách')),
      );
    });

    it('has the page of a ranking that was asked for, and says which it is', async () => {
      const [feed, widget, ...args] = everyWidget[4];
      const { forms } = await still(feed, widget, ...args, 'limit=10', '--form=html');
      assert.equal(forms.html.match(/<tr>/g).length, 12);
      assert.match(forms.html, /<p>Trang 1\/333<\/p>/);
    });

    it('says whose figures a board has, where nothing around it can', async () => {
      const chosen = await still('cho-lach.json', 'board', '--width=900', '--lang=vi');
      assert.match(chosen.forms.html, /<p>Địa phương: Huyện Chợ Lách[^<]* · Thời điểm: /);
      const named = await still('chi-so-phuc-vu.json', 'board', 'locality=86', '--form=html', '--form=svg');
      assert.match(named.forms.html, /<p>Địa phương: Tỉnh Vĩnh Long · Thời điểm: /);
      assert.match(named.forms.svg, />Địa phương: Tỉnh Vĩnh Long · Thời điểm: /);
    });

    it('begins a note, which is a paragraph of its own, with a capital', () => {
      const nothing = { sentences: [], messages: [], references: [], sections: [], sources: [] };
      const html = stillHtml(
        { ...nothing, notes: ['đến 2021: cách tính cũ', '58% là ước tính'] },
        'vi',
        'Lập',
      );
      assert.match(html, /<p>Đến 2021: cách tính cũ<\/p><p>58% là ước tính<\/p>/);
    });

    it('takes nothing of a feed for HTML, and makes links that a filter leaves', async () => {
      const strange = '\u0001\ud800<script>alert("1")</script>\n & \'hai\' #fff [3] javascript';
      const path = feedFile('la.json', {
        chiso: 1,
        source: { name: strange, url: 'https://a.example/b?c[d]=1#abcdef' },
        localities: [
          { id: 'a', name: strange, url: '/javascript/a' },
          { id: 'b', name: 'Xã B', url: '/b' },
        ],
        indicators: [{ id: 'x', name: strange, unit: 'percent' }],
        observations: [
          { indicator: 'x', locality: 'a', period: '2026', value: 0 },
          { indicator: 'x', locality: 'b', period: '2026', value: null },
        ],
      });
      const { forms } = await still(path, 'compare');
      const html = forms.html.trimEnd();
      assert.equal(filtered(html), html);
      const { elements, text } = await parsed(html);
      assert.ok(!elements.includes('script'));
      assert.ok(text.includes('<script>alert("1")</script> & \'hai\' #fff [3] javascript'));
      assert.deepEqual(html.match(/href="[^"]*"/g), ['href="/b"', 'href="https://a.example/b?c%5Bd%5D=1"']);
      assert.match(html, /<td>0%<\/td>/);
      assert.match(html, /<td>chưa có số liệu<\/td>/);
    });
  });
}
