/** What stands beside the figures of a trend: means of the peers, targets and the paths to them. */
import { expect } from '@open-wc/testing';
import { commune, feedOf, type Draft, type RowDraft } from '../helpers/drafts.js';
import { useVietnamese } from '../helpers/language.js';
import { months, notesOf, trendOf } from '../helpers/trend.js';

const means = (draft: Draft, reference = 'average') =>
  trendOf(draft, { localities: 'a', reference }).means.map(({ kind, lines }) =>
    lines
      .flat()
      .map(
        (mean) =>
          `${mean.period.text} ${mean[kind]} ${mean.reported}/${mean.asked}${mean.isJoined ? ' joined' : ''}`,
      ),
  );

describe('the mean beside a trend', () => {
  const rows = [...months([10, 20, 30]), ...months([30, 40, 50], 'b')];

  it('is that of all units of the level, in each period', () => {
    expect(means({ rows })).to.deep.equal([
      ['2022-01 20 2/2', '2022-02 30 2/2 joined', '2022-03 40 2/2 joined'],
    ]);
    expect(means({ rows: [...rows, ...months([80, 81, 82], 'c')] }, 'median')[0]![0]).to.equal(
      '2022-01 30 3/3',
    );
  });

  it('is none unless it is asked for', () => {
    expect(means({ rows }, '')).to.deep.equal([]);
  });

  it('is another one where other units have reported', () => {
    const all = means({ rows: [...rows, ...months([80, null, 82], 'c')] })[0];
    expect(all).to.deep.equal(['2022-01 40 3/3', '2022-02 30 2/3', '2022-03 54 3/3']);
  });

  it('is open where one of its series breaks', () => {
    const indicator = { breaks: [{ at: '2022-02', reason: 'mới' }] };
    expect(means({ indicator, rows })[0]).to.deep.equal([
      '2022-01 20 2/2',
      '2022-02 30 2/2',
      '2022-03 40 2/2 joined',
    ]);
  });

  const refused: readonly [what: string, draft: Draft, note: string][] = [
    ['only one has reported', { rows: months([10, 20]) }, 'Chưa đủ số liệu so sánh được để tính trung bình.'],
    [
      'one figure is only a bound',
      { rows: [...months([10]), ['b', '2022-01', 5, { qualifier: 'over' }]] },
      'Có số liệu không phải con số chính xác nên không tính trung bình.',
    ],
    ['it is of ranks', { indicator: { unit: 'rank' }, rows }, 'Thứ hạng không tính trung bình.'],
    [
      'two units never were at one time',
      {
        rows,
        localities: [
          commune('a', { predecessors: [{ id: 'b', relation: 'whole' }] }),
          commune('b', { validTo: '2022-01-15' }),
        ],
      },
      '1/2022: Có đơn vị hành chính không cùng tồn tại trong kỳ nên không xếp hạng, không tính trung bình.',
    ],
  ];
  for (const [what, draft, note] of refused) {
    it(`is refused, and says so, where ${what}`, () => {
      const notes = notesOf(draft, { localities: 'a', reference: 'average' });
      expect(
        notes.some((each) => each.includes(note)),
        notes.join(' | '),
      ).to.be.true;
      expect(means(draft).flat()).to.have.length.lessThan(3);
    });
  }

  it('says of which periods there is none', () => {
    const some = [...months([10, 20, 30]), ...months([30], 'b')];
    expect(notesOf({ rows: some }, { localities: 'a', reference: 'average' })).to.deep.equal([
      '2/2022, 3/2022: Chưa đủ số liệu so sánh được để tính trung bình.',
    ]);
  });

  it('leaves out what is counted in another way than the figures shown', () => {
    const feed = feedOf(
      { indicator: { definition: 'k1' }, rows: months([10]) },
      { indicator: { definition: 'k2' }, rows: [...months([90], 'b'), ...months([50], 'c')] },
    );
    expect(trendOf(feed, { localities: 'a', reference: 'average' }).means[0]!.lines).to.deep.equal([]);
  });

  it('is not held beside a figure from before the unit was there', () => {
    const localities = [commune('a', { validFrom: '2022-02-01' }), commune('b'), commune('c')];
    const all = [...months([10, 20]), ...months([30, 40], 'b'), ...months([50, 60], 'c')];
    expect(means({ localities, rows: all })).to.deep.equal([['2022-02 40 3/3']]);
  });

  it('tells its last value, and of how many', () => {
    const { words } = trendOf(
      { rows: [...rows, ...months([80], 'c')] },
      { localities: 'a', reference: 'average' },
    ).means[0]!;
    expect(words).to.equal('Trung bình 40% (2/3 xã, phường)');
  });
});

describe('the words of the mean', () => {
  useVietnamese();
  const rows = (more: RowDraft[3] = {}) => [
    ...months([50, 90]).toSpliced(0, 1, ['a', '2022-01', 50, more]),
    ...months([20], 'b', more),
  ];
  const words = (draft: Draft) =>
    trendOf(draft, { localities: 'a', reference: 'average' }).means.map((mean) => mean.words);

  it('have its date where that is not the latest shown, and how that is known', () => {
    expect(words({ rows: rows() })).to.deep.equal(['Trung bình 35% (2/2 xã, phường), 1/2022']);
    expect(words({ rows: rows({ periodBasis: 'inferred' }) })).to.deep.equal([
      'Trung bình 35% (2/2 xã, phường), 1/2022 (ước đoán)',
    ]);
    expect(words({ rows: [...rows(), ['b', '2022-02', 30]] })).to.deep.equal([
      'Trung bình 60% (2/2 xã, phường)',
    ]);
  });
});

describe('the target of a trend', () => {
  const rows = months([40, 58]);
  const baseline = { value: 30, period: '2021' };
  const marks = (draft: Omit<Draft, 'rows'>, asked = {}, figures: RowDraft[] = rows) =>
    trendOf({ rows: figures, ...draft }, asked).targets.map(({ words, values, day, from }) => ({
      words,
      values: values.join('–'),
      day: day === undefined ? 'any' : new Date(day * 86_400_000).toISOString().slice(0, 10),
      from: from && `${new Date(from.day * 86_400_000).toISOString().slice(0, 10)} ${from.value}`,
    }));

  it('stands at the last day of its period, with the path from the last day of its baseline', () => {
    expect(marks({ targets: [{ by: '2030', min: 80, baseline }] })).to.deep.equal([
      { words: 'Mục tiêu 2030: 80%', values: '80', day: '2030-12-31', from: '2021-12-31 30' },
    ]);
  });

  it('is one of several, each with its own path', () => {
    const targets = [
      { by: '2025', min: 60, baseline },
      { by: '2030', min: 80 },
    ];
    expect(marks({ targets }).map(({ day, from }) => [day, from])).to.deep.equal([
      ['2025-12-31', '2021-12-31 30'],
      ['2030-12-31', undefined],
    ]);
  });

  const pathless: readonly [what: string, target: object, indicator?: object][] = [
    ['it has no baseline', { by: '2030', min: 80 }],
    ['it is a range', { by: '2030', min: 70, max: 80, baseline }],
    ['it is about a number', { by: '2030', min: 80, qualifier: 'about', baseline }],
    ['the baseline is not before it', { by: '2021', min: 80, baseline }],
    [
      'the series breaks in between',
      { by: '2030', min: 80, baseline },
      { breaks: [{ at: '2025', reason: 'mới' }] },
    ],
    ['a running total begins anew', { by: '2030', min: 80, baseline }, { cumulative: true }],
  ];
  for (const [what, target, indicator = {}] of pathless) {
    it(`is a mark without a path where ${what}`, () => {
      const [mark] = marks({ indicator, targets: [target] });
      expect(mark?.from).to.be.undefined;
      expect(mark?.day).to.match(/-12-31$/);
    });
  }

  it('is a line for any day where no year is published', () => {
    expect(marks({ targets: [{ by: null, min: 80 }] })).to.deep.equal([
      { words: 'Mục tiêu 80%, chưa công bố năm', values: '80', day: 'any', from: undefined },
    ]);
  });

  it('has both ends of a range, and none where it is in words', () => {
    expect(marks({ targets: [{ by: '2025', min: 7, max: 8 }] })[0]!.values).to.equal('7–8');
    expect(marks({ targets: [{ by: '2025', text: 'tốp dẫn đầu' }] })).to.deep.equal([]);
  });

  it('is not drawn where it was set for another way of counting, and says so', () => {
    const feed = feedOf(
      { indicator: { definition: 'k1' }, rows },
      { indicator: { definition: 'k2' }, localities: [commune('a')], targets: [{ by: '2025', min: 80 }] },
    );
    expect(trendOf(feed).targets).to.deep.equal([]);
    expect(trendOf(feed).summary).not.to.include('80%');
    expect(notesOf(feed)[0]).to.include('Mục tiêu 80% đến năm 2025').and.include('một cách tính khác');
  });

  it('is not drawn of a part', () => {
    const parts = [{ id: 'toan-trinh', name: 'Toàn trình' }];
    const figures = rows.map(([id, when, value]): RowDraft => [id, when, value, { part: 'toan-trinh' }]);
    expect(
      marks({ indicator: { parts }, targets: [{ by: '2025', min: 80 }] }, { part: 'toan-trinh' }, figures),
    ).to.deep.equal([]);
  });

  it('is not drawn beyond the last period that is asked for, nor is a path from before the first', () => {
    const targets = [
      { by: '2022', min: 60, baseline },
      { by: '2030', min: 80, baseline },
    ];
    const drawn = marks({ targets }, { from: '2022', to: '2022', horizon: '2022' });
    expect(drawn.map(({ day, from }) => [day, from])).to.deep.equal([['2022-12-31', undefined]]);
  });

  it('is drawn for one locality by default, for several where it is asked for and is that of all', () => {
    const targets = [{ by: '2025', min: 80 }];
    const both = [...rows, ...months([50], 'b')];
    expect(marks({ targets }, {}, both)).to.have.length(0);
    expect(marks({ targets }, { reference: 'target' }, both)).to.have.length(1);
    expect(marks({ targets }, { localities: 'a', reference: 'none' }, both)).to.have.length(0);
    const own = [
      { by: '2025', min: 80, locality: 'a' },
      { by: '2025', min: 70, locality: 'b' },
    ];
    expect(marks({ targets: own }, { reference: 'target' }, both)).to.have.length(0);
    expect(notesOf({ rows: both, targets: own }, { reference: 'target' })).to.deep.equal([
      'Các nơi không có chung một mục tiêu nên không vẽ mục tiêu.',
    ]);
  });
});
