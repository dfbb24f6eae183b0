import { expect } from '@open-wc/testing';
import type { TargetEntry } from '../../src/feed/document.js';
import type { Qualifier, UnitName } from '../../src/feed/feed.js';
import { targetsOf } from '../../src/feed/select.js';
import { targetView } from '../../src/shared/target-view.js';
import { feedOf, plain, rowsOf } from '../helpers/drafts.js';
import { inLocale } from '../localization/in-both.js';

type Goal = Partial<TargetEntry>;

function view(goal: Goal, value: number | null, qualifier: Qualifier = 'exact', unit: UnitName = 'percent') {
  const feed = feedOf({
    indicator: { unit },
    rows: value === null ? [] : [['a', '2022-12', value, { qualifier }]],
    targets: [goal],
  });
  const [target] = targetsOf(feed, 'ky-so', 'a');
  return targetView(feed.indicators.get('ky-so')!, rowsOf(feed, 'a')[0], target!);
}

const sayings = (...args: Parameters<typeof view>) => {
  const { verdict } = view(...args);
  return verdict && [`${verdict.sign} ${verdict.words}`, verdict.detail, verdict.sentence].map(plain);
};

describe('the words of a target', () => {
  const cases: readonly [goal: Goal, words: string][] = [
    [{ min: 100, by: '2025' }, 'Mục tiêu 100% đến năm 2025'],
    [{ min: 60 }, 'Mục tiêu 60%, chưa công bố năm'],
    [{ max: 5, by: '2026-Q2' }, 'Mục tiêu tối đa 5% đến hết quý II năm 2026'],
    [{ min: 7.5, max: 8, by: '2025' }, 'Mục tiêu từ 7,5% đến 8% đến năm 2025'],
    [{ min: 100, max: 100, by: '2025' }, 'Mục tiêu 100% đến năm 2025'],
    [{ min: 80, qualifier: 'over', by: '2025' }, 'Mục tiêu hơn 80% đến năm 2025'],
    [{ min: 4, qualifier: 'about', by: '2025' }, 'Mục tiêu khoảng 4% đến năm 2025'],
    [{ max: 0, by: '2025' }, 'Mục tiêu tối đa 0% đến năm 2025'],
    [{ text: 'hoàn thành cơ bản', by: '2025' }, 'Mục tiêu hoàn thành cơ bản đến năm 2025'],
  ];
  for (const [goal, words] of cases) {
    it(`are "${words}"`, () => {
      expect(plain(view(goal, 50).words)).to.equal(words);
    });
  }
});

describe('what figure and target say together', () => {
  const cases: readonly [goal: Goal, value: number, sign: string, detail: string, sentence: string][] = [
    [{ min: 100, by: '2025' }, 92.62, '◐ Chưa đạt', 'còn 7,38 điểm %', 'chưa đạt, còn 7,38 điểm phần trăm'],
    [
      { min: 100, by: '2022' },
      92.62,
      '✕ Không đạt',
      'thiếu 7,38 điểm %',
      'không đạt, thiếu 7,38 điểm phần trăm',
    ],
    [{ min: 100 }, 92.62, '◐ Chưa đạt', 'còn 7,38 điểm %', 'chưa đạt, còn 7,38 điểm phần trăm'],
    [{ min: 80, by: '2025' }, 88.25, '✓ Vượt 8,25 điểm %', '', 'vượt 8,25 điểm phần trăm'],
    [{ min: 80, by: '2022' }, 80, '✓ Đạt', '', 'đạt'],
    [{ max: 5, by: '2025' }, 3, '✓ Đạt', '', 'đạt'],
    [
      { max: 5, by: '2025' },
      7,
      '◐ Chưa đạt',
      'cao hơn mục tiêu 2 điểm %',
      'chưa đạt, cao hơn mục tiêu 2 điểm phần trăm',
    ],
    [
      { max: 5, by: '2022' },
      7,
      '✕ Không đạt',
      'cao hơn mục tiêu 2 điểm %',
      'không đạt, cao hơn mục tiêu 2 điểm phần trăm',
    ],
    [{ min: 7.5, max: 8, by: '2025' }, 7, '◐ Chưa đạt', 'còn 0,5 điểm %', 'chưa đạt, còn 0,5 điểm phần trăm'],
    [{ min: 80, qualifier: 'over', by: '2025' }, 80, '◐ Chưa đạt', '', 'chưa đạt'],
    [{ min: 80, qualifier: 'over', by: '2025' }, 85, '✓ Đạt', '', 'đạt'],
  ];
  for (const [goal, value, sign, detail, sentence] of cases) {
    it(`${value} for ${JSON.stringify(goal)} is "${sign}"`, () => {
      expect(sayings(goal, value)).to.deep.equal([sign, detail, sentence]);
    });
  }

  it('does not say how far a bounded figure is', () => {
    expect(sayings({ min: 80, by: '2025' }, 85, 'over')).to.deep.equal(['✓ Vượt', '', 'vượt']);
    expect(sayings({ min: 80, by: '2022' }, 70, 'under')).to.deep.equal(['✕ Không đạt', '', 'không đạt']);
  });

  it('is in the unit of the figure', () => {
    expect(sayings({ min: 60, by: '2025' }, 44, 'exact', 'day')?.[1]).to.equal('còn 16 ngày');
  });

  it('has a tone beside its words', () => {
    const tone = (value: number, by: string) => view({ min: 80, by }, value).verdict?.tone;
    expect([tone(90, '2025'), tone(70, '2025'), tone(70, '2022')]).to.deep.equal(['met', 'behind', 'missed']);
  });
});

describe('where no verdict is given', () => {
  const refusals: readonly [name: string, goal: Goal, value: number, qualifier: Qualifier, note: RegExp][] = [
    [
      'a target that is about a number',
      { min: 4, qualifier: 'about' },
      9,
      'exact',
      /^Mục tiêu là con số gần đúng/,
    ],
    ['a bound that decides nothing', { min: 80 }, 70, 'over', /^Số liệu không phải con số chính xác/],
  ];
  for (const [name, goal, value, qualifier, note] of refusals) {
    it(`a note says why: ${name}`, () => {
      const { verdict, notes } = view(goal, value, qualifier);
      expect(verdict).to.be.undefined;
      expect(notes).to.have.length(1);
      expect(notes[0]).to.match(note);
    });
  }

  it('a note says that the target was set for another way of counting', () => {
    const feed = feedOf(
      { indicator: { definition: 'k1' }, rows: [['a', '2022', 90]] },
      { indicator: { definition: 'k2' }, targets: [{ min: 80 }] },
    );
    const [target] = targetsOf(feed, 'ky-so', 'a');
    const { verdict, notes } = targetView(feed.indicators.get('ky-so')!, rowsOf(feed, 'a')[0], target!);
    expect(verdict).to.be.undefined;
    expect(notes[0]).to.match(/^Mục tiêu được đặt cho một cách tính khác/);
  });

  it('none is needed for a target in words, or where there is no figure', () => {
    expect(view({ text: 'hoàn thành' }, 90)).to.deep.include({ verdict: undefined, notes: [] });
    expect(view({ min: 80 }, null)).to.deep.include({ verdict: undefined, notes: [] });
  });
});

inLocale('en', () => {
  it('says target and verdict in English', () => {
    expect(plain(view({ min: 100, by: '2025' }, 92.62).words)).to.equal('Target 100% by 2025');
    expect(sayings({ min: 100, by: '2025' }, 92.62)).to.deep.equal([
      '◐ Not yet met',
      '7.38 pp to go',
      'not yet met, 7.38 percentage points to go',
    ]);
    expect(sayings({ min: 80 }, 88.25)?.[0]).to.equal('✓ Exceeded by 8.25 pp');
  });
});
