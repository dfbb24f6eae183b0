import { expect } from '@open-wc/testing';
import { refuseSeries } from '../../../src/feed/comparability/index.js';
import { breakBetween } from '../../../src/feed/comparability/series.js';
import { readFeed } from '../../../src/feed/read/read.js';
import { commune, documentOf, feedOf, rowsOf, type Draft } from '../../helpers/drafts.js';

/** Why the first and the last figure of "a" are not of one series, asked in both directions. */
function reasons(draft: Draft) {
  const feed = feedOf(draft);
  const series = rowsOf(feed, 'a');
  const [first, last] = [series[0]!, series.at(-1)!];
  return [refuseSeries(feed, first, last)?.reason, refuseSeries(feed, last, first)?.reason];
}

const two = (from: string | null, to: string, more: Draft = {}): Draft => ({
  ...more,
  rows: [
    ['a', from, 1],
    ['a', to, 2],
  ],
});

describe('refuseSeries', () => {
  const breaks = [{ at: '2022-08', reason: 'Nghị định 42/2022/NĐ-CP' }];

  it('gives the same reason in whichever order it is asked', () => {
    expect(reasons(two('2022-07', '2022-08', { indicator: { breaks } }))).to.deep.equal(['break', 'break']);
    const ended = { localities: [commune('a', { validTo: '2022-07-31' })] };
    expect(reasons(two('2022-07', '2022-08', ended))).to.deep.equal(['unit-changed', 'unit-changed']);
    const begun = { localities: [commune('a', { validFrom: '2022-08-01' })] };
    expect(reasons(two('2022-07', '2022-08', begun))).to.deep.equal(['unit-changed', 'unit-changed']);
    expect(reasons(two(null, '2022-08'))).to.deep.equal(['undated', 'undated']);
    expect(reasons(two('2022-08', '2022-09', { indicator: { breaks } }))).to.deep.equal([
      undefined,
      undefined,
    ]);
  });

  it('holds of two figures of one period together, also where a break lies inside it', () => {
    const feed = feedOf({
      indicator: { breaks },
      rows: [
        ['a', '2022', 1],
        ['b', '2022', 2],
      ],
    });
    const [a] = rowsOf(feed, 'a');
    expect(refuseSeries(feed, a!, a!)).to.be.undefined;
  });

  it('lets a running total run: its line is one within the year', () => {
    expect(reasons(two('2022-08', '2022-09', { indicator: { cumulative: true } }))).to.deep.equal([
      undefined,
      undefined,
    ]);
  });

  it('knows the breaks that either of two documents declares', () => {
    const draft = (period: string, indicator: object = {}) =>
      documentOf({ rows: [['a', period, 1]], indicator: { definition: 'x', ...indicator } });
    const { feed } = readFeed([{ document: draft('2022-07') }, { document: draft('2022-08', { breaks }) }]);
    const [first, last] = rowsOf(feed!, 'a');
    expect(refuseSeries(feed!, first!, last!)?.reason).to.equal('break');
  });
});

describe('breakBetween', () => {
  it('finds none beside an undated figure, which stands on either side', () => {
    const indicator = { breaks: [{ at: '2022-08', reason: 'Nghị định 42/2022/NĐ-CP' }] };
    const feed = feedOf({
      indicator,
      rows: [
        ['a', null, 1],
        ['a', '2022', 2],
        ['a', '2023', 3],
      ],
    });
    const [undated, year, next] = rowsOf(feed, 'a');
    const between = (a = undated!, b = undated!) => breakBetween(feed.indicators.get('ky-so'), a, b)?.at.text;
    expect([between(undated, year), between(year, undated), between()]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    expect(between(year, next)).to.equal('2022-08');
  });
});
