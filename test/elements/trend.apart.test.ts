/** Figures of a trend that may not stand beside those of the other localities: `spec/feed.md` §5. */
import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/feed/feed.js';
import { useVietnamese } from '../helpers/language.js';
import { feedOf, plain, type Draft, type RowDraft } from '../helpers/drafts.js';
import { months, notesOf, pieces, summaryOf, trendOf, type Asked } from '../helpers/trend.js';

/** What is listed below the chart. */
const listed = (draft: Draft | Feed, asked: Asked = {}) =>
  trendOf(draft, asked).excluded.map(({ name, words, reason }) => `${name}: ${plain(words)} (${reason})`);

/** What is drawn of each locality. */
const drawn = (draft: Draft | Feed, asked: Asked = {}) =>
  trendOf(draft, asked).series.map(({ series }) => pieces(series).join(', '));

const apart = { comparable: false };
const others = [...months([50, 52]), ...months([88, 90], 'b', apart)];

describe('figures that may not stand beside the others', () => {
  useVietnamese();

  it('are listed with their reason, and neither drawn nor told with the others', () => {
    expect(drawn({ rows: others })).to.deep.equal(['2022-01 2022-02', '']);
    expect(listed({ rows: others })).to.deep.equal([
      'Xã B: 90%, 2/2022; 88%, 1/2022 (nguồn cho biết không so sánh được)',
    ]);
    expect(summaryOf({ rows: others })).to.equal(
      'Văn bản ký số, tháng 2 năm 2022: 1/2 xã, phường có số liệu so sánh được; Xã A: 52%.',
    );
  });

  it('stay in the table, with their source, and leave the axes and the foot to the others', () => {
    const source = { name: 'Sở Nội vụ' };
    const view = trendOf({
      indicator: { unit: 'person' },
      rows: [...months([5, 8]), ['b', '2022-03', 900, { ...apart, source }]],
    });
    expect(view.table.rows.map(({ cells }) => plain(cells[2]!.words))).to.include('900 người');
    expect(view.axes.value.end).to.be.below(20);
    expect(view.foot.period).to.equal('1/2022 – 2/2022');
    expect(view.foot.sources.map(({ name }) => name)).to.deep.equal([source.name]);
  });

  it('are told with their scope, once', () => {
    const rows = [...months([50]), ...months([90], 'b', { ...apart, scope: 'khối Đảng' })];
    expect(listed({ rows })).to.deep.equal([
      'Xã B: 90%, 1/2022 (nguồn cho biết không so sánh được: khối Đảng)',
    ]);
    expect(notesOf({ rows })).to.deep.equal([]);
  });

  it('are drawn where their locality is alone', () => {
    expect(drawn({ rows: others }, { localities: 'b' })).to.deep.equal(['2022-01, 2022-02']);
    expect(listed({ rows: others }, { localities: 'b' })).to.deep.equal([]);
  });

  it('leave the other figures of their locality in the chart, and the line open', () => {
    const rows: RowDraft[] = [
      ...months([50, 52, 54, 56]),
      ['b', '2022-02-01', 60],
      ['b', '2022-02-08', 61],
      ['b', '2022-02-09', 70, apart],
      ['b', '2022-02-10', 62],
      ['b', '2022-02-11', 63],
    ];
    expect(drawn({ rows })[1]).to.equal('2022-02-01 2022-02-08, 2022-02-10 2022-02-11');
    expect(listed({ rows })).to.have.length(1);
    expect(summaryOf({ rows })).to.include('Xã B: 63% (ngày 11/2/2022)');
  });

  it('are listed from the latest, and only some of many', () => {
    const rows = [...months([50]), ...months([1, 2, 3, 4], 'b', apart)];
    expect(listed({ rows })[0]).to.match(/^Xã B: 4%, 4\/2022; 3%, 3\/2022; 2%, 2\/2022 … \(/);
  });

  it('may be all that there is: then none is drawn, and how many may be compared is said', () => {
    const rows = [...months([50], 'a', apart), ...months([60, 70], 'b', apart)];
    const { hasPoints, hasFigures, foot } = trendOf({ rows });
    expect([hasPoints, hasFigures, foot.period]).to.deep.equal([false, true, '1/2022 – 2/2022']);
    expect(listed({ rows })).to.have.length(2);
    expect(summaryOf({ rows })).to.equal(
      'Văn bản ký số, tháng 2 năm 2022: 0/2 xã, phường có số liệu so sánh được.',
    );
  });

  it('are not listed again among the undated', () => {
    const rows: RowDraft[] = [...months([50]), ['b', null, 90, apart]];
    expect(listed({ rows })[0]).to.include('90%, không rõ thời điểm');
    expect(notesOf({ rows })).to.deep.equal([]);
  });
});

describe('figures that are counted in another way than the others', () => {
  useVietnamese();
  const another = feedOf(
    { indicator: { definition: 'k1' }, rows: months([1, 2]) },
    { indicator: { definition: 'k2' }, rows: [...months([3, 4], 'b'), ...months([5, 6], 'c')] },
  );

  it('are those that differ from the highlighted locality, else from most', () => {
    expect(listed(another)).to.deep.equal(['Xã A: 2%, 2/2022; 1%, 1/2022 (cách tính khác)']);
    expect(drawn(another)).to.deep.equal(['', '2022-01 2022-02', '2022-01 2022-02']);
    expect(drawn(another, { highlight: 'a' })).to.deep.equal(['2022-01 2022-02', '', '']);
    expect(summaryOf(another, { highlight: 'a' })).to.equal(
      'Văn bản ký số, tháng 2 năm 2022: 1/3 xã, phường có số liệu so sánh được; Xã A: 2%.',
    );
  });

  it('are none where all went over to another way at one time', () => {
    const feed = feedOf(
      { indicator: { definition: 'k1' }, rows: [...months([1, 2]), ...months([3, 4], 'b')] },
      {
        indicator: { definition: 'k2' },
        rows: [...months([0, 0, 7, 8]).slice(2), ...months([0, 0, 9], 'b').slice(2)],
      },
    );
    expect(listed(feed)).to.deep.equal([]);
    expect(drawn(feed)).to.deep.equal(['2022-01 2022-02, 2022-03 2022-04', '2022-01 2022-02, 2022-03']);
  });

  it('are those from before the others went over, where they are a locality’s last', () => {
    const feed = feedOf(
      { indicator: { definition: 'k1' }, rows: [...months([1, 2]), ...months([3, 4], 'b')] },
      { indicator: { definition: 'k2' }, rows: months([0, 0, 7, 8]).slice(2) },
    );
    expect(drawn(feed)[1]).to.equal('2022-01 2022-02');
    expect(listed(feed)).to.deep.equal(['Xã B: 4%, 2/2022 (cách tính khác)']);
    expect(summaryOf(feed)).to.equal('Văn bản ký số, tháng 4 năm 2022: 1/2 xã, phường có số liệu; Xã A: 8%.');
  });

  it('are no measure of the mean', () => {
    const rows = [...months([3, 4], 'b'), ...months([5, 6], 'c')];
    const feed = feedOf(
      { indicator: { definition: 'k1' }, rows: months([1, 2]) },
      { indicator: { definition: 'k2' }, rows },
    );
    const [mean] = trendOf(feed, { reference: 'average' }).means;
    expect(mean!.lines.flat().map(({ average }) => average)).to.deep.equal([4, 5]);
  });
});

describe('figures from before a break', () => {
  useVietnamese();
  const breaks = [{ at: '2022-02', reason: 'cách tính mới' }];
  const draft: Draft = { indicator: { breaks }, rows: [...months([40, 58]), ...months([70], 'b')] };

  it('are drawn before it, and told apart from those after it', () => {
    expect(drawn(draft)).to.deep.equal(['2022-01, 2022-02', '2022-01']);
    expect(listed(draft)).to.deep.equal(['Xã B: 70%, 1/2022 (khác chuỗi số liệu: cách tính mới)']);
    expect(summaryOf(draft)).to.equal(
      'Văn bản ký số, tháng 2 năm 2022: 1/2 xã, phường có số liệu; Xã A: 58%.',
    );
  });
});
