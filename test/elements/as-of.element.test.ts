/** A frozen view: `as-of` on the feed, and on a widget. Only what was measured in periods that end by that day. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/define/compare.js';
import '../../src/define/feed.js';
import '../../src/define/kpi.js';
import '../../src/define/progress.js';
import type { ChisoFeed } from '../../src/elements/feed/feed.js';
import { rows } from '../helpers/compare.js';
import { communeFeed } from '../helpers/feeds.js';
import { speak, useVietnamese } from '../helpers/language.js';
import {
  count,
  isIn,
  markup,
  partText,
  partTexts,
  said,
  says,
  show,
  type Attributes,
  type Tag,
} from '../helpers/widgets.js';

const tags: readonly Tag[] = ['chiso-kpi', 'chiso-progress', 'chiso-compare'];

/** Three months; the averages are 42, 51 and 61. */
const figures = { 'hoa-nghia': [41, 53, 68], 'son-dinh': [45, 57, 71], 'an-phu': [40, 43, 44] };

const data = communeFeed([], {
  rows: Object.entries(figures).flatMap(([locality, values]) =>
    values.map((value, n) => ({ indicator: 'ky-so', locality, period: `2022-0${n + 4}`, value })),
  ),
});

const note = (day: string) => `Chỉ gồm số liệu của các kỳ kết thúc đến hết ngày ${day} năm 2022.`;

/** A widget in a feed that has selected Hòa Nghĩa. */
async function inFeed<Name extends Tag>(tag: Name, feedAttributes: Attributes, attributes: Attributes = {}) {
  const inside = markup(tag, attributes);
  const feed = await fixture<ChisoFeed>(
    markup('chiso-feed', { locality: 'hoa-nghia', ...feedAttributes }, inside),
  );
  feed.data = data;
  const widget = feed.querySelector(tag)!;
  await feed.updateComplete;
  await widget.updateComplete;
  return { feed, widget };
}

describe('as-of', () => {
  useVietnamese();

  for (const tag of tags) {
    describe(`of a feed, in <${tag}>`, () => {
      it('shows what was measured by then, and says so', async () => {
        const { widget } = await inFeed(tag, { 'as-of': '2022-05-31' });
        expect(said(widget)).to.include('53%').and.include('tháng 5 năm 2022').and.not.include('68%');
        expect(partTexts(widget, 'footnote')).to.include(note('31 tháng 5'));
      });

      it('leaves out a month that has not ended', async () => {
        const { widget } = await inFeed(tag, { 'as-of': '2022-06-29' });
        expect(said(widget)).to.include('53%').and.not.include('68%');
      });

      it('gives way to the widget’s own', async () => {
        const { widget } = await inFeed(tag, { 'as-of': '2022-05-31' }, { 'as-of': '2022-04-30' });
        expect(said(widget)).to.include('41%').and.not.include('53%');
        expect(partTexts(widget, 'footnote'))
          .to.include(note('30 tháng 4'))
          .and.not.include(note('31 tháng 5'));
      });

      it('says nothing where there is none', async () => {
        const { widget } = await inFeed(tag, {});
        expect(said(widget)).to.include('68%').and.not.include('Chỉ gồm');
      });

      it('shows anew what changes, and keeps what is selected', async () => {
        const { feed, widget } = await inFeed(tag, { 'as-of': '2022-05-31' });
        feed.asOf = '2022-04-30';
        await says(widget, note('30 tháng 4'));
        expect(said(widget)).to.include('41%').and.include('Hòa Nghĩa').and.not.include('53%');
        feed.setAttribute('as-of', '2022-06-30');
        await says(widget, note('30 tháng 6'));
        expect(said(widget)).to.include('68%');
        feed.removeAttribute('as-of');
        await feed.updateComplete;
        await widget.updateComplete;
        expect(said(widget)).to.include('68%').and.not.include('Chỉ gồm');
      });

      it('finds nothing before the first figure', async () => {
        const { widget } = await inFeed(tag, { 'as-of': '2022-04-29' });
        expect(isIn(widget, 'empty')).to.be.true;
        expect(said(widget)).to.include('Chưa có số liệu').and.not.match(/\d%/);
        expect(partTexts(widget, 'footnote')).to.include(note('29 tháng 4'));
      });

      it('finds no figure of a period that had not ended', async () => {
        const { widget } = await inFeed(tag, { 'as-of': '2022-05-31', period: '2022-06' });
        expect(isIn(widget, 'empty')).to.be.true;
        expect(said(widget)).not.to.match(/\d%/);
      });

      it('is within a period that holds several', async () => {
        const { widget } = await inFeed(tag, { 'as-of': '2022-05-31', period: '2022' });
        expect(said(widget)).to.include('53%').and.not.include('68%');
      });

      it('is within the latest of each', async () => {
        const { widget } = await inFeed(tag, { 'as-of': '2022-05-31', period: 'latest' });
        expect(said(widget)).to.include('53%').and.not.include('68%');
      });

      for (const day of ['2022-13-01', '2022-02-30', '2022-05', 'hôm qua', '']) {
        it(`tells of a day that is none: "${day}"`, async () => {
          const { feed, widget } = await inFeed(tag, { 'as-of': day });
          expect(isIn(widget, 'error')).to.be.true;
          expect(partText(widget, 'message-error')).to.equal(
            `“${day}” không phải là một ngày (ví dụ 2022-12-31).`,
          );
          expect(count(widget, 'value')).to.equal(0);
          feed.asOf = '2022-05-31';
          await says(widget, '53%');
          expect(count(widget, 'message')).to.equal(0);
        });
      }

      it('is said as the page speaks', async () => {
        await speak('en');
        const { widget } = await inFeed(tag, { 'as-of': '2022-05-31' });
        expect(partTexts(widget, 'footnote')).to.include(
          'Only figures of periods that ended by 31 May 2022.',
        );
      });
    });
  }

  it('is within what a change is measured against', async () => {
    const { widget } = await inFeed('chiso-kpi', { 'as-of': '2022-05-31' }, { compare: 'previous' });
    expect(partText(widget, 'delta')).to.equal('▲ 12 điểm %');
    expect(said(widget)).to.include('so với tháng 4/2022');
    const { widget: first } = await inFeed('chiso-kpi', { 'as-of': '2022-04-30' }, { compare: 'previous' });
    expect(count(first, 'delta')).to.equal(0);
  });

  it('is within the average of the others', async () => {
    const { feed, widget } = await inFeed('chiso-kpi', { 'as-of': '2022-05-31' }, { compare: 'average' });
    expect(partText(widget, 'delta')).to.equal('▲ 2 điểm %');
    feed.asOf = '2022-04-30';
    await says(widget, '▼ 1 điểm %');
  });

  it('is one for all that are compared, with their average', async () => {
    const { widget } = await inFeed(
      'chiso-compare',
      { 'as-of': '2022-05-31' },
      { localities: 'hoa-nghia son-dinh an-phu', reference: 'average' },
    );
    expect(rows(widget)).to.deep.equal([
      ['Sơn Định', '57%'],
      ['Hòa Nghĩa', '53%'],
      ['Ân Phú', '43%'],
    ]);
    expect(partText(widget, 'legend')).to.include('Trung bình 51%');
  });

  it('is one for all widgets of the feed at once', async () => {
    const feed = await fixture<ChisoFeed>(
      markup(
        'chiso-feed',
        { locality: 'an-phu', 'as-of': '2022-04-30' },
        tags.map((tag) => markup(tag)).join(''),
      ),
    );
    feed.data = data;
    for (const tag of tags) await says(feed.querySelector(tag)!, '40%');
    feed.asOf = '2022-05-31';
    for (const tag of tags) await says(feed.querySelector(tag)!, '43%');
  });

  it('is a widget’s own without a feed element too', async () => {
    const widget = await show('chiso-kpi', data, { locality: 'son-dinh', 'as-of': '2022-05-31' });
    expect(said(widget)).to.include('57%').and.include(note('31 tháng 5'));
  });
});
