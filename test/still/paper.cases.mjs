import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage } from '../../still/open-page.mjs';
import { desk, everyWidget, feedFile, still } from './desk.mjs';

const texts = ({ forms }) =>
  [...forms.svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words).join(' ');

/** Calls the page's own canvas, as a chart would. */
async function onCanvas(name, ...values) {
  const { page } = await openPage(desk.browser, { url: '' }, 640);
  try {
    return await page.evaluate(
      async (call, given) => {
        await import('/still/canvas.mjs');
        const canvas = document.body.appendChild(document.createElement('canvas'));
        const context = canvas.getContext('2d');
        context[call](...given);
        context.beginPath();
        context.rect(1, 2, 3, 4);
        context.fill();
      },
      name,
      values,
    );
  } finally {
    await page.close();
  }
}

export function paperCases() {
  describe('a picture on paper', () => {
    it('tells the day it was made, and that it does not renew itself', async () => {
      for (const [feed, widget, ...args] of [everyWidget[0], everyWidget[8]]) {
        const made = await still(feed, widget, ...args, '--lang=vi');
        assert.match(texts(made), /Bản tĩnh, lập ngày 23 tháng 11 năm 2026; không tự cập nhật\.$/);
        assert.ok(made.shown.includes('không tự cập nhật'));
      }
      const dark = await still(...everyWidget[0], '--lang=en', '--theme=dark', '--form=svg');
      assert.match(texts(dark), /A still, made on 23 November 2026; it does not update itself\.$/);
    });

    it('tells how many rows of how many it has, in place of where a reader could go', async () => {
      const [feed, , indicator, level] = everyWidget[2];
      const chart = await still(feed, 'compare', indicator, level, 'limit=20', '--form=svg');
      assert.match(texts(chart), /Trong ảnh: 20 trong 34 nơi\./);
      assert.doesNotMatch(texts(chart), /có trong bảng/);
      const english = await still(feed, 'compare', indicator, level, 'limit=20', '--form=svg', '--lang=en');
      assert.match(texts(english), /In this picture: 20 of 34 places\./);
      assert.doesNotMatch(texts(english), /in the table/);
      const [communes, widget, ...args] = everyWidget[4];
      const ranking = await still(
        communes,
        widget,
        ...args,
        'limit=5',
        '--width=360',
        '--form=svg',
        '--form=png',
      );
      // Five, and the one that is always in sight.
      assert.match(texts(ranking), /Trong ảnh: 6 trong 3\.321 nơi\./);
      assert.doesNotMatch(texts(ranking), /Trang 1/);
    });

    it('leaves out the row of buttons that orders a narrow ranking, and keeps the heads of a wide one', async () => {
      const [feed, widget, ...args] = everyWidget[4];
      const narrow = await still(feed, widget, ...args, 'limit=5', '--width=360', '--form=svg', '--form=png');
      assert.doesNotMatch(texts(narrow), /Đơn vị\s|Địa phương\s/);
      assert.match(texts(await still(feed, widget, ...args, '--lang=vi')), /Hạng/);
    });

    it('names the only locality of a board, which has nothing to choose', async () => {
      const path = feedFile('mot.json', {
        chiso: 1,
        localities: [{ id: 'a', name: 'Xã Chợ Lách' }],
        indicators: [{ id: 'x', name: 'Ký số', unit: 'percent' }],
        observations: [{ indicator: 'x', locality: 'a', period: '2026', value: 58 }],
      });
      const made = await still(path, 'board');
      assert.match(texts(made), /: Xã Chợ Lách/);
      assert.match(made.forms.html, /<p>[^<]*: Xã Chợ Lách<\/p>/);
      const [, title] = /<iframe [^>]*title="([^"]*)"/.exec(made.forms.code);
      assert.ok(title.length > 3, title);
    });

    it('is refused where a chart draws what would get lost', async () => {
      for (const [name, ...values] of [
        ['ellipse', 5, 5, 3, 2, 0, 0, 6],
        ['quadraticCurveTo', 1, 2, 3, 4],
        ['fillText', 'a', 1, 2],
        ['clip', 'evenodd'],
        ['rotate', 0.5],
        ['transform', 1, 0.2, 0, 1, 0, 0],
      ])
        await assert.rejects(onCanvas(name, ...values), /canvas: .* is not drawn as SVG/, name);
      await onCanvas('translate', 3, 4);
      await onCanvas('save');
    });
  });
}
