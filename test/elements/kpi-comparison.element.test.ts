/** What a card says of its figure beside others: change, target, line. */
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { communeFeed, oneFigure, series } from '../helpers/feeds.js';
import { count, part, parts, partText, partTexts, plain, show, type Attributes } from '../helpers/widgets.js';

const card = (data: unknown, attributes: Attributes = {}) => show('chiso-kpi', data, attributes);

describe('<chiso-kpi> and other figures', () => {
  describe('properties', () => {
    describe('compare', () => {
      const year = series([
        ['2021-12', 80],
        ['2022-11', 90],
        ['2022-12', 92.5],
      ]);
      const changes: readonly (readonly [
        what: string,
        data: unknown,
        attributes: Attributes,
        delta: string[],
      ])[] = [
        ['the month before', year, {}, ['▲ 2,5 điểm % so với tháng 11/2022']],
        ['the month before, asked for', year, { compare: 'previous' }, ['▲ 2,5 điểm % so với tháng 11/2022']],
        [
          'the year before',
          year,
          { compare: 'year-ago' },
          ['▲ 12,5 điểm % so với cùng kỳ năm trước (tháng 12/2021)'],
        ],
        ['nothing', year, { compare: 'none' }, []],
        ['the target alone', year, { compare: 'target' }, []],
        [
          'the year before where the indicator runs up through the year',
          { ...year, indicators: [{ ...year.indicators![0]!, cumulative: true }] },
          {},
          ['▲ 12,5 điểm % so với cùng kỳ năm trước (tháng 12/2021)'],
        ],
        [
          'the average of its level, of those that reported',
          communeFeed([84, 58, 95, 71, null]),
          { locality: 'an-phu', compare: 'average' },
          ['▲ 18 điểm % so với trung bình (4/5 xã, phường)'],
        ],
        [
          'a figure that is the same',
          series([
            ['2022-11', 90],
            ['2022-12', 90],
          ]),
          {},
          ['= không đổi so với tháng 11/2022'],
        ],
        [
          'no figure of another kind of period',
          series([
            ['2022-Q3', 90],
            ['2022-12', 92],
          ]),
          {},
          [],
        ],
      ];
      for (const [what, data, attributes, expected] of changes) {
        it(`holds the figure against ${what}`, async () => {
          const element = await card(data, attributes);
          expect(
            parts(element, 'delta').map(({ parentElement }) => plain(parentElement!.textContent)),
          ).to.deep.equal(expected);
        });
      }

      it('says why it does not compare across a break', async () => {
        const data = series(
          [
            ['2022-11', 90],
            ['2022-12', 95],
          ],
          {
            indicator: { breaks: [{ at: '2022-12', reason: 'cách tính mới' }] },
          },
        );
        const element = await card(data);
        expect(count(element, 'delta')).to.equal(0);
        expect(partTexts(element, 'footnote')).to.deep.equal([
          'Không so sánh được với tháng 11/2022: cách tính mới.',
        ]);
      });
    });

    describe('trend', () => {
      const year = series([
        ['2022-09', 1],
        ['2022-10', 2],
        ['2022-11', 4],
        ['2022-12', 3],
      ]);

      it('draws the figures so far as one line', async () => {
        const element = await card(year, { trend: true });
        const [line] = part<SVGSVGElement>(element, 'sparkline').querySelectorAll('path');
        expect(line!.getAttribute('d')!.match(/[ML]/g)).to.deep.equal(['M', 'L', 'L', 'L']);
      });

      it('leaves a gap open', async () => {
        const element = await card(
          series([
            ['2022-08', 1],
            ['2022-09', 2],
            ['2022-11', 4],
            ['2022-12', 3],
          ]),
          { trend: true },
        );
        expect(
          part(element, 'sparkline').querySelector('path')!.getAttribute('d')!.match(/[ML]/g),
        ).to.deep.equal(['M', 'L', 'M', 'L']);
      });

      for (const [what, data, attributes] of [
        ['is not asked for', year, {}],
        ['is asked for with "false"', year, { trend: 'false' }],
        ['has one figure only', oneFigure(1), { trend: true }],
      ] as const) {
        it(`draws none where it ${what}`, async () => {
          expect(count(await card(data, attributes), 'sparkline')).to.equal(0);
        });
      }
    });
  });

  describe('parts', () => {
    const verdicts = [
      ['met', '✓ Đạt', 80, '2022'],
      ['met', '✓ Vượt 10 điểm %', 70, '2022'],
      ['behind', '◐ Chưa đạt', 90, '2025'],
      ['missed', '✕ Không đạt', 90, '2022'],
    ] as const;
    for (const [tone, words, min, by] of verdicts) {
      it(`has a verdict-${tone} that says “${words}”`, async () => {
        const element = await card(oneFigure(80, { targets: [{ by, min }] }));
        expect(partText(element, `verdict-${tone}`)).to.equal(words);
        expect(count(element, 'verdict')).to.equal(1);
      });
    }

    for (const [direction, value, tone] of [
      ['up', 92, 'better'],
      ['up', 88, 'worse'],
      ['down', 92, 'worse'],
      ['down', 88, 'better'],
      ['none', 92, 'same'],
      ['up', 90, 'same'],
    ] as const) {
      it(`has a delta-${tone} for ${value} after 90 where ${direction} is better`, async () => {
        const element = await card(
          series(
            [
              ['2022-11', 90],
              ['2022-12', value],
            ],
            { indicator: { direction } },
          ),
        );
        expect([...part(element, 'delta').part]).to.deep.equal(['delta', `delta-${tone}`]);
      });
    }
  });
});
