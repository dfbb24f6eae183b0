import { expect } from '@open-wc/testing';
import type { LocalityEntry } from '../../src/feed/document.js';
import { readFeed } from '../../src/feed/read/read.js';
import { kpiView } from '../../src/elements/kpi/kpi.model.js';
import { progressView } from '../../src/elements/progress/progress.model.js';
import { endedNotes, madeOfNotes } from '../../src/shared/successors.js';
import { commune, feedOf, subjectOf } from '../helpers/drafts.js';
import { reform } from '../helpers/reform.js';
import { inLocale } from '../localization/in-both.js';

const { feed: crosswalk } = readFeed([{ document: reform }]);
const ended = (id: string) => endedNotes(crosswalk!, crosswalk!.localities.get(id)!);

const whole = (...ids: readonly string[]) => ids.map((id) => ({ id, relation: 'whole' as const }));
const part = (...ids: readonly string[]) => ids.map((id) => ({ id, relation: 'part' as const }));

/** What the first of these localities became. */
function became(first: Partial<LocalityEntry>, ...others: readonly LocalityEntry[]): readonly string[] {
  const feed = feedOf({ localities: [commune('a', { validTo: '2025-06-30', ...first }), ...others] });
  return endedNotes(feed, feed.localities.get('a')!);
}

describe('what a unit became', () => {
  const said: readonly [id: string, words: string][] = [
    ['xa-vinh-binh', 'nay thuộc xã Phú Phụng, tỉnh Vĩnh Long'],
    ['thi-tran-thanh-phu', 'nay thuộc xã Thạnh Phú, tỉnh Vĩnh Long'],
    ['phuong-ky-ba', 'nay thuộc phường Trần Lãm, tỉnh Hưng Yên'],
    ['phuong-vinh-dien', 'nay thuộc phường Điện Bàn, thành phố Đà Nẵng'],
    ['tinh-ben-tre', 'nay thuộc tỉnh Vĩnh Long'],
    ['xa-thuong-dinh', 'nay chia vào 2 xã: Phú Bình, Điềm Thụy (tỉnh Thái Nguyên)'],
    [
      'huyen-cho-lach',
      'nay chia vào 4 xã: Chợ Lách, Phú Phụng, Vĩnh Thành, Hưng Khánh Trung (tỉnh Vĩnh Long)',
    ],
    [
      'huyen-thanh-phu',
      'nay chia vào 6 đơn vị: xã Thạnh Phú, xã Quới Điền, xã Đại Điền (tỉnh Vĩnh Long) và 3 đơn vị khác',
    ],
  ];
  for (const [id, words] of said) {
    it(`${id}: ${words}`, () => {
      expect(ended(id)).to.deep.equal([`Đơn vị cũ, đến hết ngày 30/6/2025; ${words}.`]);
    });
  }

  it('is not said of a unit that is still there, or of which nobody says that it ended', () => {
    expect(ended('xa-phu-phung-2025')).to.deep.equal([]);
    expect(became({ validTo: undefined, successors: whole('b') }, commune('b'))).to.deep.equal([]);
  });

  const cases: readonly [name: string, notes: readonly string[], words: string][] = [
    ['its end where nothing follows', became({}), 'Đơn vị này tồn tại đến hết ngày 30/6/2025.'],
    [
      'that only a part of it is known to be elsewhere',
      became({ successors: part('b') }, commune('b')),
      'Đơn vị cũ, đến hết ngày 30/6/2025; một phần nay thuộc xã B.',
    ],
    [
      'that it is another unit, where the feed does not have that one',
      became({ successors: whole('x') }),
      'Đơn vị cũ, đến hết ngày 30/6/2025; nay thuộc đơn vị khác.',
    ],
    [
      'how many the feed does not have',
      became({ successors: part('x', 'b', 'y') }, commune('b')),
      'Đơn vị cũ, đến hết ngày 30/6/2025; nay chia vào 3 đơn vị: xã B và 2 đơn vị khác.',
    ],
    [
      'only how many, where the feed has none of them',
      became({ successors: part('x', 'y', 'z') }),
      'Đơn vị cũ, đến hết ngày 30/6/2025; nay chia vào 3 đơn vị khác.',
    ],
    [
      'what its heirs became, where they have ended, too',
      became(
        { validTo: '2019-12-31', successors: whole('b') },
        commune('b', { validTo: '2025-06-30', successors: part('c', 'd') }),
        commune('c'),
        commune('d'),
      ),
      'Đơn vị cũ, đến hết ngày 31/12/2019; nay chia vào 2 đơn vị: xã C, xã D.',
    ],
    [
      'that it is in part what a part of it became',
      became(
        { successors: part('b') },
        commune('b', { validTo: '2025-12-31', successors: whole('c') }),
        commune('c'),
      ),
      'Đơn vị cũ, đến hết ngày 30/6/2025; một phần nay thuộc xã C.',
    ],
    [
      'the last known one, where that one has ended without an heir',
      became({ successors: whole('b') }, commune('b', { validTo: '2025-12-31' })),
      'Đơn vị cũ, đến hết ngày 30/6/2025; nay thuộc xã B.',
    ],
    [
      'no one twice, and runs in no circle',
      became(
        { successors: whole('b', 'b') },
        commune('b', { validTo: '2025-12-31', successors: whole('a', 'c') }),
        commune('c'),
      ),
      'Đơn vị cũ, đến hết ngày 30/6/2025; nay thuộc xã C.',
    ],
    [
      'where each lies, where they do not all lie in one place',
      became(
        { successors: part('b', 'c') },
        commune('t', { name: 'Tỉnh T' }),
        commune('u', { name: 'Tỉnh U' }),
        commune('b', { parent: 't' }),
        commune('c', { parent: 'u' }),
      ),
      'Đơn vị cũ, đến hết ngày 30/6/2025; nay chia vào 2 đơn vị: xã B, tỉnh T; xã C, tỉnh U.',
    ],
    [
      'once what the name has already',
      became(
        { successors: whole('b') },
        commune('t', { name: 'Tỉnh T' }),
        commune('b', { name: 'Xã B, TỈNH T', parent: 't' }),
      ),
      'Đơn vị cũ, đến hết ngày 30/6/2025; nay thuộc xã B, TỈNH T.',
    ],
  ];
  for (const [name, notes, words] of cases) {
    it(`says ${name}`, () => {
      expect(notes).to.deep.equal([words]);
    });
  }
});

describe('what a new unit was made of', () => {
  it('is said with the day', () => {
    expect(madeOfNotes(crosswalk!, crosswalk!.localities.get('xa-phu-phung-2025')!)).to.deep.equal([
      'Đơn vị này được lập ngày 1/7/2025 trên cơ sở 3 xã: Phú Phụng, Sơn Định, Vĩnh Bình (huyện Chợ Lách).',
    ]);
  });

  it('leaves out what was taken in later, and not what only gave a part and lived on', () => {
    const madeOf = (...ids: readonly string[]) => {
      const predecessors = [...whole(...ids), ...part('p')].slice(0, ids.length || undefined);
      const feed = feedOf({
        localities: [
          commune('a', { validFrom: '1990-01-01', predecessors }),
          commune('b', { validTo: '1989-12-31' }),
          commune('x', { validTo: '2024-12-31' }),
          commune('p', { validTo: '2024-12-31' }),
        ],
      });
      return madeOfNotes(feed, feed.localities.get('a')!);
    };
    expect(madeOf('b', 'x')).to.deep.equal(['Đơn vị này được lập ngày 1/1/1990 trên cơ sở xã B.']);
    expect(madeOf()).to.deep.equal(['Đơn vị này được lập ngày 1/1/1990 trên cơ sở xã P.']);
    expect(madeOf('x')).to.deep.equal([]);
  });

  it('is not said without the day, or where nothing is known of it', () => {
    const feed = feedOf({
      localities: [commune('a', { predecessors: whole('x') }), commune('b', { validFrom: '2025-07-01' })],
    });
    for (const unit of feed.localities.values()) expect(madeOfNotes(feed, unit)).to.deep.equal([]);
  });
});

describe('the cards of a unit that is no more', () => {
  const note = 'Đơn vị cũ, đến hết ngày 30/6/2025; nay thuộc xã Phú Phụng, tỉnh Vĩnh Long.';
  const subject = (locality: string) => subjectOf(crosswalk!, { indicator: 'ho-so', locality });
  const kpi = (locality: string) =>
    kpiView(crosswalk!, subject(locality), { trend: false, compact: false }).notes;

  it('say what it became, also where they have no figure', () => {
    expect(kpi('xa-vinh-binh')).to.deep.equal([note]);
    expect(progressView(crosswalk!, subject('xa-vinh-binh'), {}).notes).to.deep.equal([note]);
    expect(kpi('huyen-cho-lach')).to.have.length(1);
  });

  it('say nothing of the reform on the cards of a new unit whose change is told', () => {
    expect(kpi('xa-phu-phung-2025')).to.deep.equal([]);
    expect(kpi('xa-cho-lach-2025')).to.deep.equal([]);
  });

  it('say it on the card of a new unit whose change is refused', () => {
    const notes = kpi('xa-vinh-thanh-2025');
    expect(notes[0]).to.match(/^Không so sánh được với năm 2024: đơn vị hành chính đã thay đổi/);
    expect(notes[1]).to.match(/^Đơn vị này được lập ngày 1\/7\/2025 trên cơ sở 3 xã: Phú Sơn, /);
  });
});

inLocale('en', () => {
  const english = (...ids: readonly string[]) =>
    ids.map((id) => commune(id, { name: { vi: `Xã ${id}`, en: `${id} Commune` } }));

  it('says in English what a unit became', () => {
    const end = 'Former unit, until 30 Jun 2025';
    expect(became({})).to.deep.equal(['This unit existed until 30 Jun 2025.']);
    expect(became({ successors: whole('B') }, ...english('B'))).to.deep.equal([
      `${end}; now part of B Commune.`,
    ]);
    expect(became({ successors: part('B') }, ...english('B'))).to.deep.equal([
      `${end}; part of it now belongs to B Commune.`,
    ]);
    expect(became({ successors: part('B', 'x') }, ...english('B'))).to.deep.equal([
      `${end}; now divided among 2 units: B Commune and 1 more.`,
    ]);
    expect(became({ successors: whole('x') })).to.deep.equal([`${end}; now part of another unit.`]);
    expect(became({ successors: part('x', 'y') })).to.deep.equal([
      `${end}; now divided among 2 other units.`,
    ]);
  });

  it('keeps a Vietnamese name as it is', () => {
    expect(ended('xa-vinh-binh')[0]).to.match(/; now part of Xã Phú Phụng, Tỉnh Vĩnh Long\.$/);
  });

  it('says in English what a new unit was made of', () => {
    const localities = [
      commune('a', { validFrom: '2025-07-01', predecessors: whole('B', 'C') }),
      ...english('B', 'C'),
    ];
    const feed = feedOf({ localities });
    expect(madeOfNotes(feed, feed.localities.get('a')!)).to.deep.equal([
      'This unit was formed on 1 Jul 2025 from 2 units: B Commune, C Commune.',
    ]);
  });
});
