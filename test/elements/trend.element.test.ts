import { expect, fixture, oneEvent } from '@open-wc/testing';
import '../../src/define/feed.js';
import '../../src/define/trend.js';
import type { ChisoViewEvent } from '../../src/shared/events.js';
import { documentOf, type Draft, type RowDraft } from '../helpers/drafts.js';
import { communeFeed, oneFigure } from '../helpers/feeds.js';
import { languages, speak, useVietnamese } from '../helpers/language.js';
import { tableRows } from '../helpers/compare.js';
import { marks, months, told, trend } from '../helpers/trend.js';
import {
  comesTo,
  count,
  has,
  isIn,
  part,
  partText,
  partTexts,
  plain,
  ready,
  said,
} from '../helpers/widgets.js';

const draft = (rows: readonly RowDraft[], more: Draft = {}) => documentOf({ ...more, rows });
const three = draft([...months([40, 58]), ...months([70, null], 'b'), ...months([20, 30], 'c')]);

function heads(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('thead th')].map(({ textContent }) => plain(textContent));
}

describe('<chiso-trend>', () => {
  useVietnamese();

  describe('parts', () => {
    it('says what it shows in a sentence that all can see', async () => {
      const element = await trend(draft(months([40, 58])));
      expect(partText(element, 'summary')).to.include('từ 40% (tháng 1 năm 2022) lên 58%');
      expect(part(element, 'summary').getBoundingClientRect().height).to.be.greaterThan(10);
    });

    it('tells each figure as a point, with what is not ordinary about it, and none for what is missing', async () => {
      const rows = [
        ...months([40, null, 44]),
        ['a', '2022-04', 50, { status: 'estimate' }],
        ['a', '2022-05', 60, { qualifier: 'over', periodBasis: 'inferred' }],
      ] as RowDraft[];
      expect(told(await trend(draft(rows)))).to.deep.equal([
        'tháng 1/2022: 40%',
        'tháng 3/2022: 44%',
        'tháng 4/2022: 50%, ước tính',
        'tháng 5/2022 (ước đoán): hơn 60%',
      ]);
    });

    it('explains every sign that it uses, and none that it does not', async () => {
      const rows = [
        ['a', '2022-01', 50, { status: 'preliminary' }],
        ['a', '2022-02', 60, { qualifier: 'about' }],
      ] as RowDraft[];
      const legend = partText(await trend(draft(rows)), 'legend');
      expect(legend).to.include('○ Sơ bộ').and.include('◆ Khoảng').and.not.include('▲');
      expect(count(await trend(draft(months([40, 58]))), 'legend')).to.equal(0);
    });

    it('names each line at its end, with its last value, and highlights the selected one', async () => {
      const element = await trend(three, { localities: 'a b c', locality: 'b' });
      const ends = [...element.shadowRoot!.querySelectorAll('.end')];
      expect(ends.map((end) => plain(end.querySelector('.name')!.textContent))).to.deep.equal([
        'Xã A 58%',
        'Xã B 70%, 1/2022',
        'Xã C 30%',
      ]);
      expect(ends.map((end) => end.classList.contains('highlighted'))).to.deep.equal([false, true, false]);
    });

    it('names them in the legend where there is no room, with the number at the end of the line', async () => {
      const element = await trend(three, { localities: 'a b c' });
      const shown = () =>
        [...element.shadowRoot!.querySelectorAll<HTMLElement>('.named, .end .name, .digit')].filter((each) =>
          each.checkVisibility(),
        );
      expect(shown().every((each) => each.matches('.name'))).to.be.true;
      element.style.inlineSize = '320px';
      // WebKit asks a container for its size only in the next frame.
      await new Promise(requestAnimationFrame);
      expect(
        shown()
          .map((each) => each.className)
          .sort(),
      ).to.deep.equal([...Array<string>(6).fill('digit'), ...Array<string>(3).fill('named')]);
    });

    it('dates a figure at the end of a line that is not of the latest period', async () => {
      const rows = [...months([40, 58]), ['b', '2022-01', 70, { periodBasis: 'inferred' }]] as RowDraft[];
      const element = await trend(draft(rows), { localities: 'a b' });
      const texts = (selector: string) =>
        [...element.shadowRoot!.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));
      expect(texts('.end .name')[1]).to.equal('Xã B 70%, 1/2022 (ước đoán)');
      expect(texts('.named').map((name) => name.replace(/^\d /, ''))).to.deep.equal([
        'Xã A 58%',
        'Xã B 70%, 1/2022 (ước đoán)',
      ]);
    });

    it('lists what may not stand beside the others below them, and keeps it in the table', async () => {
      const rows = [...months([40, 58]), ['b', '2022-02', 2, { comparable: false }]] as RowDraft[];
      const element = await trend(draft([...rows, ...months([1, 5], 'c')]), { localities: 'a b c' });
      expect(partTexts(element, 'footnote')).to.deep.equal([
        'Xã B: 2%, 2/2022 (nguồn cho biết không so sánh được)',
      ]);
      expect(told(element).join()).not.to.include('Xã B');
      const ends = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.end')];
      expect(ends.map((end) => plain(end.querySelector('.name')!.textContent))).to.deep.equal([
        'Xã A 58%',
        'Xã C 5%',
      ]);
      const places = ends.map((end) => Number(end.style.getPropertyValue('--_y')));
      expect(places[1], 'it takes no room among the labels').to.be.closeTo(0.05, 0.001);
      part(element, 'button').click();
      await element.updateComplete;
      expect(tableRows(element)[0]).to.include('2%');
      expect(partTexts(element, 'footnote')).to.have.length(1);
    });

    it('keeps labels of equal values apart', async () => {
      const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((id) => months([50, 60], id));
      const element = await trend(draft(rows), { localities: 'a b c d e f g h' });
      const tops = [...element.shadowRoot!.querySelectorAll('.end')].map((end) =>
        end.getBoundingClientRect(),
      );
      const sorted = tops.sort((a, b) => a.top - b.top);
      for (const [n, { top }] of sorted.entries())
        if (n > 0) expect(top).to.be.at.least(sorted[n - 1]!.bottom - 1);
    });

    it('labels its target', async () => {
      const element = await trend(draft(months([40, 58]), { targets: [{ by: '2030', min: 80 }] }));
      expect(partTexts(element, 'target')).to.deep.equal(['Mục tiêu 2030: 80%']);
    });

    it('marks a break where the axis has it', async () => {
      const indicator = { breaks: [{ at: '2022-02', reason: 'cách tính mới' }] };
      const element = await trend(draft(months([40, 58, 60]), { indicator }));
      expect(
        [...element.shadowRoot!.querySelectorAll('.break')].map(({ textContent }) => plain(textContent)),
      ).to.deep.equal(['chuỗi mới']);
      expect(partTexts(element, 'footnote')[0]).to.include('cách tính mới');
    });

    it('tells first and last period in its foot', async () => {
      expect(partText(await trend(draft(months([40, 58]))), 'period')).to.equal('1/2022 – 2/2022');
      expect(partText(await trend(oneFigure(40)), 'period')).to.equal('12/2022');
    });

    it('tells there how each of the two is known', async () => {
      const foot = async (rows: RowDraft[]) =>
        partText(await trend(draft(rows), { localities: 'a b' }), 'period');
      const inferred = { periodBasis: 'inferred' } as const;
      const published = { periodBasis: 'published' } as const;
      expect(await foot([...months([1], 'a', inferred), ...months([2], 'b', inferred)])).to.equal(
        '1/2022 (ước đoán)',
      );
      expect(await foot([...months([1], 'a', inferred), ...months([2, 3], 'b')])).to.equal('1/2022 – 2/2022');
      const days: RowDraft[] = [
        ['a', '2022-01-21', 1, published],
        ['b', '2022-11-02', 2, published],
      ];
      expect(await foot(days)).to.equal('Công bố ngày 21/1/2022 – công bố ngày 2/11/2022');
    });
  });

  describe('properties', () => {
    it('shows the selected locality', async () => {
      const feed = document.createElement('chiso-feed');
      feed.data = communeFeed();
      feed.locality = 'an-phu';
      feed.innerHTML = '<chiso-trend></chiso-trend>';
      (await fixture('<div></div>')).append(feed);
      const element = await ready(feed.querySelector('chiso-trend')!);
      expect(partText(element, 'summary')).to.include('Xã Ân Phú');
      feed.locality = 'son-dinh';
      await feed.updateComplete;
      await element.updateComplete;
      expect(partText(element, 'summary')).to.include('Xã Sơn Định');
    });

    it('keeps to the periods from and to', async () => {
      const element = await trend(draft(months([40, 42, 50, 58])), { from: '2022-02', to: '2022-03' });
      expect(told(element)).to.deep.equal(['tháng 2/2022: 42%', 'tháng 3/2022: 50%']);
    });

    for (const [attributes, words] of [
      [{ from: '2022-13' }, '“2022-13” không phải là một thời kỳ'],
      [{ to: 'cuối năm' }, '“cuối năm” không phải là một thời kỳ'],
      [{ from: '2023', to: '2022' }, 'Kỳ đầu “2023” nằm sau kỳ cuối “2022”.'],
      [{ localities: 'a x' }, 'không có địa phương “x”'],
      [{ locality: 'x' }, 'không có địa phương “x”'],
      [{ indicator: 'x' }, 'không có chỉ tiêu “x”'],
      [{ locality: 'a', 'part-id': 'x' }, 'không có thành phần “x”'],
      [{}, 'hãy chọn một nơi'],
    ] as const) {
      it(`says what is wrong with ${JSON.stringify(attributes)}`, async () => {
        const element = await trend(three, {
          ...('from' in attributes || 'to' in attributes ? { locality: 'a' } : {}),
          ...attributes,
        });
        expect(isIn(element, 'error')).to.be.true;
        expect(partText(element, 'message-error')).to.include(words);
      });
    }

    it('takes a period that only the reader has chosen, before its first, for one without figures', async () => {
      const feed = document.createElement('chiso-feed');
      feed.data = draft(months([40, 58]));
      feed.period = '2021';
      feed.innerHTML = '<chiso-trend from="2022"></chiso-trend>';
      (await fixture('<div></div>')).append(feed);
      const element = feed.querySelector('chiso-trend')!;
      await comesTo(element, 'empty');
      expect(count(element, 'message-error')).to.equal(0);
      element.period = '2021';
      await comesTo(element, 'error');
      expect(partText(element, 'message-error')).to.equal('Kỳ đầu “2022” nằm sau kỳ cuối “2021”.');
    });

    it('draws the lines of reference that it is asked for, and says how many have reported', async () => {
      const element = await trend(three, { locality: 'a', reference: 'average median' });
      expect(partText(element, 'legend'))
        .to.include('Trung bình 44% (2/3 xã, phường)')
        .and.include('Trung vị 44%');
    });
  });

  describe('states', () => {
    it('says that there is none, and draws nothing', async () => {
      const element = await trend(draft(months([null])));
      expect(isIn(element, 'empty')).to.be.true;
      expect(partText(element, 'message-empty')).to.equal('Chưa có số liệu');
      expect([has(element, 'canvas'), count(element, 'toolbar')]).to.deep.equal([false, 0]);
    });

    it('has words in its table, and no chart, where nothing is a number', async () => {
      const element = await trend(draft([['a', '2022-01', null, { text: 'rất cao' }]]));
      expect([has(element, 'canvas'), count(element, 'toolbar')]).to.deep.equal([false, 0]);
      expect(tableRows(element)).to.deep.equal([['1/2022', 'Rất cao']]);
    });

    it('has one point of one figure', async () => {
      const element = await trend(oneFigure(58));
      expect(marks(element)).to.have.length(1);
      expect(said(element)).to.include('mới có số liệu của một kỳ');
    });
  });

  describe('the table', () => {
    it('has a row for each period, the latest first, and a column for each locality', async () => {
      const rows = [
        ...months([40]),
        ['a', '2022-02', 58, { status: 'estimate' }],
        ['a', null, 33],
        ...months([70, null], 'b'),
        ['b', '2022-03', null, { text: 'rất cao' }],
      ] as RowDraft[];
      const element = await trend(draft(rows), { localities: 'a b', view: 'table' });
      expect(heads(element)).to.deep.equal(['Thời điểm', 'Xã A', 'Xã B']);
      expect(tableRows(element)).to.deep.equal([
        ['3/2022', 'chưa có số liệu', 'Rất cao'],
        ['2/2022', '58%, ước tính', 'chưa có số liệu'],
        ['1/2022', '40%', '70%'],
        ['Không rõ thời điểm', '33%', 'chưa có số liệu'],
      ]);
    });

    it('has a row for each of two figures whose periods have one name, and none for a gap beside them', async () => {
      const rows = [
        ['a', '2022', 45],
        ['a', '2022-01-01/2022-12-31', 47],
        ['a', '2021-H1', 40],
        ['a', '2021-01-01/2021-06-30', null],
      ] as RowDraft[];
      const both = [...rows, ['b', '2022-01-01/2022-12-31', 50]] as RowDraft[];
      expect(tableRows(await trend(draft(rows), { view: 'table' }))).to.have.deep.members([
        ['2022', '47%'],
        ['2022', '45%'],
        ['6 tháng đầu năm 2021', '40%'],
      ]);
      const table = tableRows(await trend(draft(both), { localities: 'a b', view: 'table' }));
      expect(table.flat().filter((cell) => cell.endsWith('%'))).to.have.members(['45%', '47%', '50%', '40%']);
    });

    it('has the means beside them, and notes where there are some', async () => {
      const rows = [...months([40, 58]), ['b', '2022-01', 70, { scope: 'khối Đảng' }]] as RowDraft[];
      const element = await trend(draft(rows), { localities: 'a b', reference: 'average', view: 'table' });
      expect(heads(element)).to.deep.equal(['Thời điểm', 'Xã A', 'Xã B', 'Trung bình', 'Ghi chú']);
      expect(tableRows(element)).to.deep.equal([
        ['2/2022', '58%', 'chưa có số liệu', '–', ''],
        ['1/2022', '40%', '70%', '55%', 'Xã B: Phạm vi: khối Đảng'],
      ]);
    });

    it('is one button away, and tells so', async () => {
      const element = await trend(draft(months([40, 58])));
      for (const view of ['table', 'chart'] as const) {
        const event = oneEvent<ChisoViewEvent>(element, 'chiso-view');
        part(element, 'button').click();
        expect((await event).view).to.equal(view);
        await element.updateComplete;
        expect(element.getAttribute('view')).to.equal(view);
        expect([count(element, 'table'), count(element, 'chart')]).to.deep.equal(
          view === 'table' ? [1, 0] : [0, 1],
        );
      }
    });
  });

  for (const language of languages) {
    it(`speaks ${language} throughout`, async () => {
      await speak(language);
      const targets = [{ by: '2030', min: 80 }];
      const element = await trend(draft(months([40, 58]), { targets }));
      const words = {
        vi: ['từ 40%', 'Mục tiêu 2030', 'tháng 1/2022: 40%'],
        en: ['from 40%', 'Target 2030', 'Jan 2022: 40%'],
      }[language];
      for (const each of words) expect([said(element), ...told(element)].join(' ')).to.include(each);
    });
  }
});
