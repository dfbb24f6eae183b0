import { expect } from '@open-wc/testing';
import { shareOf, type ShareRefusal } from '../../../src/feed/comparability/index.js';
import type { Qualifier } from '../../../src/feed/feed.js';
import { feedOf, rowsOf, type Draft, type RowDraft } from '../../helpers/drafts.js';

const parts = [
  { id: 'p', name: 'Mức độ 3' },
  { id: 'q', name: 'Mức độ 4' },
];
const draft = (...rows: readonly RowDraft[]): Draft => ({ indicator: { unit: 'count', parts }, rows });

/** The share of the first row in the second. */
function share(...rows: readonly [RowDraft, RowDraft]) {
  const feed = feedOf(draft(...rows));
  const all = rows.map(([locality, when, , more]) =>
    rowsOf(feed, locality).find((row) => (row.period?.text ?? null) === when && row.part === more?.part),
  );
  const answer = shareOf(all[0]!, all[1]);
  return answer.refusal ?? answer.share;
}

const part = (value: number | null, qualifier: Qualifier = 'exact'): RowDraft => [
  'a',
  '2022',
  value,
  { part: 'p', qualifier, ...(value === null && { text: 'nhiều' }) },
];
const whole = (value: number | null, qualifier: Qualifier = 'exact'): RowDraft => [
  'a',
  '2022',
  value,
  { qualifier, ...(value === null && { text: 'nhiều' }) },
];

describe('shareOf', () => {
  it('is a part of its whole, to the digits that are its own', () => {
    expect(share(part(140), whole(160))).to.equal(0.875);
    expect(share(part(0.3), whole(3))).to.equal(0.1);
    expect(share(part(0), whole(160))).to.equal(0);
    expect(share(part(160), whole(160))).to.equal(1);
  });

  it('is none of a part without its whole', () => {
    const feed = feedOf(draft(part(140)));
    expect(shareOf(rowsOf(feed, 'a')[0]!, undefined)).to.deep.equal({ refusal: 'no-whole' });
  });

  const refusals: readonly [name: string, part: RowDraft, whole: RowDraft, ShareRefusal][] = [
    ['of a whole that is 0', part(0), whole(0), 'no-whole'],
    ['of another part', part(140), ['a', '2022', 160, { part: 'q' }], 'definition'],
    ['of the whole of another locality', part(140), ['b', '2022', 160], 'definition'],
    ['of the whole of another period', part(140), ['a', '2023', 160], 'period'],
    ['of an undated whole', part(140), ['a', null, 160], 'period'],
    ['of an undated part', ['a', null, 140, { part: 'p' }], whole(160), 'period'],
    ['of a fact in words', part(null), whole(160), 'words'],
    ['of a whole in words', part(140), whole(null), 'words'],
    ['of a part that is a bound', part(140, 'over'), whole(160), 'bounded'],
    ['of a whole that is a bound', part(140), whole(160, 'about'), 'bounded'],
    ['of a part below 0', part(-1), whole(160), 'outside'],
  ];
  for (const [name, some, all, refusal] of refusals) {
    it(`is none ${name}`, () => {
      expect(share(some, all)).to.equal(refusal);
    });
  }

  it('is none of a part greater than its whole', () => {
    const feed = feedOf(draft(part(140), whole(160)));
    const rows = rowsOf(feed, 'a');
    const [some, all] = [rows.find((row) => row.part === 'p'), rows.find((row) => row.part === undefined)];
    expect(shareOf({ ...some!, value: 161 }, all)).to.deep.equal({ refusal: 'outside' });
  });

  it('is none of the whole of another indicator', () => {
    const feed = feedOf(draft(part(140), whole(160)));
    const rows = rowsOf(feed, 'a');
    const [some, all] = [rows.find((row) => row.part === 'p'), rows.find((row) => row.part === undefined)];
    expect(shareOf(some!, { ...all!, indicator: 'xu-ly' })).to.deep.equal({ refusal: 'definition' });
  });

  it('is none of a whole that another publisher counts in another way', () => {
    const feed = feedOf(draft(part(140)), draft(whole(160)));
    const rows = rowsOf(feed, 'a');
    const [some, all] = [rows.find((row) => row.part === 'p'), rows.find((row) => row.part === undefined)];
    expect(shareOf(some!, all)).to.deep.equal({ refusal: 'definition' });
  });
});
