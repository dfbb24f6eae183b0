import { expect } from '@open-wc/testing';
import type { IndicatorEntry } from '../../src/feed/document.js';
import { chartOf, type ChartOptions } from '../helpers/charts.js';
import { commune, plain, type Draft, type RowDraft } from '../helpers/drafts.js';
import { inLocale } from '../localization/in-both.js';

const year = '2022';
const three: Draft = {
  rows: [
    ['a', year, 90],
    ['b', year, 60],
    ['c', year, 75],
  ],
};

describe('the limit of a chart', () => {
  it('cuts it, keeps the highlighted one, and says what the table has besides', () => {
    const chart = chartOf(three, { limit: 2, highlight: 'b' });
    expect(chart.rows.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(chart.rows[1]).to.include({ highlighted: true, rank: 3 });
    expect(chart.all()).to.have.length(3);
    expect(chart.hidden).to.equal('Còn 1 nơi khác có trong bảng.');
    expect(chartOf(three, { limit: 3 }).hidden).to.equal('');
  });
});

describe('the lines of a chart', () => {
  const lineWords = (draft: Draft, options?: ChartOptions) =>
    chartOf(draft, options).references.map(({ words }) => plain(words));
  const references = ['average', 'median', 'target'];

  it('are those that are asked for, in that order', () => {
    const draft: Draft = { ...three, targets: [{ by: '2025', min: 80 }] };
    expect(lineWords(draft, { references })).to.deep.equal([
      'Trung bình 75%',
      'Trung vị 75%',
      'Mục tiêu 2025: 80%',
    ]);
    expect(lineWords(draft, { references: ['target'] })).to.deep.equal(['Mục tiêu 2025: 80%']);
    expect(lineWords(draft)).to.deep.equal([]);
  });

  it('have no target where the localities do not share one', () => {
    const shared = { by: '2025', min: 80 };
    const target = (...targets: NonNullable<Draft['targets']>) =>
      lineWords({ ...three, targets }, { references: ['target'] });
    expect(target(shared, { ...shared, locality: 'a', min: 90 })).to.deep.equal([]);
    expect(target({ ...shared, locality: 'a' })).to.deep.equal([]);
    expect(target({ text: 'đủ' })).to.deep.equal([]);
    expect(target()).to.deep.equal([]);
  });

  it('have no target of the whole where a part is compared', () => {
    const draft: Draft = {
      indicator: { parts: [{ id: 'm4', name: 'Mức độ 4' }] },
      rows: [
        ['a', year, 40, { part: 'm4' }],
        ['b', year, 30, { part: 'm4' }],
      ],
      targets: [{ min: 80 }],
    };
    expect(lineWords(draft, { references, part: 'm4' })).to.deep.equal(['Trung bình 35%', 'Trung vị 35%']);
  });

  const refusals: readonly [name: string, draft: Draft, options: ChartOptions, note: string][] = [
    [
      'a figure is only a bound',
      {
        rows: [
          ['a', year, 90],
          ['b', year, 80, { qualifier: 'over' }],
        ],
      },
      {},
      'Có số liệu không phải con số chính xác nên không tính trung bình.',
    ],
    [
      'levels are mixed',
      {
        localities: [commune('a'), commune('b', { level: 'district' })],
        rows: [
          ['a', year, 90],
          ['b', year, 80],
        ],
      },
      {},
      'Gồm đơn vị hành chính nhiều cấp nên không xếp hạng, không tính trung bình.',
    ],
    [
      'each has its own date',
      three,
      { period: 'latest' },
      'Mỗi nơi một thời điểm nên không xếp hạng, không tính trung bình.',
    ],
    [
      'no figure has a date',
      {
        rows: [
          ['a', null, 90],
          ['b', null, 80],
        ],
      },
      {},
      'Mỗi nơi một thời điểm nên không xếp hạng, không tính trung bình.',
    ],
  ];
  for (const [name, draft, options, note] of refusals) {
    it(`have no average, and a note says why, where ${name}`, () => {
      const chart = chartOf(draft, { references: ['average', 'median'], ...options });
      expect(chart.references).to.deep.equal([]);
      expect(chart.notes).to.deep.equal([note]);
    });
  }

  it('need no note where no average was asked for', () => {
    const bounded: Draft = {
      rows: [
        ['a', year, 90],
        ['b', year, 80, { qualifier: 'over' }],
      ],
      targets: [{ min: 95 }],
    };
    expect(chartOf(bounded).notes).to.deep.equal([]);
    expect(chartOf(bounded, { references: ['target'] }).notes).to.deep.equal([]);
    expect(chartOf({ rows: [['a', year, 90]] }, { references: ['average'] }).notes).to.deep.equal([]);
  });
});

describe('the scale of a chart', () => {
  const count: Partial<IndicatorEntry> = { unit: 'count' };
  const scale = (values: readonly number[], indicator?: Partial<IndicatorEntry>, options?: ChartOptions) => {
    const rows = values.map((value, n): RowDraft => [`x${n}`, year, value]);
    const { min, max } = chartOf(
      { rows, ...(indicator && { indicator }), targets: [{ min: 500 }] },
      options,
    ).scale;
    return [min, max];
  };

  it('begins at 0, and goes as far as the figures or the indicator’s range', () => {
    expect(scale([20, 160], count)).to.deep.equal([0, 160]);
    expect(scale([20, 60])).to.deep.equal([0, 100]);
    expect(scale([20, 125])).to.deep.equal([0, 125]);
    expect(scale([-30, 10], count)).to.deep.equal([-30, 10]);
    expect(scale([6], { unit: 'score', range: [5, 10] })).to.deep.equal([5, 10]);
  });

  it('holds the lines, too', () => {
    expect(scale([20, 160], count, { references: ['target'] })).to.deep.equal([0, 500]);
  });

  it('has a length where all is 0, and where there is nothing', () => {
    expect(scale([0, 0], count)).to.deep.equal([0, 1]);
    expect(scale([], count)).to.deep.equal([0, 1]);
  });
});

describe('a grouped comparison', () => {
  const indicators = [
    { id: 'ky-so', name: 'Ký số', unit: 'percent' },
    { id: 'xu-ly', name: 'Xử lý', unit: 'percent' },
    { id: 'ha-tang', name: 'Hạ tầng', unit: 'count' },
  ] as const;
  const draft: Draft = {
    indicators,
    rows: [
      ['a', year, 90],
      ['b', year, 60],
      ['a', year, 40, { indicator: 'xu-ly' }],
      ['a', year, 7, { indicator: 'ha-tang' }],
    ],
  };

  it('draws the indicators of the first one’s unit, and says which it leaves out', () => {
    const chart = chartOf(draft);
    expect(chart.series).to.deep.equal(['Ký số', 'Xử lý']);
    expect(chart.name).to.equal('Ký số · Xử lý');
    expect(chart.notes).to.deep.equal(['Không vẽ chung “Hạ tầng” vì khác đơn vị tính.']);
    const words = chart.rows.map(({ cells }) => cells.map((cell) => cell.words));
    expect(words).to.deep.equal([
      ['90%', '40%'],
      ['60%', 'chưa có số liệu'],
    ]);
  });

  it('names the indicator of each figure for a voice', () => {
    expect(chartOf(draft).rows[0]!.spoken).to.equal('Xã A: Ký số: 90%; Xử lý: 40%; đứng thứ 1 trong số 2');
  });

  it('lists a figure that stands apart on any of its indicators, and never calls it missing', () => {
    const apart: Draft = {
      indicators: indicators.slice(0, 2),
      rows: [...draft.rows!.slice(0, 3), ['b', year, 55, { indicator: 'xu-ly', comparable: false }]],
    };
    const chart = chartOf(apart);
    expect(chart.excluded.map(({ words }) => words)).to.deep.equal(['55%, 2022']);
    expect(chart.rows[1]!.spoken).not.to.include('chưa có số liệu');
  });
});

describe('the foot of a chart', () => {
  it('tells the period of all, and the source', () => {
    const { foot } = chartOf({ ...three, source: { name: 'Sở TT&TT' }, updated: '2023-01-05' });
    expect(foot).to.deep.include({ period: '2022', updated: 'Cập nhật 5/1/2023' });
    expect(foot?.sources[0]).to.include({ name: 'Sở TT&TT' });
  });

  it('tells no period where each has its own, and is none where there is no figure', () => {
    expect(chartOf(three, { period: 'latest' }).foot?.period).to.equal('');
    expect(chartOf({ localities: [commune('a')] })).to.deep.include({ foot: undefined, reported: 0 });
  });

  it('has the day of a frozen view among its notes', () => {
    expect(chartOf(three, { asOf: '2022-12-31' }).notes).to.deep.equal([
      'Chỉ gồm số liệu của các kỳ kết thúc đến hết ngày 31 tháng 12 năm 2022.',
    ]);
  });
});

inLocale('en', () => {
  it('is written in English', () => {
    const chart = chartOf(three, { references: ['average'], limit: 2 });
    expect(chart.references[0]!.words).to.equal('Average 75%');
    expect(chart.hidden).to.equal('Others in the table: 1.');
    expect(chart.rows[0]!.spoken).to.equal('Xã A: 90%; ranks 1 of 3');
  });
});
