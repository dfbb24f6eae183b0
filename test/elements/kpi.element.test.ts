import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { FeedDocument } from '../../src/feed/document.js';
import { oneFigure, series } from '../helpers/feeds.js';
import { useWarnings } from '../helpers/console.js';
import {
  comesTo,
  count,
  mount,
  part,
  partText,
  partTexts,
  said,
  show,
  type Attributes,
} from '../helpers/widgets.js';

const card = (data: unknown, attributes: Attributes = {}) => show('chiso-kpi', data, attributes);

/** A card's figure as it stands there: qualifier, value, unit. */
function figure(element: Element): string[] {
  return ['qualifier', 'value', 'unit'].flatMap((name) => partTexts(element, name));
}

const twoMonths = series([
  ['2022-09', 88.25],
  ['2022-12', 92.62],
]);

describe('<chiso-kpi>', () => {
  describe('accessibility', () => {
    it('says all that it shows in one sentence', async () => {
      const data = series(
        [
          ['2022-11', 88.25],
          ['2022-12', 92.62],
        ],
        { targets: [{ by: '2025', min: 100 }] },
      );
      expect(partText(await card(data), 'summary')).to.equal(
        'Huyện Chợ Lách, Văn bản đi được ký số: 92,62%, tháng 12 năm 2022; mục tiêu 100% đến năm 2025; ' +
          'chưa đạt, còn 7,38 điểm phần trăm; tăng 4,37 điểm phần trăm so với tháng 11 năm 2022.',
      );
    });

    it('says that nothing was reported, and what is aimed at', async () => {
      const data = oneFigure(null, { targets: [{ by: '2025', min: 100 }] });
      expect(partText(await card(data), 'summary')).to.equal(
        'Huyện Chợ Lách, Văn bản đi được ký số: chưa có số liệu; mục tiêu 100% đến năm 2025.',
      );
    });

    it('does not say the figure, its change and its target twice', async () => {
      const data = series(
        [
          ['2022-11', 88],
          ['2022-12', 92],
        ],
        { targets: [{ by: '2025', min: 100 }] },
      );
      const element = await card(data, { trend: true });
      for (const name of ['value', 'unit', 'delta', 'target', 'verdict', 'sparkline']) {
        expect(part(element, name).closest('[aria-hidden="true"]'), name).to.exist;
      }
    });
  });

  describe('properties', () => {
    const rows: readonly (readonly [
      what: string,
      data: unknown,
      attributes: Attributes,
      figure: string[],
    ])[] = [
      ['a percentage', oneFigure(92.62), {}, ['92,62', '%']],
      ['a figure over 100%', oneFigure(104.5), {}, ['104,5', '%']],
      ['a zero that was reported', oneFigure(0), {}, ['0', '%']],
      [
        'a bound in the source’s own word',
        oneFigure(13_000, {
          indicator: { unit: 'person' },
          observation: { qualifier: 'over', qualifierText: 'trên' },
        }),
        {},
        ['trên', '13 nghìn', 'người'],
      ],
      [
        'a share of a whole',
        oneFigure(16, { indicator: { unit: { symbol: 'xã' } }, observation: { of: 20 } }),
        {},
        ['16/20', 'xã'],
      ],
      [
        'a rank',
        oneFigure(12, { indicator: { unit: 'rank' }, observation: { of: 34 } }),
        {},
        ['hạng', '12/34'],
      ],
      [
        'a figure that it does not round',
        oneFigure(13_245, { indicator: { unit: 'person' } }),
        {},
        ['13.245', 'người'],
      ],
      ['a figure of another period', twoMonths, { period: '2022-09' }, ['88,25', '%']],
      ['the latest figure of a longer period', twoMonths, { period: '2022' }, ['92,62', '%']],
      ['nothing of a period without a figure', twoMonths, { period: '2021' }, ['Chưa có số liệu']],
      ['what was measured by a day', twoMonths, { 'as-of': '2022-12-30' }, ['88,25', '%']],
      ['nothing measured by an earlier day', twoMonths, { 'as-of': '2022-09-29' }, ['Chưa có số liệu']],
    ];
    for (const [what, data, attributes, expected] of rows) {
      it(`shows ${what}`, async () => {
        const element = await card(data, attributes);
        const found = figure(element);
        expect(found.length > 0 ? found : partTexts(element, 'message-empty')).to.deep.equal(expected);
      });
    }

    it('says that it is frozen to a day', async () => {
      const element = await card(twoMonths, { 'as-of': '2022-09-30' });
      expect(partTexts(element, 'footnote')).to.deep.equal([
        'Chỉ gồm số liệu của các kỳ kết thúc đến hết ngày 30 tháng 9 năm 2022.',
      ]);
    });

    it('rounds when it is compact, and gives the full figure below', async () => {
      const data = oneFigure(13_245, { indicator: { unit: 'person' } });
      const element = await card(data, { compact: true });
      expect(figure(element)).to.deep.equal(['khoảng', '13,2 nghìn', 'người']);
      expect(partTexts(element, 'footnote')).to.deep.equal(['Số đầy đủ: 13.245 người.']);
      element.setAttribute('compact', 'false');
      await element.updateComplete;
      expect(figure(element)).to.deep.equal(['13.245', 'người']);
    });

    describe('part-id', () => {
      const services: FeedDocument = {
        ...oneFigure(161, {
          indicator: {
            unit: 'count',
            parts: [
              { id: 'muc-do-3', name: 'Mức độ 3' },
              { id: 'muc-do-4', name: 'Mức độ 4' },
            ],
          },
          observation: { part: 'muc-do-3', value: 21 },
        }),
      };

      it('shows one part of a whole under its name', async () => {
        const element = await card(services, { 'part-id': 'muc-do-3' });
        expect(figure(element)).to.deep.equal(['21']);
        expect(partText(element, 'heading')).to.equal('Văn bản đi được ký số: Mức độ 3');
      });

      it('does not take a part for the whole', async () => {
        await comesTo(await card(services), 'empty');
      });

      it('lists the parts where it names another', async () => {
        expect(partText(await card(services, { 'part-id': 'muc-do-2' }), 'message-error')).to.equal(
          'Chỉ tiêu này không có thành phần “muc-do-2”. Hiện có: muc-do-3, muc-do-4',
        );
      });
    });

    describe('without a feed', () => {
      it('shows a figure of its own attributes', async () => {
        const element = await mount('chiso-kpi', {
          label: 'Hộ nghèo',
          value: '3.5',
          unit: '%',
          period: '2022',
        });
        expect(partText(element, 'heading')).to.equal('Hộ nghèo');
        expect(figure(element)).to.deep.equal(['3,5', '%']);
        expect(partText(element, 'period')).to.equal('2022');
        expect(partText(element, 'summary')).to.equal('Hộ nghèo: 3,5%, năm 2022.');
      });

      it('takes a unit of any name, and a period that is not known', async () => {
        const element = await mount('chiso-kpi', { label: 'Tổ công nghệ số', value: '44', unit: 'tổ' });
        expect(figure(element)).to.deep.equal(['44', 'tổ']);
        expect(partText(element, 'period')).to.equal('Không rõ thời điểm');
      });

      it('is empty without a value', async () => {
        await comesTo(await mount('chiso-kpi', { label: 'Hộ nghèo' }), 'empty');
      });
    });
  });

  describe('without a feed, wrongly', () => {
    useWarnings();

    it('says what is wrong with a decimal comma, and guesses nothing', async () => {
      const element = await mount('chiso-kpi', { label: 'Hộ nghèo', value: '94,5', unit: '%' });
      expect(figure(element)).to.be.empty;
      expect(partText(element, 'message-error')).to.equal('value: cần một số, nhận "94,5" (viết 94.5)');
    });
  });

  describe('parts', () => {
    it('has no verdict without a target, and no target that the feed does not give', async () => {
      const element = await card(oneFigure(80));
      expect(count(element, 'verdict') + count(element, 'target')).to.equal(0);
    });

    it('shows a stage with a sign and its name', async () => {
      const element = await card(
        oneFigure(null, {
          indicator: { kind: 'status', stages: [{ id: 'xong', name: 'đã hoàn thành', tone: 'done' }] },
          observation: { stage: 'xong' },
        }),
      );
      expect(partText(element, 'value')).to.equal('✓ Đã hoàn thành');
      await comesTo(element, 'ready');
    });

    it('shows a fact in words', async () => {
      const element = await card(oneFigure(null, { observation: { text: 'rất cao' } }));
      expect(figure(element)).to.deep.equal(['Rất cao']);
    });

    it('tells period, status and when the feed was made', async () => {
      const element = await card(oneFigure(80, { observation: { status: 'preliminary' } }));
      expect(partText(element, 'period')).to.equal('12/2022 · sơ bộ');
      expect(partText(element, 'updated')).to.equal('Cập nhật 5/1/2023');
    });

    it('notes bound, scope and method', async () => {
      const element = await card(
        oneFigure(80, { observation: { qualifier: 'over', scope: 'Cấp huyện', method: 'sum' } }),
      );
      expect(partTexts(element, 'footnote')).to.deep.equal([
        'Giá trị tối thiểu, nguồn không nêu số chính xác.',
        'Cách lập số liệu: cộng từ các đơn vị cũ.',
        'Phạm vi: Cấp huyện',
      ]);
    });

    it('tells on request what the indicator counts', async () => {
      const element = await card(oneFigure(80, { indicator: { description: 'Đếm văn bản có chữ ký số.' } }));
      const details = part<HTMLDetailsElement>(element, 'description');
      expect(details.open).to.be.false;
      details.querySelector('summary')!.click();
      expect(details.open).to.be.true;
      expect(said(element)).to.include('Đếm văn bản có chữ ký số.');
    });
  });
});
