import { expect } from '@open-wc/testing';
import { chartOf, type ChartOptions } from '../helpers/charts.js';
import { commune, plain, type Draft, type RowDraft } from '../helpers/drafts.js';
import { inLocale } from '../localization/in-both.js';

const year = '2022';
const three: readonly RowDraft[] = [
  ['a', year, 90],
  ['b', year, 60],
  ['c', year, 75],
];
const four = ['a', 'b', 'c', 'd'].map((id) => commune(id));

const sentence = (draft: Draft, options?: ChartOptions) => plain(chartOf(draft, options).summary);

describe('the sentence of a comparison', () => {
  const cases: readonly [name: string, draft: Draft, options: ChartOptions, sentence: string][] = [
    [
      'the highest and the lowest, and how many reported',
      { localities: four, rows: three },
      {},
      'Văn bản ký số, năm 2022: 3/4 xã, phường có số liệu; cao nhất là Xã A (90%); thấp nhất là Xã B (60%).',
    ],
    [
      'the highlighted one with its rank and its gap to the average',
      { localities: four, rows: three },
      { highlight: 'b' },
      'Văn bản ký số, năm 2022: 3/4 xã, phường có số liệu; Xã B: 60%, đứng thứ 3 trong số 3, thấp hơn trung bình 15 điểm phần trăm.',
    ],
    [
      'the extremes where the highlighted one has no figure',
      { localities: four, rows: three },
      { highlight: 'd' },
      'Văn bản ký số, năm 2022: 3/4 xã, phường có số liệu; cao nhất là Xã A (90%); thấp nhất là Xã B (60%).',
    ],
    [
      'that all are the same',
      {
        rows: [
          ['a', year, 90],
          ['b', year, 90],
        ],
      },
      {},
      'Văn bản ký số, năm 2022: 2/2 xã, phường có số liệu; tất cả đều 90%.',
    ],
    [
      'no extremes where a bound may hide a higher one',
      {
        rows: [
          ['a', year, 90],
          ['b', year, 85, { qualifier: 'over' }],
        ],
      },
      {},
      'Văn bản ký số, năm 2022: 2/2 xã, phường có số liệu.',
    ],
    [
      'how many may be compared, where some stand apart',
      { rows: [...three, ['d', year, 99, { comparable: false }]] },
      {},
      'Văn bản ký số, năm 2022: 3/4 xã, phường có số liệu so sánh được; cao nhất là Xã A (90%); thấp nhất là Xã B (60%).',
    ],
    [
      'units where levels differ',
      {
        localities: [commune('a'), commune('b', { level: 'district' })],
        rows: [
          ['a', year, null],
          ['b', year, null],
        ],
      },
      { period: year },
      'Văn bản ký số, năm 2022: 0/2 đơn vị có số liệu.',
    ],
    [
      'how the date of all is known',
      { rows: [['a', '2022-12-19', 9, { periodBasis: 'published' }]] },
      {},
      'Văn bản ký số, công bố ngày 19 tháng 12 năm 2022: 1/1 xã, phường có số liệu.',
    ],
    [
      'no date where nobody has reported',
      { localities: four },
      {},
      'Văn bản ký số: 0/4 xã, phường có số liệu.',
    ],
    [
      'of facts in words only how many there are',
      {
        rows: [
          ['a', year, null, { text: 'cao' }],
          ['b', year, null, { text: 'thấp' }],
          ['c', year, null],
        ],
      },
      {},
      'Văn bản ký số, năm 2022: 2/3 xã, phường có số liệu.',
    ],
    [
      'of a highlighted fact in words no gap to any average',
      { rows: [...three, ['d', year, null, { text: 'rất cao' }]] },
      { highlight: 'd' },
      'Văn bản ký số, năm 2022: 4/4 xã, phường có số liệu; Xã D: Rất cao.',
    ],
    [
      'a place among all that were compared, also where not each has one',
      {
        rows: [
          ['a', year, 90],
          ['b', year, 85, { qualifier: 'over' }],
          ['c', year, 80],
        ],
      },
      { highlight: 'c' },
      'Văn bản ký số, năm 2022: 3/3 xã, phường có số liệu; Xã C: 80%, đứng thứ 3 trong số 3.',
    ],
    [
      'the first place as the highest',
      {
        indicator: { unit: 'rank' },
        rows: [
          ['a', year, 1, { of: 34 }],
          ['b', year, 20, { of: 34 }],
          ['c', year, 34, { of: 34 }],
        ],
      },
      {},
      'Văn bản ký số, năm 2022: 3/3 xã, phường có số liệu; cao nhất là Xã A (hạng 1/34); thấp nhất là Xã C (hạng 34/34).',
    ],
    [
      'the part that is compared',
      {
        indicator: { parts: [{ id: 'm4', name: 'Mức độ 4' }] },
        rows: [['a', year, 40, { part: 'm4' }]],
      },
      { part: 'm4' },
      'Văn bản ký số: Mức độ 4, năm 2022: 1/1 xã, phường có số liệu.',
    ],
  ];
  for (const [name, draft, options, expected] of cases) {
    it(`says ${name}`, () => {
      expect(sentence(draft, options)).to.equal(expected);
    });
  }

  it('tells the figures of one locality side by side', () => {
    const indicators = [
      { id: 'ky-so', name: 'Ký số', unit: 'percent' },
      { id: 'xu-ly', name: 'Xử lý', unit: 'percent' },
    ] as const;
    expect(
      sentence({
        indicators,
        rows: [
          ['a', year, 90],
          ['a', year, 40, { indicator: 'xu-ly' }],
        ],
      }),
    ).to.equal('Xã A, năm 2022: Ký số: 90%; Xử lý: 40%.');
  });

  it('ranks nobody, not even in words, where each has its own date or another level', () => {
    const levels = [commune('a'), commune('b'), commune('c', { level: 'district' })];
    for (const words of [
      sentence({ rows: three }, { period: 'latest' }),
      sentence({ localities: levels, rows: three }),
    ])
      expect(words).not.to.match(/cao nhất|thấp nhất|đứng thứ|trung bình/);
  });

  inLocale('en', () => {
    it('is written in English', () => {
      expect(sentence({ localities: four, rows: three })).to.equal(
        'Văn bản ký số, 2022: 3/4 communes and wards reported a figure; the highest is Xã A (90%); the lowest is Xã B (60%).',
      );
      expect(sentence({ localities: four, rows: three }, { highlight: 'a' })).to.match(
        /Xã A: 90%, ranks 1 of 3, 15 percentage points above average\.$/,
      );
    });
  });
});
