import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { demoFeed, everyWidget, feedFile, onPage, still } from './desk.mjs';
import { filtered } from './filter.mjs';

const dist = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url));
const linesOf = ({ forms }) => forms.code.split('\n').filter((line) => line.startsWith('<'));
const attributesOf = (line) =>
  Object.fromEntries([...line.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));

/** Places lines on a page of a portal, and tells what the widget there says. */
function placed(lines, feedAddress, feed) {
  return onPage(async (page) => {
    const files = {
      '/chiso/chiso.js': ['text/javascript', dist('chiso.js')],
      '/chiso/chiso-adapters.js': ['text/javascript', dist('chiso-adapters.js')],
      [feedAddress]: ['application/json', feed],
    };
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const [contentType, body] = files[pathname] ?? [
        'text/html',
        `<!doctype html><html lang="vi"><meta charset="utf-8">${lines.join('')}`,
      ];
      request.respond({ contentType: pathname.endsWith('.csv') ? 'text/csv' : contentType, body });
    });
    await page.goto('http://portal.localhost/trang/');
    const widget = await page.waitForFunction(() => {
      const found = [...document.querySelectorAll('*')].find(
        (each) => each.shadowRoot && each.localName !== 'chiso-feed',
      );
      return (
        found?.matches(':is(:state(ready), :state(error))') &&
        found.shadowRoot.querySelector('[part~=summary]')
      );
    });
    return widget.evaluate(({ textContent }) => textContent.replace(/[ \n]+/g, ' ').trim());
  });
}

export function codeCases() {
  describe('the embed code', () => {
    it('has the four forms, each on one line in double quotes, as a filter leaves them', async () => {
      const made = await still(
        'cho-lach.json',
        'kpi',
        'indicator=van-ban-di-ky-so',
        'locality=cho-lach',
        '--src=/so-lieu/cds.json',
      );
      const [script, element, block, frame, html, image, ...more] = linesOf(made);
      const said = 'Huyện Chợ Lách, Văn bản đi được ký số: 58%, công bố ngày 19 tháng 12 năm 2022.';
      assert.deepEqual(more, []);
      const hash = createHash('sha384').update(dist('chiso.js')).digest('base64');
      assert.equal(
        script,
        `<script type="module" src="/chiso/chiso.js" integrity="sha384-${hash}"></script>`,
      );
      const asked = 'indicator="van-ban-di-ky-so" locality="cho-lach"';
      assert.equal(element, `<chiso-kpi src="/so-lieu/cds.json" ${asked}>${said}</chiso-kpi>`);
      const data = `data-src="/so-lieu/cds.json" ${asked.replace(/(indicator|locality)/g, 'data-$1')}`;
      assert.equal(block, `<div class="chiso" data-chiso="kpi" ${data}>${said}</div>`);
      assert.equal(html, made.forms.html.trimEnd());
      assert.equal(attributesOf(image).alt, said);
      assert.equal(attributesOf(image).src, '/so-lieu/anh.png');
      assert.equal(attributesOf(image).width, '640');
      assert.match(made.forms.code, /cột hẹp hơn 640 điểm ảnh: đổi thành width="100%"/);
      assert.match(made.forms.code, /thay chiso\.js thì thay cả mã.*bỏ hẳn thuộc tính integrity/);
      assert.doesNotMatch(made.forms.code, /--src/);
      for (const line of [block, frame, html, image]) assert.equal(filtered(line), line);
      for (const line of [script, element, block, frame, html, image]) assert.ok(!line.includes("'"), line);
    });

    it('asks in the frame for what the element asks for', async () => {
      const [feed, widget, ...args] = everyWidget[3];
      const made = await still(
        feed,
        widget,
        ...args,
        '--lang=en',
        '--base=/chiso',
        '--src=/so-lieu/cds.json',
      );
      const frame = linesOf(made).find((line) => line.startsWith('<iframe'));
      const { src, title, width, height, frameborder } = attributesOf(frame);
      const url = new URL(src.replaceAll('&amp;', '&'), 'http://portal.localhost/');
      assert.equal(url.pathname, '/chiso/embed.html');
      assert.deepEqual(Object.fromEntries(url.searchParams), {
        widget: 'trend',
        src: '/so-lieu/cds.json',
        indicator: 'tong-diem',
        localities: '86 48 31',
        reference: 'average',
        lang: 'en',
      });
      assert.equal(title, made.content.title);
      assert.deepEqual([width, frameborder], ['100%', '0']);
      assert.ok(Number(height) > 300);
    });

    it('leaves out of the frame what frames do not take, and says so', async () => {
      const args = ['heading=Ký số', 'without-source', '--src=/so-lieu/cds.json', '--form=code'];
      const made = await still(...everyWidget[0], ...args);
      const [, element, , frame] = linesOf(made);
      assert.match(element, / heading="Ký số" without-source=""/);
      assert.doesNotMatch(attributesOf(frame).src, /heading|without-source/);
      assert.match(made.forms.code, /khung nhúng không nhận heading, without-source/);
    });

    it('says in a few words, as an element, a block and a picture, what a board is', async () => {
      const made = await still('cho-lach.json', 'board', '--width=900', '--lang=vi');
      const [, element, block, frame, , image] = linesOf(made);
      const { alt } = attributesOf(image);
      assert.match(alt, /^Chuyển đổi số .*Chợ Lách.*; \d+ chỉ tiêu; .*Nguồn: /);
      assert.ok(alt.length < 300, alt);
      for (const line of [element, block, frame]) assert.ok(line.includes(`>${alt}</`), line);
      assert.ok(attributesOf(frame).title);
    });

    it('has one address of a file whatever its name, and warns where that is no whole one', async () => {
      const feed = readFileSync(demoFeed('cho-lach.json'), 'utf8');
      const path = feedFile('số liệu #2022.json', feed);
      const made = await still(path, 'kpi', 'indicator=van-ban-di-ky-so', 'locality=cho-lach', '--form=code');
      const src = 's%E1%BB%91%20li%E1%BB%87u%20%232022.json';
      const [, element, block, frame] = linesOf(made);
      assert.equal(attributesOf(element).src, src);
      assert.equal(attributesOf(block)['data-src'], src);
      assert.equal(
        new URL(attributesOf(frame).src.replaceAll('&amp;', '&'), 'http://a/').searchParams.get('src'),
        src,
      );
      // Element, block, frame, picture.
      assert.equal(made.forms.code.match(/ví dụ --src \/so-lieu\//g).length, 4);
    });

    it('shows on a page, as an element and as a marked block, what the still says', async () => {
      const args = ['indicator=van-ban-di-ky-so', 'locality=cho-lach', '--src=/so-lieu/cds.json'];
      const made = await still('cho-lach.json', 'kpi', ...args);
      const [script, element, block] = linesOf(made);
      const feed = readFileSync(demoFeed('cho-lach.json'));
      assert.equal(await placed([script, element], '/so-lieu/cds.json', feed), made.sentence);
      assert.equal(await placed([script, block], '/so-lieu/cds.json', feed), made.sentence);
    });

    it('of a table has the second module and what the feed has to know, and no frame', async () => {
      const table =
        'Đơn vị;Kỳ;Kết quả\nXã Mẫu A;30/9/2026;58\nXã Mẫu B;30/9/2026;94,5\nXã Mẫu C;30/9/2026;\n';
      const columns =
        'columns=locality: Đơn vị; period: Kỳ; value: Kết quả; indicator = ky-so; indicator.name = Ký số; indicator.unit = percent';
      const made = await still(
        feedFile('ky-so.csv', table),
        'compare',
        'locale=vi',
        columns,
        '--src=/so-lieu/ky-so.csv',
      );
      const [first, second, element, block] = linesOf(made);
      const hash = createHash('sha384').update(dist('chiso-adapters.js')).digest('base64');
      assert.equal(attributesOf(second).integrity, `sha384-${hash}`);
      assert.ok(!made.forms.code.includes('<iframe'));
      assert.match(made.forms.html, /<td>94,5%<\/td>.*<td>58%<\/td>.*<td>chưa có số liệu<\/td>/);
      assert.equal(await placed([first, second, element], '/so-lieu/ky-so.csv', table), made.sentence);
      assert.equal(await placed([first, second, block], '/so-lieu/ky-so.csv', table), made.sentence);
    });

    it('of a module on another server says how it may be looked at, and offers no frame', async () => {
      const made = await still(...everyWidget[0], '--base=https://a.example/chiso/', '--form=code');
      const [script] = linesOf(made);
      assert.equal(attributesOf(script).crossorigin, 'anonymous');
      assert.ok(!made.forms.code.includes('<iframe'));
      assert.match(made.forms.code, /cùng máy chủ/);
    });

    it('tells where a filter would break a marked block', async () => {
      const made = await still(...everyWidget[0], 'heading=Điểm [1]', '--form=code');
      assert.match(made.forms.code, /Lưu ý: .* heading="Điểm \[1\]"/);
    });
  });
}
