import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everyWidget, feedFile, still } from './desk.mjs';
import { assertSame, compared, read } from './drawings.mjs';
import { firstDifference } from './shown-text.mjs';

const drawn = ['circle', 'clipPath', 'defs', 'g', 'linearGradient', 'path', 'rect', 'stop', 'svg', 'text'];

export function pictureCases() {
  describe('the pictures of a still', () => {
    for (const [feed, widget, ...args] of everyWidget)
      it(`of ${widget} are the same as SVG and as PNG`, async () => {
        const { forms } = await still(feed, widget, ...args, '--lang=vi');
        const { size, png, inked, ...differences } = await compared(forms);
        assert.deepEqual(
          png,
          size.map((length) => length * 2),
        );
        assert.equal(size[0], widget === 'board' ? 900 : 640);
        assert.ok(inked > 0.02, `${inked} of the picture is not ground`);
        assertSame(differences);
      });

    for (const [feed, widget, ...args] of everyWidget)
      it(`of ${widget} say as SVG what they show, and hold nothing but shapes and text`, async () => {
        const { forms, sentence, shown } = await still(feed, widget, ...args, '--lang=vi');
        const { fault, names, attributes, values, root, text } = await read(forms.svg);
        assert.equal(fault, undefined);
        assert.deepEqual(
          names.filter((name) => !drawn.includes(name)),
          [],
        );
        assert.deepEqual(
          attributes.filter((name) => /^on|href|^style$|^class$/.test(name)),
          [],
        );
        assert.deepEqual(
          values.filter((value) =>
            /url\((?!#chiso-\d+\))|^(?!http:\/\/www\.w3\.org\/2000\/svg$)https?:|NaN|undefined/.test(value),
          ),
          [],
        );
        assert.equal(root.role, 'img');
        assert.equal(root['aria-label'], sentence);
        assert.ok(sentence.length > 20);
        assert.equal(root.lang, 'vi');
        assert.equal(root.viewBox, `0 0 ${root.width} ${root.height}`);
        assert.ok(shown.length > 40);
        assert.equal(firstDifference(text, shown), undefined);
        // What only a reader at a screen can use.
        assert.ok(!/Xem bảng|Tải về|Tìm |↕/.test(text), text);
      });

    it('would be told apart from what the page shows by one digit', async () => {
      const { forms, shown } = await still(...everyWidget[0], '--lang=vi');
      const wrong = forms.svg.replace(/(>[^<]*)(\d)([^<]*<\/text>)/, (_, before, digit, after) =>
        [before, (Number(digit) + 1) % 10, after].join(''),
      );
      assert.notEqual(wrong, forms.svg);
      assert.match(firstDifference((await read(wrong)).text, shown), /^drawn: “.*”, shown: “/);
    });

    it('keep letters of several characters whole, and words that run to the left', async () => {
      const names = [
        'Xã Nguyễn Huệ Phước Thượng'.normalize('NFD'),
        '👩‍👩‍👧‍👦 Tổ 1 🇻🇳 👍🏽 khu 2',
        'بلدية القاهرة القديمة',
        'Khu עיר חדשה 25 ישן số 7',
      ];
      const path = feedFile('chu.json', {
        chiso: 1,
        localities: names.map((name, n) => ({ id: `n${n}`, name })),
        indicators: [{ id: 'x', name: 'Đường mới'.normalize('NFD'), unit: 'percent' }],
        observations: names.map((_, n) => ({
          indicator: 'x',
          locality: `n${n}`,
          period: '2026',
          value: 10 + n,
        })),
      });
      const { forms, shown } = await still(path, 'compare', '--form=svg', '--form=png');
      const { text, pieces } = await read(forms.svg);
      assert.equal(firstDifference(text, shown), undefined);
      // What turns no way stays one piece; where the way turns, a new one begins.
      for (const name of names.slice(0, 3)) assert.ok(pieces.includes(name), JSON.stringify(pieces));
      for (const piece of ['עיר חדשה', '25', 'ישן'])
        assert.ok(pieces.includes(piece), JSON.stringify(pieces));
      assert.deepEqual(
        pieces.filter((piece) => /^\p{M}/u.test(piece)),
        [],
      );
      assertSame(await compared(forms));
    });

    it('draw a bar for each figure of a comparison, and none for a missing one', async () => {
      const [feed, widget, ...args] = everyWidget[2];
      const { forms } = await still(feed, widget, ...args, '--lang=vi');
      const chart = /<svg x=[^]*?<\/svg>/.exec(forms.svg)[0];
      assert.equal(chart.match(/fill="#6f94bb"/g).length, 33);
    });

    it('are well formed, whatever a feed says', async () => {
      const name = '\u0001\ud800]]><script>&"\'\n</svg>';
      const path = feedFile('la.json', {
        chiso: 1,
        localities: [{ id: 'a', name }],
        indicators: [{ id: 'x', name, unit: { symbol: name } }],
        observations: [{ indicator: 'x', locality: 'a', period: '2026', value: 1 }],
      });
      const { forms } = await still(path, 'kpi', '--form=svg');
      const { fault, names, text } = await read(forms.svg);
      assert.equal(fault, undefined);
      assert.ok(!names.includes('script'));
      assert.ok(text.includes(']]><script>&"'), text);
    });

    it('follow the scheme and the width that are asked for', async () => {
      const { forms } = await still(
        ...everyWidget[0],
        '--theme=dark',
        '--width=360',
        '--lang=en',
        '--form=svg',
        '--form=png',
      );
      const { root, text } = await read(forms.svg);
      assert.equal(root.width, '360');
      assert.match(forms.svg, /fill="#161d24"/);
      assert.match(text, /Source: illustrative data/);
      assertSame(await compared(forms));
      assert.deepEqual(Object.keys(forms), ['svg', 'png']);
    });

    it('name the columns on a narrow page, where a style sheet does so for the widget', async () => {
      const [feed, widget, ...args] = everyWidget[4];
      const { forms } = await still(
        feed,
        widget,
        ...args,
        'limit=5',
        '--width=360',
        '--form=svg',
        '--form=png',
      );
      const { text } = await read(forms.svg);
      assert.match(text, /Hạng so với quý II\/2026/);
      assertSame(await compared(forms));
    });
  });
}
