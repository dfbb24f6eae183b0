/** What a profile shows of a feed: one period, what stands apart, notes, names, foot. */
import { expect } from '@open-wc/testing';
import { plain } from '../helpers/drafts.js';
import { groups, indexFeed, percentages, profileOf, type Figure } from '../helpers/profile.js';

const at = (period: string | null, value: number | null, more = {}): Figure => ({ period, value, ...more });

function cells(view: ReturnType<typeof profileOf>): string[][] {
  return view.axes.map(({ cells: own }) =>
    own.map(({ words, aside }) => plain([words, aside].filter(Boolean).join(', '))),
  );
}

describe('a profile', () => {
  describe('period', () => {
    const figures = { a: [at('2026-10', 11), at('2026-09', 12), at('2026-10', 13)] };
    const indicators = groups.slice(0, 3);

    it('is one for all: the latest that any of them has', () => {
      const view = profileOf(indexFeed(figures, { indicators }));
      expect(cells(view)).to.deep.equal([['11/18 điểm'], ['chưa có số liệu'], ['13/22 điểm']]);
      expect(view.foot.period).to.equal('10/2026');
    });

    it('is the one that was asked for', () => {
      const view = profileOf(indexFeed(figures, { indicators }), { period: '2026-09' });
      expect(cells(view)).to.deep.equal([['chưa có số liệu'], ['12/20 điểm'], ['chưa có số liệu']]);
    });

    it('takes the latest inside a coarser one, each with its own date', () => {
      const view = profileOf(indexFeed(figures, { indicators }), { period: '2026' });
      expect(cells(view)).to.deep.equal([
        ['11/18 điểm, 10/2026'],
        ['12/20 điểm, 9/2026'],
        ['13/22 điểm, 10/2026'],
      ]);
      expect(view.foot.period).to.equal('2026');
    });

    it('is each one’s own where the latest is asked for', () => {
      const view = profileOf(indexFeed(figures, { indicators }), { period: 'latest' });
      expect(cells(view)).to.deep.equal([
        ['11/18 điểm, 10/2026'],
        ['12/20 điểm, 9/2026'],
        ['13/22 điểm, 10/2026'],
      ]);
      expect(view.foot.period).to.equal('');
    });

    it('ends by the day that is asked for, and says so', () => {
      const view = profileOf(indexFeed(figures, { indicators }), { asOf: '2026-10-30' });
      expect(cells(view)).to.deep.equal([['chưa có số liệu'], ['12/20 điểm'], ['chưa có số liệu']]);
      expect(view.notes).to.include('Chỉ gồm số liệu của các kỳ kết thúc đến hết ngày 30 tháng 10 năm 2026.');
    });

    it('may be unknown for all, which is said of each', () => {
      const view = profileOf(indexFeed({ a: [at(null, 11), at(null, 12), at(null, 13)] }, { indicators }));
      expect(cells(view)[0]).to.deep.equal(['11/18 điểm, không rõ thời điểm']);
    });
  });

  describe('what may not stand beside the others', () => {
    const apart = { a: [11, 12, 13], b: [11, { value: 12, comparable: false, scope: 'chỉ khối Đảng' }, 13] };

    it('is listed with its reason, and not drawn', () => {
      const view = profileOf(indexFeed(apart));
      expect(cells(view)[1]).to.deep.equal(['12/20 điểm', 'nêu riêng']);
      expect(view.axes[1]!.cells[1]!.share).to.equal(null);
      const [{ name, words, reason }] = view.excluded as [(typeof view.excluded)[number]];
      expect(plain(`${name}: ${words} (${reason})`)).to.equal(
        'Tỉnh B, Tiến độ giải quyết: 12 điểm, 10/2026 (nguồn cho biết không so sánh được: chỉ khối Đảng)',
      );
    });

    it('stands where there is nothing to be compared with, with a note', () => {
      const view = profileOf(indexFeed(apart), { localities: ['b'] });
      expect(cells(view)[1]).to.deep.equal(['12/20 điểm']);
      expect(view.excluded).to.deep.equal([]);
      expect(view.notes).to.include('Tiến độ giải quyết: Phạm vi: chỉ khối Đảng');
    });

    it('is an undated figure among dated ones', () => {
      const view = profileOf(indexFeed({ a: [11, 12, at(null, 13)] }));
      expect(cells(view)[2]).to.deep.equal(['nêu riêng']);
      expect(view.excluded.map(({ reason }) => reason)).to.deep.equal(['không rõ thời điểm']);
    });

    it('is not a fact in words, which stands in its place', () => {
      const view = profileOf(indexFeed({ a: [11, { value: null, text: 'rất cao' }, 13] }));
      expect(cells(view)[1]).to.deep.equal(['Rất cao']);
      expect(view.axes[1]!.cells[0]!.share).to.equal(null);
    });
  });

  describe('missing figures', () => {
    it('are nothing and never 0, while a 0 is a figure', () => {
      const [missing, zero] = profileOf(indexFeed({ a: [null, 0, 13] })).axes.map(
        ({ cells: [cell] }) => cell!,
      );
      expect([missing!.share, missing!.words, missing!.missing]).to.deep.equal([
        null,
        'chưa có số liệu',
        true,
      ]);
      expect([zero!.share, plain(zero!.words), zero!.missing]).to.deep.equal([0, '0/20 điểm', false]);
    });
  });

  describe('localities', () => {
    const four = { a: [1, 2, 3], b: [1, 2, 3], c: [1, 2, 3], d: [1, 2, 3] };

    it('are the first three, which is said', () => {
      const view = profileOf(indexFeed(four));
      expect(view.series.map(({ name }) => name)).to.deep.equal(['Tỉnh A', 'Tỉnh B', 'Tỉnh C']);
      expect(view.notes).to.include('Chỉ hiện 3 địa phương đầu tiên trong số 4 địa phương được nêu.');
      expect(profileOf(indexFeed(four), { localities: ['b', 'c', 'd'] }).notes.join()).not.to.include(
        'Chỉ hiện',
      );
    });

    it('differ in colour, shape and dash; the selected one is highlighted', () => {
      const { series } = profileOf(indexFeed(four), { highlight: 'b' });
      expect(series.map(({ color }) => color)).to.deep.equal(['series-1', 'highlight', 'series-2']);
      for (const key of ['shape', 'dash', 'signs'] as const)
        expect(new Set(series.map((each) => each[key].toString())).size, key).to.equal(3);
    });

    it('that ended say what became of them', () => {
      const document = indexFeed({ a: [1, 2, 3] });
      const localities = [{ id: 'a', name: 'Tỉnh A', validTo: '2025-06-30' }];
      const { notes, reported } = profileOf({ ...document, localities }, { period: '2026-11' });
      expect(reported).to.equal(0);
      expect(notes.join()).to.include('30/6/2025');
    });
  });

  describe('a unit at a time when it did not exist', () => {
    const mean = (value: number) => at('2025-06', value, { method: 'mean' });
    const b = { id: 'b', name: 'Tỉnh B', level: 'province', validFrom: '2025-07-01' } as const;
    const a = { id: 'a', name: 'Tỉnh A', level: 'province' } as const;
    const c = { id: 'c', name: 'Tỉnh C', level: 'province', validTo: '2025-05-31' } as const;
    const document = indexFeed(
      { a: [1, 2, 3].map((value) => at('2025-06', value)), b: [4, 5, 6].map(mean), c: [mean(7)] },
      { localities: [a, b, c], indicators: groups.slice(0, 3) },
    );
    const notThere = 'Tỉnh B được lập ngày 1/7/2025 nên không có trong so sánh tháng 6 năm 2025.';
    const noMore = 'Tỉnh C chỉ tồn tại đến hết ngày 31/5/2025 nên không có trong so sánh tháng 6 năm 2025.';

    it('shows its own figures as its cards do, with how they were made', () => {
      for (const period of ['2025-06', undefined, 'latest']) {
        const view = profileOf(document, { localities: ['b'], ...(period && { period }) });
        expect(view.axes.map(({ cells: [cell] }) => plain(cell!.words))).to.deep.equal([
          '4/18 điểm',
          '5/20 điểm',
          '6/22 điểm',
        ]);
        expect(view.notes).to.include('Cách lập số liệu: trung bình cộng của các đơn vị cũ.');
        expect(view.notes.join()).not.to.include('so sánh');
      }
    });

    it('shows its own after its end, and says that it ended', () => {
      const { reported, notes } = profileOf(document, { localities: ['c'], period: '2025-06' });
      expect(reported).to.equal(1);
      expect(notes).to.include('Đơn vị này tồn tại đến hết ngày 31/5/2025.');
    });

    it('is not compared, which is said once', () => {
      const view = profileOf(document, { period: '2025-06', group: 'Chỉ số phục vụ' });
      expect(cells(view)).to.deep.equal([['1/18 điểm'], ['2/20 điểm'], ['3/22 điểm']]);
      expect(view.series.map(({ name }) => name)).to.deep.equal(['Tỉnh A']);
      expect(view.summary).to.match(/^Tỉnh A, tháng 6 năm 2025: /);
      expect(view.notes.filter((note) => note.includes('ngày'))).to.deep.equal([notThere, noMore]);
    });

    it('leaves colour and shape of the others as they are', () => {
      const shapes = (localities: readonly string[]) =>
        profileOf(document, { localities, period: '2025-06' }).series.map(({ shape }) => shape);
      expect(shapes(['b', 'a'])).to.deep.equal(['rect']);
      expect(shapes(['a', 'b'])).to.deep.equal(['circle']);
    });

    it('is all that is said where none of them existed', () => {
      const view = profileOf(document, { localities: ['b', 'c'], period: '2025-06' });
      expect([view.name, view.summary]).to.deep.equal(['Tỉnh B · Tỉnh C', `${notThere} ${noMore}`]);
      expect([view.reported, view.series, view.notes]).to.deep.equal([0, [], []]);
    });
  });

  describe('names', () => {
    it('is that of the group, of the one indicator, or of the localities', () => {
      const document = indexFeed({ a: [1, 2, 3], b: [3, 2, 1] });
      expect(profileOf(document, { group: 'Chỉ số phục vụ' }).name).to.equal('Chỉ số phục vụ');
      expect(profileOf(document).name).to.equal('Tỉnh A · Tỉnh B');
      expect(profileOf(indexFeed({ a: [1] }, { indicators: percentages(1) })).name).to.equal('Tỷ lệ 1');
    });

    it('tell where a scale of percentages ends, and that less is better', () => {
      const indicators = percentages(2, { range: [0, 12], direction: 'down' });
      const { axes } = profileOf(
        indexFeed({ a: [1, 2] }, { indicators: [...indicators, ...groups.slice(0, 1)] }),
      );
      expect(axes.map(({ aside }) => aside)).to.deep.equal([
        'tối đa 12%, càng thấp càng tốt',
        'tối đa 12%, càng thấp càng tốt',
        '',
      ]);
    });
  });

  describe('notes', () => {
    it('tell a bound of its figure only', () => {
      const { notes } = profileOf(indexFeed({ a: [{ value: 11, qualifier: 'over' }, 12, 13], b: [1, 2, 3] }));
      expect(notes).to.include(
        'Công khai, minh bạch, Tỉnh A: Giá trị tối thiểu, nguồn không nêu số chính xác.',
      );
    });

    it('tell what is the same of all figures once', () => {
      const { notes } = profileOf(
        indexFeed({ a: [1, 2, 3].map((value) => ({ value, method: 'mean' as const })) }),
      );
      expect(notes.filter((note) => note.includes('trung bình'))).to.deep.equal([
        'Cách lập số liệu: trung bình cộng của các đơn vị cũ.',
      ]);
    });
  });

  const told: readonly (readonly [
    what: string,
    figure: Figure,
    more: object,
    words: string,
    detail: string,
  ])[] = [
    ['a score', 15.2, {}, '15,2/18 điểm', '84,44% so với điểm tối đa'],
    ['another unit, whose range is no whole', 9, { unit: 'day' }, '9 ngày', ''],
    ['a bound', { value: 9, qualifier: 'over' }, {}, 'hơn 9/18 điểm', ''],
    ['a percentage, which is a share itself', 9, { unit: 'percent' }, '9%', ''],
    ['a scale that begins below 0', -9, { range: [-18, 18] }, '−9 điểm', ''],
    ['a scale that begins above 0', 9, { range: [1, 18] }, '9/18 điểm', ''],
  ];
  for (const [what, figure, more, words, detail] of told) {
    it(`tells of ${what} “${[words, detail].filter(Boolean).join(', ')}”`, () => {
      const indicators = [{ ...groups[0]!, ...more }];
      const [cell] = profileOf(indexFeed({ a: [figure] }, { indicators })).axes[0]!.cells;
      expect([plain(cell!.words), plain(cell!.detail)]).to.deep.equal([words, detail]);
    });
  }

  it('never adds its groups up', () => {
    const view = profileOf(indexFeed({ a: [15, 18, 14, 17, 16] }));
    expect(JSON.stringify([view.summary, view.notes, view.axes.map(({ cells: own }) => own)])).not.to.match(
      /\b80\b/,
    );
  });

  it('tells each source once, and the status that all share', () => {
    const figures = ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Nội vụ'].map((name) => ({
      ...{ value: 11, status: 'preliminary' as const, source: { name } },
    }));
    const { foot } = profileOf(indexFeed({ a: figures }));
    expect(foot.period).to.equal('10/2026 · sơ bộ');
    expect(foot.sources.map(({ name }) => name)).to.deep.equal(['Sở Nội vụ', 'Sở Tư pháp']);
  });
});
