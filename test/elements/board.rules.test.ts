/** Which locality a board stands for, and which sections it has: `stories/pages/board.mdx`. */
import { expect } from '@open-wc/testing';
import { board, cellsOf, choice, written } from '../helpers/board.js';
import { commune, feedOf, type Draft, type RowDraft } from '../helpers/drafts.js';

const year = '2022';

const district = commune('huyen', { level: 'district', name: 'Huyện' });
const children = ['a', 'b', 'c'].map((id) => commune(id, { parent: 'huyen' }));
const siblings = ['a', 'b', 'c'].map((id) => commune(id));

describe('the locality on stage', () => {
  const cases: readonly [name: string, draft: Draft, stage: string | undefined][] = [
    ['the only one of the feed, also without figures', { localities: [commune('a')] }, 'a'],
    ['the only one with figures', { localities: siblings, rows: [['b', year, 1]] }, 'b'],
    [
      'the one in which all others with figures lie',
      {
        localities: [...children, district],
        rows: [
          ['a', year, 1],
          ['huyen', year, 2],
          ['b', year, 3],
        ],
      },
      'huyen',
    ],
    [
      'none of several with figures beside each other, though all lie in one without',
      {
        localities: [district, ...children],
        rows: [
          ['a', year, 1],
          ['b', year, 2],
        ],
      },
      undefined,
    ],
    [
      'the one in which others lie some levels below',
      {
        localities: [commune('tinh', { level: 'province' }), { ...district, parent: 'tinh' }, ...children],
        rows: [
          ['tinh', year, 1],
          ['c', year, 2],
        ],
      },
      'tinh',
    ],
    [
      'one that has only a target of its own',
      { localities: [district, ...children], targets: [{ locality: 'huyen', by: '2025', min: 80 }] },
      'huyen',
    ],
    ['none for rows that say nothing', { localities: siblings, rows: [['a', year, null]] }, undefined],
  ];
  for (const [name, draft, stage] of cases) {
    it(`is ${name}`, () => {
      expect(board(feedOf(draft)).stage?.id).to.equal(stage);
    });
  }

  it('is the one that is asked for, and the feed’s own stays known', () => {
    const feed = feedOf({
      localities: [district, ...children],
      rows: [
        ['huyen', year, 1],
        ['a', year, 2],
      ],
    });
    const { stage, home } = board(feed, { locality: 'b' });
    expect([stage?.id, home?.id]).to.deep.equal(['b', 'huyen']);
  });

  it('may have nothing itself', () => {
    const feed = feedOf({ localities: siblings, rows: [['a', year, 1]] });
    expect(board(feed, { locality: 'a' }).isReported).to.be.true;
    expect(board(feed, { locality: 'b' }).isReported).to.be.false;
  });
});

describe('what a reader can choose', () => {
  const rows = (...all: readonly RowDraft[]) => board(feedOf({ localities: siblings, rows: all })).choice;

  it('is nothing where one locality has figures of one date', () => {
    expect(rows(['a', year, 1])).to.be.undefined;
    expect(rows(['a', year, 1], ['b', year, null])).to.be.undefined;
  });

  it('is a locality where several have figures, of their level where it is one', () => {
    expect(rows(['a', year, 1], ['b', year, 1])).to.deep.equal({ level: 'commune' });
    const mixed = feedOf({
      localities: [district, ...children],
      rows: [
        ['huyen', year, 1],
        ['b', year, 1],
      ],
    });
    expect(board(mixed).choice).to.deep.equal({ level: undefined });
  });

  it('is a period where a series has several', () => {
    expect(rows(['a', '2021', 1], ['a', year, 2])).to.exist;
    expect(rows(['a', null, 1], ['a', year, 2])).to.be.undefined;
  });

  it('is no period where only different indicators, or parts, have different ones', () => {
    const parts = ['m3', 'm4'].map((id) => ({ id, name: id }));
    const dated = parts.map(({ id }, n): RowDraft => ['a', `${2021 + n}`, 1, { part: id }]);
    expect(board(feedOf({ indicator: { parts }, rows: dated })).choice).to.be.undefined;
    const feed = feedOf({
      localities: [commune('a')],
      indicators: ['x', 'y'].map((id) => ({ id, name: id })),
      rows: [
        ['a', '2021', 1],
        ['a', year, 2, { indicator: 'y' }],
      ],
    });
    expect(board(feed).choice).to.be.undefined;
  });
});

describe('the sections of a board', () => {
  const groups = [
    { id: 'ba', name: 'Ba' },
    { id: 'hai', name: 'Hai', order: 2 },
    { id: 'mot', name: 'Một', order: 1 },
    { id: 'trong', name: 'Trống', order: 0 },
  ];
  const indicators = [
    { id: 'le', name: 'Lẻ' },
    { id: 'x', name: 'X', group: 'ba' },
    { id: 'y', name: 'Y', group: 'mot' },
    { id: 'z', name: 'Z', group: 'hai' },
    { id: 'chua', name: 'Chưa', group: 'trong' },
  ];
  const rows: readonly RowDraft[] = [
    ...['le', 'x', 'y'].map((indicator): RowDraft => ['a', year, 1, { indicator }]),
    ['a', year, null, { indicator: 'chua' }],
  ];
  const feed = feedOf({
    groups,
    indicators,
    localities: [commune('a')],
    rows,
    targets: [{ indicator: 'z', by: '2025', min: 2 }],
  });
  const names = (asked?: Parameters<typeof board>[1]) =>
    board(feed, asked).sections.map(({ group }) => group?.id ?? '–');

  it('are the groups by their order, then as the feed has them, and last what has no group', () => {
    expect(names()).to.deep.equal(['mot', 'hai', 'ba', '–']);
  });

  it('leave out a group without any figure or target', () => {
    expect(names({ groups: ['trong', 'mot'] })).to.deep.equal(['mot']);
  });

  it('are those asked for, in that order', () => {
    expect(names({ groups: ['ba', 'mot'] })).to.deep.equal(['ba', 'mot']);
  });

  it('keep what was not reported where the group has something', () => {
    const both = feedOf({
      groups,
      indicators: [...indicators, { id: 'co', name: 'Có', group: 'trong' }],
      localities: [commune('a')],
      rows: [...rows, ['a', year, 5, { indicator: 'co' }]],
    });
    expect(choice(both, { groups: ['trong'] })).to.deep.equal(['kpi co', 'kpi chua']);
  });

  it('say nothing of an indicator without rows', () => {
    const only = feedOf({
      groups,
      indicators,
      localities: [commune('a')],
      rows: [['a', year, 1, { indicator: 'x' }]],
    });
    expect(choice(only)).to.deep.equal(['kpi x']);
  });

  it('give each cell a key of its own', () => {
    const keys = cellsOf(board(feed)).map(({ key }) => key);
    expect(new Set(keys).size).to.equal(keys.length);
  });

  it('have an element of the page in the place of all that shows its indicator', () => {
    const wide = feedOf({
      localities: [district, ...children],
      rows: [
        ['huyen', year, 1],
        ['a', year, 1],
        ['b', year, 2],
      ],
    });
    expect(choice(wide)).to.deep.equal([
      'progress ky-so',
      'compare ky-so of=huyen level=commune reference=average',
    ]);
    expect(choice(wide, { own: new Map([['ky-so', 'chiso-trend']]) })).to.deep.equal(['own ky-so']);
  });

  it('have it where the card would stand', () => {
    const mixed = feedOf({
      indicators: ['loi', 'x', 'y'].map((id) => ({ id, name: id })),
      rows: [
        ['a', year, null, { indicator: 'loi', text: 'tốt' }],
        ['a', year, 1, { indicator: 'x' }],
        ['a', year, 1, { indicator: 'y' }],
      ],
    });
    const own = (id: string) => choice(mixed, { own: new Map([[id, 'chiso-kpi']]) });
    expect(own('loi')).to.deep.equal(['kpi x', 'kpi y', 'own loi']);
    expect(own('y')).to.deep.equal(['kpi x', 'own y', 'kpi loi']);
  });

  it('give an element of the page the room of its kind, also where the board would show nothing', () => {
    const bare = feedOf({ indicators: [{ id: 'x', name: 'X' }], localities: [commune('a')] });
    for (const [tag, band] of [
      ['chiso-kpi', 'cards'],
      ['chiso-compare', 'charts'],
      ['chiso-ranking', 'tables'],
      ['chiso-rollout', 'rollouts'],
      ['table', 'charts'],
    ] as const) {
      const [section] = board(bare, { own: new Map([['x', tag]]) }).sections;
      expect(section?.bands.map(({ band: name, cells }) => [name, ...cells.map(written)])).to.deep.equal([
        [band, 'own x'],
      ]);
    }
  });
});
