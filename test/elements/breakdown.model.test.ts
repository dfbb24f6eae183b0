import { expect } from '@open-wc/testing';
import type { ObservationEntry } from '../../src/feed/document.js';
import { breakdownView, type BreakdownView } from '../../src/elements/breakdown/breakdown.model.js';
import { readFeed } from '../../src/feed/read/read.js';
import { plain, subjectOf } from '../helpers/drafts.js';
import { wholeFeed } from '../helpers/stages.js';
import { inLocale } from '../localization/in-both.js';

type Parts = readonly (number | null | Partial<ObservationEntry>)[];

function viewOf(document: unknown, period?: string): BreakdownView {
  const { feed } = readFeed([{ document, url: 'https://a.example/so-lieu.json' }]);
  return breakdownView(feed!, subjectOf(feed!, { period }));
}

function breakdown(whole: number | null, parts: Parts, indicator = {}): BreakdownView {
  return viewOf(wholeFeed(whole, parts, indicator));
}

/** "Mức độ 3 21 (13%)". */
function listOf({ segments }: BreakdownView): string[] {
  return segments.map(({ name, words, aside }) => plain([name, words, aside].filter(Boolean).join(' ')));
}

/** What the bar is made of, in hundredths. */
function barOf({ segments, hasBar }: BreakdownView): (number | undefined)[] {
  return hasBar ? segments.map(({ share }) => share && Math.round(share * 100)) : [];
}

describe('parts that add up to their whole', () => {
  it('fill the bar, each with number and share', () => {
    const view = breakdown(161, [21, 140]);
    expect(listOf(view)).to.deep.equal(['Mức độ 3 21 (13%)', 'Mức độ 4 140 (87%)']);
    expect(view.segments.reduce((sum, { share = 0 }) => sum + share, 0)).to.be.closeTo(1, 1e-12);
    expect(view.notes).to.deep.equal([]);
  });

  it('are told in one sentence', () => {
    expect(plain(breakdown(161, [21, 140]).summary)).to.equal(
      'Huyện Chợ Lách, Dịch vụ công: 161, tháng 12 năm 2022; gồm Mức độ 3: 21 (13%), Mức độ 4: 140 (87%).',
    );
  });

  inLocale('en', () => {
    it('are told in English too', () => {
      expect(plain(breakdown(161, [21, 129]).summary)).to.equal(
        'Chợ Lách District, Public services: 161, December 2022; of which Level 3: 21 (13%), Level 4: 129 (80.1%); ' +
          'the parts add up to 150, 11 less than the total of 161.',
      );
    });
  });

  it('may be one', () => {
    const view = breakdown(161, [161]);
    expect(listOf(view)).to.deep.equal(['Mức độ 3 161 (100%)']);
    expect(barOf(view)).to.deep.equal([100]);
  });

  it('may have one of nothing', () => {
    const view = breakdown(161, [0, 161]);
    expect(listOf(view)).to.deep.equal(['Mức độ 3 0 (0%)', 'Mức độ 4 161 (100%)']);
    expect(barOf(view)).to.deep.equal([0, 100]);
  });

  it('of 100% are their own shares', () => {
    const view = breakdown(100, [33.33, 33.33, 33.34], { unit: 'percent' });
    expect(listOf(view)).to.deep.equal(['Mức độ 3 33,33%', 'Mức độ 4 33,33%', 'Mức độ 5 33,34%']);
    expect(barOf(view)).to.deep.equal([33, 33, 33]);
  });

  it('of another percentage have shares of it', () => {
    expect(listOf(breakdown(80, [20, 60], { unit: 'percent' }))).to.deep.equal([
      'Mức độ 3 20% (25%)',
      'Mức độ 4 60% (75%)',
    ]);
  });

  it('add up though computers count in halves', () => {
    const view = breakdown(0.3, [0.1, 0.2]);
    expect(view.segments).to.have.length(2);
    expect(view.notes).to.deep.equal([]);
  });

  it('say their unit once, on the whole', () => {
    const view = breakdown(4e9, [1e9, 3e9], { unit: 'VND' });
    expect(plain(view.figure!.text)).to.equal('4 tỷ đồng');
    expect(listOf(view)).to.deep.equal(['Mức độ 3 1 tỷ (25%)', 'Mức độ 4 3 tỷ (75%)']);
  });

  for (const [whole, parts, shares] of [
    [10_000, [1, 9999], ['(dưới 0,1%)', '(hơn 99,9%)']],
    [3, [1, 2], ['(33,3%)', '(66,7%)']],
    [1000, [5, 995], ['(0,5%)', '(99,5%)']],
  ] as const) {
    it(`round ${parts.join(' and ')} of ${whole} to ${shares.join(' and ')}, never to nothing or all`, () => {
      expect(breakdown(whole, parts).segments.map(({ aside }) => plain(aside!))).to.deep.equal(shares);
    });
  }
});

describe('parts that do not add up', () => {
  it('leave a rest that is nobody’s, and is said', () => {
    const view = breakdown(161, [21, 129]);
    expect(barOf(view)).to.deep.equal([13, 80, 7]);
    expect(listOf(view).at(-1)).to.equal('Các thành phần cộng lại được 150, thiếu 11 so với tổng 161');
    expect(view.segments.map(({ isUntold = false }) => isUntold)).to.deep.equal([false, false, true]);
  });

  it('of a percentage lack percentage points', () => {
    const view = breakdown(100, [50, 49.5], { unit: 'percent' });
    expect(listOf(view).at(-1)).to.equal(
      'Các thành phần cộng lại được 99,5%, thiếu 0,5 điểm phần trăm so với tổng 100%',
    );
  });

  it('lack nothing that could be seen', () => {
    expect(breakdown(100, [50, 49.999], { unit: 'percent' }).segments).to.have.length(2);
  });

  it('have neither bar nor shares where they are more than the whole', () => {
    const view = breakdown(161, [21, 150]);
    expect(listOf(view)).to.deep.equal(['Mức độ 3 21', 'Mức độ 4 150']);
    expect(view.hasBar).to.be.false;
    expect(view.notes).to.deep.equal([
      'Không tính tỷ trọng: các thành phần cộng lại được 171, vượt 10 so với tổng 161.',
    ]);
    expect(view.summary).to.include('các thành phần cộng lại được 171, vượt 10 so với tổng 161.');
  });
});

describe('parts without a share', () => {
  const earlier = { value: 140, period: '2022-11' };
  const cases: readonly (readonly [
    name: string,
    whole: number | null,
    parts: Parts,
    list: readonly string[],
    bar: readonly (number | undefined)[],
    notes: readonly string[],
  ])[] = [
    [
      'is missing',
      161,
      [21, null],
      ['Mức độ 3 21 (13%)', 'Mức độ 4 chưa có số liệu', ''],
      [13, undefined, 87],
      [],
    ],
    [
      'is of another date',
      161,
      [21, earlier],
      ['Mức độ 3 21 (13%)', 'Mức độ 4 140 (11/2022)', ''],
      [13, undefined, 87],
      ['Mức độ 4: Không tính tỷ trọng: thời điểm khác với số tổng.'],
    ],
    [
      'is only a bound',
      161,
      [21, { value: 100, qualifier: 'over' }],
      ['Mức độ 3 21 (13%)', 'Mức độ 4 hơn 100', ''],
      [13, undefined, 87],
      [
        'Mức độ 4: Không tính tỷ trọng: một trong hai số liệu không phải con số chính xác.',
        'Mức độ 4: Giá trị tối thiểu, nguồn không nêu số chính xác.',
      ],
    ],
    [
      'is told in words',
      161,
      [21, { value: null, text: 'phần lớn' }],
      ['Mức độ 3 21 (13%)', 'Mức độ 4 Phần lớn', ''],
      [13, undefined, 87],
      ['Mức độ 4: Không tính tỷ trọng: nguồn không nêu con số.'],
    ],
    [
      'is below zero',
      161,
      [-5, 160],
      ['Mức độ 3 −5', 'Mức độ 4 160'],
      [],
      ['Không tính tỷ trọng: Mức độ 3 nhỏ hơn 0 hoặc lớn hơn số tổng.'],
    ],
    [
      'is more than the whole',
      161,
      [1, 162],
      ['Mức độ 3 1', 'Mức độ 4 162'],
      [],
      ['Không tính tỷ trọng: Mức độ 4 nhỏ hơn 0 hoặc lớn hơn số tổng.'],
    ],
    [
      'has no whole',
      null,
      [21, 140],
      ['Mức độ 3 21', 'Mức độ 4 140'],
      [],
      ['Không tính tỷ trọng: chưa có số tổng.'],
    ],
    [
      'is one of nothing',
      0,
      [0, 0],
      ['Mức độ 3 0', 'Mức độ 4 0'],
      [],
      ['Không tính tỷ trọng: số tổng bằng 0.'],
    ],
  ];
  for (const [name, whole, parts, list, bar, notes] of cases) {
    it(`are shown with the reason where one ${name}`, () => {
      const view = breakdown(whole, parts);
      expect(listOf(view)).to.deep.equal(list);
      expect(barOf(view)).to.deep.equal(bar);
      expect(view.notes.map(plain)).to.deep.equal(notes);
    });
  }

  it('are none of a rank', () => {
    const view = breakdown(10, [4, 6], { unit: 'rank' });
    expect(view.hasBar).to.be.false;
    expect(view.segments.map(({ aside }) => aside)).to.deep.equal(['', '']);
  });

  it('are none of a bounded whole, which is said once', () => {
    const document = wholeFeed(161, [21, 140]);
    const rows = document.observations!.map((row, n) => (n === 0 ? { ...row, qualifier: 'over' } : row));
    const { notes, hasBar } = viewOf({ ...document, observations: rows });
    expect(hasBar).to.be.false;
    expect(notes).to.include('Không tính tỷ trọng: một trong hai số liệu không phải con số chính xác.');
  });

  it('are none of a whole that another publisher counts', () => {
    const { observations = [], ...rest } = wholeFeed(161, [21, 140]);
    const { feed } = readFeed([
      { document: { ...rest, observations: observations.slice(0, 1) }, url: 'https://a.example/' },
      { document: { ...rest, observations: observations.slice(1) }, url: 'https://b.example/' },
    ]);
    const view = breakdownView(feed!, subjectOf(feed!));
    expect(view.notes).to.deep.equal(['Không tính tỷ trọng: cách tính khác.']);
    expect(view.publishers).to.have.length(2);
  });

  it('without a whole say so in the sentence, and their unit', () => {
    const { summary, figure } = breakdown(null, [21, 140], { unit: 'day' });
    expect(plain(summary)).to.equal(
      'Huyện Chợ Lách, Dịch vụ công: chưa có số tổng, tháng 12 năm 2022; gồm Mức độ 3: 21 ngày, Mức độ 4: 140 ngày.',
    );
    expect(figure?.value).to.equal('Chưa có số tổng');
  });
});

describe('the date of a breakdown', () => {
  const { observations = [], ...rest } = wholeFeed(161, [21, 140]);
  const earlier = observations.map((row) => ({ ...row, period: '2022-06', value: row.value! / 7 }));

  it('is that of the whole', () => {
    const document = {
      ...rest,
      observations: [...earlier.slice(0, 1), ...observations.slice(1), ...earlier.slice(1)],
    };
    expect(listOf(viewOf(document))).to.deep.equal(['Mức độ 3 3 (13%)', 'Mức độ 4 20 (87%)']);
  });

  it('is the one asked for', () => {
    const document = { ...rest, observations: [...earlier, ...observations] };
    expect(listOf(viewOf(document, '2022-06'))).to.deep.equal(['Mức độ 3 3 (13%)', 'Mức độ 4 20 (87%)']);
    expect(listOf(viewOf(document, '2022'))).to.deep.equal(['Mức độ 3 21 (13%)', 'Mức độ 4 140 (87%)']);
    expect(viewOf(document, '2021').figure).to.equal(undefined);
  });

  it('may be unknown, to whole and parts alike', () => {
    const undated = observations.map((row) => ({ ...row, period: null }));
    const view = viewOf({ ...rest, observations: undated });
    expect(listOf(view)).to.deep.equal(['Mức độ 3 21 (13%)', 'Mức độ 4 140 (87%)']);
    expect(view.foot.period).to.equal('Không rõ thời điểm');
  });
});

describe('many parts', () => {
  it('never look the same', () => {
    const looks = breakdown(40, Array<number>(40).fill(1)).segments.map(
      ({ color, turn, isStriped }) => `${color!} ${isStriped ? (turn! * 27) % 180 : ''}`,
    );
    expect(new Set(looks).size).to.equal(40);
  });

  it('are a list alone where looks run out', () => {
    const view = breakdown(41, Array<number>(41).fill(1));
    expect(view.hasBar).to.be.false;
    expect(listOf(view)[40]).to.equal('Mức độ 43 1 (2,4%)');
  });
});

describe('the table of a breakdown', () => {
  it('has each part and the whole, with numbers to calculate with', () => {
    const { columns, rows } = breakdown(161, [21, null]).table;
    expect(columns.map(({ words }) => words)).to.deep.equal(['Thành phần', 'Số liệu', 'Tỷ trọng']);
    expect(rows.map(({ cells }) => cells.map(({ words }) => words))).to.deep.equal([
      ['Mức độ 3', '21', '13%'],
      ['Mức độ 4', 'chưa có số liệu', '–'],
      ['Tổng', '161', '–'],
    ]);
    expect(rows.map(({ cells }) => cells[1]!.number)).to.deep.equal([21, undefined, 161]);
  });

  it('has a column for dates where they differ, and none for shares that are none', () => {
    const { columns } = breakdown(null, [21, { value: 140, period: '2022-11' }]).table;
    expect(columns.map(({ words }) => words)).to.deep.equal(['Thành phần', 'Số liệu', 'Thời điểm']);
  });
});
