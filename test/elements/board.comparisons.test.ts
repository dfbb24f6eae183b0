/** Which widget a board chooses for an indicator of several localities: `stories/pages/board.mdx`. */
import { expect } from '@open-wc/testing';
import { board, cellsOf, choice } from '../helpers/board.js';
import { commune, feedOf, type RowDraft } from '../helpers/drafts.js';

const year = '2022';
const parts = [
  { id: 'm3', name: 'Mức 3' },
  { id: 'm4', name: 'Mức 4' },
];
const stages = [{ id: 'xong', name: 'Xong', tone: 'done' }] as const;

describe('an indicator of several localities', () => {
  const district = commune('huyen', { level: 'district' });
  const many = (count: number, parent?: string) =>
    Array.from({ length: count }, (_, n) => commune(`x${n}`, parent === undefined ? {} : { parent }));
  const reported = (ids: readonly { readonly id: string }[]): RowDraft[] =>
    ids.map(({ id }) => [id, year, 5]);

  const compared = (count: number) => {
    const localities = many(count);
    return choice(feedOf({ localities, rows: reported(localities) }));
  };

  it('is compared, up to twelve with all bars, up to forty with the first, and more in a table', () => {
    expect(compared(2)).to.deep.equal(['compare ky-so level=commune reference=average']);
    expect(compared(12)).to.deep.equal(['compare ky-so level=commune reference=average']);
    expect(compared(13)).to.deep.equal(['compare ky-so level=commune reference=average limit=12']);
    expect(compared(40)).to.deep.equal(['compare ky-so level=commune reference=average limit=12']);
    expect(compared(41)).to.deep.equal(['ranking ky-so level=commune limit=10']);
  });

  it('is drawn with the target where there are targets', () => {
    const feed = feedOf({
      rows: [
        ['a', year, 5],
        ['b', year, 6],
      ],
      targets: [{ by: '2025', min: 9 }],
    });
    expect(choice(feed)).to.deep.equal(['compare ky-so level=commune reference=average target']);
  });

  it('is compared in the locality on stage where some lie in it', () => {
    const localities = [district, ...many(3, 'huyen'), commune('khac')];
    const feed = feedOf({ localities, rows: reported(localities) });
    expect(choice(feed, { locality: 'huyen' })).to.deep.equal([
      'progress ky-so',
      'compare ky-so of=huyen level=commune reference=average',
    ]);
  });

  it('is compared with those of its own level, and shown by itself too', () => {
    const localities = [district, ...many(3, 'huyen')];
    const feed = feedOf({ localities, rows: reported(localities) });
    expect(choice(feed, { locality: 'x1' })).to.deep.equal([
      'progress ky-so',
      'progress ky-so locality=huyen',
      'compare ky-so level=commune reference=average',
    ]);
  });

  it('is a card where only one other has it, after the cards of the stage', () => {
    const localities = [district, ...many(2, 'huyen')];
    const feed = feedOf({
      localities,
      indicators: [
        { id: 'x', name: 'X' },
        { id: 'y', name: 'Y' },
      ],
      rows: [
        ['x1', year, 1, { indicator: 'x' }],
        ['huyen', year, 1, { indicator: 'y' }],
      ],
    });
    expect(choice(feed)).to.deep.equal(['kpi y', 'kpi x locality=x1']);
  });

  it('names the few that have it among very many', () => {
    const localities = [district, ...many(50, 'huyen')];
    const feed = feedOf({ localities, rows: reported([district, ...localities.slice(1, 4)]) });
    expect(choice(feed)[1]).to.equal('compare ky-so localities=x0 x1 x2 reference=average');
  });

  it('is of all that the feed has rows for, be they empty, where no level is stated', () => {
    const localities = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
    const rows = [...reported(localities.slice(0, 2)), ['c', year, null] satisfies RowDraft];
    expect(choice(feedOf({ localities, rows }))).to.deep.equal(['compare ky-so reference=average']);
  });

  it('names localities without a level beside others that have one', () => {
    const localities = [...['a', 'b'].map((id) => ({ id, name: id })), ...many(2)];
    expect(choice(feedOf({ localities, rows: reported(localities) }))[0]).to.equal(
      'compare ky-so localities=a b reference=average',
    );
  });

  it('is compared by level', () => {
    const tinh = ['t1', 't2'].map((id) => commune(id, { level: 'province' }));
    const localities = [...tinh, ...many(2)];
    expect(choice(feedOf({ localities, rows: reported(localities) }))).to.deep.equal([
      'compare ky-so level=province reference=average',
      'compare ky-so level=commune reference=average',
    ]);
  });

  it('is compared part by part where nobody has the whole', () => {
    const rows: RowDraft[] = ['a', 'b'].flatMap((id) =>
      parts.map((part): RowDraft => [id, year, 3, { part: part.id }]),
    );
    expect(choice(feedOf({ indicator: { parts }, rows }))).to.deep.equal([
      'compare ky-so level=commune part-id=m3 reference=average',
      'compare ky-so level=commune part-id=m4 reference=average',
    ]);
    expect(choice(feedOf({ indicator: { parts }, rows: [...rows, ['a', year, 6]] }))).to.deep.equal([
      'compare ky-so level=commune reference=average',
    ]);
  });

  it('in stages is a rollout over them, also of only one task', () => {
    const localities = [district, ...many(3, 'huyen')];
    const rows: RowDraft[] = ['x0', 'x1'].map((id) => [id, year, null, { stage: 'xong' }]);
    const feed = feedOf({ localities, indicator: { kind: 'status', stages }, rows });
    expect(choice(feed, { locality: 'huyen' })).to.deep.equal(['rollout ky-so of=huyen level=commune']);
  });

  it('shares a table with others of very many localities, six at most', () => {
    const localities = many(41);
    const indicators = Array.from({ length: 7 }, (_, n) => ({ id: `i${n}`, name: `I${n}` }));
    const rows = indicators.flatMap(({ id }) =>
      localities.map((each): RowDraft => [each.id, year, 1, { indicator: id }]),
    );
    expect(choice(feedOf({ localities, indicators, rows }))).to.deep.equal([
      'ranking i0 i1 i2 i3 i4 i5 level=commune limit=10',
      'ranking i6 level=commune limit=10',
    ]);
  });

  it('keeps the keys of its cells when another locality takes the stage', () => {
    const localities = [
      ...['h1', 'h2'].map((id) => commune(id, { level: 'district' })),
      ...many(3, 'h1'),
      ...['y0', 'y1'].map((id) => commune(id, { parent: 'h2' })),
    ];
    const feed = feedOf({ localities, rows: reported(localities) });
    const keys = (locality: string) => cellsOf(board(feed, { locality })).map(({ key }) => key);
    expect(keys('h1')).to.deep.equal(keys('h2'));
    expect(keys('h1')).to.have.length(3);
  });
});
