/** What is never ranked nor averaged, and what no digit of is lost. `spec/feed.md` §5. */
import { expect } from '@open-wc/testing';
import { exactDifference } from '../../src/feed/comparable.js';
import { readFeed } from '../../src/feed/read/read.js';
import { textIn } from '../../src/feed/text.js';
import { chartOf } from '../helpers/charts.js';
import { compare } from '../helpers/comparisons.js';
import { commune, documentOf, feedOf } from '../helpers/drafts.js';

describe('a standing', () => {
  it('is refused where a coarser period takes figures of several', () => {
    const feed = feedOf({
      rows: [
        ['a', '2022-03', 90],
        ['b', '2022-12', 80],
      ],
    });
    const { refusal, average, localities } = compare(feed, { period: '2022' });
    expect({ refusal, average }).to.deep.equal({ refusal: 'own-periods', average: undefined });
    expect(localities.map(({ rank }) => rank)).to.deep.equal([undefined, undefined]);
  });

  it('is refused for units that never existed at one time', () => {
    const feed = feedOf({
      localities: [commune('a', { validTo: '2025-06-30' }), commune('b', { validFrom: '2025-07-01' })],
      rows: [
        ['a', '2025', 90],
        ['b', '2025', 80],
      ],
    });
    expect(compare(feed).refusal).to.equal('units');
    expect(
      chartOf({
        localities: [...feed.localities.values()] as never,
        rows: [
          ['a', '2025', 90],
          ['b', '2025', 80],
        ],
      }).notes[0],
    ).to.include('không cùng tồn tại');
  });

  it('has no mean of places, and says nothing of bounds', () => {
    const chart = chartOf(
      {
        indicator: { unit: 'rank' },
        rows: [
          ['a', '2022', 1, { of: 63 }],
          ['b', '2022', 3, { of: 63 }],
        ],
      },
      { references: ['average'] },
    );
    expect(chart.references).to.deep.equal([]);
    expect(chart.notes).to.deep.equal([]);
    expect(chart.rows.map(({ id, rank }) => [id, rank])).to.deep.equal([
      ['a', 1],
      ['b', 2],
    ]);
  });
});

describe('a line for the target', () => {
  const rows = [
    ['a', '2022', 60],
    ['b', '2022', 40],
  ] as const;
  const lines = (...targets: Parameters<typeof chartOf>[0]['targets'] & object) => {
    const { references, notes } = chartOf({ rows, targets }, { references: ['target'] });
    return { words: references.map(({ words }) => words), notes };
  };

  it('is drawn where all share the limit', () => {
    expect(lines({ min: 50, by: '2025' })).to.deep.equal({ words: ['Mục tiêu 2025: 50%'], notes: [] });
  });

  it('is not drawn of a minimum here and a maximum there, nor of a range, and says so', () => {
    const refused = { words: [], notes: ['Các nơi không có chung một mục tiêu nên không vẽ mục tiêu.'] };
    expect(
      lines({ locality: 'a', min: 50, by: '2025' }, { locality: 'b', max: 50, by: '2025' }),
    ).to.deep.equal(refused);
    expect(lines({ min: 50, max: 60, by: '2025' })).to.deep.equal(refused);
  });
});

describe('a difference', () => {
  it('keeps every digit of money, and none that decimals make up', () => {
    expect(exactDifference(12_345_678_901_235, 0)).to.equal(12_345_678_901_235);
    expect(exactDifference(94.5, 90.13)).to.equal(4.37);
    expect(exactDifference(0.3, 0.1)).to.equal(0.2);
    expect(exactDifference(1e-7, 0)).to.equal(1e-7);
  });
});

describe('two documents as one feed', () => {
  const first = documentOf({ rows: [['a', '2022-11', 90]], indicator: { definition: 'x' } });
  const second = (indicator: object) =>
    documentOf({ rows: [['a', '2022-12', 40]], indicator: { definition: 'x', ...indicator } });

  it('break where either says so', () => {
    const { feed } = readFeed([
      { url: 'a', document: first },
      { url: 'b', document: second({ breaks: [{ at: '2022-12', reason: 'cách tính mới' }] }) },
    ]);
    expect(feed?.indicators.get('ky-so')?.breaks.map(({ at }) => at.text)).to.deep.equal(['2022-12']);
  });

  it('clash where more is better in one and worse in the other', () => {
    const { problems } = readFeed([
      { url: 'a', document: first },
      { url: 'b', document: second({ direction: 'down' }) },
    ]);
    expect(problems.map(({ code, url, pointer }) => [code, url, pointer])).to.deep.equal([
      ['definition-clash', 'b', '/indicators/0/direction'],
    ]);
  });
});

describe('a text', () => {
  it('cannot turn round what stands after it', () => {
    expect(textIn('Huyện A\u202e', 'vi')).to.equal('Huyện A');
  });
});
