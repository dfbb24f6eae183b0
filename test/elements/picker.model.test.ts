/** What a reader can choose of a feed. */
import { expect } from '@open-wc/testing';
import {
  choicesOf,
  localityList,
  periodList,
  type OptionList,
} from '../../src/elements/picker/picker.model.js';
import { setLocale } from '../../src/localization/locale.js';
import { commune, feedOf, type Draft, type RowDraft } from '../helpers/drafts.js';
import { useVietnamese } from '../helpers/language.js';

/** "Nhóm: một, hai"; without a group the words alone; at the end which of all is selected. */
function listed({ groups, value }: OptionList): string[] {
  const words = groups.flatMap(({ name, options }) => {
    const all = options.map((option) => option.words);
    return name ? [`${name}: ${all.join('; ')}`] : all;
  });
  return [...words, `= ${value}`];
}

function localities(places: Draft['localities'], selected?: string, preset?: string): string[] {
  const feed = feedOf({ ...(places && { localities: places }) });
  return listed(localityList(choicesOf(feed, [...feed.localities.values()], undefined), selected, preset));
}

describe('the localities to choose from', () => {
  useVietnamese();

  const district = commune('h', { name: 'Huyện Chợ Lách', level: 'district' });
  const children = [
    commune('c', { name: 'Xã Đan Hòa', parent: 'h' }),
    commune('a', { name: 'Xã Sơn Định', parent: 'h' }),
    commune('b', { name: 'Thị trấn Ân Phú', parent: 'h' }),
  ];

  it('stand under their parents, by the Vietnamese order of their names', () => {
    expect(localities([...children, district])).to.deep.equal([
      'Chọn địa phương…',
      'Huyện Chợ Lách',
      'Huyện Chợ Lách: Thị trấn Ân Phú; Xã Đan Hòa; Xã Sơn Định',
      '= ',
    ]);
  });

  it('count "Phường 2" before "Phường 10"', () => {
    const wards = [10, 2, 1].map((n) => commune(`p${n}`, { name: `Phường ${n}` }));
    expect(localities(wards).slice(1, 4)).to.deep.equal(['Phường 1', 'Phường 2', 'Phường 10']);
  });

  it('have the groups of a province’s districts after its own', () => {
    const places = [
      commune('t', { name: 'Tỉnh Vĩnh Long' }),
      commune('u', { name: 'Tỉnh Cà Mau' }),
      commune('h', { name: 'Huyện An Phú', parent: 't' }),
      commune('x', { parent: 'h' }),
      commune('y', { parent: 'u' }),
    ];
    expect(localities(places)).to.deep.equal([
      ...['Chọn địa phương…', 'Tỉnh Cà Mau', 'Tỉnh Vĩnh Long'],
      ...['Tỉnh Cà Mau: Xã Y', 'Tỉnh Vĩnh Long: Huyện An Phú', 'Huyện An Phú: Xã X', '= '],
    ]);
  });

  it('of one name are told apart by their parents, parents too', () => {
    const places = [
      commune('t', { name: 'Tỉnh Vĩnh Long' }),
      commune('u', { name: 'Thành phố Cần Thơ' }),
      commune('p', { name: 'Phường 1', parent: 't' }),
      commune('q', { name: 'Phường 1', parent: 'u' }),
      commune('h', { name: 'Huyện Châu Thành', parent: 't' }),
      commune('k', { name: 'Huyện Châu Thành', parent: 'u' }),
      commune('x', { parent: 'k' }),
    ];
    expect(localities(places).slice(3, -1)).to.deep.equal([
      'Thành phố Cần Thơ: Phường 1, thành phố Cần Thơ; Huyện Châu Thành, thành phố Cần Thơ',
      'Huyện Châu Thành, thành phố Cần Thơ: Xã X',
      'Tỉnh Vĩnh Long: Phường 1, tỉnh Vĩnh Long; Huyện Châu Thành, tỉnh Vĩnh Long',
    ]);
  });

  it('of one name, however it is spelt, are told apart', () => {
    const places = ['Xã Hòa Bình', 'Xã Hoà Bình'.normalize('NFD')].map((name, n) => [
      commune(`t${n}`, { name: `Tỉnh ${n}` }),
      commune(`x${n}`, { name, parent: `t${n}` }),
    ]);
    expect(localities(places.flat()).slice(-3, -1)).to.deep.equal([
      'Tỉnh 0: Xã Hòa Bình, tỉnh 0',
      'Tỉnh 1: Xã Hoà Bình, tỉnh 1'.replace('Xã Hoà Bình', 'Xã Hoà Bình'.normalize('NFD')),
    ]);
  });

  it('of one name and one parent are told apart by their codes, or ids', () => {
    const places = [
      commune('x', { name: 'Xã Phú Phụng', code: '28873' }),
      commune('y', { name: 'Xã Phú Phụng' }),
    ];
    expect(localities(places).slice(1, 3)).to.deep.equal(['Xã Phú Phụng, 28873', 'Xã Phú Phụng, y']);
  });

  it('say until when those existed that are no more', () => {
    const places = [
      commune('t', { name: 'Tỉnh Vĩnh Long' }),
      commune('h', { name: 'Huyện Chợ Lách', validTo: '2025-06-30' }),
      commune('x', { name: 'Xã Phú Phụng', parent: 'h', validTo: '2025-06-30' }),
      commune('y', { name: 'Xã Phú Phụng', parent: 't' }),
    ];
    expect(localities(places).slice(1, -1)).to.deep.equal([
      'Huyện Chợ Lách (đến 30/6/2025)',
      'Tỉnh Vĩnh Long',
      'Huyện Chợ Lách (đến 30/6/2025): Xã Phú Phụng, huyện Chợ Lách (đến 30/6/2025)',
      'Tỉnh Vĩnh Long: Xã Phú Phụng, tỉnh Vĩnh Long',
    ]);
  });

  it('are no choice where there is only one', () => {
    expect(localities([district])).to.deep.equal(['Huyện Chợ Lách', '= ']);
    expect(localities([district], 'h', 'h')).to.deep.equal(['Huyện Chợ Lách', '= h']);
  });

  const four = [...children, district];
  for (const [name, selected, preset, first] of [
    ['what is selected', 'a', undefined, ['Chọn địa phương…', 'Huyện Chợ Lách']],
    ['no "none" where the page has a locality of its own', 'a', 'h', ['Huyện Chợ Lách']],
    ['"none" where it is what is selected', undefined, 'h', ['Chọn địa phương…', 'Huyện Chợ Lách']],
    ['an id that the feed has not', 'sai', undefined, ['Chọn địa phương…', 'sai', 'Huyện Chợ Lách']],
    ['both ids that the feed has not', 'sai', 'nham', ['nham', 'sai', 'Huyện Chợ Lách']],
  ] as const) {
    it(`offer ${name}`, () => {
      const list = localities(four, selected, preset);
      expect(list.slice(0, -2)).to.deep.equal(first);
      expect(list.at(-1)).to.equal(`= ${selected ?? ''}`);
    });
  }

  it('always hold what is selected, and what the page selects, where only some are offered', () => {
    const feed = feedOf({ localities: [...four, commune('z')] });
    const choices = choicesOf(
      feed,
      ['c', 'b'].map((id) => feed.localities.get(id)!),
      undefined,
    );
    expect(listed(localityList(choices, 'z', 'h'))).to.deep.equal([
      ...['Huyện Chợ Lách', 'Xã Z', 'Huyện Chợ Lách: Thị trấn Ân Phú; Xã Đan Hòa', '= z'],
    ]);
  });

  it('are called as the page speaks', async () => {
    await setLocale('en');
    const places = ['t', 'u'].flatMap((id) => [
      commune(id, { name: { vi: `Tỉnh ${id}`, en: `${id} Province` } }),
      commune(`x${id}`, { name: { vi: 'Phường 1', en: 'Ward 1' }, parent: id, validTo: '2025-06-30' }),
    ]);
    expect(localities(places).at(-2)).to.equal('u Province: Ward 1, u Province (until 30 Jun 2025)');
  });
});

describe('the periods to choose from', () => {
  useVietnamese();

  const rows = (...periods: (string | null)[]): RowDraft[] => periods.map((when, n) => ['a', when, n]);
  function periods(draft: readonly RowDraft[], selected?: string, preset?: string, asOf?: string): string[] {
    const feed = feedOf({ rows: draft });
    return listed(periodList(choicesOf(feed, [...feed.localities.values()], asOf), selected, preset));
  }

  const cases: readonly (readonly [
    name: string,
    from: Parameters<typeof periods>,
    offers: readonly string[],
  ])[] = [
    [
      'the latest first, none selected',
      [rows('2022-11', '2022-12', '2021-12')],
      ['Mới nhất', 'Tháng 12/2022', 'Tháng 11/2022', 'Tháng 12/2021', '= '],
    ],
    [
      'by their kinds, where there are several',
      [
        rows(
          '2022',
          '2022-Q4',
          '2022-12',
          '2022-11',
          '2022-H1',
          '2022-W50',
          '2022-12-19',
          '2022-01-01/2022-09-30',
        ),
      ],
      [
        ...['Mới nhất', 'Năm: Năm 2022', 'Nửa năm: 6 tháng đầu năm 2022', 'Quý: Quý IV/2022'],
        ...['Tháng: Tháng 12/2022; Tháng 11/2022', 'Tuần: Tuần 50/2022', 'Ngày: Ngày 19/12/2022'],
        ...['Khoảng thời gian: 9 tháng đầu năm 2022', '= '],
      ],
    ],
    [
      'none that has no figure',
      [
        [
          ['a', '2022', 1],
          ['a', '2023', null],
        ],
      ],
      ['Năm 2022', '= '],
    ],
    [
      'a period of words or stages too',
      [
        [
          ['a', '2022', 1],
          ['a', '2023', null, { text: 'rất cao' }],
        ],
      ],
      ['Mới nhất', 'Năm 2023', 'Năm 2022', '= '],
    ],
    ['none without a date', [rows('2022', null)], ['Năm 2022', '= ']],
    ['nothing where nothing has a date', [rows(null)], ['= ']],
    [
      'two names of the same days once',
      [rows('2022-01-01/2022-06-30', '2022-H1', '2021')],
      ['Mới nhất', 'Năm: Năm 2021', 'Nửa năm: 6 tháng đầu năm 2022', '= '],
    ],
    [
      'the one of them that is selected',
      [rows('2022-H1', '2021-H1'), '2022-01-01/2022-06-30'],
      ['Mới nhất', '6 tháng đầu năm 2022', '6 tháng đầu năm 2021', '= 2022-H1'],
    ],
    [
      'only those that ended by a day',
      [rows('2022-11', '2022-12'), undefined, undefined, '2022-12-30'],
      ['Tháng 11/2022', '= '],
    ],
    [
      'one that ends on that day',
      [rows('2022-11', '2022-12'), undefined, undefined, '2022-12-31'],
      ['Mới nhất', 'Tháng 12/2022', 'Tháng 11/2022', '= '],
    ],
    [
      'a selected one that holds others',
      [rows('2022-11'), '2022'],
      ['Mới nhất', 'Năm 2022', 'Tháng 11/2022', '= 2022'],
    ],
    [
      'what the page selects',
      [rows('2022-11'), '2022-11', '2022'],
      ['Mới nhất', 'Năm 2022', 'Tháng 11/2022', '= 2022-11'],
    ],
    [
      'a selected one that is none, as it is written',
      [rows('2022-11'), '2022-13'],
      ['Mới nhất', '2022-13', 'Tháng 11/2022', '= 2022-13'],
    ],
    [
      'the only one as the one that is selected',
      [rows('2022-11'), '2022-11'],
      ['Tháng 11/2022', '= 2022-11'],
    ],
    [
      'the latest as the page names it',
      [rows('2022-11', '2022-12'), '2022-12', 'latest'],
      ['Mới nhất', 'Tháng 12/2022', 'Tháng 11/2022', '= 2022-12'],
    ],
    [
      'the latest where it is selected',
      [rows('2022-11', '2022-12'), 'latest'],
      ['Mới nhất', 'Tháng 12/2022', 'Tháng 11/2022', '= latest'],
    ],
  ];
  for (const [name, from, offers] of cases) {
    it(`are ${name}`, () => {
      expect(periods(...from)).to.deep.equal(offers);
    });
  }

  it('are those of all indicators and localities', () => {
    const feed = feedOf({
      indicators: ['m', 'n'].map((id) => ({ id, name: id, unit: 'count' })),
      rows: [
        ['a', '2022', 1],
        ['b', '2023', 1, { indicator: 'n' }],
      ],
    });
    expect(listed(periodList(choicesOf(feed, [], undefined), undefined, undefined))).to.deep.equal([
      ...['Mới nhất', 'Năm 2023', 'Năm 2022', '= '],
    ]);
  });

  it('are called as the page speaks', async () => {
    await setLocale('en');
    expect(periods(rows('2022-Q4', '2022-12'))).to.deep.equal([
      ...['Latest', 'Quarters: Q4 2022', 'Months: Dec 2022', '= '],
    ]);
  });
});
