/** The reform of 1 July 2025 in the five localities: `test/fixtures/feeds/reform-2025.json`. */
import { expect } from '@open-wc/testing';
import { changeBetween } from '../../src/feed/comparability/index.js';
import type { Feed, Locality } from '../../src/feed/feed.js';
import { readFeed } from '../../src/feed/read/read.js';
import { childrenOf, existedIn } from '../../src/feed/select.js';
import { textIn } from '../../src/feed/text.js';
import { compare } from '../helpers/comparisons.js';
import { period, rowsOf } from '../helpers/drafts.js';
import { reform } from '../helpers/reform.js';

const { feed: read, problems } = readFeed([{ url: 'cu.json', document: reform }]);
const feed: Feed = read ?? expect.fail('no feed');
const unit = (id: string): Locality => feed.localities.get(id) ?? expect.fail(id);
const all = [...feed.localities.values()];
const communes = all.filter(({ level }) => level === 'commune');

/** The commune that bore a code on a day. */
const bearers = (code: string, day: string) =>
  communes.filter((each) => each.code === code && existedIn(each, period(day))).map(({ id }) => id);

describe('the units of the five localities', () => {
  it('are read without a problem', () => {
    expect(problems).to.deep.equal([]);
  });

  const districts: readonly [id: string, communes: number, heirs: number][] = [
    ['huyen-thanh-phu', 18, 6],
    ['huyen-cho-lach', 11, 4],
    ['huyen-phu-binh', 20, 5],
    ['thanh-pho-thai-binh', 19, 5],
    ['thi-xa-dien-ban', 20, 6],
  ];
  for (const [id, count, heirs] of districts) {
    it(`${id}: ${count} communes until 30/6/2025, ${heirs} since`, () => {
      const former = childrenOf(feed, id);
      expect(former).to.have.length(count);
      expect(former.every(({ validTo, validFrom }) => validTo === '2025-06-30' && !validFrom)).to.be.true;
      const now = new Set(former.flatMap(({ successors }) => successors.map((kin) => kin.id)));
      expect([...now]).to.have.members(unit(id).successors.map((kin) => kin.id));
      expect([...now].every((heir) => unit(heir).validFrom === '2025-07-01')).to.be.true;
      expect(now.size).to.equal(heirs);
    });
  }

  it('say of each other the same: who became of whom', () => {
    const links = (key: 'successors' | 'predecessors') =>
      communes.flatMap((each) =>
        each[key].map(({ id, relation }) =>
          (key === 'successors' ? [each.id, relation, id] : [id, relation, each.id]).join(' '),
        ),
      );
    expect(links('predecessors')).to.have.members(links('successors'));
  });

  it('have no code twice on one day, and 25 codes on both sides of it', () => {
    for (const day of ['2025-06-30', '2025-07-01']) {
      const codes = communes.flatMap((each) => (existedIn(each, period(day)) ? (each.code ?? []) : []));
      expect(new Set(codes).size).to.equal(codes.length);
    }
    const kept = new Set(communes.filter(({ validTo }) => validTo).map(({ code }) => code));
    const again = communes.filter(({ validFrom, code }) => validFrom && kept.has(code));
    expect(again).to.have.length(25);
  });

  it('are told apart by code and day: 28879 was Vĩnh Bình and is Phú Phụng, which was 28873', () => {
    expect(bearers('28879', '2025-06-30')).to.deep.equal(['xa-vinh-binh']);
    expect(bearers('28879', '2025-07-01')).to.deep.equal(['xa-phu-phung-2025']);
    expect(bearers('28873', '2025-06-30')).to.deep.equal(['xa-phu-phung']);
    expect(bearers('28873', '2025-07-01')).to.deep.equal([]);
  });

  it('know a commune that was split in two', () => {
    expect(unit('xa-thuong-dinh').successors).to.deep.equal([
      { id: 'xa-phu-binh-2025', relation: 'part' },
      { id: 'xa-diem-thuy-2025', relation: 'part' },
    ]);
  });
});

describe('a comparison over the reform', () => {
  const names = (year: string) => {
    const { asked, localities, refusal } = compare(feed, {
      indicator: 'ho-so',
      period: year,
      localities: communes,
    });
    return {
      asked,
      refusal,
      shown: localities.filter(({ figure }) => figure).map(({ locality }) => locality.id),
    };
  };

  it('has only former units before, and only new ones since', () => {
    const before = names('2024');
    expect(before.asked.every(({ validTo }) => validTo === '2025-06-30')).to.be.true;
    expect(before.shown).to.have.length(11);
    expect(before.refusal).to.be.undefined;
    const since = names('2026');
    expect(since.asked.every(({ validFrom }) => validFrom === '2025-07-01')).to.be.true;
    expect(since.shown).to.have.length(4);
    expect(since.refusal).to.be.undefined;
  });

  it('of the year of the reform has both, and ranks neither', () => {
    const { asked, refusal } = names('2025');
    expect(asked).to.have.length(88 + 26);
    expect(refusal).to.equal('units');
  });

  it('shows a stage under the commune that had it, not under the one that has its code now', () => {
    const { excluded } = compare(feed, { indicator: 'chuan-hoa-du-lieu', localities: communes });
    const stages = Object.fromEntries(excluded.map(({ locality, figure }) => [locality.id, figure.stage]));
    expect(stages).to.include({ 'xa-phu-phung': 'hoan-thanh', 'xa-vinh-binh': 'dang-tien-hanh' });
    expect(stages).not.to.have.property('xa-phu-phung-2025');
  });
});

describe('a change over the reform', () => {
  const change = (id: string) => {
    const rows = rowsOf(feed, id, 'ho-so');
    const { difference, refusal } = changeBetween(feed, rows[0]!, rows.at(-1)!);
    return difference ?? refusal?.reason;
  };

  it('is computed where the publisher says that the earlier figure was added up', () => {
    expect(change('xa-phu-phung-2025')).to.equal(180);
  });

  it('is none where nothing is said of it', () => {
    expect(change('xa-vinh-thanh-2025')).to.equal('unit-changed');
  });

  it('is none from a former unit to the one that has its code', () => {
    const former = rowsOf(feed, 'xa-vinh-binh', 'ho-so').at(-1)!;
    const now = rowsOf(feed, 'xa-phu-phung-2025', 'ho-so').at(-1)!;
    expect(changeBetween(feed, former, now).refusal?.reason).to.equal('unit-changed');
  });

  it('is computed between two years of a former unit', () => {
    expect(change('xa-phu-phung')).to.equal(42);
  });
});

describe('a feed of another publisher, made after the reform', () => {
  /** The same ids and codes as the former units bear, with the names and days of the new ones. */
  const later = {
    ...reform,
    localities: communes.flatMap(({ id, code, validTo }) => {
      const [now] = validTo ? bearers(code ?? '', '2025-07-01') : [];
      return now ? [{ id, code, name: unit(now).name, level: 'commune', validFrom: '2025-07-01' }] : [];
    }),
    observations: communes.flatMap(({ id, code, validTo }) =>
      validTo && bearers(code ?? '', '2025-07-01').length > 0
        ? [{ indicator: 'ho-so', locality: id, period: '2026', value: 1 }]
        : [],
    ),
  };
  const { feed: both, problems: clashes } = readFeed([
    { url: 'cu.json', document: reform },
    { url: 'moi.json', document: later },
  ]);

  it('lands none of its figures on a former unit, and reports each clash', () => {
    expect(later.observations).to.have.length(25);
    expect(clashes.map(({ code }) => code)).to.deep.equal(Array<string>(25).fill('locality-clash'));
    for (const { locality } of later.observations) {
      expect(rowsOf(both!, locality, 'ho-so').some((row) => row.period?.text === '2026')).to.be.false;
      expect(rowsOf(both!, `moi.json#${locality}`, 'ho-so')).to.have.length(1);
    }
  });

  it('keeps the name that each bears', () => {
    expect(textIn(both!.localities.get('xa-vinh-binh')!.name, 'vi')).to.equal('Xã Vĩnh Bình');
    expect(textIn(both!.localities.get('moi.json#xa-vinh-binh')!.name, 'vi')).to.equal('Xã Phú Phụng');
  });
});
